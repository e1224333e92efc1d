import { describe, expect, it } from 'vitest';
import { FIXTURE } from '../../testing/edition/index.ts';
import { renderReport } from './index.ts';
import { isOwnReport } from './own-report.ts';

const html = (content: string) => ({ mediaType: 'text/html', content }) as const;
const MARK = '<meta name="generator" content="variorum 1.0.0">';

describe('a report of our own', () => {
  const report = renderReport(FIXTURE);

  it('is known by its first lines', () => {
    expect(isOwnReport(html(report))).toBe(true);
    expect(isOwnReport(html(report.replace(/sha256-[^']+/g, `sha256-${'A'.repeat(43)}=`)))).toBe(true);
  });

  it('is no page that bears the mark alone: a page cannot take itself out of an edition so', () => {
    expect(
      isOwnReport(
        html(`<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n${MARK}\n<title>Gull</title>`),
      ),
    ).toBe(false);
    expect(isOwnReport(html(`${MARK}<p>A gull sat on the lamp.</p>`))).toBe(false);
  });

  it('is no page under another policy, nor one that quotes a report or has it as plain text', () => {
    expect(isOwnReport(html(report.replace("default-src 'none'", "default-src 'self'")))).toBe(false);
    expect(isOwnReport(html(`<p>See:</p>${report}`))).toBe(false);
    expect(isOwnReport({ mediaType: 'text/plain', content: report })).toBe(false);
  });
});
