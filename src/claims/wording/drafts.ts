import { byCodeUnit, contentId, passageOf, type Span, spanJaccard } from '../../model.ts';
import type { Glossing } from '../gloss/glosses.ts';
import type { Alike, ReadTestimony } from '../testimonies/testimonies.ts';
import { chooseWording, fullerStretch, type Wording, wholeStretch } from './choose.ts';
import { isTornOff } from './stands-alone.ts';
import { type WordingSpan, wordingSpanOf } from './wording-span.ts';

/** Witnesses of one claim, in order, with its id. */
export interface ClaimDraft {
  readonly id: string;
  readonly story: string;
  /** As printed: those that cannot stand alone may be read wider than they were found. */
  readonly witnesses: readonly ReadTestimony[];
  /** The same as found. */
  readonly found: readonly ReadTestimony[];
  readonly wording: Wording;
}

/** When two stretches of a sentence say one thing: the share of both that they have in common. */
const SHARED = {
  /** Two stretches that share so much of both say one thing. */
  sameStretch: 0.7,
  /** Of one claim, and of what words one, only what is nearly word for word the same is printed once: that a sentence holds another claim is no reason to print a scrap. */
  verySame: 0.9,
} as const;

/**
 * Drafts of the claims of a story, each with its wording. The id of a claim is that of its first witness's passage, and a
 * passage is a witness of one claim only: claims of more texts choose first, and none takes what states another.
 */
export function draftsOf(
  groups: readonly (readonly ReadTestimony[])[],
  alike: Alike,
  glosses: Glossing = () => [],
): ClaimDraft[] {
  const taken = new Map<string, { readonly span: Span; readonly group: number }[]>();
  const take = (sentence: string, span: Span, group: number): void => {
    const list = taken.get(sentence);
    if (list === undefined) taken.set(sentence, [{ span, group }]);
    else list.push({ span, group });
  };
  const ordered = groups.map((group) =>
    [...group].sort((a, b) => a.placed.index - b.placed.index || a.testimony.start - b.testimony.start),
  );
  ordered.forEach((group, at) => {
    for (const { sentence, testimony } of group) take(sentence, testimony, at);
  });
  const drafts: ClaimDraft[] = [];
  const texts = ordered.map((group) => new Set(group.map(({ placed }) => placed.group)).size);
  const turns = ordered
    .map((_, at) => at)
    .sort((a, b) => texts[b]! - texts[a]! || byCodeUnit(ordered[a]![0]!.id, ordered[b]![0]!.id));
  for (const at of turns) {
    const found = ordered[at]!;
    const isFreeUpTo =
      (share: number) =>
      (wording: WordingSpan, own: WordingSpan): boolean =>
        (taken.get(sentenceKey(wording)) ?? []).every(
          ({ span, group }) =>
            (group === at && isSame(span, own)) ||
            spanJaccard(span, wording) < (group === at ? SHARED.verySame : share),
        );
    const isFree = isFreeUpTo(SHARED.sameStretch);
    const isFreeToWord = isFreeUpTo(SHARED.verySame);
    const chosen = chooseWording(found, alike, isFreeToWord, glosses);
    const wording = { ...chosen, wording: wholeStretch(chosen.wording, texts[at]! > 1, isFree) ?? chosen.wording };
    const printed = readAs(wording.witness, wording.wording);
    if (printed !== wording.witness) take(printed.sentence, printed.testimony, at);
    const print = (one: ReadTestimony): ReadTestimony => {
      if (one === wording.witness) return printed;
      const fuller = (texts[at]! > 1 ? fullerStretch(one, isFree) : null) ?? wordingSpanOf(one);
      const whole = wholeStretch(fuller, texts[at]! > 1, isFree) ?? fuller;
      if (whole.start === one.testimony.start && whole.end === one.testimony.end) return one;
      const wider = readAs(one, whole);
      take(wider.sentence, wider.testimony, at);
      return wider;
    };
    drafts[at] = draft(found, wording, print);
  }
  // A phrase torn from its clause, which no other text states, is no statement: it is told where the clause is.
  return drafts.filter(
    (one, at) => texts[at]! > 1 || !one.witnesses.every((witness) => isTornOff(wordingSpanOf(witness))),
  );
}

function draft(
  found: readonly ReadTestimony[],
  wording: Wording,
  print: (one: ReadTestimony) => ReadTestimony,
): ClaimDraft {
  const order = found
    .map((read) => ({ one: print(read), read }))
    .sort((a, b) => a.one.placed.index - b.one.placed.index || a.one.testimony.start - b.one.testimony.start);
  const first = order[0]!.one;
  return {
    id: first.id,
    story: first.placed.story,
    witnesses: order.map(({ one }) => one),
    found: order.map(({ read }) => read),
    wording,
  };
}

/** A witness with the stretch that is printed; who says it, through whom and how stay as they were read. */
function readAs(witness: ReadTestimony, wording: WordingSpan): ReadTestimony {
  const { start, end } = wording;
  if (start === witness.testimony.start && end === witness.testimony.end) return witness;
  const passage = passageOf(witness.placed.article, { start, end });
  return {
    ...witness,
    id: contentId(passage.article, String(start), String(end), passage.exact),
    testimony: { ...witness.testimony, ...passage },
    words: wording.words,
    cut: false,
  };
}

function sentenceKey({ placed, around }: WordingSpan): string {
  return `${placed.article.id} ${around.start}`;
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
