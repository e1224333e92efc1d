import { expect, it } from 'vitest';
import { body, invented } from '../../../testing/articles/blocks.ts';
import { everywhere, wordSequence } from '../../languages/en/words/word-sequence.ts';
import { sortIntoStories } from './stories.ts';

const FIRE = 'fire mill Sundby miller horses insurers flames barn hay pump water brigade roof timber ash';
const MARKET = 'market council pillars engineer cracks traders rent petition closure hall vote stalls butcher';

function story(affair: string, seed: number): string {
  const words = affair.split(' ');
  return `${Array.from({ length: 24 }, (_, i) => words[(i * (seed + 2) + seed) % words.length]).join(' ')}.`;
}

it('sorts texts by what they are about, in large piles as in small ones', () => {
  for (const size of [12, 900]) {
    const texts = Array.from({ length: size }, (_, i) =>
      wordSequence(invented(`t${i}`, body(story(i % 2 === 0 ? FIRE : MARKET, i % 9))), everywhere),
    );
    const stories = sortIntoStories(
      texts,
      texts.map((_, i) => [i]),
      [],
    );
    expect(new Set(stories.filter((_, i) => i % 2 === 0)).size).toBe(1);
    expect(new Set(stories.filter((_, i) => i % 2 === 1)).size).toBe(1);
    expect(stories[0]).not.toBe(stories[1]);
  }
});

it('keeps together what is known to belong together', () => {
  const texts = [FIRE, MARKET].map((words, i) => wordSequence(invented(`t${i}`, body(words)), everywhere));
  expect(sortIntoStories(texts, [[0], [1]], [[0, 1]])).toEqual([0, 0]);
  expect(sortIntoStories(texts, [[0], [1]], [])).toEqual([0, 1]);
});
