import { expect, it } from 'vitest';
import { epubOf, zipped } from '../../../testing/containers/office.ts';
import { readBytes } from '../../../testing/containers/read.ts';

it('an e-book is its chapters, in the order they are read', async () => {
  const bytes = epubOf(
    { 'z.xhtml': '<html><p>First.</p></html>', 'a%20b.xhtml': '' },
    { 'OEBPS/a b.xhtml': '<html><p>Second.</p></html>', 'OEBPS/cover.png': 'x' },
  );
  expect(await readBytes(bytes, 'tides.epub')).toMatchObject([
    { source: 'tides.epub#OEBPS/z.xhtml', key: 'z', notices: ['A chapter of the e-book “Tides”.'] },
    { source: 'tides.epub#OEBPS/a b.xhtml' },
  ]);
});

it('one without an index is read by the names of its chapters; one that is locked says so', async () => {
  const bare = zipped({ mimetype: 'application/epub+zip', 'b.xhtml': '<html><p>B.', 'a.xhtml': '<html><p>A.' });
  expect(await readBytes(bare, 'tides.epub')).toMatchObject([{ key: 'a' }, { key: 'b' }]);
  const locked = epubOf(
    { 'a.xhtml': 'x' },
    { 'META-INF/encryption.xml': '<encryption><CipherReference URI="OEBPS/a.xhtml"/></encryption>' },
  );
  expect(await readBytes(locked, 'tides.epub')).toMatchObject([{ reason: expect.stringContaining('locked') }]);
});
