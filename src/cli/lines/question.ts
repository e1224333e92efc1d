import type { Edition, OriginCount, Passage, Question } from '../../model.ts';
import { clip, count, originWords } from '../../publish/index.ts';

/** Characters of context shown before and behind a passage. */
const AROUND = 240;
/** Claims whose change is told one by one, and the widest line of their words. */
const [TOLD, WORDS] = [3, 80];

/** A question as people read it: what hangs on it, then the two passages in their context. */
export function questionLines(question: Question, edition: Edition, number: number, all: number): string[] {
  const { of, taken, a, b } = question;
  return [
    '',
    `${number} of ${all}. ${of === 'claims' ? 'Do these two state the same?' : 'Is one of these texts taken from the other, or both from one?'} ${taken ? 'The program takes it so.' : 'The program takes them for two.'}`,
    ...effectLines(question),
    ...passageLines('1', a, edition),
    ...passageLines('2', b, edition),
    '',
    'S same   D different   U cannot tell   Z take the last one back   Q stop',
  ];
}

/** "If not: 3 claims would rest on other origins", each with its two counts. */
export function effectLines({ taken, claims }: Question): string[] {
  const moved = claims.filter(({ now, otherwise }) => now.min !== otherwise.min || now.max !== otherwise.max);
  const if_ = taken ? 'If not' : 'If so';
  if (moved.length === 0) return [`${if_}, no number of origins changes.`];
  return [
    `${if_}, ${count(moved.length, 'claim')} ${moved.length === 1 ? 'rests' : 'rest'} on other origins:`,
    ...moved
      .slice(0, TOLD)
      .map(
        ({ text, now, otherwise }) => `  ${originWords(otherwise)} instead of ${plain(now)}: “${clip(text, WORDS)}”`,
      ),
    ...(moved.length > TOLD ? [`  … and ${moved.length - TOLD} more`] : []),
  ];
}

const plain = ({ min, max }: OriginCount): string => (min === max ? String(min) : `${min}–${max}`);

function passageLines(name: string, { article, start, end, exact }: Passage, { articles }: Edition): string[] {
  const { siglum, publisher, title, published, text } = articles.find(({ id }) => id === article)!;
  const from = Math.max(0, start - AROUND);
  const before = text.slice(from, start).replace(/\s+/gu, ' ');
  const behind = text.slice(end, end + AROUND).replace(/\s+/gu, ' ');
  const facts = [publisher, title === null ? null : `“${clip(title, WORDS)}”`, published?.slice(0, 10)].filter(Boolean);
  return [
    '',
    `${name}  ${siglum}  ${facts.join(', ')}`,
    `   ${from > 0 ? '…' : ''}${before}⟦${exact.replace(/\s+/gu, ' ')}⟧${behind}${end + AROUND < text.length ? '…' : ''}`,
  ];
}
