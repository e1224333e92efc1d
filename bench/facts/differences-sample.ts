import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sharedAffairs, sharedFolders } from '../../corpora/affairs/affairs.ts';
import { type Edition, type Passage, sha256Hex } from '../../src/model.ts';
import { editionOf } from '../affairs/editions.ts';

/** Characters of an article shown on each side of a passage. */
const AROUND = 500;

const OF_DIFFERENCES = {
  'same fact': 'Do the two passages speak of one and the same fact, event or utterance? yes, no, cannot tell',
  'both true': 'Can both be true as they stand? yes, no, cannot tell',
  'real difference':
    'Do they really differ on that fact, in a way a careful editor would note (also a difference of precision, moment, scope or quoted wording)? yes, no',
  kind: 'If they differ, how: contradiction, precision, moment, scope, altered (quoted words changed), corrected (a paper took it back), none',
};
const OF_ENTRIES = {
  'event of the affair':
    'Is what the passage tells an event of this affair, rather than background or of another matter? yes, no',
  'date right': 'Is the date (EDTF) that of this event? yes, no, cannot tell',
};

/** A passage with what stands around it, and when its text appeared. */
function shown({ articles }: Edition, { article, start, end, exact }: Passage) {
  const { key, published, publisher, text } = articles.find(({ id }) => id === article)!;
  const flat = (words: string) => words.replace(/\s+/gu, ' ');
  return {
    text: key,
    publisher,
    published,
    before: flat(text.slice(Math.max(0, start - AROUND), start)),
    words: flat(exact),
    after: flat(text.slice(end, end + AROUND)),
  };
}

const rank = (seed: string, what: string) => sha256Hex(`${seed} ${what}`);
const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/**
 * `npx tsx bench/facts/differences-sample.ts --out DIR [--affair NAME]… [--affairs 10] [--entries 100] [--most 25] [--seed S]`:
 * sheets for readers who judge what an edition calls a difference (those printed before folding) and what it puts into its
 * timeline. The sheets hold passages and questions; what the program says stands in `key.jsonl` alone.
 */
async function main(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      out: { type: 'string' },
      affair: { type: 'string', multiple: true },
      affairs: { type: 'string', default: '10' },
      entries: { type: 'string', default: '100' },
      most: { type: 'string', default: '25' },
      seed: { type: 'string', default: 'variorum' },
    },
  });
  if (values.out === undefined) throw new Error('Say where the sheets go: --out DIR.');
  const { seed } = values;
  const drawn = sharedAffairs(sharedFolders)
    .filter(({ name }) => values.affair === undefined || values.affair.includes(name))
    .sort((a, b) => (rank(seed, a.name) < rank(seed, b.name) ? -1 : 1))
    .slice(0, Number(values.affairs));
  const differences: { id: string }[] = [];
  const entries: { id: string }[] = [];
  const key: object[] = [];
  for (const { name, pages, gold } of drawn) {
    const edition = await editionOf({ name, pages, gold });
    for (const story of edition.stories) {
      for (const one of edition.conflicts.filter(({ story: of }) => of === story.id).slice(0, Number(values.most))) {
        const id = rank(seed, one.id).slice(0, 12);
        const [a, b] = rank(seed, `side ${one.id}`) < '8' ? [one.a, one.b] : [one.b, one.a];
        differences.push({
          id,
          affair: name,
          a: shown(edition, a),
          b: shown(edition, b),
          ask: OF_DIFFERENCES,
        } as never);
        key.push({ id, affair: name, kind: one.kind, nature: one.nature, reason: one.reason, outdated: one.outdated });
      }
    }
    const about = edition.articles.flatMap(({ title }) => title ?? []).slice(0, 5);
    for (const { date, passage, story } of edition.timeline) {
      const id = rank(seed, `${date} ${passage.article} ${passage.start}`).slice(0, 12);
      entries.push({ id, affair: name, about, date, passage: shown(edition, passage), ask: OF_ENTRIES } as never);
      key.push({ id, affair: name, date, story });
    }
  }
  const shuffled = <T extends { id: string }>(rows: readonly T[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, 'differences.jsonl'), lines(shuffled(differences)));
  writeFileSync(join(values.out, 'timeline.jsonl'), lines(shuffled(entries).slice(0, Number(values.entries))));
  writeFileSync(join(values.out, 'key.jsonl'), lines(key));
  console.log(
    `${differences.length} differences and ${entries.length} entries of ${drawn.map(({ name }) => name).join(', ')}`,
  );
}

await main(process.argv.slice(2));
