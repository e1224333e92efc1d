/** Values that no record should have in a field. */
const STRANGE: readonly unknown[] = [
  null,
  0,
  -1.5,
  1e308,
  20310304,
  1_930_000_000,
  true,
  '',
  ' ',
  [],
  [['Anna Marsh']],
  {},
  { toString: 'x' },
  '\u0000\u001b[2J\u202e\ud800',
  'constructor',
  'By ',
  'javascript:alert(1)',
  'https://[::1',
  '2031-99-99T99:99:99Z',
  '+275760-09-13T00:00:00Z',
  'x'.repeat(5000),
  '＝1+1\r\n# Gull\n\n- sits',
  '"><script>alert(1)</script>',
];
const FIELDS = [
  'id',
  'url',
  'publisher',
  'title',
  'published',
  'retrieved',
  'text',
  'html',
  '__proto__',
  'constructor',
];

/** JSON Lines made of a text's lines, with fields of the wrong kind, fields twice, lines cut and records within records. */
export function brokenLines(text: string, roll: (below: number) => number): string {
  const paragraphs = text.split(/\n+/).slice(0, 40);
  const records = Array.from({ length: 1 + roll(8) }, (_, i) => {
    const own = paragraphs.filter((_, at) => at % (1 + roll(3)) === 0).join('\n\n');
    const fields = new Map<string, unknown>([
      ['id', `record-${roll(3) === 0 ? 0 : i}`],
      ['publisher', `The ${['Calder', 'Gull', 'Lamp'][roll(3)]} Post`],
      ['published', `2031-03-0${1 + roll(9)}`],
      [roll(5) === 0 ? 'html' : 'text', own],
    ]);
    for (let times = roll(4); times > 0; times--)
      fields.set(FIELDS[roll(FIELDS.length)]!, STRANGE[roll(STRANGE.length)]);
    const line = `{${[...fields].map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`;
    return line;
  });
  return records
    .map((line) => (roll(12) === 0 ? line.slice(0, roll(line.length)) : line))
    .join(roll(9) === 0 ? '\r\n\n' : '\n');
}
