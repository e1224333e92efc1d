import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sharedAffairs, sharedFolders } from '../../corpora/affairs/affairs.ts';
import { type Edition, overlapLength, type Passage, type Span } from '../../src/model.ts';
import { editionOf } from '../affairs/editions.ts';

/** A passage as the lists of verdicts name it: the head of an article's id, start and end. */
interface Place extends Span {
  readonly article: string;
}

function placeOf(words: string): Place {
  const [article, start, end] = words.split(/[:-]/u) as [string, string, string];
  return { article, start: Number(start), end: Number(end) };
}

/** True if a passage covers half of the shorter of both. */
function isAt({ article, start, end }: Passage, place: Place): boolean {
  if (!article.startsWith(place.article)) return false;
  return overlapLength({ start, end }, place) * 2 >= Math.min(end - start, place.end - place.start);
}

function rowsOf(file: string): string[][] {
  const path = fileURLToPath(new URL(`verdicts/${file}`, import.meta.url));
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
}

const HARD = new Set(['contradiction', 'altered', 'corrected']);
const of = (part: readonly unknown[], all: readonly unknown[]) =>
  `${part.length} of ${all.length}${all.length === 0 ? '' : ` (${(part.length / all.length).toFixed(2)})`}`;

/**
 * `npx tsx bench/facts/replay.ts [--show]`: what readers judged in earlier draws, set beside the editions of today. A difference
 * or an entry of the timeline counts as still told where one stands at the same passages. In sample: the verdicts of a draw led
 * what was changed after it, so only the last draw that nobody has learnt from measures anything. `--show` lists what is wrong
 * and still told, and what is right and told no more.
 */
async function main(argv: readonly string[]): Promise<void> {
  const editions = new Map<string, Edition>();
  for (const affair of sharedAffairs(sharedFolders)) editions.set(affair.name, await editionOf(affair));
  const show = (what: string, row: readonly string[]) =>
    argv.includes('--show') && console.log(`  ${what}: ${row.join(' ')}`);
  const differences = rowsOf('differences-places.tsv').map((row) => {
    const [draw, affair, , , a, b, , , real, kind] = row as [string, string, ...string[]];
    const [one, other] = [placeOf(a!), placeOf(b!)];
    const told = editions
      .get(affair)!
      .conflicts.find((c) => (isAt(c.a, one) && isAt(c.b, other)) || (isAt(c.a, other) && isAt(c.b, one)));
    return { draw, row, real: real === 'yes', kind, nature: told?.nature, told: told !== undefined };
  });
  for (const draw of new Set(differences.map((one) => one.draw))) {
    const here = differences.filter((one) => one.draw === draw);
    const [real, none] = [here.filter((one) => one.real), here.filter((one) => !one.real)];
    const told = here.filter((one) => one.told);
    const hard = told.filter(({ nature }) => HARD.has(nature ?? ''));
    const right = hard.filter((one) => one.real && HARD.has(one.kind!));
    console.log(
      `differences, draw ${draw}: real ones still told ${of(
        real.filter((one) => one.told),
        real,
      )},`,
    );
    console.log(
      `  others still told ${of(
        none.filter((one) => one.told),
        none,
      )};`,
    );
    console.log(
      `  of what is told real ${of(
        told.filter((one) => one.real),
        told,
      )}, called and right ${of(right, hard)}`,
    );
    for (const { row } of none.filter((one) => one.told)) show('none, told', row);
    for (const { row } of real.filter((one) => !one.told)) show('real, told no more', row);
    for (const { row, nature } of hard.filter((one) => !right.includes(one))) show(`called ${nature}`, row);
  }
  const entries = rowsOf('timeline-places.tsv').map((row) => {
    const [draw, affair, date, place, event, dated] = row as [string, string, ...string[]];
    const at = placeOf(place!);
    const here = editions.get(affair)!.timeline.filter(({ passage }) => isAt(passage, at));
    return { draw, row, event: event === 'yes', dated: dated === 'yes', told: here.some((one) => one.date === date) };
  });
  for (const draw of new Set(entries.map((one) => one.draw))) {
    const here = entries.filter((one) => one.draw === draw);
    const [event, other] = [here.filter((one) => one.event), here.filter((one) => !one.event)];
    const told = here.filter((one) => one.told);
    console.log(
      `timeline, draw ${draw}: events still told ${of(
        event.filter((one) => one.told),
        event,
      )},`,
    );
    console.log(
      `  others still told ${of(
        other.filter((one) => one.told),
        other,
      )};`,
    );
    console.log(
      `  of what is told events ${of(
        told.filter((one) => one.event),
        told,
      )}, dates right ${of(
        told.filter((one) => one.dated),
        told,
      )}`,
    );
    for (const { row } of other.filter((one) => one.told)) show('no event, told', row);
    for (const { row } of event.filter((one) => !one.told)) show('event, told no more', row);
  }
}

await main(process.argv.slice(2));
