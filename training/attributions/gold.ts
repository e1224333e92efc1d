import type { GoldAttribution } from '../../corpora/polnear/polnear.ts';
import { type DocumentWords, firstFrom } from '../../src/annotate/attributions/model/document-words.ts';
import type { Span } from '../../src/model.ts';

/** The words of spans: 2 where a span begins, 1 inside. */
export function marked(words: DocumentWords, spans: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(words.count);
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const from = firstFrom(words.tokens, start);
    for (let i = from; i < words.count && words.tokens[i]!.start < end; i++) {
      if (marks[i] === 0) marks[i] = i === from ? 2 : 1;
    }
  }
  return marks;
}

/** The right labels of the first reading (`wordLabels`). */
export function wordGold(words: DocumentWords, gold: readonly GoldAttribution[]): Uint8Array {
  const source = marked(
    words,
    gold.flatMap((one) => one.source),
  );
  const cue = marked(
    words,
    gold.flatMap((one) => one.cue),
  );
  const content = marked(
    words,
    gold.flatMap((one) => one.content),
  );
  const labels = new Uint8Array(words.count);
  let before = 0;
  for (let i = 0; i < words.count; i++) {
    const begins = (mark: number, last: number) => (mark === 0 ? 0 : mark === 2 || last === 0 ? 1 : 2);
    let role = 0;
    if (cue[i]! > 0) role = 2 + begins(cue[i]!, before >= 3 ? 1 : 0);
    else if (source[i]! > 0) role = begins(source[i]!, before === 1 || before === 2 ? 1 : 0);
    labels[i] = role * 3 + begins(content[i]!, content[i - 1] ?? 0);
    before = role;
  }
  return labels;
}
