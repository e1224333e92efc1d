/** Makes `src/languages/pages/month-names.generated.ts` of the names of months that `Intl` has (CLDR). `npx tsx training/pages/month-names.ts` */
import { writeFileSync } from 'node:fs';

const LOCALES =
  'af am ar ar-SY az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk kn ko ky lt lv mk ml mn mr ms nb ne nl pa pl pt ro ru si sk sl sq sr sr-Latn sv sw ta te th tr uk ur uz vi zh'.split(
    ' ',
  );
const fold = (w: string) =>
  w
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replace(/\.$/, '')
    .trim();
const rows: string[] = [];
for (const l of LOCALES) {
  const code = l;
  const months: string[] = [];
  let ok = true;
  for (let m = 0; m < 12; m++) {
    const d = new Date(Date.UTC(2020, m, 7));
    const names = new Set<string>();
    for (const o of [
      { month: 'long' },
      { month: 'long', day: 'numeric' },
      { month: 'long', day: 'numeric', year: 'numeric' },
      { month: 'short' },
      { month: 'short', day: 'numeric', year: 'numeric' },
    ] as const) {
      const part = new Intl.DateTimeFormat(`${l}-u-ca-gregory-nu-latn`, {
        ...o,
        timeZone: 'UTC',
      } as Intl.DateTimeFormatOptions)
        .formatToParts(d)
        .find((p) => p.type === 'month')!.value;
      const w = fold(part).replace(/^ב(?=\p{L}{3})/u, '');
      if (!/\d/.test(w) && /^[\p{L}\p{M}'’. -]+$/u.test(w) && w.length > 1) names.add(w.replace(/\s+/g, '_'));
    }
    if (names.size === 0) ok = false;
    months.push([...names].join(' '));
  }
  if (ok) rows.push(`  '${code}': '${months.join('|').replace(/'/g, "\\'")}',`);
}
writeFileSync(
  'src/languages/pages/month-names.generated.ts',
  `/** Names of the months by language, January first: CLDR through \`Intl\` (long, short, with a day), folded; \`_\` for a blank. */\nexport const MONTHS_BY_LANGUAGE: Readonly<Record<string, string>> = {\n${rows.join('\n')}\n};\n`,
);
console.log(rows.length);
