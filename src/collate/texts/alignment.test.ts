import { describe, expect, it } from 'vitest';
import { body, invented } from '../../../testing/articles/blocks.ts';
import { cpuTime } from '../../../testing/cpu-time.ts';
import { WordInterner, wordSequence } from '../../languages/en/words/word-sequence.ts';
import { align } from './alignment.ts';
import { verbatim } from './verbatim.ts';

const LONG =
  'The ferry Alma ran aground off Sandholm at dawn on Tuesday with sixty passengers aboard. Nobody was hurt. ' +
  'The harbour master sent two tugs, which pulled her free at the next high water. ' +
  'Divers found a dent of two metres below the water line but no leak in the hull.';

function laid(a: string, b: string) {
  const interner = new WordInterner();
  const [x, y] = [invented('a', body(a)), invented('b', body(b))].map((one) => wordSequence(one, interner)) as [
    never,
    never,
  ];
  const alignment = align(x, y) as ReturnType<typeof align>;
  const lengths = { a: (x as { ids: Int32Array }).ids.length, b: (y as { ids: Int32Array }).ids.length };
  return { alignment, verdict: verbatim(alignment, lengths) };
}

describe('align', () => {
  it('covers a text that is the same but for typography and an edit', () => {
    const { alignment, verdict } = laid(LONG, LONG.replace('sixty', '60').replace('Alma', 'ALMA'));
    expect(alignment.coverA).toBeGreaterThan(0.95);
    expect(verdict).toBe('same-text');
  });

  it('finds nothing where only stock phrases agree', () => {
    const other =
      'According to the harbour master nobody was hurt. The weather was fair and the sea was calm all week long.';
    expect(laid(LONG, other).verdict).toBe('none');
  });

  it('calls a lifted passage in another text reuses, either way round', () => {
    const other = `Readers have asked what became of the old lighthouse. ${LONG} The lighthouse has been dark since spring, and the council has no money for a lamp. A fund was opened by the parish, and its box stands in the bakery, where it has gathered eleven coins and a button so far this year. The keeper has moved inland and raises geese.`;
    expect(laid(LONG, other).verdict).not.toBe('none');
    expect(laid(LONG, other).alignment.ownWords).toBe(laid(other, LONG).alignment.ownWords);
  });

  it('does not count words both texts quote towards reuse', () => {
    const said =
      '“We regret what happened to our passengers and we will look into every part of it without delay and publish what we find, whatever it costs the company and whoever is to blame for it in the end,”';
    const { alignment, verdict } = laid(
      `${said} the line said on Tuesday. It runs four boats.`,
      `Its owner was brief. ${said} he wrote.`,
    );
    expect(alignment.ownWords).toBeLessThan(5);
    expect(verdict).toBe('none');
  });

  it('takes a text with nothing of its own for the longer one cut short', () => {
    const sentences = LONG.split(/(?<=\.) /);
    expect(laid(LONG, sentences.slice(0, 3).join(' ')).verdict).toBe('same-text');
  });

  it('is linear on refrains', () => {
    const refrain = 'la la la la la la '.repeat(2000);
    expect(cpuTime(() => laid(refrain, refrain))).toBeLessThan(4000);
  });
});
