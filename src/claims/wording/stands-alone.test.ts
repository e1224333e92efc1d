import { describe, expect, test } from 'vitest';
import { type Invention, invented, stemmaOf } from '../../../testing/articles/annotated.ts';
import { wordsIn } from '../../languages/en/words/words.ts';
import { placedArticles } from '../people/placed-article.ts';
import { isScrap, isTornOff, standsAlone } from './stands-alone.ts';
import type { WordingSpan } from './wording-span.ts';

const NAMES: Invention['names'] = [
  ['person', 'Mara Dunn'],
  ['organisation', 'Harbour Lines'],
];

/** A stretch of an invented sentence; the whole sentence where no words are given. */
function wording(sentence: string, words = sentence, what: Invention = {}): WordingSpan {
  const articles = [
    invented('a', sentence, { names: (NAMES ?? []).filter(([, name]) => sentence.includes(name)), ...what }),
  ];
  const placed = placedArticles(articles, stemmaOf(articles))[0]!;
  const start = sentence.indexOf(words);
  const span = { start, end: start + words.length };
  const { names, attributions } = placed.annotations;
  const around = { start: 0, end: sentence.length };
  return { placed, ...span, words: wordsIn(placed.words, span), around, names, speeches: attributions };
}
const alone = (...args: Parameters<typeof wording>): number => standsAlone(wording(...args));

describe('a stretch stands alone', () => {
  const whole = 'Harbour Lines closed the northern ferry pier on Monday.';

  test('as a whole sentence about somebody who is named', () => {
    expect(alone(whole)).toBe(1);
  });

  test('not where its verb belongs to a clause that hangs on a name', () => {
    expect(
      alone(
        'Harbour Lines, which closed the northern pier in May, is in debt.',
        'Harbour Lines, which closed the northern pier in May',
      ),
    ).toBe(0);
    expect(alone('Mara Dunn, who faces charges that she took bribes.')).toBe(0);
  });

  test('not where it breaks off', () => {
    expect(
      alone(
        'Harbour Lines closed the northern pier two years after it had opened it.',
        'Harbour Lines closed the northern pier two years',
      ),
    ).toBeLessThan(0.3);
    expect(
      alone(
        'Harbour Lines hid the fact that Mara Dunn, a former captain of the fleet, knew of it.',
        'Harbour Lines hid the fact that Mara Dunn, a former captain of the fleet',
      ),
    ).toBeLessThan(0.3);
    expect(
      alone(
        'Police said the captains, who were held at the old pier in May, are free.',
        'Police said the captains, who were held at the old pier in May',
      ),
    ).toBeLessThan(0.3);
  });

  test('not where a noun is taken for its verb', () => {
    expect(
      alone(
        'Harbour Lines with several acts on board, including the singer Mara Dunn, sailed.',
        'Harbour Lines with several acts on board, including the singer Mara Dunn',
      ),
    ).toBe(0);
  });

  test('badly where it tears a quotation', () => {
    const torn = 'Mara Dunn called the ferry pier “a danger to every passenger” on Monday.';
    expect(alone(torn, 'Mara Dunn called the ferry pier “a danger to every')).toBeLessThan(0.3);
    expect(alone(torn)).toBe(1);
  });

  test('not as a condition without what follows from it', () => {
    const sentence = 'However, if Harbour Lines opens the pier and has luck, it may sell two ferries.';
    expect(alone(sentence, 'However, if Harbour Lines opens the pier and has luck')).toBe(0);
    expect(alone(sentence)).toBeGreaterThan(0.3);
  });

  test('badly where it points to what is not in it', () => {
    for (const pointing of [
      'She closed the northern ferry pier on Monday.',
      'We closed the northern ferry pier on Monday.',
      'The captains of Harbour Lines sold them at the old pier.',
      'Harbour Lines closed the northern ferry pier that day.',
    ])
      expect(alone(pointing), pointing).toBeLessThan(0.8);
    expect(alone('Mara Dunn said she would close the northern pier.')).toBe(1);
    expect(alone('It is unclear whether Mara Dunn closed the pier.')).toBeGreaterThan(0.8);
  });

  test('in the first person where it says whose words it has', () => {
    const sentence = '“We never closed the northern pier,” Mara Dunn said.';
    const speech = {
      source: 'Mara Dunn',
      cue: 'said',
      content: 'We never closed the northern pier',
      speaker: 'Mara Dunn',
    };
    const said = alone(sentence, sentence, { attributions: [speech] });
    expect(said).toBeGreaterThan(0.7);
    expect(alone(sentence, 'We never closed the northern pier', { attributions: [speech] })).toBeLessThan(0.4);
  });

  test('less where the subject is a thing told of elsewhere', () => {
    expect(alone('The pier was closed to all traffic by Harbour Lines.')).toBeLessThan(0.85);
    expect(alone('The northern ferry pier was closed to traffic by Harbour Lines.')).toBeGreaterThan(
      alone('The pier was closed to all traffic by Harbour Lines.'),
    );
    expect(alone('The plan to close the northern pier pleased Mara Dunn.')).toBeGreaterThan(
      alone('The plan, a costly one, had pleased Mara Dunn of late.'),
    );
  });

  test('not as a mere "they said"', () => {
    const speech = { source: 'they', cue: 'said', content: 'in October', speaker: 'they' };
    expect(alone('in October, they said', 'in October, they said', { attributions: [speech] })).toBe(0);
  });
});

describe('a scrap of a clause', () => {
  const sentence =
    'Harbour Lines closed the northern pier on Monday and sold its oldest boats to Mara Dunn for its highly prized wood.';
  const kinds = (words: string) => [isScrap(wording(sentence, words)), isTornOff(wording(sentence, words))];

  test('lacks its subject or breaks off; one torn in the midst of a phrase is told apart', () => {
    expect(kinds(sentence)).toEqual([false, false]);
    expect(kinds('Harbour Lines closed the northern pier on Monday')).toEqual([false, false]);
    expect(kinds('sold its oldest boats to Mara Dunn for its highly prized wood.')).toEqual([true, false]);
    expect(kinds('sold its oldest boats to Mara Dunn for its highly')).toEqual([true, true]);
  });

  test('is no clause whose subject and verb are one word', () => {
    const told = 'They’ve closed the northern pier, and Mara Dunn left.';
    expect(isScrap(wording(told, 'They’ve closed the northern pier'))).toBe(false);
    expect(isScrap(wording(told.replace('They’ve', 'have'), 'have closed the northern pier'))).toBe(true);
  });
});
