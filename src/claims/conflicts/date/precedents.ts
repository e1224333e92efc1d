import {
  FIRST_OF_ITS_KIND,
  LAST_SO_IN,
  NEVER_OF_A_PERSON,
  NEVER_SO_BEFORE,
  SO_BEFORE,
} from '../../../languages/en/events/precedents.ts';
import { byCodeUnit, type Span } from '../../../model.ts';
import type { StorySentence } from '../../scene/sentence-index.ts';
import { copied, mutual, oneText, passageIn, type Scene } from '../../scene/setting.ts';
import { clauseAt } from '../calls/clause-at.ts';
import type { Found } from '../calls/found.ts';

/** When a thing was last so before, as a sentence says in passing: a year, or never. */
interface Precedent {
  readonly told: StorySentence;
  readonly span: Span;
  readonly last: string;
}

/** What two sentences on a precedent share, 0 to 1. Chosen on the development affairs. */
const COMMON = {
  /** Few sentences of a story say so; what they share beside that need not be much. */
  least: 0.12,
  /** The same where one calls it the first and the other says that it was so before. */
  first: 0.2,
  /** From here on both speak of the same thing in the same words. */
  same: 0.45,
} as const;

/**
 * Whether a thing was so before, and when: "for the first time since 1950", "as recently as 2000", "never". What two texts say of
 * it in passing seldom shares many words.
 */
export function precedentConflicts(scene: Scene): Found[] {
  const precedents = scene.index.told.flatMap((told) => precedentIn(told) ?? []);
  return [
    ...precedents.flatMap((a, at) => precedents.slice(at + 1).flatMap((b) => ofPair(scene, a, b) ?? [])),
    ...firstOrNot(scene),
  ];
}

/** What one text calls the first of its kind, and another says was so before: the pair that has most in common, for each first. */
function firstOrNot(scene: Scene): Found[] {
  const [firsts, befores] = [FIRST_OF_ITS_KIND, SO_BEFORE].map((pattern) =>
    scene.index.told.flatMap((told) => saying(told, pattern)),
  );
  return firsts!.flatMap((first) => {
    const pairs = befores!.flatMap((before): Found[] => {
      if (first.told === before.told || oneText(first.told, before.told)) return [];
      const common = mutual(first.told.terms, before.told.terms, scene.index.weights);
      if (common < COMMON.first) return [];
      return [
        {
          kind: 'polarity',
          nature: null,
          a: passageIn(first.told, first.span),
          b: passageIn(before.told, before.span),
          reason: 'One calls it the first of its kind; the other says that it was so before.',
          fact: `first ${first.told.placed.article.id} ${first.span.start}`,
          values: ['first', 'so before'],
          score: common + copied(first.told, before.told),
        },
      ];
    });
    return pairs.sort((x, y) => y.score - x.score).slice(0, 1);
  });
}

function saying(told: StorySentence, pattern: RegExp): { told: StorySentence; span: Span }[] {
  const text = told.placed.article.text.slice(told.start, told.end);
  const match = told.headline || text.length > LONGEST ? null : pattern.exec(text);
  if (match === null) return [];
  const clause = clauseAt(told, told.start + match.index);
  const at = told.start + match.index;
  return [{ told, span: { start: Math.min(clause.start, at), end: Math.max(clause.end, at + match[0].length) } }];
}

/** A sentence of more characters is a list that a page runs together. */
const LONGEST = 1000;

function precedentIn(told: StorySentence): Precedent | null {
  const text = told.placed.article.text.slice(told.start, told.end);
  if (told.headline) return null;
  for (const pattern of LAST_SO_IN) {
    const match = pattern.exec(text);
    if (match !== null) return { told, last: match[1]!, span: spanOf(told, match) };
  }
  const match = NEVER_OF_A_PERSON.test(text) ? null : NEVER_SO_BEFORE.exec(text);
  return match === null ? null : { told, last: 'never', span: spanOf(told, match) };
}

/** The clause that says so, up to the year. */
function spanOf(told: StorySentence, match: RegExpExecArray): Span {
  const end = told.start + match.index + match[0].length;
  const clause = clauseAt(told, told.start + match.index);
  return { start: Math.min(clause.start, told.start + match.index), end: Math.max(end, clause.end) };
}

function ofPair({ index }: Scene, a: Precedent, b: Precedent): Found | null {
  if (a.last === b.last || oneText(a.told, b.told)) return null;
  const common = mutual(a.told.terms, b.told.terms, index.weights);
  if (common < COMMON.least) return null;
  const values: [string, string] = [a.last, b.last];
  const never = values.includes('never');
  const dated = values.map((last) => (last === 'never' ? 'never before' : `last in ${last}`)).join(', or ');
  return {
    kind: never ? 'polarity' : 'date',
    nature: common >= COMMON.same ? 'contradiction' : 'scope',
    a: passageIn(a.told, a.span),
    b: passageIn(b.told, b.span),
    reason:
      common >= COMMON.same
        ? `When it was so before: ${dated}.`
        : `When it was so before: ${dated}, unless one means more of it, or others, than the other.`,
    fact: `precedent ${[...values].sort(byCodeUnit).join(' ')}`,
    values,
    score: common + copied(a.told, b.told),
  };
}
