import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sample } from '../../corpora/affairs/affairs.ts';
import { wiceIn } from '../../corpora/proof/wice.ts';
import { VariorumError } from '../../src/model.ts';
import { proofModels, shippedModels } from '../../src/weights/index.ts';
import { toldAsPinned } from '../pinned/baseline.ts';
import { type Digests, digestOf, modelDigests } from '../pinned/digests.ts';
import type { Figures, KindOf } from '../pinned/figures.ts';
import { type Pin, pinFigures, readBaseline } from '../pinned/files.ts';
import { alteredScored } from './altered.ts';
import { wiceScored } from './wice.ts';

/** Where the corpora lie if they are there: beside the project. */
export const sharedCorpora = fileURLToPath(new URL('../../../shared/corpora', import.meta.url));

/** How figures of proofing are compared. */
export const kindOf: KindOf = (figure) => {
  if (figure === 'wronglyFlagged') return 'balance';
  return figure === 'altered' || figure === 'unaltered' || figure === 'claims' ? 'told' : 'score';
};

/** The digests of what is measured on, and of the models it is measured with. */
export async function digestsOf(pin: Pin, data = sharedCorpora): Promise<Digests> {
  const models = modelDigests(new Map([...(await shippedModels()), ...(await proofModels())]));
  if (pin === 'sample') return { data: { sample: { pages: digestOf(sample.pages) } }, models: {} };
  const wice = wiceIn(data);
  const used = Object.fromEntries(['proof/bearing', 'claims-words', 'tags'].map((name) => [name, models[name]!]));
  return { data: existsSync(wice) ? { wice: { claims: digestOf(wice) } } : {}, models: used };
}

/** The bench of proofing: figures on altered sentences of the sample and on WiCE dev; 1 if one dropped. */
export async function run(argv: readonly string[]): Promise<number> {
  const { values } = parse(argv);
  const reason = values['allow-drop'] ?? null;
  const altered = await alteredScored();
  const wice = values['sample-only'] ? null : wiceScored(values.data ?? sharedCorpora);
  if (wice === null) console.log('skipped: WiCE (not found, or --sample-only)');
  const sets: readonly (readonly [Pin, string, Figures])[] = [
    ['sample', 'sample', altered.figures],
    ...(wice === null ? [] : [['shared', 'wice', wice] as const]),
  ];
  let worst = 0;
  for (const [pin, set, figures] of sets) {
    console.log(`— ${pin}`);
    for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(24)}${value!.toFixed(3)}`);
    const digests = await digestsOf(pin, values.data);
    if (values.update) pinFigures('proof', pin, { [set]: figures }, reason, kindOf, digests);
    else if (!toldAsPinned(readBaseline('proof', pin), { [set]: figures }, kindOf, digests)) worst = 1;
  }
  for (const { kind, text, proof } of altered.errors.slice(0, Number(values.errors ?? 0)))
    console.log(
      `${kind}: ${text}\n    ${proof?.status}: ${proof?.unsupported.map(({ start, end }) => proof.text.slice(start, end)).join(' / ')} | ${proof?.differences.map((one) => `${one.kind} ${one.yours} ≠ ${one.theirs}`).join('; ')} | ${proof?.passages[0]?.passage.exact}`,
    );
  return worst;
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: argv.filter((arg) => arg !== '--'),
      options: {
        data: { type: 'string' },
        'sample-only': { type: 'boolean' },
        update: { type: 'boolean' },
        'allow-drop': { type: 'string' },
        errors: { type: 'string' },
      },
    });
  } catch (cause) {
    throw new VariorumError('usage', `${(cause as Error).message} See docs/method/proof.md.`, { cause });
  }
}
