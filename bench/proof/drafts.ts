import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Affair, sharedAffairs, sharedFolders } from '../../corpora/affairs/affairs.ts';
import { proofingOf } from '../../src/edition/proof-page.ts';
import type { Edition } from '../../src/model.ts';
import { defaultRegister } from '../../src/outlets/index.ts';
import type { ProofSentence } from '../../src/proof/index.ts';
import { proofModels, shippedModels } from '../../src/weights/index.ts';
import { editionOf } from '../affairs/editions.ts';

const QUESTION =
  'A draft has the sentence “sentence” (“before”: what stands before it). Going by the passages of the pages alone (words between ⟦ and ⟧ ' +
  'are the passage, the rest is around it): do one or more of them state all of it, state it otherwise, state part of it, or none of it?';
const README = `# How do the pages stand to a draft?

\`drafts.jsonl\`: a line a sentence, \`{id, question, sentence, before, passages}\`. ${QUESTION}

Put a line a sentence into \`verdicts-drafts.jsonl\`: \`{id, verdict, note}\`. Verdicts:

- \`stated\`: they state all of it, in whatever words
- \`otherwise\`: they state it with another number, date, name or place, or deny it; say which in \`note\`
- \`altered\`: what stands between quotation marks is not, word for word, what a page has
- \`part\`: something that matters is in no passage; say what in \`note\`
- \`absent\`: they do not state it
- \`unclear\`: it cannot be told from what is shown
`;
/** How much of a page a reader sees around a passage, in characters. */
const AROUND = 350;

/**
 * Writes the sentences of drafts, each with the passages of the pages that come nearest, for a reader who sees no status; what the
 * program says of each lies apart (`key.jsonl`). A draft is a file that bears the name of its affair. Nothing of it enters the project.
 */
export async function drawDrafts(folder: string, drafts: readonly string[]): Promise<number> {
  const models = new Map([...(await shippedModels()), ...(await proofModels())]);
  const affairs = new Map(sharedAffairs(sharedFolders).map((affair): [string, Affair] => [affair.name, affair]));
  const [sheet, key]: [object[], object[]] = [[], []];
  for (const path of drafts) {
    const name = basename(path, '.md');
    const edition = await editionOf(affairs.get(name)!);
    const proofing = proofingOf(edition, { register: defaultRegister(), models });
    const { text, sentences } = proofing.proof(proofing.sentences(readFileSync(path, 'utf8').replace(/^#.*$/gmu, '')));
    for (const one of sentences) {
      const id = `d${String(sheet.length + 1).padStart(2, '0')}`;
      sheet.push({
        id,
        question: QUESTION,
        sentence: one.text,
        before: text.slice(Math.max(0, one.start - AROUND), one.start),
        passages: shown(one, edition),
      });
      key.push({ id, affair: name, start: one.start, end: one.end, status: one.status });
    }
  }
  mkdirSync(folder, { recursive: true });
  const lines = (items: readonly object[]) => items.map((one) => `${JSON.stringify(one)}\n`).join('');
  writeFileSync(join(folder, 'drafts.jsonl'), lines(sheet));
  writeFileSync(join(folder, 'key.jsonl'), lines(key));
  writeFileSync(join(folder, 'README.md'), README);
  writeFileSync(join(folder, 'READY'), `${sheet.length}\n`);
  return sheet.length;
}

function shown({ passages }: ProofSentence, { articles }: Edition) {
  return passages.map(({ passage }) => {
    const { text, publisher, title } = articles.find(({ id }) => id === passage.article)!;
    const before = text.slice(Math.max(0, passage.start - AROUND), passage.start);
    return {
      page: [title, publisher].filter(Boolean).join(' · '),
      passage: `${before}⟦${passage.exact}⟧${text.slice(passage.end, passage.end + AROUND)}`,
    };
  });
}

if (process.argv[1]?.endsWith('bench/proof/drafts.ts') === true) {
  const [folder, ...drafts] = process.argv.slice(2);
  if (folder === undefined || drafts.length === 0) throw new Error('npx tsx bench/proof/drafts.ts FOLDER AFFAIR.md…');
  console.log(await drawDrafts(folder, drafts));
}
