import { describe, expect, it } from 'vitest';
import { column, pdfOf } from '../../../testing/containers/pdf.ts';
import { readBytes } from '../../../testing/containers/read.ts';
import { type Page, sha256Hex } from '../../model.ts';

const headline = { x: 60, y: 760, text: 'Boats leave the old quay', size: 22 };
const first = [
  'The last of the boats left the old quay on',
  'Monday, and the harbour master said that no-',
  'body would miss the smell of it.',
];
const second = ['Gulls stayed behind. Per Ivarsen, who keeps', 'the light, counted forty of them.'];

async function paragraphs(...sheets: Parameters<typeof pdfOf>[0]): Promise<string[]> {
  const [page] = (await readBytes(pdfOf(sheets), 'quay.pdf')) as Page[];
  return [...page!.content.matchAll(/<(h1|h2|p)>(.*?)<\/\1>/g)].map(([, tag, words]) => `${tag}: ${words}`);
}

describe('a PDF', () => {
  it('gives headline and paragraphs, hyphens at the ends of lines undone', async () => {
    const sheet = [headline, ...column(60, 700, first), ...column(60, 650, second)];
    expect(await paragraphs(sheet)).toEqual([
      'h1: Boats leave the old quay',
      'p: The last of the boats left the old quay on Monday, and the harbour master said that nobody would miss the smell of it.',
      'p: Gulls stayed behind. Per Ivarsen, who keeps the light, counted forty of them.',
    ]);
    const bytes = pdfOf([sheet]);
    for (const source of ['quay.pdf', 'quay.txt', 'quay']) {
      expect(await readBytes(bytes, source)).toMatchObject([
        { source, mediaType: 'text/html', sha256: sha256Hex(bytes) },
      ]);
    }
  });

  it('reads columns one after the other, what stands over both before them', async () => {
    const left = [
      'The last of the boats left the old',
      'quay on Monday, and the harbour',
      'master said that nobody would',
      'miss the smell of it or the',
    ];
    const right = [
      'noise of its winches in the night.',
      'Gulls stayed behind, as they always',
      'do where fish was landed once, and',
      'the light was lit.',
    ];
    expect(await paragraphs([headline, ...column(60, 700, left), ...column(320, 700, right)])).toEqual([
      'h1: Boats leave the old quay',
      `p: ${[...left, ...right].join(' ')}`,
    ]);
  });

  it('leaves out running heads and page numbers, and goes on over the end of a sheet', async () => {
    const over = (n: number) => [
      { x: 60, y: 810, text: 'The Calder Ledger' },
      { x: 290, y: 30, text: `- ${n} -` },
    ];
    const text = await paragraphs(
      [...over(1), headline, ...column(60, 700, [...first, 'Nobody had asked the people who'])],
      [
        ...over(2),
        ...column(60, 780, ['live above the quay and hear the gulls.', ...second, 'More came.', 'And more.']),
      ],
    );
    expect(text.join(' ')).not.toMatch(/Ledger|- \d -/);
    expect(text.join(' ')).toContain('Nobody had asked the people who live above the quay');
  });

  it('that a browser printed has its address and time of head and foot', async () => {
    const sheet = [
      { x: 25, y: 820, text: '3/14/31, 9:02 AM', size: 8 },
      { x: 250, y: 820, text: 'Boats leave the old quay - Calder Ledger', size: 8 },
      headline,
      ...column(60, 700, first),
      { x: 25, y: 15, text: 'https://calderledger.example/boats', size: 8 },
      { x: 550, y: 15, text: '1/1', size: 8 },
    ];
    const [page] = (await readBytes(pdfOf([sheet]), 'quay.pdf')) as Page[];
    expect(page).toMatchObject({
      declared: {
        url: 'https://calderledger.example/boats',
        publisher: 'Calder Ledger',
        retrieved: '2031-03-14T09:02',
      },
      capture: { by: 'a print-out', at: '2031-03-14T09:02' },
    });
    expect(page!.content).not.toContain('9:02');
  });

  it('without text says what to do; damaged or cut short too', async () => {
    expect(await readBytes(pdfOf([[]]), 'scan.pdf')).toEqual([
      { source: 'scan.pdf', reason: expect.stringContaining('ocrmypdf') },
    ]);
    expect(await readBytes('%PDF-1.7\nnothing', 'a.pdf')).toEqual([
      { source: 'a.pdf', reason: expect.stringMatching(/damaged or cut short|without text/) },
    ]);
    const whole = pdfOf([[headline, ...column(60, 700, first)]]);
    for (const length of [100, 300, 500, whole.length - 50]) {
      expect((await readBytes(whole.subarray(0, length), 'a.pdf')).length).toBe(1);
    }
  });

  it('locked with a password says so', async () => {
    const text = Buffer.from(pdfOf([[headline]])).toString('latin1');
    const key = `<${'41'.repeat(32)}>`;
    const locked = text.replace(
      '/Root 1 0 R',
      `/Root 1 0 R/ID[${key}${key}]/Encrypt<</Filter/Standard/V 1/R 2/O ${key}/U ${key}/P -4>>`,
    );
    expect(await readBytes(Buffer.from(locked, 'latin1'), 'a.pdf')).toEqual([
      { source: 'a.pdf', reason: expect.stringContaining('password') },
    ]);
  });
});
