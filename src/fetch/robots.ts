import robotsParser from 'robots-parser';

/** What a host's `robots.txt` allows (RFC 9309). */
export interface Robots {
  /** True where this program may ask for the address. */
  allows(url: string): boolean;
  /** Seconds it wants between two requests; 0 where it says nothing. */
  readonly delay: number;
}

/** The name by which `robots.txt` calls this program. */
export const ROBOT = 'Variorum';

// Its types say that it has a default export, which as a CommonJS module it has not.
const parse = robotsParser as unknown as typeof robotsParser.default;

/** Letters of a `robots.txt` that are read: what RFC 9309 asks for at least. */
const LONGEST = 512_000;

/** Most seconds between two requests that are kept to. */
const LONGEST_DELAY = 30;

/**
 * What the answer to a request for `robots.txt` allows: where there is no such file all, where the server fails nothing, as
 * RFC 9309 (2.3.1) says.
 */
export function robotsOf(address: string, status: number, text: string): Robots {
  if (status >= 500 || status === 429) return { allows: () => false, delay: 0 };
  if (status >= 400 || status < 200 || status >= 300) return { allows: () => true, delay: 0 };
  const robots = parse(address, text.slice(0, LONGEST));
  const delay = robots.getCrawlDelay(ROBOT) ?? 0;
  return {
    allows: (url) => robots.isAllowed(url, ROBOT) !== false,
    delay: Number.isFinite(delay) ? Math.min(Math.max(delay, 0), LONGEST_DELAY) : 0,
  };
}
