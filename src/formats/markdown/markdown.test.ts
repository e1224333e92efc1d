import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../testing/containers/read.ts';
import type { Page } from '../../model.ts';

describe('Markdown', () => {
  it('has its front matter declare what it is', async () => {
    const text =
      '---\ntitle: "Boats leave"\nsource: https://calder.example/b\nauthor:\n  - "[[Ida Bloom]]"\npublished: 2031-11-10\nsite: x\n---\n\nBoats left.\n';
    expect(await readBytes(text, 'boats.md')).toMatchObject([
      {
        mediaType: 'text/html',
        content: expect.stringContaining('<meta name="author" content="Ida Bloom">'),
        declared: { url: 'https://calder.example/b', title: 'Boats leave', published: '2031-11-10', publisher: null },
      },
    ]);
  });

  it('gives headlines, quotations, lists and hyperlinks as such', async () => {
    const text =
      '# Boats leave\n\nThey **left** the [old *quay*](https://calder.example/q)\non Monday. ![a gull](g.png)\n\n> Gulls\n> came.\n\n- One\n- Two\n\nA 2 * 3 * 4 <b>.';
    const [page] = (await readBytes(text, 'boats.md')) as Page[];
    expect(page!.content).toContain(
      '<h1>Boats leave</h1>\n<p>They left the <a href="https://calder.example/q">old quay</a> on Monday.</p>\n<blockquote><p>Gulls came.</p></blockquote>\n<ul><li>One</li></ul>\n<ul><li>Two</li></ul>\n<p>A 2 * 3 * 4 &lt;b&gt;.</p>',
    );
  });

  it('without any marks is plain text', async () => {
    expect(await readBytes('Boats left.', 'boats.md')).toMatchObject([
      { mediaType: 'text/plain', content: 'Boats left.' },
    ]);
  });
});
