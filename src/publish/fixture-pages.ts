import type { BlockKind, EditionArticle } from '../model.ts';

/** A page of the invented affair, as its author would write it down. */
export interface FixturePage {
  readonly key: string;
  readonly publisher: string | null;
  readonly byline?: string;
  readonly published: string | null;
  readonly language?: string;
  readonly group?: string;
  readonly story: string;
  readonly origin: EditionArticle['origin'];
  readonly blocks: readonly (readonly [BlockKind, string])[];
}

const own = (outlet: string): EditionArticle['origin'] => ({
  outlet,
  basis: 'own',
  reasons: ['it names its own reporter and credits nobody for the whole'],
});

const WIRE_BODY: readonly (readonly [BlockKind, string])[] = [
  ['dateline', 'PORT CALDER (Northern Wire) —'],
  [
    'body',
    'Port Calder’s harbour board gave Dunmore Marine a dredging contract worth £41 million without inviting a single other bid, the Harbour Post reported on Monday.',
  ],
  [
    'body',
    'The company’s chairman telephoned the harbour minister, Tomas Hale, three days before the vote, according to the newspaper, which cited an internal log.',
  ],
  [
    'body',
    'Ana Reyes-Ortúzar, a harbour commissioner, told the Harbour Post: “Nobody asked me, and I would have said no.” More than 200 boats were kept in port by the works, officials said.',
  ],
];

/** Ten pages: a wire story with two copies, a retelling, own work, a denial, one undated, one Portuguese, a second affair. */
export const PAGES: readonly FixturePage[] = [
  {
    key: 'northern-wire',
    publisher: 'Northern Wire',
    published: '2031-03-03T18:20:00Z',
    story: 'dredging',
    group: 'wire',
    origin: own('Northern Wire'),
    blocks: [
      ['headline', 'Harbour board skipped tender for dredging deal, report says'],
      ...WIRE_BODY,
      ['furniture', 'Support local journalism. Already a subscriber? Sign in.'],
      ['furniture', 'Most read · More from Harbour · Weather'],
    ],
  },
  {
    key: 'calder-signal',
    publisher: 'The Calder Signal',
    published: '2031-03-04',
    story: 'dredging',
    group: 'wire',
    origin: {
      outlet: 'Northern Wire',
      basis: 'dateline',
      reasons: ['the dateline names Northern Wire', 'its text is that of A'],
    },
    blocks: [
      ['furniture', 'Home\nNews\nTides'],
      ['headline', 'No tender for dredging, says report'],
      ...WIRE_BODY,
      ['repeat', WIRE_BODY[1]![1]],
    ],
  },
  {
    key: 'bay-mirror',
    publisher: 'Bay Mirror',
    published: '2031-03-04',
    story: 'dredging',
    group: 'wire',
    origin: { outlet: 'Northern Wire', basis: 'dateline', reasons: ['the dateline names Northern Wire'] },
    blocks: [['headline', 'Harbour board skipped tender for dredging deal, report says'], ...WIRE_BODY],
  },
  {
    key: 'calder-ledger',
    publisher: 'The Calder Ledger',
    byline: 'Joan Pell',
    published: '2031-03-05',
    story: 'dredging',
    origin: own('The Calder Ledger'),
    blocks: [
      ['headline', 'Commissioner quits over dredging deal'],
      ['deck', 'The board’s only engineer learned of it from the newspaper'],
      ['byline', 'By Joan Pell'],
      [
        'body',
        'Ana Reyes-Ortúzar, the board’s only engineer, resigned from the harbour commission two days after the vote, saying she had learned of the contract from the newspaper.',
      ],
      [
        'body',
        'According to the Harbour Post, the chairman of Dunmore Marine had telephoned the minister in the week before. The contract is worth £41 million.',
      ],
      ['body', 'Over 280 boats stayed in port, the harbour master, Ivo Brandt, told the Ledger.'],
      ['caption', 'The Ilse Marie at her berth. Photograph: Joan Pell'],
    ],
  },
  {
    key: 'quick-news',
    publisher: 'QuickNews24',
    published: '2031-03-06',
    story: 'dredging',
    origin: { outlet: null, basis: 'unknown', reasons: ['no byline, no credit; its order of facts is that of A'] },
    blocks: [
      ['headline', 'Shock as harbour contract handed out with no bids'],
      ['body', 'A harbour board has handed a £40m dredging contract to a single company with no other bids invited.'],
      [
        'body',
        '“Nobody asked me, and I would have refused outright,” commissioner Ana Reyes Ortuzar said. Hundreds of boats were stuck.',
      ],
    ],
  },
  {
    key: 'coast-today',
    publisher: 'Coast Today',
    byline: 'Mara Lindqvist',
    published: '2031-03-06',
    story: 'dredging',
    origin: own('Coast Today'),
    blocks: [
      ['headline', 'Minister: “I spoke to nobody about dredging”'],
      [
        'body',
        'The harbour minister, Tomas Hale, denied on Thursday that he had spoken with Dunmore Marine about the contract. “I spoke to nobody about dredging,” he told Coast Today.',
      ],
      [
        'body',
        'An internal report seen by another newspaper puts the number of boats kept in port at 190. Ms Reyes-Ortúzar resigned on 4 March.',
      ],
    ],
  },
  {
    key: 'bayside-herald',
    publisher: 'Bayside Herald',
    published: '2031-03-19',
    story: 'dredging',
    origin: { outlet: 'Bayside Herald', basis: 'byline', reasons: ['the byline names its own desk'] },
    blocks: [
      ['headline', 'What we know about the dredging affair'],
      ['byline', 'Herald desk'],
      [
        'body',
        'As the Calder Ledger first reported, commissioner Ana Reyes-Ortúzar resigned two days after the vote. Mr Hale denies having spoken of the contract.',
      ],
      [
        'body',
        'A forum comment read: <b>bold</b> </script><img src=x onerror="window.hostile=1"> & “quotes” \' and }</style><script>window.hostile=2</script>.',
      ],
    ],
  },
  {
    key: 'diario-costa',
    publisher: 'Diário da Costa',
    published: null,
    language: 'pt',
    story: 'dredging',
    origin: { outlet: null, basis: 'unknown', reasons: [] },
    blocks: [
      ['headline', 'Contrato de dragagem sem concurso'],
      [
        'body',
        'A junta do porto de Port Calder entregou à Dunmore Marine um contrato de 41 milhões de libras sem concurso, segundo o Harbour Post.',
      ],
    ],
  },
  {
    key: 'ferry-gazette',
    publisher: 'Island Gazette',
    published: '2031-03-08',
    story: 'ferry',
    origin: own('Island Gazette'),
    blocks: [
      ['headline', 'Night ferry to stop in May'],
      ['body', 'The night ferry to Sorrel Island will stop on 1 May, the operator, Kestrel Lines, said on Friday.'],
    ],
  },
  {
    key: 'ferry-voice',
    publisher: 'Sorrel Voice',
    published: '2031-03-09',
    story: 'ferry',
    origin: own('Sorrel Voice'),
    blocks: [
      ['headline', 'Islanders lose night boat'],
      [
        'body',
        'Kestrel Lines told the Voice that the night ferry to Sorrel Island will stop in May. “We were not asked,” said Piet Aalto, who keeps the island’s shop.',
      ],
    ],
  },
  {
    key: 'page-without-title',
    publisher: null,
    published: null,
    language: 'ar',
    story: 'stray',
    origin: { outlet: null, basis: 'unknown', reasons: [] },
    blocks: [['body', 'قال متحدث باسم الميناء إن الأعمال تأخرت.']],
  },
];
