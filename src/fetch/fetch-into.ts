import { retryAfter, Turns, wait } from './host.ts';
import { isPublicAddress } from './public-address.ts';
import { type Answer, ask, NotFetched, type RequestLimits } from './request.ts';
import { ROBOT, type Robots, robotsOf } from './robots.ts';
import { exchangeRecords, infoRecord } from './warc-file.ts';

/** How pages are fetched; everything has its default. */
export interface FetchOptions {
  /** Whether an address of IP may be connected to. Default: those of the public web. */
  readonly allowed?: (ip: string) => boolean;
  readonly limits?: Partial<RequestLimits>;
  /** Milliseconds between two requests to one host. */
  readonly pause?: number;
  /** Hosts that are asked at the same time. */
  readonly hosts?: number;
  /** Version of the program, as servers and the archive are told it. */
  readonly version: string;
  /** The moment, for the records. */
  readonly now?: () => Date;
}

/** What came of an address. */
export interface Fetched {
  /** The address that was asked for. */
  readonly address: string;
  /** Where the page was in the end. */
  readonly url: string;
  /** Why there is no page; null where there is one. */
  readonly reason: string | null;
  readonly status: number | null;
  readonly bytes: number;
}

const DEFAULT = { bytes: 32 * 1024 * 1024, time: 60_000, pause: 1_000, hosts: 8 } as const;
/** Redirects that are followed, tries of an address that is to be asked later, and most milliseconds that are waited for it. */
const MOST = { redirects: 10, tries: 3, wait: 60_000 } as const;

/**
 * Fetches pages: of one host one after another with a pause, of several at the same time; what `robots.txt` forbids is not asked
 * for. Redirects are followed within what is allowed. Each answer, redirects and `robots.txt` too, is written as it comes.
 *
 * @param write takes the records of the archive, one after another
 */
export async function* fetchInto(
  addresses: readonly string[],
  write: (record: Uint8Array) => Promise<void>,
  options: FetchOptions,
): AsyncGenerator<Fetched> {
  const web = new Web(write, options);
  await web.begin();
  const waiting = [...new Set(addresses)];
  const running = new Map<string, Promise<Fetched>>();
  while (waiting.length > 0 || running.size > 0) {
    while (running.size < (options.hosts ?? DEFAULT.hosts)) {
      const busy = new Set([...running.keys()].map(hostOf));
      const next = waiting.findIndex((address) => !busy.has(hostOf(address)));
      if (next < 0) break;
      const [address] = waiting.splice(next, 1);
      running.set(address!, web.page(address!));
    }
    const fetched = await Promise.race(running.values());
    running.delete(fetched.address);
    yield fetched;
  }
}

const hostOf = (address: string): string => /^https?:\/\/([^/?#]{1,300})/i.exec(address)?.[1]?.toLowerCase() ?? '';

class Web {
  readonly #hosts = new Map<string, { readonly turns: Turns; robots: Promise<Robots> | null; delay: number }>();
  readonly #write: (record: Uint8Array) => Promise<void>;
  readonly #options: FetchOptions;
  readonly #robot: string;
  #writing: Promise<void> = Promise.resolve();

  constructor(write: (record: Uint8Array) => Promise<void>, options: FetchOptions) {
    this.#write = write;
    this.#options = options;
    this.#robot = `${ROBOT}/${options.version} (+https://github.com/variorum/variorum)`;
  }

  begin(): Promise<void> {
    return this.#write(infoRecord(this.#moment(), `${ROBOT}/${this.#options.version}`, this.#robot));
  }

  /** The page at an address, redirects followed; never rejects but where the archive cannot be written. */
  async page(address: string): Promise<Fetched> {
    let url = address;
    const fetched = (reason: string | null, answer: Answer | null): Fetched => ({
      address,
      url,
      reason,
      status: answer?.status ?? null,
      bytes: answer?.body.length ?? 0,
    });
    try {
      for (let redirects = 0; redirects <= MOST.redirects; redirects++) {
        const target = addressOf(url);
        const answer = await this.#politely(target);
        if (answer.status < 300 || answer.status > 399 || answer.headers.location === undefined) {
          return fetched(reasonIn(answer), answer);
        }
        url = new URL(latinToUtf8(answer.headers.location), target).href;
      }
      return fetched(`redirects more than ${MOST.redirects} times`, null);
    } catch (error) {
      if (error instanceof NotFetched) return fetched(error.message, null);
      if (error instanceof TypeError) return fetched('redirects to what is no address', null);
      throw error;
    }
  }

  /** Asks when the host's turn comes, if its `robots.txt` allows; again where it says when. */
  async #politely(url: URL): Promise<Answer> {
    const host = this.#host(url);
    host.robots ??= this.#robots(url);
    const robots = await host.robots;
    host.delay = Math.max(host.delay, robots.delay * 1000);
    if (!robots.allows(url.href)) throw new NotFetched('the host’s robots.txt forbids it, or could not be read');
    for (let tries = 1; ; tries++) {
      const answer = await host.turns.take(
        () => this.#ask(url),
        () => host.delay,
      );
      if (answer.status !== 429 && answer.status !== 503) return answer;
      const time = retryAfter(answer.headers['retry-after'], Date.now());
      if (time === null || time > MOST.wait || tries >= MOST.tries) return answer;
      await wait(time);
    }
  }

  async #robots(url: URL): Promise<Robots> {
    let address = new URL('/robots.txt', url);
    const host = this.#host(url);
    for (let redirects = 0; redirects < 5; redirects++) {
      const answer = await host.turns.take(
        () => this.#ask(address),
        () => host.delay,
      );
      if (answer.status < 300 || answer.status > 399 || answer.headers.location === undefined) {
        return robotsOf(address.href, answer.status, new TextDecoder().decode(answer.body));
      }
      address = addressOf(new URL(answer.headers.location, address).href);
    }
    return robotsOf(address.href, 404, '');
  }

  /** Asks once and files what was answered. */
  async #ask(url: URL): Promise<Answer> {
    const { allowed = isPublicAddress, limits = {} } = this.#options;
    const headers = {
      Host: url.host,
      'User-Agent': this.#robot,
      Accept: 'text/html,application/xhtml+xml,text/plain,application/pdf;q=0.9,*/*;q=0.1',
      'Accept-Encoding': 'gzip',
      Connection: 'close',
    };
    const at = this.#moment();
    const most = { bytes: limits.bytes ?? DEFAULT.bytes, time: limits.time ?? DEFAULT.time };
    const answer = await ask(url, headers, most, allowed);
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const request = `GET ${url.pathname}${url.search} HTTP/1.1\r\n${lines.join('')}\r\n`;
    await this.#file(exchangeRecords({ url: url.href, at, request, answer }));
    return answer;
  }

  #file(records: readonly Uint8Array[]): Promise<void> {
    this.#writing = this.#writing.then(async () => {
      for (const record of records) await this.#write(record);
    });
    return this.#writing;
  }

  #host(url: URL) {
    const host = this.#hosts.get(url.host) ?? {
      turns: new Turns(),
      robots: null,
      delay: this.#options.pause ?? DEFAULT.pause,
    };
    this.#hosts.set(url.host, host);
    return host;
  }

  #moment(): string {
    return (this.#options.now?.() ?? new Date()).toISOString().replace(/\.\d{3}Z$/, 'Z');
  }
}

/** An address that may be asked for: of the web, without a name and a password. */
function addressOf(text: string): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new NotFetched('no address of the web');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new NotFetched(`an address of another kind (${url.protocol})`);
  if (url.username !== '' || url.password !== '') throw new NotFetched('an address with a password in it');
  url.hash = '';
  return url;
}

/** Why an answer is no page; null where it is one. */
function reasonIn({ status, cut, body }: Answer): string | null {
  if (status < 200 || status > 203) return `the server answered ${status}`;
  if (cut) return 'longer than is fetched; its beginning is in the archive';
  return body.length === 0 ? 'the server answered with nothing' : null;
}

/** A field's value as it was meant: servers send addresses in UTF-8 that are read a letter a byte. */
function latinToUtf8(value: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(value, (sign) => sign.charCodeAt(0)));
  } catch {
    return value;
  }
}
