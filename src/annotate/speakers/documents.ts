import { prepositions } from '../../languages/en/lexicon/function-words.ts';
import { writtenSources } from '../../languages/en/lexicon/roles.ts';
import {
  aboutDocuments,
  courtDocuments,
  evidence,
  letters,
  mentionedIn,
  publicNotices,
  saidIn,
  suits,
} from '../../languages/en/speakers/documents.ts';
import type { Draft } from '../paragraphs/draft.ts';
import type { ReadParagraph } from '../paragraphs/read-paragraph.ts';

/** Documents that are one kind where a later mention calls them otherwise: a motion is a filing. */
const kinds: readonly ReadonlySet<string>[] = [courtDocuments, letters, publicNotices];

/** How far from its cue a document is looked for, in words. */
const reach = 40;

const singular = (noun: string) => noun.replace(/s$/u, '');

/** A noun for something written that speaks. */
export function isDocument(lower: string): boolean {
  return writtenSources.has(lower) || kinds.some((kind) => kind.has(singular(lower)));
}

/** A document in which somebody speaks for himself: without another word its author is the body the text is about. */
export function isAnnouncement(lower: string): boolean {
  return kinds[2]!.has(singular(lower)) && lower !== 'note';
}

/** How far before a document the word for "in" it may stand. */
const FARTHEST_IN = 5;

/** "In a filing", "on her blog", "wrote a letter": where somebody says it, not "named in the suit", of which he is no author. */
function isWhereSaid(tokens: ReadParagraph['tokens'], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - FARTHEST_IN), at).map(({ lower }) => lower);
  const link = before.findLastIndex((word) => saidIn.has(word));
  const verb = link < 0 ? '' : (tokens[Math.max(0, at - FARTHEST_IN) + link - 1]?.lower ?? '');
  return link >= 0 && !mentionedIn.has(verb);
}

/** So many words may stand between "filed" and the suit. */
const FARTHEST_SUIT = 4;

/** The names before "sued", "sues" or "filed a suit" in a paragraph. */
function whoSues({ tokens, names }: ReadParagraph): string[] {
  return names
    .filter(({ name, from, to }) => {
      if (name.kind !== 'person' && name.kind !== 'organisation') return false;
      if (prepositions.has(tokens[from - 1]?.lower ?? '')) return false;
      const verb = tokens[to]?.lower ?? '';
      if (verb === 'sued' || verb === 'sues') return true;
      const behind = tokens.slice(to + 1, to + 1 + FARTHEST_SUIT).map(({ lower }) => lower);
      return (verb === 'filed' || verb === 'files') && behind.some((word) => suits.has(word));
    })
    .map(({ full }) => full);
}

/** Who wrote what: "the filing said" is what those said who said so "in a filing". */
export class Documents {
  readonly #authors = new Map<string, string>();
  /** Who is told to have gone to court, anywhere in the article: nobody else speaks in a suit. */
  readonly #suing: ReadonlySet<string>;

  constructor(paragraphs: readonly ReadParagraph[]) {
    this.#suing = new Set(paragraphs.flatMap(whoSues));
  }

  /** Takes note of the documents in which a speaker is said to say something, outside what is said. */
  note({ paragraph, sentence, content, cue }: Draft, speaker: string): void {
    const { tokens, quoted } = paragraph;
    const range = paragraph.sentences[sentence];
    if (range === undefined || cue === null || evidence.test(speaker)) return;
    if (isDocument(speaker.toLowerCase().split(/\s+/u).at(-1) ?? '')) return;
    const [from, to] = [Math.max(range.from, cue.from - reach), Math.min(range.to, cue.to + reach)];
    for (let i = from; i < to; i += 1) {
      const { lower, start } = tokens[i]!;
      if (quoted[i]! >= 0 || !isDocument(lower)) continue;
      if (content.some((span) => span.start <= start && start < span.end)) continue;
      if (aboutDocuments.has(tokens[i - 2]?.lower ?? '')) continue;
      if (!isWhereSaid(tokens, i)) continue;
      this.#authors.set(singular(lower), speaker);
    }
  }

  /** Who wrote "the filing", as far as the text has told. */
  author(lower: string): string | null {
    if (/^reports?$/u.test(lower)) return null;
    const noun = singular(lower);
    if (suits.has(noun) && this.#suing.size > 0) return this.#suing.size === 1 ? [...this.#suing][0]! : null;
    const same = this.#authors.get(noun);
    if (same !== undefined) return same;
    for (const kind of kinds.filter((one) => one.has(noun)))
      for (const other of kind) if (this.#authors.has(other)) return this.#authors.get(other)!;
    return null;
  }
}
