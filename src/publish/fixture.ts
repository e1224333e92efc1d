import {
  type Claim,
  type Conflict,
  contentId,
  type Edition,
  type EditionArticle,
  type Entity,
  type Passage,
  passageOf,
  sha256Hex,
  type Testimony,
  type TimelineEntry,
  type Witness,
  type WitnessLink,
} from '../model.ts';
import { type FixturePage, PAGES } from './fixture-pages.ts';

const SIGLA = 'ABCDEFGHIJK';

function articleOf(page: FixturePage, index: number): EditionArticle {
  let text = '';
  const blocks = page.blocks.map(([kind, words]) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += words;
    return { start, end: text.length, kind };
  });
  const headline = page.blocks.find(([kind]) => kind === 'headline');
  return {
    id: contentId(page.key, text),
    siglum: SIGLA[index]!,
    key: page.key,
    source: `pages/${page.key}.txt`,
    publisher: page.publisher,
    title: headline?.[1] ?? null,
    byline: page.byline ?? null,
    published: page.published,
    modified: null,
    retrieved: null,
    language: page.language ?? 'en',
    sha256: sha256Hex(text),
    text,
    blocks,
    origin: page.origin,
    credits: [],
    story: contentId('story', page.story),
    textGroup: contentId('group', page.group ?? page.key),
  };
}

const plain = PAGES.map(articleOf);
const bySiglum = new Map(plain.map((article) => [article.siglum, article]));

/** The passage of an article with these words; `after` names words it comes after. */
function at(siglum: string, words: string, after = ''): Passage {
  const article = bySiglum.get(siglum)!;
  const start = article.text.indexOf(words, after === '' ? 0 : article.text.indexOf(after));
  return passageOf(article, { start, end: start + words.length });
}

const id = (siglum: string): string => bySiglum.get(siglum)!.id;
const story = (siglum: string): string => bySiglum.get(siglum)!.story;

function testimony(siglum: string, words: string, more: Partial<Testimony> = {}): Testimony {
  const base = {
    attribution: null,
    speaker: null,
    speakerEntity: null,
    via: null,
    cue: null,
    stance: 'asserts',
  } as const;
  return { ...at(siglum, words), ...base, ...more };
}

const POST = contentId('lost', 'Harbour Post');
const LOG = contentId('lost', 'a report');
const LEDGER_SAYS = 'the chairman of Dunmore Marine had telephoned the minister in the week before';
const WIRE_CALL = 'The company’s chairman telephoned the harbour minister, Tomas Hale, three days before the vote';
const NO_BID =
  'Port Calder’s harbour board gave Dunmore Marine a dredging contract worth £41 million without inviting a single other bid';
const RETOLD = 'A harbour board has handed a £40m dredging contract to a single company with no other bids invited';

const articles = plain.map((article): EditionArticle => {
  if ('ABC'.includes(article.siglum)) {
    const cited = {
      outlet: 'Harbour Post',
      passage: at(article.siglum, 'the Harbour Post'),
      cue: at(article.siglum, 'reported'),
      form: 'cited',
    } as const;
    const line = {
      outlet: 'Northern Wire',
      passage: at(article.siglum, 'Northern Wire'),
      cue: null,
      form: 'dateline',
    } as const;
    const told = {
      ...cited,
      passage: at(article.siglum, 'Harbour Post', 'told the Harbour'),
      cue: at(article.siglum, 'told'),
    };
    return { ...article, credits: [line, cited, told] };
  }
  if (article.siglum === 'D')
    return {
      ...article,
      credits: [
        { outlet: 'Harbour Post', passage: at('D', 'the Harbour Post'), cue: at('D', 'According to'), form: 'cited' },
      ],
    };
  if (article.siglum === 'G')
    return {
      ...article,
      credits: [
        { outlet: 'The Calder Ledger', passage: at('G', 'the Calder Ledger'), cue: at('G', 'reported'), form: 'cited' },
      ],
    };
  return article;
});

const witnesses: Witness[] = [
  ...articles.map(
    (article): Witness => ({
      id: article.id,
      kind: 'extant',
      siglum: article.siglum,
      article: article.id,
      outlet: article.publisher,
      knownThrough: [],
      latestBy: article.published,
      content: [],
      reasons: [],
    }),
  ),
  {
    id: POST,
    kind: 'lost',
    siglum: 'α',
    article: null,
    outlet: 'Harbour Post',
    knownThrough: ['A', 'B', 'C', 'D', 'H'].map(id),
    latestBy: '2031-03-03',
    content: [at('A', NO_BID), at('D', LEDGER_SAYS), at('A', 'Nobody asked me, and I would have said no.')],
    reasons: ['five texts credit it', 'none of the pages is from the Harbour Post'],
  },
  {
    id: LOG,
    kind: 'lost',
    siglum: 'β',
    article: null,
    outlet: null,
    knownThrough: [id('F')],
    latestBy: null,
    content: [at('F', 'puts the number of boats kept in port at 190')],
    reasons: ['F speaks of “an internal report seen by another newspaper”'],
  },
];

const link = (
  a: string,
  b: string,
  kind: WitnessLink['kind'],
  upstream: WitnessLink['upstream'],
  confidence: number,
  more: Partial<WitnessLink>,
): WitnessLink => ({
  a,
  b,
  kind,
  upstream,
  confidence,
  passages: [],
  reasons: [],
  via: null,
  ...more,
});

const links: WitnessLink[] = [
  link(id('A'), id('B'), 'same-text', 'a', 1, {
    reasons: ['four paragraphs are the same', 'B carries the dateline of A'],
    passages: [{ a: at('A', NO_BID), b: at('B', NO_BID) }],
  }),
  link(id('A'), id('C'), 'same-text', 'a', 1, { reasons: ['the whole text is the same'] }),
  link(id('A'), id('D'), 'shares-origin', 'common', 0.8, { via: POST, reasons: ['both credit the Harbour Post'] }),
  link(id('A'), id('E'), 'rewrites', 'a', 0.72, {
    reasons: ['the same facts in the same order', 'no fact that A does not have'],
    passages: [{ a: at('A', NO_BID), b: at('E', RETOLD) }],
  }),
  link(id('D'), id('G'), 'reuses', 'a', 0.93, {
    reasons: ['G credits the Calder Ledger', '“resigned two days after the vote”'],
    passages: [{ a: at('D', 'two days after the vote'), b: at('G', 'two days after the vote') }],
  }),
  link(id('F'), id('G'), 'cites', 'a', 0.55, { reasons: ['G tells of the denial that F obtained'] }),
  link(id('D'), id('F'), 'shares-origin', 'unknown', 0.4, { reasons: ['both tell of the resignation'] }),
  link(id('I'), id('J'), 'shares-origin', 'unknown', 0.5, { reasons: ['both were told by Kestrel Lines'] }),
  ...['A', 'D', 'H'].map((siglum) =>
    link(POST, id(siglum), 'cites', 'a', 0.97, {
      reasons: ['it is credited by name'],
      passages: [{ a: null, b: at(siglum, siglum === 'H' ? 'o Harbour Post' : 'the Harbour Post') }],
    }),
  ),
  link(LOG, id('F'), 'cites', 'a', 0.5, {
    passages: [{ a: null, b: at('F', 'An internal report') }],
    reasons: ['a report is named, its owner is not'],
  }),
];

const REYES = contentId('entity', 'Ana Reyes-Ortúzar');
const HALE = contentId('entity', 'Tomas Hale');
const DUNMORE = contentId('entity', 'Dunmore Marine');
const reyes = { name: 'Ana Reyes-Ortúzar', entity: REYES, kind: 'person' } as const;
const hale = { name: 'Tomas Hale', entity: HALE, kind: 'person' } as const;
const QUOTE = 'Nobody asked me, and I would have said no.';
const QUOTE_E = 'Nobody asked me, and I would have refused outright,';
const said = { speaker: 'Ana Reyes-Ortúzar', speakerEntity: REYES } as const;
const BOATS = 'More than 200 boats were kept in port by the works';

function claim(witnesses: readonly Testimony[], rest: Omit<Claim, 'id' | 'story' | 'text' | 'witnesses'>): Claim {
  const [first] = witnesses as [Testimony];
  const siglum = articles.find((article) => article.id === first.article)!.siglum;
  return {
    id: contentId(first.article, String(first.start), String(first.end)),
    story: story(siglum),
    text: first.exact,
    witnesses,
    ...rest,
  };
}

const reading = (what: string, siglum: string, value: string, normalized: string) => ({
  what,
  value,
  normalized,
  passage: at(siglum, value),
});

const claims: Claim[] = [
  claim(
    [
      ...['A', 'B', 'C'].map((s) => testimony(s, NO_BID, { via: 'Harbour Post', cue: at(s, 'reported') })),
      testimony('E', RETOLD),
    ],
    {
      origins: {
        min: 1,
        max: 2,
        names: ['Harbour Post', 'QuickNews24'],
        reasons: [
          'A, B and C are one text and credit the Harbour Post',
          'E follows A in order and facts but credits nobody, so it may stand for itself',
        ],
      },
      voices: [{ name: 'an internal log', entity: null, kind: 'document' }],
      status: [{ state: 'reported', date: '2031-03-03', passage: at('A', NO_BID) }],
      readings: [
        ...['A', 'B', 'C', 'D'].map((s) => reading('worth', s, '£41 million', '41000000 GBP')),
        reading('worth', 'E', '£40m', '40000000 GBP'),
      ],
    },
  ),
  claim(
    [
      ...['A', 'B', 'C'].map((s) => testimony(s, BOATS, { speaker: 'officials', cue: at(s, 'officials said') })),
      testimony('D', 'Over 280 boats stayed in port', { speaker: 'Ivo Brandt', cue: at('D', 'told the Ledger') }),
      testimony('E', 'Hundreds of boats were stuck'),
      testimony('F', 'puts the number of boats kept in port at 190', { via: 'another newspaper' }),
    ],
    {
      origins: {
        min: 2,
        max: 4,
        names: ['Northern Wire', 'The Calder Ledger', 'a report', 'QuickNews24'],
        reasons: [
          'D had it from the harbour master himself',
          'A names only “officials”, E names nobody',
          'F had it from a report that nobody here has seen',
        ],
      },
      voices: [
        { name: 'Ivo Brandt', entity: null, kind: 'person' },
        { name: 'officials', entity: null, kind: 'unnamed' },
      ],
      status: [],
      readings: [
        ...['A', 'B', 'C'].map((s) => reading('boats', s, 'More than 200', '>200')),
        reading('boats', 'D', 'Over 280', '>280'),
        reading('boats', 'E', 'Hundreds', '>=100'),
        reading('boats', 'F', '190', '190'),
      ],
    },
  ),
  claim(
    [
      testimony('D', 'resigned from the harbour commission two days after the vote'),
      testimony('G', 'commissioner Ana Reyes-Ortúzar resigned two days after the vote', {
        via: 'The Calder Ledger',
        cue: at('G', 'first reported'),
      }),
      testimony('F', 'Ms Reyes-Ortúzar resigned on 4 March'),
    ],
    {
      origins: {
        min: 2,
        max: 2,
        names: ['The Calder Ledger', 'Coast Today'],
        reasons: ['G credits the Calder Ledger', 'F gives a day of its own'],
      },
      voices: [reyes],
      status: [{ state: 'confirmed', date: '2031-03-19', passage: at('G', 'resigned two days after the vote') }],
      readings: [
        reading('resigned', 'D', 'two days after the vote', '2031-03-05'),
        reading('resigned', 'G', 'two days after the vote', '2031-03-05'),
        reading('resigned', 'F', 'on 4 March', '2031-03-04'),
      ],
    },
  ),
  claim(
    [
      ...['A', 'B', 'C'].map((s) => testimony(s, WIRE_CALL, { via: 'Harbour Post' })),
      testimony('D', LEDGER_SAYS, { via: 'Harbour Post', cue: at('D', 'According to') }),
    ],
    {
      origins: { min: 1, max: 1, names: ['Harbour Post'], reasons: ['every text credits the Harbour Post'] },
      voices: [{ name: 'an internal log', entity: null, kind: 'document' }],
      status: [
        {
          state: 'denied',
          date: '2031-03-06',
          passage: at('F', 'denied on Thursday that he had spoken with Dunmore Marine about the contract'),
        },
      ],
      readings: [],
    },
  ),
  claim(
    [
      ...['A', 'B', 'C'].map((s) => testimony(s, QUOTE, { ...said, via: 'Harbour Post', cue: at(s, 'told') })),
      testimony('E', QUOTE_E, { ...said, cue: at('E', 'said') }),
    ],
    {
      origins: { min: 1, max: 1, names: ['Harbour Post'], reasons: ['she said it to the Harbour Post alone'] },
      voices: [reyes],
      status: [],
      readings: [],
    },
  ),
  claim(
    [
      testimony('F', 'I spoke to nobody about dredging', {
        speaker: 'Tomas Hale',
        speakerEntity: HALE,
        stance: 'denies',
      }),
    ],
    {
      origins: { min: 1, max: 1, names: ['Coast Today'], reasons: ['he told Coast Today'] },
      voices: [hale],
      status: [],
      readings: [],
    },
  ),
  claim([testimony('D', 'she had learned of the contract from the newspaper', said)], {
    origins: { min: 1, max: 1, names: ['The Calder Ledger'], reasons: [] },
    voices: [reyes],
    status: [],
    readings: [],
  }),
  claim(
    [
      testimony('I', 'The night ferry to Sorrel Island will stop on 1 May', {
        speaker: 'Kestrel Lines',
        stance: 'promises',
      }),
      testimony('J', 'the night ferry to Sorrel Island will stop in May', {
        speaker: 'Kestrel Lines',
        stance: 'promises',
      }),
    ],
    {
      origins: {
        min: 1,
        max: 2,
        names: ['Island Gazette', 'Sorrel Voice'],
        reasons: ['both may stand on one statement'],
      },
      voices: [{ name: 'Kestrel Lines', entity: null, kind: 'body' }],
      status: [],
      readings: [reading('stops', 'I', 'on 1 May', '2031-05-01'), reading('stops', 'J', 'in May', '2031-05')],
    },
  ),
];

const conflict = (
  kind: Conflict['kind'],
  verdict: Conflict['verdict'],
  number: number,
  a: Passage,
  b: Passage,
  reason: string,
): Conflict => ({
  id: contentId('conflict', a.exact, b.exact),
  story: claims[number]!.story,
  kind,
  verdict,
  claims: [claims[number]!.id],
  a,
  b,
  reason,
});

const conflicts: Conflict[] = [
  conflict(
    'quote',
    'altered',
    4,
    at('A', QUOTE),
    at('E', QUOTE_E),
    'E follows A in order and facts; the wording is E’s alone.',
  ),
  conflict(
    'number',
    'contradiction',
    1,
    at('D', 'Over 280'),
    at('F', '190'),
    'Both count the boats kept in port by the works.',
  ),
  conflict(
    'date',
    'contradiction',
    2,
    at('D', 'two days after the vote'),
    at('F', 'on 4 March'),
    'The vote was on 3 March, so two days after it is 5 March.',
  ),
  conflict('date', 'precision', 7, at('I', 'on 1 May'), at('J', 'in May'), '1 May lies in May.'),
];

const entity = (
  entityId: string,
  kind: Entity['kind'],
  name: string,
  variants: Entity['variants'],
  roles: Passage[],
  mentions: Passage[],
): Entity => ({
  id: entityId,
  kind,
  name,
  variants,
  roles,
  mentions,
});

const entities: Entity[] = [
  entity(
    REYES,
    'person',
    'Ana Reyes-Ortúzar',
    [
      { text: 'Ana Reyes-Ortúzar', count: 5 },
      { text: 'Ana Reyes Ortuzar', count: 1 },
      { text: 'Ms Reyes-Ortúzar', count: 1 },
    ],
    [at('A', 'a harbour commissioner'), at('D', 'the board’s only engineer')],
    [
      ...['A', 'B', 'C', 'D', 'G'].map((s) => at(s, 'Ana Reyes-Ortúzar')),
      at('E', 'Ana Reyes Ortuzar'),
      at('F', 'Ms Reyes-Ortúzar'),
    ],
  ),
  entity(
    HALE,
    'person',
    'Tomas Hale',
    [
      { text: 'Tomas Hale', count: 4 },
      { text: 'Mr Hale', count: 1 },
    ],
    [at('F', 'The harbour minister')],
    [...['A', 'B', 'C', 'F'].map((s) => at(s, 'Tomas Hale')), at('G', 'Mr Hale')],
  ),
  entity(
    contentId('entity', 'Ivo Brandt'),
    'person',
    'Ivo Brandt',
    [{ text: 'Ivo Brandt', count: 1 }],
    [at('D', 'the harbour master')],
    [at('D', 'Ivo Brandt')],
  ),
  entity(
    DUNMORE,
    'organisation',
    'Dunmore Marine',
    [{ text: 'Dunmore Marine', count: 6 }],
    [],
    ['A', 'B', 'C', 'D', 'F', 'H'].map((s) => at(s, 'Dunmore Marine')),
  ),
  entity(
    contentId('entity', 'Harbour Post'),
    'outlet',
    'Harbour Post',
    [{ text: 'Harbour Post', count: 7 }],
    [],
    [at('A', 'Harbour Post'), at('A', 'Harbour Post', 'told the'), at('D', 'Harbour Post')],
  ),
  entity(
    contentId('entity', 'Port Calder'),
    'place',
    'Port Calder',
    [{ text: 'Port Calder', count: 4 }],
    [],
    ['A', 'B', 'C', 'H'].map((s) => at(s, 'Port Calder')),
  ),
];

const timeline: TimelineEntry[] = [
  {
    date: '2031-02-28',
    story: story('A'),
    passage: at('A', WIRE_CALL),
    basis: [{ passage: at('A', 'three days before the vote'), note: 'three days before the vote of 3 March' }],
    claims: [claims[3]!.id],
  },
  {
    date: '2031-03-04/2031-03-05',
    story: story('A'),
    passage: at('D', 'resigned from the harbour commission two days after the vote'),
    basis: [
      { passage: at('D', 'two days after the vote'), note: 'counted from 3 March' },
      { passage: at('F', 'on 4 March'), note: 'as F has it' },
    ],
    claims: [claims[2]!.id],
  },
  {
    date: '2031-03-06',
    story: story('A'),
    passage: at('F', 'denied on Thursday that he had spoken with Dunmore Marine about the contract'),
    basis: [{ passage: at('F', 'on Thursday'), note: 'Thursday of the week in which F appeared' }],
    claims: [],
  },
  {
    date: '2031-05~',
    story: story('I'),
    passage: at('J', 'the night ferry to Sorrel Island will stop in May'),
    basis: [{ passage: null, note: 'the next May after the article’s date' }],
    claims: [claims[7]!.id],
  },
];

const storyOf = (name: string, sigla: string) => ({ id: story(sigla[0]!), name, articles: [...sigla].map(id) });

/**
 * An edition of an invented affair for tests: its passages are found in its texts, so its anchors hold.
 */
export const FIXTURE: Edition = {
  schema: 'variorum/edition@1',
  articles,
  stories: [
    storyOf('The Port Calder dredging affair', 'ABCDEFGH'),
    storyOf('The Sorrel Island night ferry', 'IJ'),
    storyOf('', 'K'),
  ],
  textGroups: [...new Set(articles.map((article) => article.textGroup))].map((group) => ({
    id: group,
    articles: articles.filter((article) => article.textGroup === group).map((article) => article.id),
  })),
  witnesses,
  links,
  attributions: [
    {
      id: contentId('attribution', 'A'),
      article: id('A'),
      source: [at('A', 'the Harbour Post')],
      cue: [at('A', 'reported')],
      content: [at('A', NO_BID)],
      kind: 'indirect',
      speaker: null,
      via: 'Harbour Post',
      stance: 'asserts',
    },
    {
      id: contentId('attribution', 'D'),
      article: id('D'),
      source: [at('D', 'the Harbour Post')],
      cue: [at('D', 'According to')],
      content: [at('D', LEDGER_SAYS), at('D', 'minister in the week before. The contract is worth £41 million')],
      kind: 'indirect',
      speaker: null,
      via: 'Harbour Post',
      stance: 'asserts',
    },
    {
      id: contentId('attribution', 'G'),
      article: id('G'),
      source: [at('G', 'Mr Hale')],
      cue: [at('G', 'denies')],
      content: [at('G', 'having spoken of the contract.\n\nA forum comment read: <b>bold</b> </script><img')],
      kind: 'mixed',
      speaker: HALE,
      via: null,
      stance: 'denies',
    },
  ],
  claims,
  conflicts,
  entities,
  timeline,
  rulings: [
    { id: contentId('ruling', '1'), outcome: 'applied', note: 'Reyes Ortuzar and Reyes-Ortúzar are one person' },
  ],
  notSeen: {
    failed: [
      { source: 'pages/scan-0007.pdf', reason: 'a PDF without text' },
      { source: 'pages/empty.html', reason: 'no words in it <script>' },
    ],
    undated: [id('H'), id('K')],
    otherLanguages: [id('H'), id('K')],
    lostWitnesses: [POST, LOG],
    notes: ['The encoding of pages/bay-mirror.txt was guessed: windows-1252.'],
  },
  generator: {
    name: 'variorum',
    version: '0.1.0',
    models: { attribution: sha256Hex('weights') },
    settings: { 'same text from': 0.9, 'shortest reuse': 12 },
  },
};

/** An edition of nothing: what a pile of unreadable pages makes. */
export const EMPTY: Edition = {
  ...FIXTURE,
  articles: [],
  stories: [],
  textGroups: [],
  witnesses: [],
  links: [],
  attributions: [],
  claims: [],
  conflicts: [],
  entities: [],
  timeline: [],
  rulings: [],
  notSeen: {
    failed: [{ source: 'pages/a.bin', reason: 'not text' }],
    undated: [],
    otherLanguages: [],
    lostWitnesses: [],
    notes: [],
  },
};
