import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folded } from '../../src/languages/en/words/fold.ts';

/** How often each word stands in the public corpora: news, their paraphrases and claims. */
export function vocabularyOf(corpora: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of textsOf(corpora)) {
    for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}'’]*/gu)) {
      const form = folded(word);
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  return counts;
}

function* textsOf(corpora: string): Generator<string> {
  for (const part of ['train', 'dev']) {
    const folder = join(corpora, 'polnear', part, 'text');
    for (const file of readdirSync(folder).sort()) yield readFileSync(join(folder, file), 'utf8');
  }
  yield readFileSync(join(corpora, 'reuse/msr_paraphrase_train_backup.txt'), 'utf8');
  for (const name of ['strength', 'weak']) {
    const { data } = JSON.parse(readFileSync(join(corpora, 'claims', `ClaimDiff-${name}-train.json`), 'utf8')) as {
      data: readonly { readonly claim_a: string; readonly claim_b: string }[];
    };
    for (const { claim_a: a, claim_b: b } of data) yield `${a}\n${b}`;
  }
  const time = join(corpora, 'time/TBAQ-cleaned');
  for (const file of readdirSync(time, { recursive: true, encoding: 'utf8' }).sort()) {
    if (file.endsWith('.tml')) yield readFileSync(join(time, file), 'utf8').replace(/<[^<>]*>/gu, ' ');
  }
}
