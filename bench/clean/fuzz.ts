import { performance } from 'node:perf_hooks';
import { cleanPage } from '../../src/clean/index.ts';
import type { Article, OutletRegister, Page } from '../../src/model.ts';
import { defaultRegister } from '../../src/outlets/index.ts';
import { pageOf, sampleGold } from './gold.ts';
import { dice, hostilePage, mutate } from './hostile.ts';
import { shippedCleanModels } from './models.ts';

/** Longest time a page may take, in milliseconds. */
export const MOST_MILLISECONDS = 2_000;

export interface Fault {
  readonly seed: number;
  readonly reason: string;
}

export interface FuzzResult {
  readonly pages: number;
  readonly slowest: number;
  readonly faults: readonly Fault[];
}

/**
 * Cleans invented and broken pages, one a seed, until `done` says so: every page must give an article whose blocks
 * cover its text, within the time.
 */
export function fuzzPages(first: number, done: (pages: number) => boolean, samples: readonly string[]): FuzzResult {
  const register = defaultRegister();
  const faults: Fault[] = [];
  let slowest = 0;
  let pages = 0;
  for (let seed = first; !done(pages); seed++) {
    const roll = dice(seed);
    const sample = roll(2) === 0 ? samples[roll(Math.max(1, samples.length))] : undefined;
    const content = sample === undefined ? hostilePage(roll) : mutate(sample, roll);
    const mediaType = roll(8) === 0 ? 'text/plain' : 'text/html';
    const start = performance.now();
    const reason = faultOf(content, mediaType, register);
    const milliseconds = performance.now() - start;
    slowest = Math.max(slowest, milliseconds);
    if (reason !== null) faults.push({ seed, reason });
    else if (milliseconds > MOST_MILLISECONDS) faults.push({ seed, reason: `${Math.round(milliseconds)} ms` });
    pages += 1;
  }
  return { pages, slowest, faults };
}

function faultOf(content: string, mediaType: Page['mediaType'], register: OutletRegister): string | null {
  const nothing = { url: null, publisher: null, title: null, published: null, retrieved: null };
  try {
    const page: Page = { key: 'x', source: 'x', mediaType, content, sha256: '', declared: nothing, notices: [] };
    return uncovered(cleanPage(page, register, shippedCleanModels()));
  } catch (error) {
    return String((error as Error).stack ?? error);
  }
}

function uncovered({ text, blocks, hyperlinks }: Article): string | null {
  let at = 0;
  for (const { start, end } of blocks) {
    if (start < at || end <= start || end > text.length) return `block ${start}–${end} after ${at}`;
    if (text.slice(at, start).trim() !== '') return `text in no block at ${at}`;
    at = end;
  }
  if (text.slice(at).trim() !== '') return `text in no block at ${at}`;
  const bad = hyperlinks.find(({ start, end, href }) => start >= end || !/^https?:/.test(href));
  return bad ? `hyperlink ${bad.start}–${bad.end} ${bad.href}` : null;
}

/** The contents of our sample's pages, to be broken. */
export const fuzzSamples = (): string[] => sampleGold().map((gold) => pageOf(gold).content);

/** `npm run bench clean -- --fuzz MINUTES`: prints what was done and each fault with its seed; 1 if there was one. */
export function fuzz(minutes: number, seed: number): number {
  const end = performance.now() + minutes * 60_000;
  const { pages, slowest, faults } = fuzzPages(seed, () => performance.now() >= end, fuzzSamples());
  console.log(`fuzz: ${pages} pages from seed ${seed} in ${minutes} min, slowest ${Math.round(slowest)} ms`);
  for (const { seed: at, reason } of faults.slice(0, 20)) console.log(`fault: seed ${at}: ${reason}`);
  console.log(faults.length === 0 ? 'no fault' : `${faults.length} faults`);
  return faults.length === 0 ? 0 : 1;
}
