/** Does one thing after another, with a pause between two. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();
  #free = 0;

  /** Does it when all before is done and the pause is over; `pause` in milliseconds is kept after it. */
  take<Result>(what: () => Promise<Result>, pause: () => number): Promise<Result> {
    const done = this.#last.then(async () => {
      await wait(this.#free - performance.now());
      try {
        return await what();
      } finally {
        this.#free = performance.now() + pause();
      }
    });
    this.#last = done.catch(() => undefined);
    return done;
  }
}

/** Waits so many milliseconds; not at all for fewer than one. */
export const wait = (time: number): Promise<void> =>
  time < 1 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, time));

/** Milliseconds that a field `Retry-After` asks for: a number of seconds or a date; null where it says neither. */
export function retryAfter(value: string | undefined, now: number): number | null {
  if (value === undefined) return null;
  if (/^\s{0,9}\d{1,9}\s{0,9}$/.test(value)) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
