import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { VariorumError } from '../../src/model.ts';
import { shippedModels } from '../../src/weights/index.ts';
import { draw, drawKinds, judgedPlaces, score } from './draws.ts';
import { sourcedFigures, sourcedReadings } from './sourced.ts';

export const sourcedFolder = fileURLToPath(new URL('../../../shared/corpora/sourced-statements', import.meta.url));

/**
 * The bench of who says what. Without options: the set of sourced statements. `--draw DIR --seed N` draws question sheets for
 * readers into a folder outside the project (`--kinds speaker,persons` only of these kinds), `--score DIR` holds their verdicts against the answers kept there; `--errors`
 * prints what is wrong, `--keep FILE` writes the places that were judged, without the pages' words.
 */
export async function run(argv: readonly string[]): Promise<number> {
  const options = optionsOf(argv);
  if (options.draw !== undefined) {
    const kinds = drawKinds.filter((kind) => (options.kinds ?? drawKinds.join()).split(',').includes(kind));
    for (const path of await draw(options.draw, Number(options.seed ?? 1), kinds)) console.log(path);
    return 0;
  }
  if (options.score !== undefined) {
    const { tally, judged } = score(options.score);
    if (options.keep !== undefined) {
      const places = judgedPlaces(options.score).map((one) => JSON.stringify(one));
      writeFileSync(options.keep, `${places.join('\n')}\n`);
    }
    if (options.errors) {
      for (const { id, kind, result, program, reader } of judged)
        if (!/^(?:right|whole)$/u.test(result))
          console.log(`${id}  ${kind}  ${result}: ${program} — reader: ${reader}`);
    }
    for (const [kind, of] of Object.entries(tally)) {
      const all = Object.values(of).reduce((sum, one) => sum + one, 0);
      console.log(
        `${kind}  ${Object.entries(of)
          .map(([result, one]) => `${result} ${one} (${(one / all).toFixed(3)})`)
          .join(', ')}`,
      );
    }
    return 0;
  }
  const readings = sourcedReadings(
    options.data === undefined ? sourcedFolder : join(options.data, 'sourced-statements'),
    await shippedModels(),
  );
  if (readings === null) {
    console.log('skipped: no set of sourced statements');
    return 0;
  }
  if (options.errors) {
    for (const one of readings)
      if (!one.right)
        console.log(`${one.article} ${one.kind} covered=${one.covered} gold=${one.name} given=${one.given}`);
  }
  for (const [name, value] of Object.entries(sourcedFigures(readings)))
    console.log(`${name.padEnd(28)} ${value.toFixed(4)}`);
  return 0;
}

function optionsOf(argv: readonly string[]) {
  try {
    return parseArgs({
      args: argv.filter((arg) => arg !== '--'),
      options: {
        data: { type: 'string' },
        draw: { type: 'string' },
        seed: { type: 'string' },
        kinds: { type: 'string' },
        score: { type: 'string' },
        errors: { type: 'boolean' },
        keep: { type: 'string' },
      },
    }).values;
  } catch (cause) {
    throw new VariorumError('usage', (cause as Error).message, { cause });
  }
}
