import type { OnDone } from './annotate-pile.ts';
import type { Outcome } from './spared.ts';

/** A helper that is sent some items and answers with what came of them, in their order. */
export type Helper<In, Out> = (items: readonly In[]) => Promise<readonly Outcome<Out>[]>;

/** Who shares the work. */
export interface Sharing<In, Out> {
  /** What this thread does itself, an item at a time: it would only wait otherwise. */
  readonly own: (item: In) => Outcome<Out>;
  readonly helpers: readonly Helper<In, Out>[];
  /** Lets the answers of helpers in, so that they are given their next items. */
  readonly pause: () => Promise<void>;
}

/**
 * Items a helper is sent at once: enough that sending costs little, few enough that none is left waiting at the end. Times were flat
 * for 4 to 16, on six hundred news articles and two cores.
 */
export const AT_ONCE = 8;

/** A helper takes half a second to be ready, in which one core cleans and annotates so many pages: for fewer none is worth starting. */
export const WORTH_HELP = 24;

/**
 * Shares items out: each helper is sent a few whenever it has none, this thread takes one at a time, and what came of them is put where it
 * belongs. The outcome is the same for any number of helpers. Rejects with what ended a helper.
 */
export async function shareOut<In, Out>(
  items: readonly In[],
  { own, helpers, pause }: Sharing<In, Out>,
  onDone: OnDone,
): Promise<Outcome<Out>[]> {
  const outcomes = new Array<Outcome<Out>>(items.length);
  let [next, done] = [0, 0];
  const keep = (from: number, made: readonly Outcome<Out>[]): void => {
    made.forEach((outcome, i) => {
      outcomes[from + i] = outcome;
    });
    done += made.length;
    onDone(done);
  };
  const helped = async (helper: Helper<In, Out>): Promise<void> => {
    while (next < items.length) {
      const from = next;
      next += AT_ONCE;
      keep(from, await helper(items.slice(from, from + AT_ONCE)));
    }
  };
  const ownShare = async (): Promise<void> => {
    while (next < items.length) {
      const at = next++;
      keep(at, [own(items[at]!)]);
      await pause();
    }
  };
  await Promise.all([...helpers.map(helped), ownShare()]);
  return outcomes;
}
