import { contentId, type Edition, VariorumError } from '../../model.ts';

/** The lists of an edition whose records have ids, with the word for one of them. */
const RECORDS = {
  articles: 'article',
  stories: 'story',
  textGroups: 'text group',
  witnesses: 'witness',
  attributions: 'attribution',
  claims: 'claim',
  conflicts: 'conflict',
  entities: 'entity',
  rulings: 'ruling',
} as const;

type Kind = (typeof RECORDS)[keyof typeof RECORDS];

function broken(message: string): never {
  throw new VariorumError('schema', message);
}

/** Throws `schema` unless every id stands once in its list, sigla too, and every id that is named exists. */
export function checkReferences(edition: Edition): void {
  const known = new Map<Kind, ReadonlySet<string>>();
  for (const list of Object.keys(RECORDS) as (keyof typeof RECORDS)[]) {
    const ids = edition[list].map(({ id }) => id);
    once(`${list}: the id`, ids);
    known.set(RECORDS[list], new Set(ids));
  }
  once(
    'witnesses: the siglum',
    edition.witnesses.map(({ siglum }) => siglum),
  );
  const mustExist = (kind: Kind, ...ids: readonly (string | null)[]) => {
    for (const id of ids) if (id !== null && !known.get(kind)!.has(id)) broken(`No ${kind} ${id} is in the edition.`);
  };
  for (const { articles } of [...edition.stories, ...edition.textGroups]) mustExist('article', ...articles);
  for (const { article, knownThrough } of edition.witnesses) mustExist('article', article, ...knownThrough);
  for (const { a, b, via } of edition.links) mustExist('witness', a, b, via);
  for (const { article, speaker } of edition.attributions) {
    mustExist('article', article);
    mustExist('entity', speaker);
  }
  for (const { story, parent, testimonies, voices } of edition.claims) {
    mustExist('story', story);
    mustExist('claim', parent);
    for (const { attribution, speakerEntity } of testimonies) {
      mustExist('attribution', attribution);
      mustExist('entity', speakerEntity);
    }
    mustExist('entity', ...voices.map(({ entity }) => entity));
  }
  for (const { story, claims } of [...edition.conflicts, ...edition.timeline]) {
    mustExist('story', story);
    mustExist('claim', ...claims);
  }
  for (const { outdated } of edition.conflicts) mustExist('article', ...outdated);
  for (const { story, sentences } of edition.accounts) {
    mustExist('story', story);
    for (const { claims } of sentences) mustExist('claim', ...claims);
  }
  for (const { articles } of edition.rulings) mustExist('article', ...articles);
  mustExist('witness', ...edition.notSeen.lostWitnesses);
  mustExist('article', ...edition.notSeen.undated, ...edition.notSeen.otherLanguages);
}

function once(what: string, values: readonly string[]): void {
  const seen = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) broken(`${what} ${value} stands twice.`);
    seen.add(value);
  }
}

/**
 * Throws `schema` unless articles, stories, text groups and witnesses tell the same of one another: each article lies in
 * the story and the text group it names and in no other, has the id its key and text make, and is one witness of its own.
 */
export function checkArticles(edition: Edition): void {
  for (const [list, of] of [
    [edition.stories, ({ story }: Edition['articles'][number]) => story],
    [edition.textGroups, ({ textGroup }: Edition['articles'][number]) => textGroup],
  ] as const) {
    const home = new Map(list.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)));
    const places = list.reduce((sum, { articles }) => sum + articles.length, 0);
    if (places !== edition.articles.length) broken(`An article lies in no story or text group, or in two.`);
    for (const article of edition.articles) {
      if (home.get(article.id) !== of(article)) broken(`Article ${article.id} does not lie in ${of(article)}.`);
    }
  }
  const witnesses = new Map(edition.witnesses.map((witness) => [witness.id, witness]));
  for (const { id, siglum, key, text } of edition.articles) {
    if (id !== contentId(key, text)) broken(`Article ${id} has not the key and text its id was made of.`);
    const witness = witnesses.get(id);
    if (witness?.article !== id || witness.siglum !== siglum) broken(`Article ${id} is not the witness ${siglum}.`);
  }
  for (const { id, kind, article } of edition.witnesses) {
    if ((kind === 'extant') !== (article === id) || (kind !== 'extant' && article !== null)) {
      broken(`Witness ${id} cannot be ${kind}.`);
    }
  }
}
