import { expect, it } from 'vitest';
import { zipped } from '../../../testing/containers/office.ts';
import { readBytes } from '../../../testing/containers/read.ts';

it('pages that Firefox saved have their address and time', async () => {
  const index =
    '<?xml version="1.0"?><RDF:RDF xmlns:MAF="m" xmlns:RDF="r"><RDF:Description RDF:about="x"><MAF:originalurl RDF:resource="https://calder.example/boats"/><MAF:archivetime RDF:resource="Tue, 11 Nov 2031 09:00:00 +0100"/><MAF:indexfilename RDF:resource="index.html"/></RDF:Description></RDF:RDF>';
  const bytes = zipped({
    '123/index.rdf': index,
    '123/index.html': '<html><p>Boats.',
    '123/index_files/a.html': '<html><p>Buy.',
  });
  expect(await readBytes(bytes, 'boats.maff')).toMatchObject([
    {
      source: 'boats.maff#123/index.html',
      declared: { url: 'https://calder.example/boats', retrieved: '2031-11-11T09:00:00+01:00' },
      capture: { by: 'Firefox (MAFF)' },
    },
    { reason: expect.stringContaining('what a page only shows (1)') },
  ]);
});
