import { describe, expect, it } from 'vitest';
import { body, type InventedBlock, invented, inventedRegister } from '../../../testing/articles/blocks.ts';
import { findCredits } from './credits.ts';
import { namedOutlets } from './named-outlets.ts';
import { outletBook } from './outlet-book.ts';
import { speaksOfItself } from './own-voice.ts';
import { textOrigins } from './text-origins.ts';

function creditsIn(...blocks: readonly InventedBlock[]): string[] {
  const article = invented('x', blocks);
  const book = outletBook([article], inventedRegister);
  return findCredits(article, inventedRegister, book).map(({ form, outlet }) => `${form} ${outlet}`);
}

describe('credits in running text', () => {
  it.each([
    ['The bridge is shut, according to the Harbour Post.', 'cited The Harbour Post'],
    ['“It creaks,” the keeper told The Upland Times on Friday.', 'cited The Upland Times'],
    ['The Harbour Post reported that the bridge is shut.', 'cited The Harbour Post'],
    ['The bridge is shut, the Harbour Post’s Ada Quist reported.', 'cited The Harbour Post'],
    ['The bridge is shut, reports the Morning Ferry.', 'cited Morning Ferry'],
    ['The keeper denied it in an interview with Coastal Wire.', 'cited Coastal Wire'],
    ['The keeper dismissed the report to the Upland Times.', 'cited The Upland Times'],
    ['[h/t Morning Ferry]', 'cited Morning Ferry'],
  ])('%s', (text, credit) => {
    expect(creditsIn(...body(text))).toEqual([credit]);
  });

  it.each([
    'The Harbour Post has moved to a new building near the quay.',
    'Workers of the Upland Times went home early on Friday.',
    'The Harbour Post said it would print on Sundays again.',
  ])('an outlet that is only the subject is none: %s', (text) => {
    expect(creditsIn(...body(text))).toEqual([]);
  });

  it('knows an unlisted outlet by what is said beside it, in every article of the pile', () => {
    const shown = invented('a', body('She told her story to Pennywick, a website for angry customers.'));
    const bare = invented('b', body('Pennywick reports that the bill came twice.'));
    const book = outletBook([shown, bare], inventedRegister);
    expect(findCredits(bare, inventedRegister, book).map(({ outlet }) => outlet)).toEqual(['Pennywick']);
  });

  it('takes a shortened name for the full one, and "the Post" and "the newspaper" for what was named before', () => {
    const credits = creditsIn(
      ...body('The bridge is shut, the Harbour Post reported.', 'The Post said it creaks. The newspaper found rust.'),
    );
    expect(credits).toEqual(['cited The Harbour Post', 'cited The Harbour Post', 'cited The Harbour Post']);
  });

  it('makes one outlet of a name with words left out', () => {
    const full = invented('a', body('The Bay County Daily News reported it first.'));
    const cut = invented('b', body('He told the Bay Daily News that he was sorry.'));
    const book = outletBook([full, cut], inventedRegister);
    const [credit] = findCredits(cut, inventedRegister, book);
    expect(credit?.outlet).toBe('The Bay County Daily News');
  });
});

describe('credits around the text', () => {
  it('reads bylines, datelines and copyright lines', () => {
    expect(creditsIn(['byline', 'Ada Quist, Coastal Wire'], ...body('The bridge is shut.'))).toEqual([
      'byline Coastal Wire',
    ]);
    expect(creditsIn(...body('EASTMERE (CW) — The bridge is shut.'))).toEqual(['dateline Coastal Wire']);
    expect(
      creditsIn(...body('The bridge is shut.'), ['furniture', '© 2031 Coastal Wire. All rights reserved.']),
    ).toEqual(['copyright Coastal Wire']);
  });

  it('reads hyperlinks in the body', () => {
    const article = invented('x', body('The bridge is shut.'), {
      hyperlinks: [{ start: 4, end: 10, href: 'https://harbourpost.example/bridge' }],
    });
    const credits = findCredits(article, inventedRegister, outletBook([article], inventedRegister));
    expect(credits.map(({ form, outlet }) => `${form} ${outlet}`)).toEqual(['link The Harbour Post']);
  });
});

describe('how far a sign of a credit is looked for', () => {
  it('is 64 code units behind the name', () => {
    const signed = (surname: number) =>
      creditsIn(
        ...body(`The bridge is shut, the Harbour Post’s Ada ${`Q${'uist'.repeat(20)}`.slice(0, surname)} reported.`),
      );
    // "’s Ada ", the surname and " reported" are 16 code units and the surname.
    expect(signed(48)).toEqual(['cited The Harbour Post']);
    expect(signed(49)).toEqual([]);
  });

  it('is 90 code units at the head of a paragraph for the mark of a dateline', () => {
    const dateline = (spaces: number) => creditsIn(...body(`EASTMERE (CW)${' '.repeat(spaces)}— The bridge is shut.`));
    expect(dateline(76)).toEqual(['dateline Coastal Wire']);
    expect(dateline(77)).toEqual([]);
  });
});

describe('an outlet is credited', () => {
  it('alone in square brackets, not in round ones', () => {
    expect(creditsIn(...body('The bridge is shut. [The Harbour Post]'))).toEqual(['cited The Harbour Post']);
    expect(creditsIn(...body('The bridge is shut (The Harbour Post).'))).toEqual([]);
  });

  it('with the one it is joined to', () => {
    expect(creditsIn(...body('The bridge is shut, the Harbour Post and Coastal Wire reported.'))).toEqual([
      'cited The Harbour Post',
      'cited Coastal Wire',
    ]);
  });

  it('by its state, where it has no other name', () => {
    expect(creditsIn(...body('The bridge is shut, according to Ostrean state television.'))).toEqual([
      'cited Ostrean state television',
    ]);
  });

  it('as a site that hardly anything else can be, and whole without the land before it', () => {
    expect(
      creditsIn(...body('The bridge is shut, a site called DailyPier said. As DailyPier notes, it is old.')),
    ).toContain('cited DailyPier');
    expect(creditsIn(...body("The bridge is shut, Ostrea's Dolma news agency reported."))).toEqual(['cited Dolma']);
  });
});

describe('who wrote a text', () => {
  const writer = (...blocks: readonly InventedBlock[]) => {
    const article = invented('x', [...blocks, ...body('The bridge is shut.')], { publisher: 'Morning Ferry' });
    const grouping = { groups: [[0]], reuses: [] };
    return textOrigins([article], [[]], [null], grouping, inventedRegister)[0]!.outlet;
  };

  it('is told by a line of up to sixty code units that is an agency’s name alone', () => {
    expect(writer(['furniture', `${'—'.repeat(48)}Coastal Wire`])).toBe('Coastal Wire');
    expect(writer(['furniture', `${'—'.repeat(49)}Coastal Wire`])).toBe('Morning Ferry');
  });

  it('is the outlet that asks in its own name within 64 code units', () => {
    const asking = (more: string) => {
      const article = invented('x', body(`The owner did not reply ${more} to the Harbour Post request.`), {
        publisher: 'Morning Ferry',
      });
      const voice = speaksOfItself(article, namedOutlets(article, outletBook([article], inventedRegister)));
      return textOrigins([article], [[]], [voice], { groups: [[0]], reuses: [] }, inventedRegister)[0]!.outlet;
    };
    expect(asking('by the time the paper went to print')).toBe('The Harbour Post');
    expect(asking('by the time the paper went to print, late at night,')).toBe('Morning Ferry');
  });
});
