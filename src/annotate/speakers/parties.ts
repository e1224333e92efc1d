import { wordSet } from '../../base/word-set.ts';
import { courtPapers, defendants, groups, suing } from '../../languages/en/speakers/lawsuits.ts';
import type { TokenRange } from '../../languages/language.ts';
import type { Draft } from '../paragraphs/draft.ts';
import type { ReadParagraph } from '../paragraphs/read-paragraph.ts';

const counsel = wordSet('lawyers attorneys');

/** How far a relative clause or a complement is followed after the source, in words. */
const reach = 8;
/** How far from the cue the papers of a suit are looked for, in words. */
const far = 40;

/**
 * The parties of a lawsuit. Who is said to sue, or to say something in the papers of the suit, is the plaintiff, whatever
 * else the article calls them.
 */
export class Parties {
  readonly #plaintiffs: boolean;

  constructor(paragraphs: readonly ReadParagraph[]) {
    this.#plaintiffs = paragraphs.some(({ tokens }) => tokens.some(({ lower }) => lower === 'plaintiffs'));
  }

  /** "plaintiffs" if the unnamed source of an attribution is shown to be them, else null. */
  partyOf({ paragraph, sentence, content, cue }: Draft, source: TokenRange, core: TokenRange): string | null {
    if (!this.#plaintiffs || cue === null) return null;
    const { tokens, named } = paragraph;
    const head = tokens[core.to - 1]!.lower;
    if (!groups.has(head) && !counsel.has(head)) return null;
    const range = paragraph.sentences[sentence];
    if (range === undefined) return null;
    const to = Math.max(source.to, Math.min(cue.from, source.to + reach));
    const phrase = tokens.slice(source.from, to).map(({ lower }) => lower);
    if (phrase.some((word) => defendants.has(word)) || named.slice(source.from, core.to).some((name) => name >= 0))
      return null;
    if (phrase.some((word) => suing.has(word))) return 'plaintiffs';
    if (counsel.has(head))
      return phrase.some((word, i) => i > 0 && (groups.has(word) || word === 'plaintiffs')) ? 'plaintiffs' : null;
    const told = (i: number) => content.some(({ start, end }) => start <= tokens[i]!.start && tokens[i]!.start < end);
    for (let i = Math.max(range.from, cue.from - far); i < Math.min(range.to, cue.to + far); i += 1)
      if (courtPapers.has(tokens[i]!.lower) && !told(i)) return 'plaintiffs';
    return null;
  }
}
