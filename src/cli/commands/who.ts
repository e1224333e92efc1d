import type { Entity } from '../../model.ts';
import { type Command, HELP, type Invocation } from '../terminal/command.ts';
import { EXIT } from '../terminal/exit-codes.ts';
import { printJson, printLines } from '../terminal/print.ts';

/** `variorum who`: the people and organisations of an edition, or one of them whole. */
export const who: Command = {
  name: 'who',
  usage: 'variorum who EDITION [NAME]',
  purpose: 'List people and organisations, or show one whole.',
  details: [
    'With a NAME, or a part of one, in any spelling: its variants, roles and statements, with sigla.',
    '',
    'Examples:',
    '  variorum who edition                           everybody, those most often named first',
    '  variorum who edition "Reyes Ortuzar"           what she says, and what is said of her',
  ],
  options: [{ name: 'json', help: 'Print the entities as JSON, with a NAME all statements too.' }, HELP],
  run,
};

async function run({ values, paths, streams }: Invocation): Promise<number> {
  const { openEdition } = await import('../terminal/open-edition.ts');
  const { ask } = await import('../../ask/index.ts');
  const { didYouMean } = await import('../terminal/did-you-mean.ts');
  const { entityLine, portraitLines, statements } = await import('../lines/portrait.ts');
  const questions = ask(await openEdition(paths[0], 'who'));
  const asked = paths[1];
  const chosen = questions.people(asked);
  const close = asked === undefined ? [] : questions.close('about', asked);
  const nobody = asked === undefined ? 'No name is in this edition.' : didYouMean(`There is no “${asked}”`, close);
  if (values.json) {
    const whole = (entity: Entity) => ({ ...entity, ...statements(questions, entity) });
    printJson(streams.out, asked === undefined ? chosen : chosen.map(whole), 1);
    if (chosen.length === 0) printLines(streams.err, [nobody]);
    return EXIT.ok;
  }
  const also = asked === undefined ? [] : questions.also(asked);
  printLines(streams.out, [
    ...chosen.flatMap((entity) => (asked === undefined ? [entityLine(entity)] : portraitLines(questions, entity))),
    ...(also.length > 0 ? [`Other names with these words: ${also.map(({ name }) => name).join(', ')}.`] : []),
    ...(chosen.length === 0 ? [nobody] : []),
  ]);
  return EXIT.ok;
}
