import { DisjointSets } from '../../base/disjoint-sets.ts';
import { grouped } from '../../base/grouped.ts';
import {
  type AnnotatedArticle,
  byCodeUnit,
  contentId,
  type PublicForm,
  passageOf,
  type Span,
  type Witness,
  type WitnessLink,
} from '../../model.ts';
import type { Proposition } from '../retelling/propositions.ts';
import type { PublicMention } from './public-mentions.ts';

/** When words that several texts have are one public witness. Chosen on the affairs with gold. */
const PUBLIC = {
  /** Word pairs in quotation marks that show two texts to quote the same. */
  quoted: 4,
  /** Share of the shorter quotation from which two makers' names do not part them. */
  whole: 0.6,
  /** Passages printed of one. */
  passages: 12,
  /** Mentions that stand for a word pair, the first: more would cost time and tell nothing new. */
  quoting: 64,
} as const;

/** A public witness with the texts that use it. */
export interface PublicWords {
  readonly witness: Omit<Witness, 'siglum'>;
  readonly links: readonly WitnessLink[];
}

/**
 * Public words that several texts of a story use: their maker's statement, post, filing or speech. Mentions are of one witness
 * where they quote the same, or where the same maker is named for the same form. A text that quotes the words without saying
 * that they are public uses them too. They are nobody's report and relate no texts.
 *
 * @param mentions of all texts of the story
 * @param texts the sentences of each text of the story, by the number of its first article
 */
export function publicWords(
  articles: readonly AnnotatedArticle[],
  mentions: readonly PublicMention[],
  texts: ReadonlyMap<number, readonly Proposition[]>,
): PublicWords[] {
  const sets = new DisjointSets(mentions.length);
  for (const [i, j] of pairsToCompare(mentions)) if (sameWords(mentions[i]!, mentions[j]!)) sets.unite(i, j);
  const groups = [...grouped(mentions.keys(), (i) => sets.find(i)).values()];
  return groups.flatMap(
    (members) =>
      witnessOf(
        articles,
        members.map((i) => mentions[i]!),
        texts,
      ) ?? [],
  );
}

/** Mentions that quote enough alike, or name one maker for one form; found by way of what they share, not all with all. */
function* pairsToCompare(mentions: readonly PublicMention[]): Generator<[number, number]> {
  const quoting = new Map<number, number[]>();
  const makers = new Map<string, number[]>();
  for (const [i, { quoted, form, maker }] of mentions.entries()) {
    const shared = new Map<number, number>();
    for (const pair of quoted) {
      const before = quoting.get(pair) ?? [];
      for (const j of before) shared.set(j, (shared.get(j) ?? 0) + 1);
      if (before.length < PUBLIC.quoting) quoting.set(pair, [...before, i]);
    }
    for (const [j, count] of shared) if (count >= PUBLIC.quoted) yield [j, i];
    if (maker === null) continue;
    const key = `${form} ${lastWord(maker)}`;
    const namesakes = makers.get(key) ?? [];
    for (const j of namesakes) yield [j, i];
    if (!namesakes.some((j) => mentions[j]!.maker === maker)) makers.set(key, [...namesakes, i]);
  }
}

function sameWords(a: PublicMention, b: PublicMention): boolean {
  let common = 0;
  for (const pair of a.quoted) if (b.quoted.has(pair)) common++;
  const agree = a.maker === null || b.maker === null || sameMaker(a.maker, b.maker);
  // One quotation whole is one statement, whoever is named beside it.
  const whole = common >= PUBLIC.whole * Math.min(a.quoted.size, b.quoted.size);
  if (common >= PUBLIC.quoted && (agree || whole)) return true;
  return agree && a.form === b.form && a.maker !== null && b.maker !== null;
}

const lastWord = (name: string) => name.split(' ').at(-1)!;

/** One name, or one that is the other's surname. */
function sameMaker(a: string, b: string): boolean {
  return a === b || (lastWord(a) === lastWord(b) && (!a.includes(' ') || !b.includes(' ')));
}

function witnessOf(
  articles: readonly AnnotatedArticle[],
  members: readonly PublicMention[],
  texts: ReadonlyMap<number, readonly Proposition[]>,
): PublicWords | null {
  const quoted = new Set(members.flatMap((member) => [...member.quoted]));
  const uses = new Map(members.map(({ article, sentence }) => [article, sentence]));
  for (const [article, sentences] of quoted.size < PUBLIC.quoted ? [] : texts) {
    if (uses.has(article)) continue;
    const quoting = sentences.find(
      (sentence) => sentence.quoted.filter((pair) => quoted.has(pair)).length >= PUBLIC.quoted,
    );
    if (quoting) uses.set(article, { start: quoting.start, end: quoting.end });
  }
  if (uses.size < 2) return null;
  const maker = mostly(members.map((member) => member.maker).filter((name) => name !== null));
  return publicWitness(articles, mostly(members.map((member) => member.form))!, maker, uses, 'tells of');
}

/**
 * Public words with the texts that use them.
 *
 * @param uses where each text uses them, by number
 * @param how what the texts do with them, for the reasons: "tells of", "prints"
 */
export function publicWitness(
  articles: readonly AnnotatedArticle[],
  form: PublicForm,
  maker: string | null,
  uses: ReadonlyMap<number, Span>,
  how: string,
): PublicWords {
  const knowing = [...uses.keys()].sort((x, y) => x - y);
  const ids = knowing.map((i) => articles[i]!.article.id);
  const dates = knowing.map((i) => articles[i]!.article.published).filter((date) => date !== null);
  const id = contentId('public', form, maker ?? '', ...ids.toSorted(byCodeUnit));
  const passages = knowing.map((i) => passageOf(articles[i]!.article, uses.get(i)!));
  return {
    witness: {
      id,
      kind: 'public',
      article: null,
      outlet: null,
      maker,
      form,
      knownThrough: ids,
      latestBy: dates.toSorted(byCodeUnit)[0]?.slice(0, 10) ?? null,
      content: passages.slice(0, PUBLIC.passages),
      reasons: [`${knowing.length} texts use it; what was said for all to hear makes none of them another's`],
    },
    links: knowing.map((_i, at) => ({
      a: ids[at]!,
      b: id,
      kind: 'cites',
      upstream: 'b',
      confidence: 0.7,
      passages: [{ a: passages[at]!, b: null }],
      reasons: [`${how} a ${form}${maker === null ? '' : ` of ${maker}`}`],
      via: null,
    })),
  };
}

/** The commonest value, the longest of those as common, the first of equals. */
function mostly<T extends string>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((x, y) => y[1] - x[1] || y[0].length - x[0].length)[0]?.[0] ?? null;
}
