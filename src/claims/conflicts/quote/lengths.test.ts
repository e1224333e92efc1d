import { describe, expect, it } from 'vitest';
import { invented } from '../../../../testing/articles/annotated.ts';
import { sceneFor } from '../scene.fixture.ts';
import { attachmentConflicts } from './attachments.ts';
import { frameConflicts } from './frames.ts';
import { quoteConflicts } from './quotes.ts';
import { changeOf, drawnFrom } from './wordings.ts';

const LETTERS = 'bcdfghjklmnpqrstvwxz';
/** `count` words of their own, by a vowel. */
const words = (count: number, vowel = 'a') =>
  Array.from({ length: count }, (_, i) => `${LETTERS[i % 20]}${vowel}${LETTERS[Math.floor(i / 20)]}${vowel}`);
const said = (...forms: readonly string[]) => ({ forms, sentence: false });

describe('a wording is another of one utterance', () => {
  it('from five common words on', () => {
    const change = (common: number) => {
      const [first, ...rest] = words(common);
      return changeOf(said(first!, 'red', ...rest), said(first!, 'blue', ...rest));
    };
    expect(change(5)).not.toBeNull();
    expect(change(4)).toBeNull();
  });

  it('where three fifths of the shorter stand in the other', () => {
    const change = (other: number) => {
      const [before, after] = [words(5 - Math.floor(other / 2), 'a'), words(5 - Math.ceil(other / 2), 'e')];
      return changeOf(said(...before, ...words(other, 'i'), ...after), said(...before, ...words(other, 'o'), ...after));
    };
    expect(change(4)).not.toBeNull();
    expect(change(5)).toBeNull();
  });

  it('with up to six words put for others', () => {
    const change = (other: number) => {
      const [before, after] = [words(12, 'a'), words(12, 'e')];
      return changeOf(said(...before, ...words(other, 'i'), ...after), said(...before, ...words(other, 'o'), ...after));
    };
    expect(change(6)).not.toBeNull();
    expect(change(7)).toBeNull();
  });

  it('with up to two fifths put in', () => {
    const change = (more: number) => {
      const [before, after] = [words(5, 'a'), words(5, 'e')];
      return changeOf(said(...before, ...after), said(...before, ...words(more, 'i'), ...after));
    };
    expect(change(4)).not.toBeNull();
    expect(change(5)).toBeNull();
  });

  it('and a short one may be drawn together from three times its words', () => {
    const [x, y, z] = words(3) as [string, string, string];
    const drawn = (between: number) => drawnFrom([x, y, z], [x, ...words(between, 'o'), y, z]);
    expect(drawn(6)).not.toBeNull();
    expect(drawn(7)).toBeNull();
  });
});

describe('quotations are compared', () => {
  const found = (quotations: readonly (readonly string[])[]) =>
    quoteConflicts(
      sceneFor(
        quotations.map((forms, i) => {
          const quote = forms.join(' ');
          return invented(`a${String(i).padStart(3, '0')}`, `“${quote},” Mara Dunn said.`, {
            names: [['person', 'Mara Dunn']],
            quotations: [quote],
            attributions: [{ source: 'Mara Dunn', cue: 'said', content: quote, speaker: 'Mara Dunn' }],
          });
        }),
      ),
    ).length;
  const changed = (forms: readonly string[], at: number, word: string) =>
    forms.map((form, i) => (i === at ? word : form));

  it('up to eighty words', () => {
    const long = (count: number) => found([words(count), changed(words(count), 20, 'red')]);
    expect(long(80)).toBe(1);
    expect(long(81)).toBe(0);
  });

  it('from five words on', () => {
    const short = (count: number) =>
      found(
        [
          [...words(count - 1), 'red', 'yes'],
          [...words(count - 1), 'blue', 'yes'],
        ].map((forms) => forms.slice(0, count + 1)),
      );
    expect(short(5)).toBe(1);
    expect(short(4)).toBe(0);
  });

  it('where they share three words in a row', () => {
    const rows = (row: number) => {
      const parts = Array.from({ length: 4 }, (_, i) => words(row, 'aeio'[i]));
      return found(
        ['red', 'blue'].map((word) => parts.flatMap((part, i) => (i === 0 ? part : [`${word}${'wxyz'[i]}`, ...part]))),
      );
    };
    expect(rows(3)).toBe(1);
    expect(rows(2)).toBe(0);
  });

  it('by rows of words that no more than sixty quotations have', () => {
    const many = (count: number) =>
      found(
        Array.from({ length: count }, (_, i) => [
          ...words(3),
          `x${LETTERS[i % 20]}u${LETTERS[Math.floor(i / 20)]}`,
          ...words(3, 'o'),
        ]),
      ) > 0;
    expect(many(60)).toBe(true);
    expect(many(61)).toBe(false);
  });
});

describe('a quoted predicate said of two things', () => {
  const found = (quote: string, one: string, other: string) =>
    frameConflicts(
      sceneFor(
        [one, other].map((subject, i) =>
          invented(`a${i}`, `The court said that ${subject} “${quote}.”`, { quotations: [quote] }),
        ),
      ),
    ).length;
  const quote = 'was built on rotten timber';

  it('has four words or more', () => {
    expect(found('was built on sand', 'the pier wall', 'a lighthouse tower')).toBe(1);
    expect(found('was built badly', 'the pier wall', 'a lighthouse tower')).toBe(0);
  });

  it('has a subject of twelve words at most, two of them telling', () => {
    const long = (count: number) => `${'the '.repeat(count - 2)}pier wall`;
    expect(found(quote, long(12), 'a lighthouse tower')).toBe(1);
    expect(found(quote, long(13), 'a lighthouse tower')).toBe(0);
    expect(found(quote, 'the wall', 'a lighthouse tower')).toBe(0);
  });

  it('has subjects with next to nothing in common', () => {
    expect(
      found(quote, 'the pier wall near ivory salmon kettle marble', 'the pier tower by lemon walnut donkey rocket'),
    ).toBe(1);
    expect(found(quote, 'the pier wall near ivory', 'the pier tower by lemon')).toBe(0);
  });
});

describe('words joined otherwise', () => {
  const found = (one: string, other: string) =>
    attachmentConflicts(sceneFor([one, other].map((text, i) => invented(`a${i}`, text)))).length;

  it('stand behind the same three words', () => {
    expect(found('They went for the engines and boats today.', 'Guides went for the engines boats today.')).toBe(1);
    expect(found('They came for the engines and boats today.', 'Guides went for the engines boats today.')).toBe(0);
  });

  it('or behind the same two before a “non-”', () => {
    expect(
      found('Guides saw many of the non-local sailing boats.', 'They met two of the non-sailing local boats.'),
    ).toBe(1);
    expect(
      found('Guides saw many of the non-local sailing boats.', 'They met some near the non-sailing local boats.'),
    ).toBe(0);
  });
});
