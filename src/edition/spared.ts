import { type ReadFailure, VariorumError } from '../model.ts';

const FAULT = 'a fault of the program while ';

/** Told of each page the program failed on. */
export type OnFault = (failure: ReadFailure) => void;

/** What came of one item: what was made of it, or why nothing was. */
export type Outcome<T> = { readonly made: T } | { readonly fault: ReadFailure };

/** Does something with one item; a failure of the program is told as such, an error it throws on purpose ends the run as it should. */
export function outcomeOf<T>(source: string, doing: string, work: () => T): Outcome<T> {
  try {
    return { made: work() };
  } catch (error) {
    if (error instanceof VariorumError) throw error;
    return { fault: faultOf(source, doing, error) };
  }
}

/** What was made of the items; those of which nothing was are told, in their order. */
export function madeOf<T>(outcomes: readonly Outcome<T>[], onFault: OnFault): T[] {
  return outcomes.flatMap((outcome) => {
    if ('made' in outcome) return [outcome.made];
    onFault(outcome.fault);
    return [];
  });
}

/**
 * Does something with each item alone: one on which the program fails is told as a failure and left out, and the others go on.
 * An error the program throws on purpose ends the run as it should.
 */
export function spared<In, Out>(
  items: readonly In[],
  sourceOf: (item: In) => string,
  doing: string,
  work: (item: In, index: number) => Out,
  onFault: OnFault,
): Out[] {
  return madeOf(
    items.map((item, i) => outcomeOf(sourceOf(item), doing, () => work(item, i))),
    onFault,
  );
}

/**
 * Does something with all items together. Where the program fails, each item is tried alone, those that fail alone are told as
 * failures and left out, and the others are tried together again. Throws what it threw if no single item is to blame.
 */
export function sparedTogether<In, Out>(
  items: readonly In[],
  sourceOf: (item: In) => string,
  doing: string,
  work: (items: readonly In[]) => Out,
  onFault: OnFault,
): { readonly kept: readonly In[]; readonly made: Out } {
  try {
    return { kept: items, made: work(items) };
  } catch (error) {
    if (error instanceof VariorumError) throw error;
    const alone = (item: In) => {
      work([item]);
      return item;
    };
    const kept = spared(items, sourceOf, doing, alone, onFault);
    if (kept.length === items.length) throw error;
    return { kept, made: work(kept) };
  }
}

function faultOf(source: string, doing: string, error: unknown): ReadFailure {
  const what = error instanceof Error ? error.message : String(error);
  return { source, reason: `${FAULT}${doing} it: ${what}. Please report it.` };
}

/** True for what was left out because the program failed on it, and not because it could not be read. */
export function isFault({ reason }: ReadFailure): boolean {
  return reason.startsWith(FAULT);
}
