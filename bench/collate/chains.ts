import type { Page } from '../../src/model.ts';
import { sha256Hex } from '../../src/model.ts';
import type { Chance } from './random.ts';
import { headlineOf, retell, sentencesOf, touch } from './rewording.ts';
import type { SourceText } from './sources.ts';

/** What was done to a parent's text. */
export type Step = 'copy' | 'part' | 'retelling';

/** One text of a chain: what it came from, and how. */
export interface PlacedArticle {
  readonly id: string;
  readonly outlet: string;
  readonly parent: string | null;
  readonly step: Step | null;
  readonly paragraphs: readonly string[];
  /** False for a report the pile does not hold. */
  readonly held: boolean;
  readonly page: Page;
}

const FIRST =
  'Northfield Southmoor Eastvale Westbrook Ironbridge Silverton Redcliff Stonehaven Oakport Elmstead Millbay Thornbury Larkhill Brackwater Fernley Coldwell'.split(
    ' ',
  );
const LAST = 'Ledger Courier Gazette Tribune Observer Chronicle Sentinel Dispatch Herald Examiner'.split(' ');
const LINES = [
  'Subscribe to our newsletter for the latest stories.',
  'Share this article',
  'Read more',
  'Advertisement',
  'Sign up for our daily briefing',
  'Follow us for updates',
  'Most read today',
  'Comments are closed.',
];

/** Names for carriers and retellers; the first report of each chain has a name of its own. */
const outletOf = (chance: Chance) => `The ${chance.of(FIRST)} ${chance.of(LAST)}`;

const PARTS = 'Ash Birch Clay Dun Elm Fern Gull Holt Ivy Kite Lark Moss Oak Pine Reed Wren'.split(' ');

function sourceOf(name: string, chance: Chance): string {
  const number = Number(name.slice(1));
  return `The ${PARTS[number % PARTS.length]}${['ford', 'ham', 'ton', 'ley', 'wick', 'mouth'][Math.floor(number / PARTS.length) % 6]} ${chance.of(LAST)}`;
}

function pageOf(
  id: string,
  outlet: string,
  day: number,
  paragraphs: readonly string[],
  byline: string | null,
  chance: Chance,
): Page {
  const furniture = () => (chance.under(0.5) ? [chance.of(LINES)] : []);
  const lines = [
    headlineOf(paragraphs, chance),
    ...(byline === null ? [] : [byline]),
    ...furniture(),
    ...paragraphs,
    ...furniture(),
  ];
  const content = lines.join('\n\n');
  const published = chance.under(0.6) ? `2030-05-${String(10 + day).padStart(2, '0')}` : null;
  return {
    key: id,
    source: `${id}.txt`,
    mediaType: 'text/plain',
    content,
    sha256: sha256Hex(content),
    declared: { url: null, publisher: outlet, title: null, published, retrieved: null },
    notices: [],
  };
}

/** "…, The Northfield Ledger reported." at the end of the first sentence. */
function credited(paragraphs: readonly string[], outlet: string): string[] {
  const [first, ...rest] = sentencesOf(paragraphs[0] ?? '');
  const lead = /["”]$/.test(first ?? '')
    ? `${first} So ${outlet} reported.`
    : `${(first ?? '').replace(/[.!?]$/, '')}, ${outlet} reported.`;
  return [[lead, ...rest].join(' '), ...paragraphs.slice(1)];
}

/**
 * A family of texts about one affair with its true stemma: a first report, carriers of it whole, trimmed and lightly
 * edited, an update that keeps part of it, another paper's text that takes some of its paragraphs in, and retellings
 * with and without credit. In a third of the families the first report is not in the pile.
 */
export function chain(name: string, text: SourceText, other: SourceText, chance: Chance): PlacedArticle[] {
  const outlets: string[] = [sourceOf(name, chance)];
  while (outlets.length < 8) {
    const outlet = outletOf(chance);
    if (!outlets.includes(outlet)) outlets.push(outlet);
  }
  const source = outlets[0]!;
  const pile: PlacedArticle[] = [];
  const add = (
    kind: string,
    parent: PlacedArticle | null,
    step: Step | null,
    outlet: string,
    day: number,
    paragraphs: readonly string[],
    byline: string | null,
    held = true,
  ) => {
    const id = `${name}-${kind}`;
    const placed: PlacedArticle = {
      id,
      outlet,
      parent: parent?.id ?? null,
      step,
      paragraphs,
      held,
      page: pageOf(id, outlet, day, paragraphs, byline, chance),
    };
    pile.push(placed);
    return placed;
  };
  const credit = () => (chance.under(0.6) ? `By ${source}` : null);
  const root = add('first', null, null, source, 0, text, null, !chance.under(0.33));
  const cut = Math.max(4, Math.ceil(text.length * (0.65 + chance.next() * 0.3)));
  const trim = add('trim', root, 'copy', outlets[1]!, 1, text.slice(0, cut), credit());
  add(
    'touched',
    chance.under(0.5) ? root : trim,
    'copy',
    outlets[2]!,
    2,
    touch(chance.under(0.5) ? text : text.slice(0, cut), chance),
    credit(),
  );
  const half = Math.floor(text.length / 2);
  add('update', root, 'part', source, 3, [...other.slice(0, 3), ...text.slice(0, half)], null);
  const at = chance.below(Math.max(1, text.length - 3));
  add(
    'splice',
    root,
    'part',
    outlets[3]!,
    3,
    [...other.slice(4, 8), ...text.slice(at, at + 3), ...other.slice(8, 11)],
    null,
  );
  add('retold', root, 'retelling', outlets[4]!, 2, credited(retell(text, chance), source), null);
  add('silent', root, 'retelling', outlets[5]!, 2, retell(text, chance), null);
  add('again', trim, 'retelling', outlets[6]!, 4, credited(retell(text.slice(0, cut), chance), source), null);
  return pile;
}
