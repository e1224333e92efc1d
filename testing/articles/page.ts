import type { Article, Block, BlockKind, Outlet, OutletRegister, Page } from '../../src/model.ts';

const outlet = (name: string, kind: Outlet['kind'], domain: string): Outlet => ({
  name,
  kind,
  aliases: [],
  domains: [domain],
  ambiguous: false,
});

const OUTLETS = [
  outlet('The Harbour Post', 'newspaper', 'harbourpost.example'),
  outlet('Northern Wire', 'agency', 'northernwire.example'),
];

const plain = (name: string): string => name.toLowerCase().replace(/^the /, '');

/** A register of two invented outlets, for tests. */
export const register: OutletRegister = {
  byName: (name) => OUTLETS.find((known) => plain(known.name) === plain(name)) ?? null,
  byDomain: (host) => OUTLETS.find((known) => host.includes(known.domains[0]!)) ?? null,
  longestName: 3,
};

/** A page for tests. */
export function pageOf(content: string, more: Partial<Omit<Page, 'declared'>> & Partial<Page['declared']> = {}): Page {
  const { key = 'page', mediaType = content.startsWith('<') ? 'text/html' : 'text/plain', ...declared } = more;
  const nothing = { url: null, publisher: null, title: null, published: null, retrieved: null };
  return {
    key,
    source: `${key}.txt`,
    mediaType,
    content,
    sha256: '',
    declared: { ...nothing, ...declared },
    notices: [],
  };
}

/** The words of an article's blocks of one kind. */
export const wordsOf = (article: Article, kind: BlockKind): string[] =>
  article.blocks.filter((block) => block.kind === kind).map(({ start, end }) => article.text.slice(start, end));

/** Paragraphs of an invented story. */
export const STORY = [
  'The ferry to Port Calder will stop running in October, the harbour board said on Tuesday, after its only engine failed for the third time this year.',
  '“We cannot send people out on a boat that may not bring them back,” said Ina Moor, who chairs the board. She gave no date for a return.',
  'About 400 islanders use the ferry each week. Shops on the island receive most of their goods by it, and the school sends its older pupils to the mainland every morning.',
  'He declined.',
  'The owner of the boat, Calder Lines, told the Harbour Post that a new engine would cost more than the boat is worth.',
];

/** A text of blocks, one below the other, with the blocks where they stand in it. */
export function blocksOf(...rows: readonly (readonly [BlockKind, string])[]): { text: string; blocks: Block[] } {
  let text = '';
  const blocks = rows.map(([kind, words]): Block => {
    if (text !== '') text += '\n';
    const start = text.length;
    text += words;
    return { start, end: text.length, kind };
  });
  return { text, blocks };
}
