import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chance } from '../collate/random.ts';
import { type AskedSentence, askedSentences } from './stated.ts';

const QUESTION =
  'A draft has the sentence “sentence” (“before”: what stands before it in the draft, so that you know whom it speaks of). Going by ' +
  'the passages alone, do one or more of them together state what the sentence says? Words between ⟦ and ⟧ are the passage, the rest is ' +
  'around it. Who says it may be worded differently; a passage that tells it as somebody’s words states it where the sentence does not say more.';

/**
 * Draws sentences that the program calls stated and writes them for a reader: `stated.jsonl` without the program’s answers, the places
 * apart (`key.jsonl`). Every affair has the same share as far as it goes. The pages’ words must not enter the project.
 */
export async function draw(folder: string, seed: number, most = 200): Promise<number> {
  const stated = (await askedSentences()).filter(({ proof }) => proof.status === 'stated');
  const chance = new Chance(seed);
  const piles = [...new Set(stated.map(({ affair }) => affair))].map((affair) =>
    chance.shuffled(stated.filter((one) => one.affair === affair)),
  );
  const taken: AskedSentence[] = [];
  while (taken.length < most && piles.some((pile) => pile.length > 0))
    for (const pile of piles) {
      const next = taken.length < most ? pile.pop() : undefined;
      if (next !== undefined) taken.push(next);
    }
  mkdirSync(folder, { recursive: true });
  const lines = (items: readonly unknown[]) => items.map((one) => `${JSON.stringify(one)}\n`).join('');
  writeFileSync(join(folder, 'stated.jsonl'), lines(taken.map(questionOf)));
  writeFileSync(
    join(folder, 'key.jsonl'),
    lines(
      taken.map(({ affair, article, start, proof, verbatim }, at) => ({
        id: idOf(at),
        affair,
        article: article.key,
        start,
        end: start + proof.text.length,
        verbatim,
        passages: shownOf(proof).map(({ passage }) => ({
          article: passage.article,
          start: passage.start,
          end: passage.end,
        })),
      })),
    ),
  );
  writeFileSync(join(folder, 'README.md'), README);
  writeFileSync(join(folder, 'READY'), `${taken.length}\n`);
  return taken.length;
}

const README = `# Is it stated?

\`stated.jsonl\`: a line a sentence, \`{id, question, sentence, before, passages}\`. ${QUESTION}

Put a line a sentence into \`verdicts-stated.jsonl\`: \`{id, verdict, note}\`. Verdicts:

- \`stated\`: they state all of it
- \`part\`: something that matters is in no passage; say what in \`note\`
- \`other\`: they state it otherwise (number, name, date, place, denied, only possible); say what in \`note\`
- \`no\`: they do not state it
- \`unclear\`: the sentence is no statement, or cannot be told from what is shown
`;

const idOf = (at: number) => `p${String(at + 1).padStart(3, '0')}`;
const shownOf = ({ passages }: AskedSentence['proof']) =>
  passages.filter(({ status }) => status === 'stated').slice(0, 6);
/** How much of a page a reader sees around a passage, in characters. */
const AROUND = 350;

function questionOf({ article, start, proof, edition }: AskedSentence, at: number) {
  return {
    id: idOf(at),
    question: QUESTION,
    sentence: proof.text,
    before: article.text.slice(Math.max(0, start - AROUND), start),
    draft: headOf(article),
    passages: shownOf(proof).map(({ passage }) => {
      const page = edition.articles.find(({ id }) => id === passage.article)!;
      const { text } = page;
      const [from, to] = [Math.max(0, passage.start - AROUND), Math.min(text.length, passage.end + AROUND)];
      return {
        page: headOf(page),
        passage: `${text.slice(from, passage.start)}⟦${passage.exact}⟧${text.slice(passage.end, to)}`,
      };
    }),
  };
}

function headOf({ title, publisher, published }: AskedSentence['article']): string {
  return [title, publisher, published?.slice(0, 10)].filter(Boolean).join(' · ');
}

if (process.argv[1]?.endsWith('bench/proof/draws.ts') === true) {
  const [folder, seed = '3'] = process.argv.slice(2);
  if (folder === undefined) throw new Error('npx tsx bench/proof/draws.ts FOLDER [SEED]');
  console.log(await draw(folder, Number(seed)));
}
