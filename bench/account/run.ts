import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Affair, sharedAffairs, sharedFolders } from '../../corpora/affairs/affairs.ts';
import type { Edition } from '../../src/model.ts';
import { VariorumError } from '../../src/model.ts';
import { shippedModels } from '../../src/weights/index.ts';
import { editionOf } from '../affairs/editions.ts';
import { toldAsPinned } from '../pinned/baseline.ts';
import { type Digests, digestOf, modelDigests } from '../pinned/digests.ts';
import type { Figures, KindOf } from '../pinned/figures.ts';
import { pinFigures, readBaseline } from '../pinned/files.ts';
import { readAccountGold, scoreAccount } from './score.ts';

const goldFolder = fileURLToPath(new URL('gold', import.meta.url));
const goldOf = (name: string) => join(goldFolder, `${name}.json`);

/** The lead of one affair is right or wrong: only the mean is compared. */
const kindOf: KindOf = (figure) => (figure === 'mustHaves' ? 'score' : 'told');
const meanKindOf: KindOf = (figure) => (figure === 'mustHaves' || figure === 'lead' ? 'score' : 'told');
const MEAN = 'mean';

/** The affairs that are there and have gold for their account. */
export function affairsWithGold(): Affair[] {
  const named = new Set(readdirSync(goldFolder).map((file) => basename(file, '.json')));
  return sharedAffairs(sharedFolders).filter(({ name }) => named.has(name));
}

/**
 * The bench of the account: what readers would have in it, of the affairs beside the project; `--errors` prints the accounts, `--update` pins.
 * Gives 1 if a pinned figure dropped.
 */
export async function run(argv: readonly string[]): Promise<number> {
  const options = optionsOf(argv);
  const affairs = affairsWithGold();
  if (affairs.length === 0) {
    console.log('skipped: no affairs with gold in ../shared');
    return 0;
  }
  const figures: Record<string, Figures> = {};
  for (const affair of affairs) {
    const edition = await editionOf(affair);
    figures[affair.name] = scoreAccount(edition, readAccountGold(goldOf(affair.name)));
    console.log(line(affair.name, figures[affair.name]!));
    if (options.errors) print(edition);
  }
  figures[MEAN] = mean(Object.values(figures));
  console.log(line(MEAN, figures[MEAN]));
  const digests: Digests = {
    data: Object.fromEntries(
      affairs.map(({ name, pages }) => [name, { pages: digestOf(pages), gold: digestOf(goldOf(name)) }]),
    ),
    models: modelDigests(await shippedModels()),
  };
  const baseline = readBaseline('account', 'shared');
  const { [MEAN]: means, ...each } = figures;
  const held = [
    toldAsPinned(baseline, each, kindOf, digests),
    toldAsPinned(baseline, { [MEAN]: means! }, meanKindOf, digests),
  ];
  if (!options.update) return held.includes(false) ? 1 : 0;
  pinFigures('account', 'shared', figures, options.allowDrop, meanKindOf, digests);
  return 0;
}

function mean(all: readonly Figures[]): Figures {
  const names = Object.keys(all[0]!);
  return Object.fromEntries(
    names.map((name) => [name, all.reduce((sum, one) => sum + (one[name] ?? 0), 0) / all.length]),
  );
}

function line(name: string, figures: Figures): string {
  const shown = Object.entries(figures).map(([figure, value]) => `${figure} ${(value ?? 0).toFixed(2)}`);
  return `${name.padEnd(24)} ${shown.join('  ')}`;
}

function print({ accounts }: Edition): void {
  for (const { title, sentences } of accounts) {
    console.log(`  # ${title}`);
    for (const { text, sigla } of sentences) console.log(`  - ${text} ${sigla.join(' ')}`);
  }
}

function optionsOf(argv: readonly string[]) {
  const { values } = parseArgs({
    args: argv.filter((arg) => arg !== '--'),
    options: { errors: { type: 'boolean' }, update: { type: 'boolean' }, 'allow-drop': { type: 'string' } },
    strict: false,
  });
  const allowDrop = typeof values['allow-drop'] === 'string' ? values['allow-drop'] : null;
  if (allowDrop !== null && (!values.update || allowDrop.trim() === '')) {
    throw new VariorumError('usage', '--allow-drop "reason" goes with --update and needs a reason.');
  }
  return { errors: values.errors === true, update: values.update === true, allowDrop };
}

if (!existsSync(goldFolder))
  throw new VariorumError('input', 'The gold of the accounts is missing: bench/account/gold.');
