import {
  ASKED_FOR,
  DEED_OR_DENIAL,
  GRANTED_OBJECT,
  JUDGING,
  QUESTION_ASKED,
  REFUSED_IN_WORDS,
  SAID_OBJECT,
  SUFFERED,
} from '../../../languages/en/sayings/deeds.ts';
import type { TokenRange } from '../../../languages/language.ts';
import type { Draft } from '../../paragraphs/draft.ts';

/** So many characters of a content tell what kind of thing it is. */
const HEAD_OF_CONTENT = 120;

/**
 * True where a verb that can deny does something instead: "dismissed 48 clerks", "rejected the bid", "was refused bail". What
 * a court dismisses or rejects is a case, whatever it is called.
 */
export function isDeed(draft: Draft, text: string): boolean {
  if (draft.cue === null || (draft.stance !== 'denies' && !mayRefuse(draft))) return false;
  const cue = written(draft, draft.cue, text);
  const verb = DEED_OR_DENIAL.exec(cue)?.[0].toLowerCase();
  if (verb === undefined) return false;
  if (SUFFERED.test(cue)) return true;
  const behind = draft.content.filter(({ start }) => start >= draft.paragraph.tokens[draft.cue!.from]!.start);
  const content = behind[0];
  if (content === undefined) return false;
  const words = text.slice(content.start, Math.min(content.end, content.start + HEAD_OF_CONTENT));
  if (verb.startsWith('refus')) return !REFUSED_IN_WORDS.test(words);
  if (verb.startsWith('den')) return GRANTED_OBJECT.test(words) && !SAID_OBJECT.test(words) && !/\bthat\b/u.test(words);
  if (!SAID_OBJECT.test(words)) return true;
  return (
    draft.source !== null && JUDGING.test(written(draft, draft.source, text)) && !/^["“]|\bas\b|^that\b/u.test(words)
  );
}

/** Verbs that are entered with no stance of denial and yet refuse: told by their letters, since few cues are looked at further. */
function mayRefuse({ paragraph: { tokens }, cue }: Draft): boolean {
  for (let i = cue!.from; i < cue!.to; i += 1) if (/^(?:refus|challeng)/u.test(tokens[i]!.lower)) return true;
  return false;
}

/** What is asked for is no question: "asked people to stop", "questioned four men". */
export function asksNothing(draft: Draft, text: string): boolean {
  if (draft.stance !== 'questions') return false;
  const content = draft.content[0];
  if (content === undefined) return false;
  const words = text.slice(content.start, content.end);
  return ASKED_FOR.test(words.slice(0, HEAD_OF_CONTENT)) && !QUESTION_ASKED.test(words.slice(0, HEAD_OF_CONTENT));
}

function written({ paragraph: { tokens } }: Draft, { from, to }: TokenRange, text: string): string {
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end);
}
