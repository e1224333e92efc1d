import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { main } from '../main.ts';

const pages = fileURLToPath(new URL('../../../samples/port-calder/pages', import.meta.url));

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await main(argv, {
    out: { write: (text) => (out += text) },
    err: { write: (text) => (err += text) },
  });
  return { code, out, err };
}

describe('variorum read', () => {
  it('prints one JSON line an article', async () => {
    const { code, out } = await run('read', pages);
    const articles = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(articles.length).toBeGreaterThan(10);
    for (const article of articles) {
      expect(Object.keys(article)).toEqual(
        (
          'key source url publisher title deck byline authors section published modified retrieved capture sha256 language text blocks links ' +
          'notices'
        ).split(' '),
      );
      for (const { start, end } of [...article.blocks, ...article.links])
        expect(article.text.slice(start, end)).not.toBe('');
    }
  });

  it('prints the journalism as text', async () => {
    const { code, out } = await run('read', `${pages}/engineer-walks-out-daybreakdigest.html`, '--text');
    expect(code).toBe(0);
    expect(out).toMatch(/^Port Calder: board's engineer walks out/);
    expect(out).not.toMatch(/Advertisement|All rights reserved|Allow notifications/);
  });

  it('refuses both at once, and no path', async () => {
    expect((await run('read', pages, '--json', '--text')).code).toBe(2);
    expect((await run('read')).code).toBe(2);
    expect((await run('read', `${pages}/none.html`)).code).toBe(3);
  });
});
