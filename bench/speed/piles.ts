import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sharedAffairs, sharedFolders } from '../../corpora/affairs/affairs.ts';
import { Chance } from '../collate/random.ts';
import { scaleArticles } from '../collate/scale.ts';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** A record of JSON Lines as Variorum reads them. */
export interface PileRecord {
  readonly id: string;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly text: string;
}

/**
 * What a run is timed on. `news`: texts of PolNeAR's train part, a campaign told by seven outlets; `affairs`: the shared
 * affairs, one after the other; `invented`: families of invented words, always there.
 */
export const PILES = ['news', 'affairs', 'invented'] as const;
export type PileName = (typeof PILES)[number];

/** `size` records of a pile, the same on every machine, spread over the whole of it; fewer where it holds fewer. */
export function pileOf(name: PileName, size: number): PileRecord[] {
  if (name === 'news') return spread(newsRecords(), size);
  if (name === 'affairs') return affairRecords().slice(0, size);
  return inventedRecords(size);
}

/** As a file of JSON Lines. */
export function asLines(records: readonly PileRecord[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

/** Drawn without regard to what they are, then put back into their order. */
function spread<T>(all: readonly T[], size: number): T[] {
  const chance = new Chance(5);
  const drawn = all.map((one, i) => ({ one, i, lot: chance.next() })).sort((a, b) => a.lot - b.lot || a.i - b.i);
  return drawn
    .slice(0, size)
    .sort((a, b) => a.i - b.i)
    .map(({ one }) => one);
}

function newsRecords(): PileRecord[] {
  const folder = join(shared, 'corpora/polnear');
  if (!existsSync(folder)) return [];
  const [head, ...rows] = readFileSync(join(folder, 'metadata.tsv'), 'utf8').trim().split('\n');
  const names = head!.split('\t');
  const about = new Map(
    rows.map((row) => {
      const cells = new Map(row.split('\t').map((cell, i) => [names[i]!, cell === 'None' ? null : cell]));
      return [cells.get('filename')!, cells] as const;
    }),
  );
  const texts = join(folder, 'train/text');
  return readdirSync(texts)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const id = file.slice(0, -4);
      const cell = (name: string) => about.get(id)?.get(name) ?? null;
      const text = readFileSync(join(texts, file), 'utf8');
      return { id, publisher: cell('publisher'), title: cell('title'), published: cell('publication_date'), text };
    });
}

function affairRecords(): PileRecord[] {
  const nothing = { publisher: null, title: null, published: null };
  return sharedAffairs(sharedFolders).flatMap(({ name, pages }) =>
    readdirSync(pages)
      .sort()
      .flatMap((file) => {
        const content = readFileSync(join(pages, file), 'utf8');
        if (!file.endsWith('.jsonl')) return [{ ...nothing, id: `${name} ${file}`, text: content }];
        return content
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => {
            const record = JSON.parse(line) as PileRecord;
            return { ...record, id: `${name} ${record.id}` };
          });
      }),
  );
}

function inventedRecords(size: number): PileRecord[] {
  return [...scaleArticles(size)].map(({ article }) => ({
    id: article.key,
    publisher: null,
    title: null,
    published: null,
    text: article.text,
  }));
}
