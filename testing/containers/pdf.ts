/** A line of text on a sheet of 595 × 842 points. */
export interface PdfLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

/** Signs of windows-1252 that Latin-1 does not have, by their bytes. */
const BYTES = new Map(
  [...'€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'].map((sign, n) => [
    sign,
    [
      128, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 142, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154,
      155, 156, 158, 159,
    ][n]!,
  ]),
);

/** A text as a string of a PDF in windows-1252; other letters without their accents, or as a question mark. */
const stringOf = (text: string): string =>
  [...text]
    .map((sign) => {
      const bare = BYTES.has(sign) || sign < '\u0100' ? sign : sign.normalize('NFD')[0]!;
      const byte = BYTES.get(bare) ?? (bare < '\u0100' ? bare.charCodeAt(0) : 63);
      return byte > 126 || '()\\'.includes(bare) ? `\\${byte.toString(8).padStart(3, '0')}` : bare;
    })
    .join('');

/** A PDF of our own making: each sheet its lines, in Helvetica; letters of windows-1252 alone. */
export function pdfOf(sheets: readonly (readonly PdfLine[])[]): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${sheets.length}/Kids[${sheets.map((_, n) => `${4 + 2 * n} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...sheets.flatMap((lines, n) => {
      const words = lines
        .map(({ x, y, text, size = 10 }) => `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${stringOf(text)}) Tj ET`)
        .join('\n');
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${5 + 2 * n} 0 R/Resources<</Font<</F 3 0 R>>>>>>`,
        `<</Length ${words.length}>>stream\n${words}\nendstream`,
      ];
    }),
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((body, n) => {
    const at = text.length;
    text += `${n + 1} 0 obj${body}endobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text + table + trailer, 'latin1'));
}

/** Lines one under the other, as a column. */
export function column(x: number, y: number, lines: readonly string[], size = 10): PdfLine[] {
  return lines.map((text, n) => ({ x, y: y - n * size * 1.2, text, size }));
}
