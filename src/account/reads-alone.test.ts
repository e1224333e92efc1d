import { describe, expect, it } from 'vitest';
import { isWhole, presumedIn, quotesWithoutSubject, toldIn, WHOLE } from './reads-alone.ts';

const ofWords = (count: number) => `Boats ${'row '.repeat(count - 2)}home.`;

describe('a sentence that reads by itself', () => {
  it.each([
    'The U.S. harbour board gave Mr. Hale a contract worth £41 million, he said.',
    'Ilse Brandt said she had never seen the plans of the new quay.',
    '“The board gave the company a contract worth £41 million,” Hale said.',
    'A man from Port Calder said he had seen the dredger leave.',
    '“We gave it to them,” said Ilse Brandt, who runs the harbour board.',
    'Dredging ended this week in one of the country’s largest ports.',
    'Mr Hale said that the boats of the river would stay.',
    'The boats left when the harbour board told them of the storm.',
    'The board said this week that those who run the boats had been told.',
  ])('is: %s', (words) => expect(isWhole(words)).toBe(true));

  it.each([
    ['leans on what stood before', 'She gave the company a contract worth £41 million on Monday.'],
    ['points back', 'Some of these boats were kept in port by the works.'],
    ['points back within', 'The harbour board said on Monday that those boats would stay.'],
    ['means somebody not named', 'On Monday he told the harbour board of the plans.'],
    ['means somebody not named behind an adjunct', 'Due to the storm he left the harbour board on the spot.'],
    ['means one of several told before', 'The harbour board gave the contract to the latter on Monday.'],
    ['speaks as somebody', 'The harbour board gave us a contract worth £41 million.'],
    ['means several not named', 'The harbour board will go on watching them until the quay is built.'],
    ['goes on from before', 'As a result the harbour board gave the company a contract on Monday.'],
    [
      'stands on a thing told before',
      '“Responsibility for this lies with the harbour board and its chair,” said Hale.',
    ],
    ['has a speaker told before', '“The board gave the company a contract,” it said of the works on Monday.'],
    ['has no verb but a quoted one', '“The board has a contract,” Ilse Brandt on the harbour wall on Monday.'],
    ['speaks to the reader', 'Let’s face it, the harbour board gave the company a contract.'],
    ['points back with one word', 'The harbour board gave the company a contract after that meeting on Monday.'],
    ['judges what it tells', 'The harbour board rightly gave the company a contract worth £41 million.'],
    ['is a line of a transcript', 'BRANDT: The harbour board gave the company a contract worth £41 million.'],
    ['has a "that" told before', 'The board said that was a slip of its clerk on Monday.'],
    ['points at the page', 'Ilse Brandt confirmed the contract of Monday in the video posted below.'],
    ['asks', 'Did the board give the company a contract worth £41 million?'],
    ['leaves a quotation open', '“The board gave the company a contract worth £41 million on Monday.'],
    ['is a quotation throughout', '“The board gave the company a contract worth £41 million.”'],
    ['has lost words', 'The harbour was dredged to a depth of almost nine metres, .'],
    ['tells a picture', 'Harbour master Ilse Brandt, left, at the opening of the quay on Monday.'],
    ['has no end', 'The harbour board gave the company a contract worth £41 million'],
    ['begins with a dateline', 'PORT CALDER — The board gave the company a contract worth £41 million.'],
  ])('is none that %s', (_, words) => expect(isWhole(words)).toBe(false));

  it('has seven to fifty-five words', () => {
    expect([WHOLE.fewest - 1, WHOLE.fewest, WHOLE.most, WHOLE.most + 1].map((n) => isWhole(ofWords(n)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('what a sentence presumes', () => {
  it.each([
    ['The dredger will leave on Monday.', ['dredger'], 0],
    ['The dredger of the board will leave on Monday.', [], 1],
    ['The 40-year-old dredger will leave on Monday.', ['dredger'], 0],
    ['The Calder dredger will leave on Monday.', [], 0],
    ['The president will leave on Monday.', [], 0],
    ['Ilse Brandt made the offer on Monday.', [], 1],
    ['Ilse Brandt made the offer that was refused.', [], 0],
    ['Ilse Brandt made the offer, which was refused.', [], 1],
  ])('%s', (words, opening, within) => {
    const presumed = presumedIn(words);
    expect(presumed.opening === null).toBe(opening.length === 0);
    expect(presumed.within).toHaveLength(within);
  });
});

describe('a telling that nobody has named', () => {
  it.each([
    ['Ilse Brandt left Calder on Monday, the report said.', ['report'], 0],
    ['Ilse Brandt left Calder on Monday, the report of Dunmore said.', [], 0],
    ['Ilse Brandt left the dredger on Monday.', [], 1],
  ])('%s', (words, tellings, within) => {
    expect(presumedIn(words).tellings).toEqual(tellings);
    expect(presumedIn(words).within).toHaveLength(within);
  });

  it('is known once one has been told of, be it by a verb', () => {
    expect(toldIn('The Calder Ledger reports a storm.')).toContain('report');
    expect(toldIn('The Calder Ledger tells of a storm.')).not.toContain('report');
  });
});

it.each([
  ['“It was a slip,” Ilse Brandt said.', true],
  ['“The letter was a slip,” Ilse Brandt said.', false],
  ['Ilse Brandt wrote: "During this call the board gave way."', true],
  ['Ilse Brandt wrote: "During the call the board gave way."', false],
])('%s quotes what only words before could tell: %s', (words, leans) => {
  expect(quotesWithoutSubject(words)).toBe(leans);
});
