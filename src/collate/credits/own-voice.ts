import {
  NEWSROOM_WE,
  OWN_ASKING_AFTER,
  OWN_ASKING_BEFORE,
  OWN_INTERVIEW_BEFORE,
} from '../../languages/en/newsrooms/own-voice.ts';
import { type AnnotatedArticle, contains, type Span } from '../../model.ts';
import type { NamedOutlet } from './named-outlets.ts';

const REACH = 64;

/** An outlet that speaks of itself in a text. */
export interface OwnVoice {
  readonly outlet: string;
  readonly passage: Span;
  /** It says "we", or calls an interview its own: the page is its own too, and not one that carries its text. */
  readonly ownPage: boolean;
}

/**
 * The outlet that speaks of its own asking ("X has reached out for comment"), which only the one that wrote the text
 * does: a page elsewhere that says so betrays whose text it is.
 */
export function speaksOfItself(
  { article, annotations }: AnnotatedArticle,
  named: readonly NamedOutlet[],
): OwnVoice | null {
  for (const name of named) {
    if (name.how === 'noun' || name.quoted) continue;
    const sentence = annotations.sentences.find((one) => contains(one, name));
    if (!sentence) continue;
    const after = article.text.slice(name.end, Math.min(sentence.end, name.end + REACH));
    const before = article.text.slice(Math.max(sentence.start, name.start - REACH), name.start);
    const interview = OWN_INTERVIEW_BEFORE.test(before) && /^ interview\b/.test(after);
    const ownPage = interview || speaksAsWe(article.text, name, sentence, annotations.quotations);
    const asking =
      OWN_ASKING_AFTER.test(after) || (OWN_ASKING_BEFORE.test(before) && /^(?:['’]s)?\s+request/.test(after));
    if (ownPage || asking) {
      return { outlet: name.outlet, passage: { start: name.start, end: name.end }, ownPage };
    }
  }
  return null;
}

/** The outlet opens the sentence and goes on with "our", "us" or "we", outside quotation marks. */
function speaksAsWe(text: string, name: Span, sentence: Span, quotations: readonly Span[]): boolean {
  if (name.start - sentence.start > 8) return false;
  const rest = text.slice(name.end, sentence.end);
  const match = NEWSROOM_WE.exec(rest);
  if (!match || match[0] === 'US') return false;
  const at = name.end + match.index;
  return !quotations.some((quotation) => quotation.start <= at && at < quotation.end);
}
