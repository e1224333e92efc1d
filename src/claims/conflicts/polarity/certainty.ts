import { AS_POSSIBLE, AS_SETTLED, UNSETTLED_BY } from '../../../languages/en/negation/certainty.ts';
import { wordsIn } from '../../../languages/en/words/words.ts';
import type { Span } from '../../../model.ts';
import { clauseAround, type StorySentence, termsOf } from '../../scene/sentence-index.ts';
import { copied, oneText, passageIn, type Scene } from '../../scene/setting.ts';
import type { Found } from '../calls/found.ts';

/** Log-odds from which two statements are held to be one, so that how surely they are told is compared; and words behind “may” or “will” that
 * must tell of one thing. */
const CERTAINTY = { odds: 1.2, behind: 8 } as const;

/** What one text tells as possible and another as settled: "could launch in April", "will launch in April". */
export function certaintyConflicts(scene: Scene): Found[] {
  return scene.retold.flatMap(({ a, b, spanA, spanB, odds }): Found[] => {
    if (odds < CERTAINTY.odds || oneText(a, b)) return [];
    const [one, other] = [wordsAround(a, spanA), wordsAround(b, spanB)];
    const [x, y] = [AS_POSSIBLE.exec(one.words), AS_POSSIBLE.exec(other.words)];
    if ((x === null) === (y === null)) return [];
    const settled = AS_SETTLED.exec(x === null ? one.words : other.words);
    if (settled === null || [one, other].some(({ words }) => UNSETTLED_BY.test(words))) return [];
    const [maybe, sure] = x === null ? [other, one] : [one, other];
    const [at, by] = [behind(x === null ? b : a, maybe, (x ?? y)!), behind(x === null ? a : b, sure, settled)];
    if (![...at].some((term) => by.has(term))) return [];
    return [
      {
        kind: 'polarity',
        nature: null,
        a: passageIn(a, one.span),
        b: passageIn(b, other.span),
        reason: `“${(x ?? y)![0]}” in one, “${settled[0]}” in the other: possible or settled.`,
        fact: `certainty ${a.placed.article.id} ${spanA.start}`,
        values: ['possible', 'settled'],
        score: odds / 4 + copied(a, b),
      },
    ];
  });
}

/** Terms of the words right behind a marker: what may be, or will. */
function behind(told: StorySentence, { span, words }: Around, match: RegExpExecArray): ReadonlySet<string> {
  const start = span.start + match.index + match[0].length;
  const next = wordsIn(told.words, { start, end: Math.min(told.end, span.start + words.length) });
  return termsOf(next.slice(0, CERTAINTY.behind));
}

interface Around {
  readonly span: Span;
  readonly words: string;
}

/** A statement with the clause it lies in. */
function wordsAround(told: StorySentence, span: Span): Around {
  const clause = clauseAround(told, span);
  const whole = { start: Math.min(span.start, clause.start), end: Math.max(span.end, clause.end) };
  return { span: whole, words: told.placed.article.text.slice(whole.start, whole.end) };
}
