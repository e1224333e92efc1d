/** A program that adds pages and rules without end, and says on stdout what it was told is kept. Its end is to be killed. */
import { signed } from '../rulings/index.ts';
import { inventedPage } from './pages.fixture.ts';
import { openCasebook } from './sqlite/index.ts';

const [path, name] = process.argv.slice(2);
const casebook = openCasebook(path!);
for (let n = 0; ; n += 1) {
  const page = inventedPage(`${name}-${n}`);
  casebook.addPages([page], [{ source: page.source, bytes: Buffer.from(page.content) }], [], '2031-03-01T08:00:00Z');
  process.stdout.write(`page ${page.key}\n`);
  const ruling = signed({ ruling: 'undo', undoes: page.key }, { by: name!, at: '2031-03-01T08:00:00Z', reason: null });
  casebook.rule([ruling]);
  process.stdout.write(`ruling ${ruling.id}\n`);
}
