import { expect, it } from 'vitest';
import { odtOf } from '../../../testing/containers/office.ts';
import { readBytes } from '../../../testing/containers/read.ts';

it('a text of LibreOffice gives headlines, paragraphs and hyperlinks, without remarks and notes', async () => {
  const bytes = odtOf(
    '<text:tracked-changes><text:p>Old.</text:p></text:tracked-changes><text:h text:outline-level="1">Boats leave</text:h><text:p>They<text:s text:c="2"/>left <text:a xlink:href="https://calder.example/b">the quay</text:a>.<text:note><text:p>A note.</text:p></text:note></text:p><text:list><text:list-item><text:p>Gulls.</text:p></text:list-item></text:list>',
  );
  for (const source of ['quay.odt', 'quay.zip']) {
    expect(await readBytes(bytes, source)).toMatchObject([
      {
        source,
        key: 'quay',
        content: expect.stringContaining(
          '<h1>Boats leave</h1>\n<p>They  left <a href="https://calder.example/b">the quay</a>.</p>\n<p>Gulls.</p>',
        ),
      },
    ]);
  }
});

it('one locked with a password, and a sheet, say what to do', async () => {
  const locked = odtOf('', { 'META-INF/manifest.xml': '<manifest><encryption-data/></manifest>' });
  expect(await readBytes(locked, 'a.odt')).toMatchObject([{ reason: expect.stringContaining('password') }]);
  const sheet = odtOf('', {
    'content.xml': '<office:document-content xmlns:office="o"><office:spreadsheet/></office:document-content>',
  });
  expect(await readBytes(sheet, 'a.odt')).toMatchObject([{ reason: expect.stringContaining('without a text') }]);
});
