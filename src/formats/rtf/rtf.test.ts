import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../testing/containers/read.ts';
import type { Page } from '../../model.ts';

const paragraphs = async (rtf: string) => {
  const [page] = (await readBytes(Buffer.from(rtf, 'latin1'), 'quay.rtf')) as Page[];
  return [...page!.content.matchAll(/<(?:p|h1)>(.*?)<\/(?:p|h1)>/gs)].map(([, words]) => words);
};

describe('a text in RTF', () => {
  it('gives its paragraphs, without fonts, pictures and what runs over each page', async () => {
    const rtf =
      '{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}{\\*\\generator Quill;}{\\header Ledger}{\\info{\\title x}}\\f0 Boats {\\b left} the port\\par\r\n\\ldblquote Gulls\\rdblquote  came \\{40\\}.\\line And more.\\par}';
    expect(await paragraphs(rtf)).toEqual(['Boats left the port', '“Gulls” came {40}.<br>And more.']);
    for (const source of ['quay.rtf', 'quay.doc.txt', 'quay']) {
      expect(await readBytes(rtf, source)).toMatchObject([{ source, mediaType: 'text/html' }]);
    }
  });

  it('reads letters of its code page and of Unicode, each once', async () => {
    expect(
      await paragraphs("{\\rtf1\\ansi\\ansicpg1251 \\'cc\\'ee\\'f1\\'f2 \\u1084?\\uc2\\u1086\\'ee\\'ee. End.\\par}"),
    ).toEqual(['Мост мо. End.']);
  });

  it('shows the words of a hyperlink, not its code', async () => {
    const link = '{\\rtf1 See {\\field{\\*\\fldinst HYPERLINK "https://calder.example"}{\\fldrslt the board}}.\\par}';
    expect(await paragraphs(link)).toEqual(['See the board.']);
  });

  it('nested without end or cut short ends in time', { timeout: 20_000 }, async () => {
    expect(await readBytes(`{\\rtf1 ${'{'.repeat(500_000)}Boats.`, 'a.rtf')).toMatchObject([
      { content: expect.stringContaining('Boats.') },
    ]);
    expect(await readBytes('{\\rtf1\\ansi', 'a.rtf')).toMatchObject([{ reason: expect.stringContaining('cut short') }]);
  });
});
