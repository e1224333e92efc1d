import { type Claim, type Edition, overlaps, VariorumError } from '../../model.ts';

/**
 * Throws `schema` unless what is printed of each claim follows from its testimonies: its text is the exact words of one;
 * its origins are an interval that its articles and its story can fill; every speaker and every voice is in words of the
 * articles that testify, a spelling of the entity it is given as, or a name by which a ruling on that article calls the speaker.
 * So nobody's name can be put to a statement that neither a page nor a person who signs for it puts it to.
 */
export function checkClaims(edition: Edition): void {
  const words = wordsOnce(edition);
  const ruled = ruledSpeakers(edition);
  const spellings = new Map(
    edition.entities.map(({ id, name, variants }) => [id, wordsOf([name, ...variants.map(({ text }) => text)])]),
  );
  const unheld = edition.witnesses.filter(({ kind }) => kind !== 'extant').length;
  const most = new Map(edition.stories.map(({ id, articles }) => [id, articles.length + unheld]));
  for (const claim of edition.claims) {
    const { id, text, testimonies, voices, parent } = claim;
    if (parent === id) broken(claim, 'is a part of itself');
    if (!testimonies.some(({ exact }) => exact === text)) broken(claim, 'is in no testimony’s words');
    checkOrigins(claim, most.get(claim.story) ?? 0);
    const said = wordsOf(testimonies.flatMap(({ speaker }) => speaker ?? []));
    for (const { article, speaker, speakerEntity } of testimonies) {
      if (speaker !== null && !allIn(speaker, words(article), spellings.get(speakerEntity ?? ''), ruled.get(article))) {
        broken(claim, `has a speaker, “${speaker}”, whom article ${article} does not name`);
      }
    }
    const texts = [...new Set(testimonies.map(({ article }) => article))].map(words);
    for (const { name, entity } of voices) {
      if (!allIn(name, said, ARTICLES, spellings.get(entity ?? ''), ...texts)) {
        broken(claim, `has a voice, “${name}”, that none of its articles names`);
      }
    }
  }
}

function broken({ id }: Claim, what: string): never {
  throw new VariorumError('schema', `Claim ${id} ${what}.`);
}

function checkOrigins(claim: Claim, most: number): void {
  const { min, max, names } = claim.origins;
  const articles = new Set(claim.testimonies.map(({ article }) => article)).size;
  if (min < 1 || min > max) broken(claim, `has from ${min} to ${max} origins, which is no interval`);
  if (min > Math.max(articles, names.length)) broken(claim, `has ${min} origins in ${articles} articles`);
  if (max > most) broken(claim, `has up to ${max} origins in a story of fewer reports`);
}

/** Throws `schema` unless each sentence of an account states its first claim and stands beside sigla of the edition. */
export function checkAccounts(edition: Edition): void {
  const sigla = new Set(edition.witnesses.map(({ siglum }) => siglum));
  const claims = new Map(edition.claims.map((claim) => [claim.id, claim]));
  for (const { sentences } of edition.accounts) {
    for (const sentence of sentences) {
      const stranger = sentence.sigla.find((siglum) => !sigla.has(siglum));
      if (stranger !== undefined) throw new VariorumError('schema', `No witness ${stranger} is in the edition.`);
      const told = claims.get(sentence.claims[0]!);
      if (!told?.testimonies.some((one) => one.article === sentence.article && overlaps(one, sentence))) {
        const where = `at ${sentence.start} of article ${sentence.article}`;
        throw new VariorumError('schema', `The sentence of the account ${where} does not state its claim.`);
      }
    }
  }
}

/** An article may be put before words for somebody unnamed: "an official", "the commission". */
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** By article: the words of the names that people who sign for it give its speakers. */
function ruledSpeakers({ rulings }: Edition): ReadonlyMap<string, ReadonlySet<string>> {
  const words = new Map<string, Set<string>>();
  for (const { kind, outcome, value, articles } of rulings) {
    if (kind !== 'speaker' || outcome !== 'applied' || value === null) continue;
    for (const article of articles) words.set(article, new Set([...(words.get(article) ?? []), ...wordsOf([value])]));
  }
  return words;
}

/** Letters and figures apart: a sign that counts as a number within a word ("commission¾r") ends what a voice is named by. */
function wordsOf(texts: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts) for (const [word] of text.toLowerCase().matchAll(/\p{L}+|\p{N}+/gu)) words.add(word);
  return words;
}

function allIn(name: string, ...held: readonly (ReadonlySet<string> | undefined)[]): boolean {
  return [...wordsOf([name])].every((word) => held.some((words) => words?.has(word)));
}

/** The words of an article by its id, told apart when they are first asked for. */
function wordsOnce(edition: Edition): (article: string) => ReadonlySet<string> {
  const texts = new Map(edition.articles.map(({ id, text }) => [id, text]));
  const made = new Map<string, ReadonlySet<string>>();
  return (article) => {
    const words = made.get(article) ?? wordsOf([texts.get(article) ?? '']);
    made.set(article, words);
    return words;
  };
}
