import { describe, expect, it } from 'vitest';
import { EMPTY, FIXTURE } from '../../../testing/edition/index.ts';
import { type Edition, type EditionArticle, type Passage, VariorumError } from '../../model.ts';
import { renderReport } from '../index.ts';
import { contentSecurityPolicy, cspHash } from '../page/page.ts';

const report = renderReport(FIXTURE);
/** What a reader sees: the page without its data and script. */
const shown = (page: string): string => page.slice(0, page.indexOf('<script'));
const ids = (page: string): string[] => [...page.matchAll(/ id="([^"]*)"/g)].map((m) => m[1]!);

/** Every passage anywhere in a document, found by its shape. */
function passagesIn(value: unknown, out: Passage[] = []): Passage[] {
  if (typeof value !== 'object' || value === null) return out;
  if ('article' in value && 'start' in value && 'exact' in value) out.push(value as Passage);
  for (const part of Object.values(value)) passagesIn(part, out);
  return out;
}

/** The plain text of markup without its tags, entities decoded. */
function plain(markup: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return markup.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => named[name]!);
}

function printed(page: string, article: EditionArticle): string {
  const from = page.indexOf(`<article class="text" id="${article.siglum}"`);
  return page.slice(from, page.indexOf('</article>', from));
}

describe('renderReport', () => {
  it('gives the same bytes for the same edition', () => {
    expect(renderReport(structuredClone(FIXTURE))).toBe(report);
  });

  it('carries a strict policy whose hashes are those of its style and script', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(report)![1]!;
    expect(policy).toBe(contentSecurityPolicy());
    const style = /<style>([\s\S]*?)<\/style>/.exec(report)![1]!;
    const script = /<script>([\s\S]*?)<\/script>/.exec(report)![1]!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src ${cspHash(style)}`);
    expect(policy).toContain(`script-src ${cspHash(script)}`);
    expect(cspHash('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
  });

  it('asks nothing of the outside and has no inline style or handler', () => {
    expect(report.match(/<script(?: type="application\/octet-stream")?(?: id="edition")?>/g)).toHaveLength(2);
    expect(shown(report)).not.toMatch(/<(img|link|iframe|object|embed|base)\b/);
    expect(shown(report)).not.toMatch(/<[^>]*\s(style|on\w+|src|srcset|action)="/);
    const out = [...shown(report).matchAll(/<a([^>]*) href="(?!#)([^"]{0,40})/g)].map(
      ([, more, href]) => `${more} ${href}`,
    );
    expect(out.length).toBeGreaterThan(0);
    for (const link of out)
      expect(link).toMatch(/^ download="stemma\.(dot|svg)" data:(text\/vnd\.graphviz|image\/svg\+xml);base64,/);
    expect(report).not.toMatch(/url\(|@import/);
    expect(report).toContain('require-trusted-types-for &#39;script&#39;'.replaceAll('&#39;', "'"));
  });

  it('keeps hostile text as text', () => {
    expect(report).toContain(' src=x onerror=&quot;window.hostile=1&quot;&gt;');
    const hostile = '"><script>x</script>';
    const [first, ...rest] = FIXTURE.articles;
    const edition: Edition = {
      ...FIXTURE,
      articles: [
        { ...first!, publisher: hostile, title: hostile, byline: hostile, source: hostile, language: hostile },
        ...rest,
      ],
      stories: FIXTURE.stories.map((story) => ({ ...story, name: hostile })),
      notSeen: { ...FIXTURE.notSeen, notes: [hostile], failed: [{ source: hostile, reason: hostile }] },
    };
    expect(shown(renderReport(edition))).not.toContain('<script');
    expect(renderReport(edition).match(/<script/g)).toHaveLength(report.match(/<script/g)!.length);
  });

  it('has each id once, and every link has its landing place', () => {
    const all = ids(shown(report));
    const known = new Set(all);
    expect(known.size).toBe(all.length);
    const targets = [...shown(report).matchAll(/href="#([^?][^"]*)"/g)].map((m) => m[1]!);
    expect(targets.filter((target) => !known.has(target))).toEqual([]);
    const parts = [...shown(report).matchAll(/<span data-p="([^"]*)"/g)].map((m) => m[1]!);
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.filter((part) => !known.has(part))).toEqual([]);
  });

  it('has a landing place for every passage of the edition', () => {
    const known = new Set(ids(report));
    const siglum = new Map(FIXTURE.articles.map((article) => [article.id, article.siglum]));
    const all = passagesIn(FIXTURE).map((p) => `${siglum.get(p.article)}-${p.start}-${p.end}`);
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter((id) => !known.has(id))).toEqual([]);
  });

  it('marks exactly the words of each passage', () => {
    for (const article of FIXTURE.articles) {
      const page = printed(report, article);
      for (const passage of passagesIn(FIXTURE).filter((p) => p.article === article.id)) {
        const words = spanText(page, `${article.siglum}-${passage.start}-${passage.end}`);
        expect(words.replace(/\s+/g, '')).toBe(passage.exact.replace(/\s+/g, ''));
      }
    }
  });

  it('prints each article once, whole and in order', () => {
    for (const article of FIXTURE.articles) {
      const page = printed(report, article);
      const body = plain(page.slice(page.indexOf('<div class="body"')).replace(/<summary>.*?<\/summary>/g, ''));
      expect(body.replace(/\s+/g, '')).toBe(article.text.replace(/\s+/g, ''));
    }
  });

  it('never shows origins without their voices', () => {
    const told = report.match(/[^<>]*\borigins? · [^<>]*/g)!;
    expect(told.length).toBeGreaterThanOrEqual(FIXTURE.claims.length);
    for (const words of told) expect(words).toMatch(/voices? (named )?· /);
  });

  it('sets the apparatus as print does', () => {
    expect(plain(report)).toContain('boats More than 200] A+2; Over 280 D; Hundreds E; 190 F');
  });

  it('gives words of other languages their language', () => {
    expect(printed(report, FIXTURE.articles[7]!)).toContain('<div class="body" lang="pt" dir="auto">');
    expect(printed(report, FIXTURE.articles[10]!)).toContain('<div class="body" lang="ar" dir="auto">');
  });

  it('fails closed on a passage that is not where it claims to be', () => {
    const [conflict, ...rest] = FIXTURE.conflicts;
    const moved = { ...conflict!, a: { ...conflict!.a, start: conflict!.a.start + 1 } };
    expect(() => renderReport({ ...FIXTURE, conflicts: [moved, ...rest] })).toThrow(VariorumError);
  });

  it('says so when there is nothing', () => {
    const empty = renderReport(EMPTY);
    expect(empty).toContain('An empty edition');
    expect(empty).toContain('not text');
    expect(shown(empty)).not.toMatch(/undefined|NaN|null/);
    const known = new Set(ids(empty));
    for (const [, target] of shown(empty).matchAll(/href="#([^"]*)"/g)) expect(known).toContain(target);
  });

  it('shows a part under the claim that holds it, and counts it nowhere', () => {
    const [whole, part] = FIXTURE.claims;
    const claims = FIXTURE.claims.map((claim) => (claim === part ? { ...claim, parent: whole!.id } : claim));
    const page = shown(renderReport({ ...FIXTURE, claims }));
    const held = page.slice(page.indexOf(`id="c-${whole!.id}"`));
    const next = held.slice(1).search(/<div class="claim"|<details class="more"/);
    expect(held.indexOf(`<li id="c-${part!.id}"`)).toBeGreaterThan(0);
    expect(held.indexOf(`<li id="c-${part!.id}"`)).toBeLessThan(next);
    expect(page.split(`id="c-${part!.id}"`)).toHaveLength(2);
    const count = (body: string) => Number(/Claims <small>(\d+)/.exec(body)![1]);
    expect(count(page)).toBe(count(report) - 1);
  });

  it('reads as it did', async () => {
    const body = shown(report).slice(report.indexOf('<body>'));
    await expect(body).toMatchFileSnapshot('./__snapshots__/report-body.snap');
  });
});

/** The words under an id: its own span's, and those of its later parts. */
function spanText(page: string, id: string): string {
  return [...page.matchAll(/<span (?:id|data-p)="([^"]*)">/g)]
    .filter((m) => m[1] === id)
    .map((m) => {
      let depth = 0;
      const tags = /<(\/?)span\b[^>]*>/g;
      tags.lastIndex = m.index;
      for (let tag = tags.exec(page); tag; tag = tags.exec(page)) {
        depth += tag[1] === '/' ? -1 : 1;
        if (depth === 0) return plain(page.slice(m.index, tag.index));
      }
      return '';
    })
    .join('');
}
