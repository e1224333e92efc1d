import { describe, expect, it } from 'vitest';
import { invented, stemmaOf } from '../../../testing/articles/annotated.ts';
import { leastShared, rows } from '../conflicts/scene.fixture.ts';
import { pileOf } from '../pile.fixture.ts';
import { mutual } from '../scene/setting.ts';
import { findClaims } from '../shipped.fixture.ts';
import { voiceName } from '../voice/voice-name.ts';
import { datedEvents } from '../when/anchors.ts';
import type { Moment } from '../when/moment.ts';
import { publishedDates } from '../when/publication.ts';

const findings = (articles: readonly ReturnType<typeof invented>[]) => findClaims(articles, stemmaOf(articles));

describe('the timeline', () => {
  const told = (key: string, text: string) =>
    invented(key, text, {
      published: '2031-05-20',
      dates: [
        ['May 3, 2031', '2031-05-03'],
        ['April 9, 2031', '2031-04-09'],
      ].filter(([day]) => text.includes(day!)) as [string, string][],
    });
  const entries = (...texts: readonly string[]) =>
    findings(texts.map((text, i) => told(`a${String(i).padStart(2, '0')}`, text))).timeline;

  it('has one entry for passages of a day that have three tenths in common', () => {
    expect(
      entries('The board closed the pier on May 3, 2031.', 'The board closed a hotel and a bakery on May 3, 2031.'),
    ).toHaveLength(1);
    const two = invented(
      'a',
      'The board closed the pier on May 3, 2031. Bakers sold plum cakes in the old town on 3 May 2031.',
      {
        published: '2031-05-20',
        dates: [
          ['May 3, 2031', '2031-05-03'],
          ['3 May 2031', '2031-05-03'],
        ],
      },
    );
    expect(findings([two]).timeline).toHaveLength(2);
  });

  it('leaves out what one text tells in words that no other has', () => {
    expect(
      entries('The board closed the pier on May 3, 2031.', 'Bakers sold plum cakes in the old town on May 3, 2031.'),
    ).toHaveLength(0);
  });

  it('leaves out what one text alone tells that is mostly about other matters', () => {
    const news = 'The board closed the pier and the harbour on May 3, 2031.';
    const also = 'The board moved the pier to the harbour on April 9, 2031.';
    const fed = (i: number) => `The board has ${i} berths at a pier in the harbour.`;
    // The news, which the other text has in the same words, is counted there.
    const page = (others: number, all: number) =>
      `${news} ${Array.from({ length: all - 1 }, (_, i) => (i < others ? `Bakers sold ${i} cakes.` : fed(i))).join(' ')} ${also}`;
    expect(entries(news, page(8, 20))).toHaveLength(2);
    expect(entries(news, page(9, 20))).toHaveLength(1);
    expect(entries(news, page(9, 19))).toHaveLength(2);
  });

  it('has no days of a stray page, but those of a page that is all there is', () => {
    const page = told('a', 'The board closed the pier on May 3, 2031.');
    const stray = { ...told('z', 'Bakers sold plum cakes in the old town on May 3, 2031.'), story: 'z' };
    expect(findings([page]).timeline).toHaveLength(1);
    expect(findings([page, stray]).timeline).toHaveLength(0);
  });

  it('has no background: what was so once before, a life, other proceedings, an old picture', () => {
    const later = (text: string, date = '2030-11-03') =>
      findings([
        invented('a', text, {
          published: '2031-05-20',
          dates: [[date === '2030-11-03' ? 'November 3, 2030' : 'May 3, 2031', date]],
        }),
      ]).timeline.length;
    expect(later('The board of the pier opened the gates on November 3, 2030.')).toBe(1);
    expect(later('The board of the pier also opened the gates on November 3, 2030.')).toBe(0);
    expect(later('It was not the first time. The board of the pier opened the gates on November 3, 2030.')).toBe(0);
    expect(later('The head of the pier board died on November 3, 2030.')).toBe(0);
    expect(later('The board of the pier won a separate trial on November 3, 2030.')).toBe(0);
    expect(later('Photo: The board of the pier opened the gates on November 3, 2030.')).toBe(1);
    expect(later('Photo\nThe board of the pier opened the gates on November 3, 2030.')).toBe(0);
    // What is near the news is news.
    expect(later('The head of the pier board died on May 3, 2031.', '2031-05-03')).toBe(1);
  });

  it('does not date what is told by a day within dashes', () => {
    expect(entries('The board - who closed the pier on May 3, 2031 - was angry.')).toHaveLength(0);
    expect(entries('The board - who was angry - closed the pier on May 3, 2031.')).toHaveLength(1);
  });

  it('has each sentence once, whatever days it names, and what is to come', () => {
    const [text] = ['The board closed the pier on May 3, 2031, and the pier will open on May 30, 2031.'];
    const both = invented('a', text!, {
      published: '2031-05-20',
      dates: [
        ['May 3, 2031', '2031-05-03'],
        ['May 30, 2031', '2031-05-30'],
      ],
    });
    expect(findings([both]).timeline).toHaveLength(1);
    const ahead = invented('a', 'The pier will open on May 30, 2031.', {
      published: '2031-05-20',
      dates: [['May 30, 2031', '2031-05-30']],
    });
    expect(findings([ahead]).timeline.map(({ date }) => date)).toEqual(['2031-05-30']);
  });

  it('has one entry where the two have three tenths of their telling words in common, by weight', () => {
    const least = leastShared((shared) => {
      const [one, other] = rows(shared);
      return entries(`They lost ${one} on May 3, 2031.`, `They lost ${other} on May 3, 2031.`).length === 1;
    });
    expect(least).toBe(3);
  });

  it('gives twelve reasons for a date', () => {
    const [entry] = entries(
      ...Array.from(
        { length: 20 },
        (_, i) => `The board closed the northern pier ${'abcdefghijklmnopqrstuvwxyz'[i]}o on May 3, 2031.`,
      ),
    );
    expect(entry!.basis).toHaveLength(12);
  });
});

it('a notice of correction is about a statement with which it shares two telling words', () => {
  const corrected = (notice: string) =>
    findings([invented('a', `The board closed the northern pier in spring.\nCorrection: ${notice}.`)]).claims.some(
      ({ status }) => status.some(({ state }) => state === 'corrected'),
    );
  expect(corrected('It was the southern board that closed it')).toBe(true);
  expect(corrected('It was a northern lighthouse keeper')).toBe(false);
});

describe('entities', () => {
  const entity = (text: string) => findings([invented('a', text, { names: [['person', 'Mara Dunn']] })]).entities[0]!;

  it('show two hundred places where they are named', () => {
    expect(entity('Mara Dunn rowed.\n'.repeat(220)).mentions).toHaveLength(200);
  });

  it('and twenty roles', () => {
    const roles = Array.from(
      { length: 24 },
      (_, i) => `Mara Dunn, the ${'abcdefghijklmnopqrstuvwxyz'[i]}olt engineer, rowed.`,
    );
    expect(entity(roles.join('\n')).roles).toHaveLength(20);
  });

  it('take a surname for the person who is named in full three times as often as anyone else of the name, else leave it open', () => {
    const whose = (mara: number) => {
      const text = `${'Mara Dunn rowed.\n'.repeat(mara)}Olaf Dunn rowed.\nDunn won.`;
      const { entities } = findings([
        invented('a', text, {
          names: [
            ['person', 'Mara Dunn'],
            ['person', 'Olaf Dunn'],
            ['person', 'Dunn'],
          ],
        }),
      ]);
      return entities.find(({ variants }) => variants.some((variant) => variant.text === 'Dunn'))?.name;
    };
    expect(whose(3)).toBe('Mara Dunn');
    expect(whose(2)).toBe('Dunn');
  });
});

it('what two short statements share tells little: a weight of four is added to both', () => {
  const terms = new Set(['board', 'close', 'pier', 'spring']);
  const weights = new Map([...terms].map((term) => [term, 1]));
  expect(mutual(terms, terms, weights)).toBeCloseTo(8 / 12);
});

it('a voice that is no entity has a name of up to eight words', () => {
  const named = (words: number) => voiceName(`${'old '.repeat(words - 1)}officials`);
  expect(named(8)).not.toBeNull();
  expect(named(9)).toBeNull();
});

it('a day’s event is named by six words on each side of it', () => {
  const text = 'A1b alpha bravo cargo delta ember fjord 3 May glove honey ivory jelly koala lemon mango.';
  const { pile } = pileOf([invented('a', text)]);
  const start = text.indexOf('3 May');
  const moment = { start, end: start + 5, value: '2031-05-03', basis: [], time: { type: 'date' } } as unknown as Moment;
  const [event] = datedEvents(pile, new Map([[pile[0]!.article.id, [moment]]]));
  expect(event!.passage.exact).toBe(text.slice(text.indexOf('alpha'), text.indexOf(' mango')));
});

describe('an undated article', () => {
  const published = (last: string) => {
    const { pile } = pileOf([
      invented('a', 'The pier is shut.', { published: '2031-05-01' }),
      invented('b', 'The pier is shut now.', { published: last }),
      invented('c', 'The pier was shut.'),
    ]);
    return publishedDates(pile).get(pile[2]!.article.id);
  };

  it('is dated by the others of its story where those appeared within three weeks', () => {
    expect(published('2031-05-22')).toBeDefined();
    expect(published('2031-05-23')).toBeUndefined();
  });

  it('to three days around them', () => {
    const found = published('2031-05-02')!;
    expect(found.to - found.from).toBe(3 + 1 + 3);
  });
});
