import { describe, expect, it } from 'vitest';
import { invented } from '../../../testing/articles/blocks.ts';
import type { Proposition } from '../retelling/propositions.ts';
import type { Reliance } from '../retelling/rests.ts';
import { PLAIN } from '../retelling/term-weights.ts';
import { rests, sentences, terms } from '../retelling/thresholds.fixture.ts';
import { identified } from './identity.ts';

/** A pile of a text that nobody signs, another, and texts that credit the Post with sentences of theirs. */
interface Pile {
  readonly holder: readonly Proposition[];
  readonly other?: readonly Proposition[];
  readonly crediting: readonly { readonly says: readonly Proposition[]; readonly share?: number }[];
}

/** Whether the first text is found to be the Post's. */
function isThePosts({ holder, other = sentences(9999), crediting }: Pile, words = 7): boolean {
  // Sentences too short to be known again word for word.
  const told = [holder, other, ...crediting.map(({ says }) => says)].map((list) =>
    list.map((sentence) => ({ ...sentence, words })),
  );
  const articles = told.map((_, i) => invented(`t${i}`, [['body', `Text ${i}.`]]));
  const reliances = new Map<number, readonly Reliance[]>(
    crediting.map(({ says, share = 1 }, i) => [i + 2, [rests('Post', [...says.keys()], share)]]),
  );
  const nobody = { outlet: null, basis: 'unknown', reasons: [] } as const;
  const origins = told.map((_, i) => (i < 2 ? nobody : { outlet: `Paper ${i}`, basis: 'own' as const, reasons: [] }));
  const story = {
    members: [...told.keys()],
    propositions: new Map(told.entries()),
    reliances,
    weights: PLAIN,
    unnamed: new Set<number>(),
  };
  return (
    identified(
      story,
      articles,
      origins,
      told.map(() => []),
    ).get(0)?.outlet === 'Post'
  );
}

/** Two texts that credit the Post with twenty sentences each, the same ones. */
const CREDITING = [{ says: sentences(...terms(1, 20)) }, { says: sentences(...terms(1, 20)) }];

describe('a page that nobody signs is the text others credit', () => {
  it('where it holds a quarter of what they say under the credit', () => {
    expect(isThePosts({ holder: sentences(...terms(1, 5)), crediting: CREDITING })).toBe(true);
    expect(isThePosts({ holder: sentences(...terms(1, 4)), crediting: CREDITING })).toBe(false);
  });

  it('and a tenth more than any other page', () => {
    const holder = sentences(...terms(1, 11));
    expect(isThePosts({ holder, other: sentences(...terms(1, 8)), crediting: CREDITING })).toBe(true);
    expect(isThePosts({ holder, other: sentences(...terms(1, 10)), crediting: CREDITING })).toBe(false);
  });

  it('in five sentences', () => {
    const holder = sentences(...terms(1, 9));
    const crediting = (first: number, second: number) => [
      { says: sentences(...terms(1, first)) },
      { says: sentences(...terms(1, second)) },
    ];
    expect(isThePosts({ holder, crediting: crediting(2, 3) })).toBe(true);
    expect(isThePosts({ holder, crediting: crediting(2, 2) })).toBe(false);
  });

  it('and an eighth of it is what they say', () => {
    const holder = (own: number) => sentences(...terms(1, 6), ...terms(500, own));
    expect(isThePosts({ holder: holder(44), crediting: CREDITING })).toBe(true);
    expect(isThePosts({ holder: holder(45), crediting: CREDITING })).toBe(false);
  });

  it('where two texts credit it, and rest on it by half a text together', () => {
    const holder = sentences(...terms(1, 9));
    const [one] = CREDITING;
    const resting = (share: number) => ({ holder, crediting: CREDITING.map((text) => ({ ...text, share })) });
    expect(isThePosts({ holder, crediting: [one!] })).toBe(false);
    expect(isThePosts(resting(0.25))).toBe(true);
    expect(isThePosts(resting(0.24))).toBe(false);
  });

  it('or where three sentences of eight words and more stand in it word for word', () => {
    const holder = (shared: number) => sentences(...terms(1, shared), ...terms(500, 60));
    expect(isThePosts({ holder: holder(2), crediting: CREDITING }, 8)).toBe(true);
    expect(isThePosts({ holder: holder(1), crediting: CREDITING }, 8)).toBe(false);
    expect(isThePosts({ holder: holder(2), crediting: CREDITING }, 7)).toBe(false);
  });

  it('or where it says seven tenths of what three texts have from it, though each of them says nearly all', () => {
    const three = [...CREDITING, CREDITING[0]!];
    const holder = (said: number) => sentences(...terms(1, said), ...terms(500, 200));
    // Eight in a hundred of what is said are too few of its own words for the first rule.
    expect(isThePosts({ holder: holder(15), crediting: three })).toBe(true);
    expect(isThePosts({ holder: holder(13), crediting: three })).toBe(false);
  });

  it('and is fuller than each that rests on it by a tenth, whatever one says that names it in passing', () => {
    const holder = sentences(...terms(1, 6), ...terms(500, 20));
    const passing = (share: number) => [...CREDITING, { says: sentences(...terms(1, 20), ...terms(700, 30)), share }];
    const shorter = (share: number) =>
      passing(share).map((text, i) => (i < 2 ? { ...text, says: sentences(...terms(1, 10)) } : text));
    expect(isThePosts({ holder, crediting: shorter(0.09) })).toBe(true);
    expect(isThePosts({ holder, crediting: shorter(0.1) })).toBe(false);
  });
});
