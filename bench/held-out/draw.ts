import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Affair, sharedAffairs, sharedFolders } from '../../corpora/affairs/affairs.ts';
import { collate } from '../../src/collate/index.ts';
import { annotatePile } from '../../src/edition/index.ts';
import type { AnnotatedArticle, OutletRegister, Stemma } from '../../src/model.ts';
import { readPile, shippedModels } from '../../src/node/index.ts';
import { defaultRegister } from '../../src/outlets/index.ts';
import { type ReadPile, relationLessons } from '../../training/relations/learn.ts';
import { Chance } from '../collate/random.ts';

/** What is drawn: links and pairs of no link in all, of the later affairs and of the earlier ones, and how much of a text a reader is given. */
const DRAW = { seed: 17, links: 60, strangers: 15, earlier: 30, characters: 7000, context: 400 } as const;

/** The later affairs; the earlier ones are told beside them. */
const LATER = new Set(
  'amazon-store chlorine dnc-suit gaza-dams hbo-stream iran-files kim-names olsen-pga scorpion-bombs tor-comcast yorkshire-meal'.split(
    ' ',
  ),
);

const KIND_QUESTION = `Two pages on one affair. Which holds, the strongest that does?
same-text: one text, at most lightly edited. reuses: two sentences in a row or forty words of prose (not quotations) stand in both, the texts as wholes differ.
rewrites: one retells the other, or both retell one report, in other words. cites: one names the other's outlet for a statement that the other has.
shares-origin: both rest for a substantial part on one third report, without retelling it. independent: none of these; words said for all to hear are no lineage.
And which is upstream: a, b, common (both from a third), unknown? Answer {"id", "kind", "upstream"}.`;

const LOST_QUESTION = `An outlet is named in pages of this pile (passages below; the other pages of the pile are listed by their first words). Is a REPORT of that outlet
meant that the page takes something from, and that is not itself among the pages? Answer {"id", "lost": "yes" | "no: its text is here" | "no: public words" | "no: no report" | "no: no outlet", "name": "whole" | "not whole"}.`;

interface Item {
  readonly question: object;
  readonly key: Readonly<Record<string, unknown>>;
}

/** `npx tsx bench/held-out/draw.ts FOLDER [SEED]`: writes sheets of questions about links and lost reports, and the program's answers apart. */
async function main([folder, seed]: readonly string[]): Promise<void> {
  if (folder === undefined) throw new Error('Say which folder to write to.');
  const models = await shippedModels();
  const register = defaultRegister();
  const piles: ReadPile[] = [];
  for (const affair of sharedAffairs(sharedFolders)) piles.push(await read(affair, register, models));
  const lessons = relationLessons(piles, register);
  const chance = new Chance(seed === undefined ? DRAW.seed : Number(seed));
  const [later, earlier, strangers, lost, nameless]: Item[][] = [[], [], [], [], []];
  for (const { affair, articles } of piles) {
    const stemma = collate(articles, register, { relations: lessons.judgeWithout(new Set([affair.name])) });
    const links = linkItems(affair.name, articles, stemma);
    const reports = lostItems(affair.name, articles, stemma);
    nameless!.push(...reports.filter(({ key }) => key.outlet === null));
    if (!LATER.has(affair.name)) {
      earlier!.push(...links);
      continue;
    }
    later!.push(...links);
    strangers!.push(...strangerItems(affair.name, articles, stemma));
    lost!.push(...reports.filter(({ key }) => key.outlet !== null));
  }
  const pairs = chance.shuffled([
    ...chance.shuffled(later!).slice(0, DRAW.links),
    ...chance.shuffled(strangers!).slice(0, DRAW.strangers),
  ]);
  mkdirSync(join(folder, 'key'), { recursive: true });
  write(folder, 'links', pairs);
  write(folder, 'earlier-links', chance.shuffled(earlier!).slice(0, DRAW.earlier));
  write(folder, 'lost', chance.shuffled(lost!));
  write(folder, 'nameless', nameless!);
}

async function read(
  affair: Affair,
  register: OutletRegister,
  models: ReadonlyMap<string, Uint8Array>,
): Promise<ReadPile> {
  const { pages } = await readPile([affair.pages]);
  return { affair, articles: annotatePile(pages, { register, models }) };
}

function write(folder: string, name: string, items: readonly Item[]): void {
  console.log(`${name}: ${items.length}`);
  if (items.length === 0) return;
  const lines = (of: (item: Item, id: string) => object) =>
    `${items.map((item, i) => JSON.stringify(of(item, `${name}-${i + 1}`))).join('\n')}\n`;
  writeFileSync(
    join(folder, `${name}.jsonl`),
    lines(({ question }, id) => ({ id, ...question })),
  );
  writeFileSync(
    join(folder, 'key', `${name}.jsonl`),
    lines(({ key }, id) => ({ id, ...key })),
  );
}

const textOf = (articles: readonly AnnotatedArticle[], id: string) =>
  articles.find(({ article }) => article.id === id)!.article;

function pairItem(affair: string, articles: readonly AnnotatedArticle[], a: string, b: string, key: Item['key']): Item {
  const [x, y] = [textOf(articles, a), textOf(articles, b)];
  const page = ({ publisher, title, published, text }: typeof x) => ({
    publisher,
    title,
    published,
    text: text.slice(0, DRAW.characters),
  });
  return {
    question: { affair, question: KIND_QUESTION, a: page(x), b: page(y) },
    key: { affair, a: x.key, b: y.key, ...key },
  };
}

function linkItems(affair: string, articles: readonly AnnotatedArticle[], { links }: Stemma): Item[] {
  const ids = new Set(articles.map(({ article }) => article.id));
  return links
    .filter(({ a, b }) => ids.has(a) && ids.has(b))
    .map(({ a, b, kind, upstream, reasons }) => pairItem(affair, articles, a, b, { kind, upstream, reasons }));
}

function strangerItems(affair: string, articles: readonly AnnotatedArticle[], { links, textGroups }: Stemma): Item[] {
  const linked = new Set(links.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const firsts = textGroups.map((group) => group.articles[0]!);
  return firsts.flatMap((a, i) =>
    firsts
      .slice(i + 1)
      .filter((b) => !linked.has(`${a} ${b}`))
      .map((b) => pairItem(affair, articles, a, b, { kind: 'independent', upstream: null })),
  );
}

/** Every lost report, and among them the outlets credited that the program says are at hand. */
function lostItems(affair: string, articles: readonly AnnotatedArticle[], stemma: Stemma): Item[] {
  const named = new Map<string | null, { article: string; start: number; end: number }[]>();
  for (const [article, list] of stemma.credits) {
    for (const { outlet, form, start, end } of list) {
      if (form === 'cited') named.set(outlet, [...(named.get(outlet) ?? []), { article, start, end }]);
    }
  }
  const witnesses = stemma.witnesses.filter(({ kind }) => kind === 'lost');
  const asked = [
    ...witnesses.map(({ outlet, content }) => ({
      outlet,
      lost: true,
      passages: outlet === null ? content : named.get(outlet)!,
    })),
    ...[...named]
      .filter(([outlet]) => !witnesses.some((witness) => witness.outlet === outlet))
      .map(([outlet, passages]) => ({ outlet, lost: false, passages })),
  ];
  const pages = articles.map(({ article }) => ({ page: article.key, begins: article.text.slice(0, DRAW.context) }));
  return asked.map(({ outlet, lost, passages }) => {
    const shown = passages.slice(0, 6).map(({ article, start, end }) => {
      const { key, text } = textOf(articles, article);
      return { page: key, passage: text.slice(Math.max(0, start - DRAW.context), end + DRAW.context) };
    });
    return {
      question: { affair, question: LOST_QUESTION, outlet, passages: shown, pages },
      key: { affair, outlet, lost },
    };
  });
}

await main(process.argv.slice(2));
