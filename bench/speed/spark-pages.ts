/**
 * Writes a folder of invented pages for the job: COUNT FOLDER [NOTICE]. Families of ten about an affair, spread over files of five
 * thousand records each; with `NOTICE`, a paragraph of its own kind stands in every page, as a line of law or a warning does.
 */

import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { scaleArticles } from '../collate/scale.ts';

/** What stands in every page where it is asked for: long enough to share fingerprints with all. */
const NOTICE =
  'Readers of this harbour gazette are told that the editors print what arrives by the evening ferry and that nobody may copy a word of it before the third bell without a letter from the harbour office.';

/** Records of a file. */
const FILE = 5000;

const [count, folder, notice] = process.argv.slice(2);
const all = Number(count);
const files = Math.max(1, Math.ceil(all / FILE));
mkdirSync(folder!, { recursive: true });
const open = Array.from({ length: files }, (_, n) =>
  openSync(join(folder!, `${String(n).padStart(4, '0')}.jsonl`), 'w'),
);
let n = 0;
for (const { article } of scaleArticles(all)) {
  const text = notice === undefined ? article.text : `${article.text} ${NOTICE}`;
  writeSync(open[n % files]!, `${JSON.stringify({ id: article.key, text })}\n`);
  n += 1;
}
open.forEach(closeSync);
