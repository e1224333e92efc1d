import { type AnnotationModels, annotate } from '../../src/annotate/index.ts';
import type { findClaims } from '../../src/claims/index.ts';
import { cleanPage } from '../../src/clean/index.ts';
import { collate } from '../../src/collate/index.ts';
import type { Page } from '../../src/model.ts';
import { defaultRegister } from '../../src/outlets/index.ts';
import { isReadFailure, pagesFromBytes } from '../../src/read/index.ts';
import { shippedCleanModels } from '../clean/models.ts';

/** CPU time of each stage over one text, in milliseconds; a stage that had nothing to do is left out. */
export type StageTimes = ReadonlyMap<string, number>;

export type FindsClaims = (
  articles: Parameters<typeof findClaims>[0],
  stemma: Parameters<typeof findClaims>[1],
) => unknown;

/** Runs a text through every stage alone, as a page of text or, with `html`, as a paragraph of a saved page. */
export function stageTimes(text: string, html: boolean, models: AnnotationModels, claims: FindsClaims): StageTimes {
  const times = new Map<string, number>();
  const timed = <Result>(stage: string, work: () => Result): Result => {
    const before = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(before);
    times.set(stage, (user + system) / 1000);
    return result;
  };
  const register = defaultRegister();
  const bytes = new TextEncoder().encode(html ? asPage(text) : text);
  const [page] = timed('read', () => [...pagesFromBytes(bytes, html ? 'hostile.html' : 'hostile.txt')]);
  if (page === undefined || isReadFailure(page)) return times;
  const article = timed('clean', () => cleanPage(page as Page, register, shippedCleanModels()));
  const annotations = timed('annotate', () => annotate(article, register, models));
  const pile = [{ article, annotations }];
  const stemma = timed('collate', () => collate(pile, register));
  timed('claims', () => claims(pile, stemma));
  return times;
}

function asPage(text: string): string {
  const paragraphs = text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`);
  return `<!doctype html><html lang="en"><head><title>Gull sits on the lamp</title></head><body><article><h1>Gull sits on the lamp</h1>${paragraphs.join('\n')}</article></body></html>`;
}
