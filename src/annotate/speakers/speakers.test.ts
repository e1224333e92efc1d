import { describe, expect, it } from 'vitest';
import { type OutletRegister, textArticle } from '../../model.ts';
import { annotate } from '../index.ts';

const register: OutletRegister = {
  byName: (name) =>
    /^(?:the )?calder post$/iu.test(name)
      ? { name: 'The Calder Post', kind: 'newspaper', aliases: [], domains: [], ambiguous: false }
      : null,
  byDomain: () => null,
  longestName: 3,
};

/** Speaker and outlet of the last attribution of an article of our own writing. */
function last(...paragraphs: string[]): { speaker: string | null; via: string | null } {
  const article = textArticle('a', paragraphs.join('\n\n'));
  const { speaker, via } = annotate(article, register).attributions.at(-1)!;
  return { speaker, via };
}

describe('speakers', () => {
  it('knows a person by an office told before, with its body', () => {
    expect(last('Ann Lee, CEO of Tern Ferries, opened the pier.', 'The pier is safe, the CEO said.').speaker).toBe(
      'Ann Lee',
    );
    expect(
      last('Paul Reed, deputy mayor of Calder, met mayor Ann Lee.', 'The mayor said that the pier is safe.').speaker,
    ).toBe('Ann Lee');
  });

  it('takes a pronoun for whom the text is about, by what other pronouns tell', () => {
    expect(
      last(
        'Mungo Tait runs the yard. He has a clicker.',
        'Ann Lee left on Monday. “Look at the drawing,” said Mungo Tait. She said that the pier is safe.',
      ).speaker,
    ).toBe('Ann Lee');
  });

  it('gives a document to who wrote it', () => {
    expect(
      last('The fishermen alleged in a court filing that the pier was weak.', 'The filing said that nobody looked.')
        .speaker,
    ).toBe('fishermen');
    expect(last('A letter from Ann Lee said that the pier is safe.').speaker).toBe('Ann Lee');
    expect(last("Lee lives here. Ann Lee's letter said that the pier is safe.").speaker).toBe('Ann Lee');
  });

  it('knows the plaintiffs by their suit', () => {
    expect(
      last(
        'The board faces the plaintiffs in June.',
        'Opponents alleged in a lawsuit that the pier was weak.',
        'The opponents said that nobody looked.',
      ).speaker,
    ).toBe('plaintiffs');
    expect(
      last('The board faces the plaintiffs in June.', 'Lawyers for the government said that the pier was sound.')
        .speaker,
    ).toBe('Lawyers');
  });

  it('credits an outlet for what its reporter writes and names whom it cites', () => {
    expect(last('The Calder Post’s Ann Lee wrote that the pier fell.')).toEqual({
      speaker: null,
      via: 'The Calder Post',
    });
    expect(last('The Calder Post, citing two clerks, reported that the pier fell.').via).toBeNull();
  });

  it('finds no speaker in a passive', () => {
    expect(last('The harbour board is expected to say that the pier is safe by Monday.').speaker).not.toBe('Monday');
  });
});
