import { VariorumError } from '../../model.ts';
import { type Command, FORMAT, HELP, type Invocation, OUTLETS, QUIET } from '../terminal/command.ts';
import { EXIT } from '../terminal/exit-codes.ts';
import { printJson, printLines } from '../terminal/print.ts';

/** `variorum check`: the claims nearest to a sentence in the user's own words, the nearest traced. */
export const check: Command = {
  name: 'check',
  usage: 'variorum check PATH… --claim "SENTENCE"',
  purpose: 'Find the claims nearest to your own words and trace the nearest.',
  details: [
    'PATH is an edition or pages. The claim is one quoted sentence; without --claim, it is the last argument.',
    'Prints what of the nearest claim differs from your sentence (other numbers, a denial), on how many origins and voices it stands,',
    'the way from each testimony up to its origins, and what else is near. Says so when nothing is.',
    'It compares words, not meaning: the nearest claim need not say the same.',
    '',
    'Examples:',
    '  variorum check edition --claim "the board paid 41 million pounds without a tender"',
    '  variorum check clippings/ --claim "nobody was hurt" --json',
  ],
  options: [
    { name: 'claim', value: 'SENTENCE', help: 'The claim in your own words.' },
    FORMAT,
    { name: 'json', help: 'Print the nearest claims, and what differs, as JSON.' },
    OUTLETS,
    QUIET,
    HELP,
  ],
  run,
};

async function run({ values, paths: given, streams }: Invocation): Promise<number> {
  const { sentence, paths } = asked(values.claim, given);
  if (values.json === true && values.format !== undefined) {
    throw new VariorumError('usage', 'Give --json or --format, not both.');
  }
  const { ask } = await import('../../ask/index.ts');
  const { progressOn } = await import('../terminal/progress.ts');
  const progress = progressOn(streams, values.quiet === true);
  const { editionOf } = await import('../terminal/edition-or-pages.ts');
  const edition = await editionOf(paths, values.outlets, progress, 'check');
  const { proofingOn } = await import('../terminal/proofing.ts');
  const proofing = await proofingOn(edition, values.outlets);
  const proofs = proofing.proof(proofing.sentences(sentence)).sentences;
  progress.end();
  const near = ask(edition).nearest(sentence);
  if (values.json === true) {
    printJson(streams.out, { sentence, articles: edition.articles.length, proof: proofs, nearest: near }, 1);
    return EXIT.ok;
  }
  const { sentenceLines } = await import('../lines/proof.ts');
  const { differences, nearLines } = await import('../lines/near.ts');
  const { printClaim } = await import('../lines/claim-formats.ts');
  const { count, oneLine } = await import('../../publish/index.ts');
  const told = values.format === undefined || values.format === 'text';
  if (told)
    printLines(
      streams.out,
      proofs.flatMap((one) => sentenceLines(one, edition)),
    );
  const [nearest, ...others] = near;
  if (!nearest) {
    const among = edition.articles.length === 1 ? 'this article' : `these ${count(edition.articles.length, 'article')}`;
    printLines(streams.out, [`No claim like “${oneLine(sentence)}” is in ${among}.`]);
    return EXIT.ok;
  }
  if (told) printLines(streams.out, differences(nearest));
  printClaim(streams.out, edition, nearest.claim, values.format);
  if (told) printLines(streams.out, nearLines(others));
  return EXIT.ok;
}

/** The sentence and the paths: the sentence is that of `--claim`, else the last argument. Throws `usage`. */
function asked(claim: string | boolean | undefined, given: readonly string[]) {
  const sentence = typeof claim === 'string' ? claim : (given.at(-1) ?? '');
  const paths = typeof claim === 'string' ? given : given.slice(0, -1);
  // A last argument of one word is more likely a path whose sentence was forgotten.
  if (paths.length > 0 && (typeof claim === 'string' ? /\S/ : /\S\s+\S/).test(sentence)) return { sentence, paths };
  throw new VariorumError(
    'usage',
    'Give an edition or pages, then the claim: --claim "one quoted sentence". See variorum check --help.',
  );
}
