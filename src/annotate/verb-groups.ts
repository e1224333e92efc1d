import { type TagLabel, tagLabels } from '../languages/en/tags/index.ts';
import type { Token, TokenRange } from '../languages/language.ts';
import type { VerbForm, VerbGroup } from '../model.ts';

const FINITE: ReadonlySet<TagLabel> = new Set(['MD', 'VBD', 'VBZ', 'VBP']);
const VERB: ReadonlySet<TagLabel> = new Set(['MD', 'VBD', 'VBZ', 'VBP', 'VB', 'VBG', 'VBN']);
const NOUN: ReadonlySet<TagLabel> = new Set(['NN', 'NNS', 'NNP']);
/** Before a participle that stands for an adjective: "the estranged daughter". */
const OPENS_NOUN: ReadonlySet<TagLabel> = new Set(['DT', 'PRP$', 'JJ', 'POS', 'CD', 'NN', 'NNP', 'IN']);

/**
 * The verb groups of one sentence by its parts of speech: "has not been told" is one, "to leave" is one, a participle that stands
 * before its noun is none. In order, not overlapping.
 */
export function verbGroupsOf(tokens: readonly Token[], tags: Uint8Array, { from, to }: TokenRange): VerbGroup[] {
  const tagAt = (at: number): TagLabel | null => (at >= from && at < to ? tagLabels[tags[at]!]! : null);
  const groups: VerbGroup[] = [];
  for (let at = from; at < to; ) {
    const form = formAt(at, tagAt);
    if (form === null) {
      at += 1;
      continue;
    }
    let end = at + 1;
    for (let next = end; next < to; next += 1) {
      const tag = tagAt(next)!;
      if (tag === 'RB' || (tag === 'TO' && next === at + 1 && form === 'infinitive')) continue;
      if (!VERB.has(tag) || (FINITE.has(tag) && form !== 'finite')) break;
      end = next + 1;
    }
    groups.push({ start: tokens[at]!.start, end: tokens[end - 1]!.end, form });
    at = end;
  }
  return groups;
}

/** The form of the verb group that begins at a token; null where none does. */
function formAt(at: number, tagAt: (at: number) => TagLabel | null): VerbForm | null {
  const tag = tagAt(at)!;
  if (FINITE.has(tag)) return 'finite';
  if (tag === 'TO') {
    const next = tagAt(at + 1) === 'RB' ? tagAt(at + 2) : tagAt(at + 1);
    return next === 'VB' ? 'infinitive' : null;
  }
  if (tag === 'VB') return 'infinitive';
  if (tag !== 'VBG' && tag !== 'VBN') return null;
  const [before, after] = [tagAt(at - 1), tagAt(at + 1)];
  if (after !== null && NOUN.has(after) && (tag === 'VBN' || (before !== null && OPENS_NOUN.has(before)))) return null;
  if (before === 'DT' || before === 'PRP$' || before === 'JJ') return null;
  return tag === 'VBG' ? 'gerund' : 'participle';
}
