import { readAnnotationModels } from '../../src/annotate/index.ts';
import { readCleanModels } from '../../src/clean/index.ts';
import { annotateOne, cleanOne, type Hands, type OnDone, type Outcome } from '../../src/edition/index.ts';
import type { AnnotatedArticle, Article, Page } from '../../src/model.ts';
import { makeRegister, OUTLET_ROWS } from '../../src/outlets/index.ts';

/** The two steps that look at one page alone. */
type Step = 'clean' | 'annotate';

/** What a helping worker is started with. */
export interface Start {
  readonly kind: 'start';
  readonly models: ReadonlyMap<string, Uint8Array>;
}

/** Some items for a helping worker, and where the first of them stands. */
export interface Share {
  readonly kind: Step;
  readonly from: number;
  readonly items: readonly (Page | Article)[];
}

/** Pages a worker is sent at once, as on a machine with files (`src/node/workers`). */
const PAGES = 8;

/** One who cleans and annotates, with all that is needed for it read once. */
export function makeHand(
  models: ReadonlyMap<string, Uint8Array>,
): (step: Step, item: Page | Article) => Outcome<unknown> {
  const register = makeRegister(OUTLET_ROWS);
  const cleaning = readCleanModels(models);
  const read = readAnnotationModels(models);
  return (step, item) =>
    step === 'clean' ? cleanOne(item as Page, register, cleaning) : annotateOne(item as Article, register, read);
}

/** Hands of this worker and of those at the other ends of the lines; the outcome is the same, byte for byte, for any number of them. */
export function handsOf(models: ReadonlyMap<string, Uint8Array>, helping: readonly MessagePort[]): Hands {
  const own = makeHand(models);
  for (const line of helping) line.postMessage({ kind: 'start', models } satisfies Start);
  return {
    clean: (pages, onDone) => shared<Article>('clean', pages, own, helping, onDone),
    annotate: (articles, onDone) => shared<AnnotatedArticle>('annotate', articles, own, helping, onDone),
  };
}

/** Shares items out: a helping worker gets the next few when it has answered, this one takes one at a time. */
async function shared<Out>(
  step: Step,
  items: readonly (Page | Article)[],
  own: ReturnType<typeof makeHand>,
  helping: readonly MessagePort[],
  onDone: OnDone,
): Promise<readonly Outcome<Out>[]> {
  const outcomes = new Array<Outcome<Out>>(items.length);
  let [next, done] = [0, 0];
  const keep = (from: number, made: readonly Outcome<unknown>[]): void => {
    made.forEach((outcome, i) => {
      outcomes[from + i] = outcome as Outcome<Out>;
    });
    done += made.length;
    onDone(done);
  };
  const help = async (line: MessagePort): Promise<void> => {
    while (next < items.length) {
      const from = next;
      next += PAGES;
      keep(from, await answerOf(line, { kind: step, from, items: items.slice(from, next) }));
    }
  };
  const work = async (): Promise<void> => {
    while (next < items.length) {
      const from = next++;
      keep(from, [own(step, items[from]!)]);
      await pause();
    }
  };
  await Promise.all([...helping.map(help), work()]);
  return outcomes;
}

function answerOf(line: MessagePort, share: Share): Promise<readonly Outcome<unknown>[]> {
  return new Promise((resolve) => {
    line.onmessage = ({ data }: MessageEvent<readonly Outcome<unknown>[]>) => resolve(data);
    line.postMessage(share);
  });
}

/** Answers whoever is at the other end of a line, for as long as this worker lives. */
export function helpAt(line: MessagePort): void {
  let hand: ReturnType<typeof makeHand> | null = null;
  line.onmessage = ({ data }: MessageEvent<Start | Share>) => {
    if (data.kind === 'start') hand = makeHand(data.models);
    else line.postMessage(data.items.map((item) => hand!(data.kind, item)));
  };
}

/** Lets the answers of other workers in. A channel of one's own is not slowed down as timers are. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
