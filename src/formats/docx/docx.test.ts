import { describe, expect, it } from 'vitest';
import { docxOf, docxParagraph } from '../../../testing/containers/office.ts';
import { readBytes } from '../../../testing/containers/read.ts';
import { type Page, sha256Hex } from '../../model.ts';

const markup = async (bytes: Uint8Array) => {
  const [page] = (await readBytes(bytes, 'quay.docx')) as Page[];
  return /<article>\n([\s\S]*)\n<\/article>/.exec(page!.content)![1]!.split('\n');
};

describe('a document of Word', () => {
  it('is known by its bytes and gives headlines, paragraphs and hyperlinks', async () => {
    const link =
      '<w:p><w:r><w:t>So says </w:t></w:r><w:hyperlink r:id="r1"><w:r><w:t>the board</w:t></w:r></w:hyperlink><w:r><w:br/><w:t>&amp; others.</w:t></w:r></w:p>';
    const bytes = docxOf(docxParagraph('Boats leave', 'Heading1') + docxParagraph('They left.') + link, {
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Id="r1" Target="https://calder.example/b"/></Relationships>',
    });
    expect(await markup(bytes)).toEqual([
      '<h1>Boats leave</h1>',
      '<p>They left.</p>',
      '<p>So says <a href="https://calder.example/b">the board</a><br>&amp; others.</p>',
    ]);
    for (const source of ['quay.docx', 'quay.zip', 'quay']) {
      expect(await readBytes(bytes, source)).toMatchObject([{ source, sha256: sha256Hex(bytes) }]);
    }
  });

  it('takes a short first line without a full stop for the headline where none is marked', async () => {
    expect(await markup(docxOf(docxParagraph('Boats leave') + docxParagraph('They left.')))).toEqual([
      '<h1>Boats leave</h1>',
      '<p>They left.</p>',
    ]);
    expect((await markup(docxOf(docxParagraph('Boats leave.') + docxParagraph('They left.'))))[0]).toBe(
      '<p>Boats leave.</p>',
    );
  });

  it('leaves out what was struck out, with a notice, and reads tables', async () => {
    const bytes = docxOf(
      `<w:p><w:del><w:r><w:delText>Ten</w:delText></w:r></w:del><w:ins><w:r><w:t>Nine</w:t></w:r></w:ins><w:r><w:t> boats left.</w:t></w:r></w:p><w:tbl><w:tr><w:tc>${docxParagraph('Cell.')}</w:tc></w:tr></w:tbl>`,
    );
    expect(await markup(bytes)).toEqual(['<p>Nine boats left.</p>', '<p>Cell.</p>']);
    expect(await readBytes(bytes, 'a.docx')).toMatchObject([{ notices: [expect.stringContaining('nobody accepted')] }]);
  });

  it('that is locked, of an old kind or damaged says what to do', async () => {
    expect(await readBytes(new Uint8Array(Buffer.from('d0cf11e0a1b11ae1', 'hex')), 'a.docx')).toMatchObject([
      { reason: expect.stringMatching(/password.*\.docx/) },
    ]);
    expect(await readBytes(docxOf('').subarray(0, 200), 'a.docx')).toMatchObject([
      { reason: expect.stringContaining('damaged') },
    ]);
  });
});
