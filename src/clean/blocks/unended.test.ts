import { describe, expect, it } from 'vitest';
import { pageOf, register, wordsOf } from '../../../testing/articles/page.ts';
import { cleanPage } from '../index.ts';
import { withoutClosing } from '../pieces/closing.ts';
import { wordingOf } from '../pieces/sentence-like.ts';
import { turnOf } from '../pieces/turns.ts';

const plain = (lines: readonly string[]) => cleanPage(pageOf(lines.join('\n\n')), register);
const dense = (lines: readonly string[]) => cleanPage(pageOf(lines.join('\n')), register);
const html = (lines: readonly string[]) =>
  cleanPage(pageOf(`<main>${lines.map((line) => `<p>${line.replace(/</g, '&lt;')}</p>`).join('')}</main>`), register);

/** Texts none of whose lines ends as a sentence does, or not to the eye of a program. */
const POSTS: readonly (readonly [kind: string, lines: readonly string[]])[] = [
  [
    'paragraphs without a full stop',
    [
      'The mill at Stonebridge has been sold to a baker from the next valley',
      'Its owner told the bank in March that the wheel cannot be mended',
      'About thirty people work there and will be paid until May',
    ],
  ],
  [
    'emoji behind the stop',
    ['The lock opens again on Friday. 🎉', 'Nobody on the canal had hoped for that any more! 🙌🏽❤️'],
  ],
  ['a flag', ['Our crew came home to Stonebridge last night 🇳🇴🇸🇪', 'They rowed for nine days and slept in turns 🇳🇴']],
  [
    'hashtags',
    ['The lock opens again on Friday after nine weeks #lock', 'We thank the crew that worked at night #lock #canal'],
  ],
  [
    'addresses',
    [
      'The council published its report on the lock today https://stonebridge.example/lock',
      'It says that nobody checked the gates for six years www.stonebridge.example',
    ],
  ],
  ['an ellipsis', ['So the mill is for sale again…', 'Nobody whom I asked knows what the owner wants…']],
  ['quotation marks', ['The miller told us “this is the end of it”', 'His daughter said “we will see about that”']],
  ['brackets', ['The mill closes on Friday (says the miller)', 'Its workers will be paid until May (says the bank)']],
  ['one short post', ['The bridge is closed again 😡']],
  ['one short post that ends', ['The lock is open! 🎉']],
  [
    'some lines that end and more that do not',
    [
      'The mill at Stonebridge has been sold to a baker from the next valley.',
      'Its owner told the bank in March that the wheel cannot be mended',
      'About thirty people work there and will be paid until May',
    ],
  ],
  [
    'a list of sentences',
    [
      '- The mill will close at the end of May',
      '- The workers are to be paid until then',
      '- The council has offered to buy the meadow',
    ],
  ],
  [
    'a transcript, its short turns too',
    [
      'MARA: When did you hear of the sale',
      'OWEN: On Friday',
      'MARA: From whom',
      'OWEN: The bank rang me and said it was all signed',
    ],
  ],
  [
    'questions and answers',
    ['Q: When will the mill close', 'A: We do not know yet, for the bank is silent', 'Q: Will you stay', 'A: No'],
  ],
  [
    'a chat with clock times',
    [
      '[10:42] mara: the mill is for sale again',
      '[10:43] owen: ok',
      '[10:44] mara: i saw it in the window of the bank',
    ],
  ],
  [
    'capitals alone',
    ['THE MILL AT STONEBRIDGE HAS BEEN SOLD TO A BAKER', 'HE WILL KEEP THE WHEEL AND ALL WHO WORK THERE'],
  ],
];

/** Texts of the same length that are no post. */
const FURNITURE: readonly (readonly [kind: string, lines: readonly string[]])[] = [
  [
    'a menu',
    [
      'Home and garden and pets',
      'News from the whole county',
      'Sport and leisure in town',
      'Weather for the coming week',
      'Letters to the editor',
    ],
  ],
  ['a menu in one line', ['Home | News from the county | Sport in town | What we do and who we are | Contact']],
  [
    'share buttons',
    ['Share this on Facebook', 'Email this to a friend', 'Copy the link to this page', 'Print this page'],
  ],
  [
    'a list of headlines',
    [
      'Council to buy meadow behind mill',
      'Baker from next valley moves in',
      'Why the mill is for sale again',
      'Five charts on rowing in Norway',
    ],
  ],
  [
    'pointers',
    ['Related: Mill at Stonebridge is for sale', 'Related: The lock opens on Friday', 'More: The baker who bought it'],
  ],
  [
    'kickers over teasers',
    ['Sport: Crew of nine home from Norway', 'Trade: Bank closes branch', 'Sport: Rowers win again'],
  ],
  [
    'a table of facts',
    ['Place: Town hall', 'Price: free', 'Doors: seven in the evening', 'Place: Old mill by the river'],
  ],
  [
    'a ticker',
    ['+++ The mill at Stonebridge is for sale +++ The lock is open on Friday +++ Our crew is home from Norway +++'],
  ],
  [
    'captions',
    ['A boat at the quay in Stonebridge, May 2031', 'The wheel of the mill', 'Mayor Ina Moor and baker Lee Dorn'],
  ],
  [
    'a menu over a footer',
    [
      'Home',
      'News',
      'About',
      'Jobs',
      'The Stonebridge Echo is made by Valley Media, which is registered at Quay Street',
    ],
  ],
];

describe('a text whose sentences do not end', () => {
  it.each(POSTS)('is body: %s', (_, lines) => {
    expect(wordsOf(plain(lines), 'body')).toEqual(lines);
    expect(wordsOf(dense(lines), 'body')).toEqual(lines);
    expect(wordsOf(html(lines), 'body')).toEqual(lines);
    expect(plain(lines).notices).toEqual([]);
  });

  it.each(FURNITURE)('is none where it is %s', (_, lines) => {
    expect(wordsOf(plain(lines), 'body')).toEqual([]);
    expect(wordsOf(dense(lines), 'body')).toEqual([]);
  });

  it('leaves the menu around it furniture, and its headline the headline', () => {
    const [, lines] = POSTS[0]!;
    const page = plain(['Home', 'Log in', 'Mill at Stonebridge for sale', ...lines, 'About us', 'Contact']);
    expect(wordsOf(page, 'body')).toEqual(lines);
    expect(plain(['Mill at Stonebridge for sale', ...lines]).title).toBe('Mill at Stonebridge for sale');
  });

  it('is a caption beside more than twice as many letters of paragraphs that end', () => {
    const ended = [
      'The bank said on Monday that it had sold the mill.',
      'The mill had been for sale since the old owner died in March.',
    ];
    const unended = 'A woman strolls by the wheel of the watermill that is for sale';
    expect(wordsOf(plain([ended[0]!, unended, ended[1]!]), 'body')).toHaveLength(3);
    const page = plain([`${ended[0]!} Nobody was told.`, unended, ended[1]!]);
    expect(wordsOf(page, 'body')).toHaveLength(2);
    expect(wordsOf(page, 'caption')).toEqual([unended]);
  });
});

describe('the turns of a transcript', () => {
  const body = (...lines: string[]) => wordsOf(plain(lines), 'body').length;

  it('are three at least, of two speakers one of whom speaks again', () => {
    expect(body('MARA: We have sold the mill', 'OWEN: Oh', 'MARA: On Friday')).toBe(3);
    expect(body('MARA: We have sold the mill', 'OWEN: Oh')).toBe(1);
    expect(body('MARA: We have sold the mill', 'OWEN: Oh', 'INA: On Friday')).toBe(1);
    expect(body('MARA: We have sold the mill', 'MARA: Oh', 'MARA: On Friday')).toBe(1);
  });

  it('begin with a name, not with a part of a page or an address', () => {
    const speaker = (line: string) => turnOf(line)?.speaker ?? null;
    expect(speaker('DR. INA MOOR (by phone): Yes')).toBe('dr ina moor');
    expect(speaker('12/05/2031, 10:42 - Mara: Yes')).toBe('mara');
    expect(speaker('<owen_h> yes')).toBe('owen h');
    expect(speaker('**Mara Reed:** Yes')).toBe('mara reed');
    expect(speaker('Q. Were you there')).toBe('q');
    for (const line of ['Photo: Owen Hart', 'Read more: The mill', 'https://stonebridge.example', 'The board said: no'])
      expect(speaker(line), line).toBe(null);
  });

  it('are paragraphs of their own though a chat writes them small', () => {
    const lines = ['mara: the mill is for sale again', 'owen: who says so', 'mara: the bank does, in its window'];
    expect(wordsOf(dense(lines), 'body')).toEqual(lines);
    expect(dense(['We heard that the mill is for', 'sale again and the bank says so']).blocks).toHaveLength(1);
  });
});

describe('what hangs behind a sentence', () => {
  it.each([
    ['Back. 🔥🔥', 'Back.'],
    ['Back. 👩🏽‍🚒 #calder @ina_moor https://calder.example/a?b=c :)', 'Back.'],
    ['Back. 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇳🇴', 'Back.'],
    ['#calder #lock', ''],
  ])('is taken off “%s”', (text, rest) => expect(withoutClosing(text)).toBe(rest));

  it.each(['Back.', 'Sold by Calder Lines®', 'Room #', 'Write to ina@calder.example'])('but nothing of “%s”', (text) =>
    expect(withoutClosing(text)).toBe(text),
  );
});

it('an article says something from seven words on', () => {
  expect(wordingOf('News from the valley and towns').says).toBe(false);
  expect(wordingOf('News from the valley and all towns').says).toBe(true);
});

describe('the language of a page', () => {
  const menu = ['Nachrichten aus der Region', 'Sport und Freizeit in der Stadt', 'Wetter für die kommende Woche'];

  it('is told from all words where no body is', () => {
    const page = plain(menu);
    expect(wordsOf(page, 'body')).toEqual([]);
    expect(page.language).toBe('de');
  });

  it('is told from all words where the body is short', () => {
    expect(plain(['Die Mühle ist zu!', ...menu]).language).toBe('de');
    expect(
      cleanPage(pageOf('Die Mühle ist zu!', { title: 'Bäcker aus dem Nachbartal kauft die Mühle' }), register).language,
    ).toBe('de');
  });

  it('is unknown where there are fewer than forty letters', () => {
    expect(plain(['The bridge is closed again 😡']).language).toBe('und');
  });
});
