import { defaultRegister } from '../../src/outlets/index.ts';
import { toldAsPinned } from '../pinned/baseline.ts';
import { digestOf } from '../pinned/digests.ts';
import { allScores, type Figures } from '../pinned/figures.ts';
import { type Pin, pinFigures, readBaseline } from '../pinned/files.ts';
import { cloughFolder } from './clough.ts';
import { type GeneratedResult, generatedResult, pinnedFigures, reuseLevels } from './figures.ts';
import { optionsOf } from './options.ts';
import { scaleRun } from './scale.ts';
import { polnearFolder, polnearTexts, sampleFolder, sampleTexts } from './sources.ts';

const number = (value: number) => value.toFixed(3).padStart(8);

/** The figures of one set of chains beside the rivals', and how sure the links were. */
export function resultText(name: string, { variorum, rivals, calibration }: GeneratedResult): string {
  const columns = Object.entries({ variorum, ...rivals });
  const lines = [
    `${name}: ${variorum.pairs} pairs of generated chains`,
    `${''.padEnd(18)}${columns.map(([column]) => column.padStart(12)).join('')}`,
    ...Object.keys(pinnedFigures(variorum)).map(
      (figure) =>
        `${figure.padEnd(18)}${columns.map(([, figures]) => number(pinnedFigures(figures)[figure]!).padStart(12)).join('')}`,
    ),
    `confidence, links, share right: ${calibration.map(({ from, links, right }) => `${from.toFixed(1)} ${links} ${right.toFixed(2)}`).join(' · ')}`,
  ];
  return lines.join('\n');
}

/** Figures of our own sample's chains. */
export function sampleResult(): GeneratedResult {
  return generatedResult(sampleTexts(), defaultRegister(), 1);
}

/** The bench of collation: generated chains, graded reuse, speed; 1 if a pinned figure dropped. */
export async function run(argv: readonly string[]): Promise<number> {
  const options = optionsOf(argv);
  const register = defaultRegister();
  if (options.scale !== null) {
    const { articles, grouping, whole, memory, groups, links } = scaleRun(options.scale, register, options.whole);
    console.log(
      `${articles} articles: candidates and verification ${grouping.toFixed(1)} s of one core, ${groups} text groups`,
    );
    if (whole !== null) console.log(`the whole of collation ${whole.toFixed(1)} s, ${links} links`);
    console.log(`${memory.toFixed(2)} GB`);
    return 0;
  }
  let worst = 0;
  const settle = (which: Pin, set: string, figures: Figures, folder: string) => {
    const digests = { data: { [set]: { texts: digestOf(folder) } }, models: {} };
    if (options.update) pinFigures('collate', which, { [set]: figures }, options.allowDrop, allScores, digests);
    else if (!toldAsPinned(readBaseline('collate', which), { [set]: figures }, allScores, digests)) worst = 1;
  };
  const sample = sampleResult();
  console.log(resultText('sample', sample));
  settle('sample', 'sample', pinnedFigures(sample.variorum), sampleFolder);
  const texts = options.sampleOnly ? [] : polnearTexts(options.texts);
  if (texts.length === 0) console.log('skipped: the chains of PolNeAR’s texts');
  else {
    const result = generatedResult(texts, register, options.seed);
    console.log(`\n${resultText('polnear', result)}`);
    if (options.texts === 60 && options.seed === 1) {
      settle('shared', 'polnear', pinnedFigures(result.variorum), polnearFolder);
    }
  }
  const levels = options.sampleOnly ? null : reuseLevels(register);
  if (levels === null) console.log('skipped: Clough and Stevenson’s answers');
  else {
    console.log(
      `\nClough and Stevenson, by task: four levels ${number(levels.accuracy!)}, reuse or none F1 ${number(levels.reuseF1!)}`,
    );
    settle('shared', 'clough-stevenson', levels, cloughFolder);
  }
  return worst;
}
