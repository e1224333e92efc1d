/** The worker behind the page: files → edition and report. A helping worker runs the same script. */
import { checkEdition, makeEditionBy, WORTH_HELP } from '../../src/edition/index.ts';
import { type Page, type ReadFailure, sha256Hex, VariorumError } from '../../src/model.ts';
import { keptHands } from '../../src/node/kept/kept-hands.ts';
import { defaultRegister, rowsOf } from '../../src/outlets/index.ts';
import { isOwnReport, renderReport } from '../../src/publish/index.ts';
import { isReadFailure, readFiles, type SourceFile } from '../../src/read/index.ts';
import { merged, parseRulings, registerUnder } from '../../src/rulings/index.ts';
import { handsOf, helpAt } from './hands.ts';
import type { GivenFile, Help, Helping, Made, Order, Told, Unmade } from './messages.ts';
import { modelsOf } from './models.ts';
import { PLAIN, readBefore } from './read-before.ts';

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<Order | Help | Helping>) => void) | null;
  postMessage(told: Told): void;
};

/** Files that hold what people ruled, and no pages: `rulings.jsonl`, as a casebook writes it. */
const RULINGS = /(?:^|[/\s_.-])rulings\.jsonl$/iu;

let onLines: (lines: readonly MessagePort[]) => void = () => {};

scope.onmessage = ({ data }) => {
  if (data.kind === 'help') helpAt(data.line);
  else if (data.kind === 'helping') onLines(data.lines);
  else void make(data).then(tell, (error: unknown) => tell(unmade(error, [])));
};

function tell(told: Told): void {
  scope.postMessage(told);
}

/** Lines to so many helping workers. */
function linesTo(helping: number): Promise<readonly MessagePort[]> {
  if (helping < 1) return Promise.resolve([]);
  return new Promise((resolve) => {
    onLines = resolve;
    tell({ kind: 'wants', helping });
  });
}

async function make({ files, models: packed, jobs, rulings: own, read, program }: Order): Promise<Made | Unmade> {
  const progress = (stage: string, done: number, total: number) => tell({ kind: 'progress', stage, done, total });
  progress('models', 0, packed.length);
  const models = await modelsOf(packed);
  const pages: Page[] = [];
  const failures: ReadFailure[] = [];
  const isLog = ({ source }: GivenFile) => RULINGS.test(source);
  const logs = files.filter(isLog).map(async ({ source, file }) => parseRulings(await file.text(), source));
  const rulings = merged((await Promise.all(logs)).flat(), own);
  const given = files.filter((one) => !isLog(one)).map(sourceOf);
  for await (const item of readFiles(given, { onProgress: (done) => progress('read', done, 0) })) {
    if (isReadFailure(item)) failures.push(item);
    else if (isOwnReport(item)) {
      failures.push({ source: item.source, reason: 'a report made by Variorum; not read as a page' });
    } else pages.push(item);
  }
  if (pages.length === 0)
    return unmade(new VariorumError('input', 'No article could be read from what was given.'), failures);
  const before = await readBefore(read);
  const rows = rowsOf(registerUnder(defaultRegister(), rulings))!;
  const plain = handsOf({ models, rows }, await linesTo(pages.length < WORTH_HELP ? 0 : jobs - 1));
  const version = sha256Hex(JSON.stringify([program, rows]));
  const hands = keptHands(plain, before, version, PLAIN);
  const letGo: typeof hands = {
    clean: hands.clean,
    annotate: async (articles, onDone) => {
      const outcomes = await hands.annotate(articles, onDone);
      tell({ kind: 'let-go' });
      return outcomes;
    },
  };
  const edition = await makeEditionBy(letGo, pages, failures, {
    register: defaultRegister(),
    models,
    rulings,
    onProgress: progress,
  });
  if (edition.articles.length === 0)
    return unmade(new VariorumError('input', 'No article could be read from what was given.'), edition.notSeen.failed);
  checkEdition(edition);
  progress('report', 0, 0);
  const report = renderReport(edition);
  const { articles, textGroups, claims, accounts, notSeen } = edition;
  return {
    kind: 'made',
    digest: edition.generator.digest,
    ruled: rulings.map(({ id }) => id),
    read: await before.packed(),
    title: accounts[0]?.title ?? articles[0]?.title ?? 'Edition',
    counts: {
      articles: articles.length,
      texts: textGroups.length,
      claims: claims.filter(({ parent }) => parent === null).length,
    },
    edition: new Blob([`${JSON.stringify(edition, null, 1)}\n`], { type: 'application/json' }),
    report: new Blob([report], { type: 'text/html' }),
    failures: notSeen.failed,
  };
}

function sourceOf({ source, file, named }: GivenFile): SourceFile {
  const part = async (start: number, end: number) => new Uint8Array(await file.slice(start, end).arrayBuffer());
  return { source, size: file.size, named, bytes: () => part(0, file.size), part };
}

function unmade(error: unknown, failures: readonly ReadFailure[]): Unmade {
  return { kind: 'unmade', reason: error instanceof Error ? error.message : String(error), failures };
}
