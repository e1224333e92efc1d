import { FROM_WHOM, PUBLIC_FORMS } from '../../languages/en/sayings/public-forms.ts';
import { type AnnotatedArticle, contains, overlaps, type PublicForm, type Span } from '../../model.ts';
import type { Proposition } from '../retelling/propositions.ts';

/** A place where a text says that something was put out for all to see or hear. */
export interface PublicMention {
  /** The number of the article. */
  readonly article: number;
  readonly form: PublicForm;
  /** Who put it out, by the fullest name the article has; null where the sentence names nobody. */
  readonly maker: string | null;
  /** The sentence that says so. */
  readonly sentence: Span;
  /** Word pairs in quotation marks of that sentence and of those that go on quoting right behind it. */
  readonly quoted: ReadonlySet<number>;
}

/** How many sentences of quotation may follow the one that says whence it is. */
const GOES_ON = 3;

/** Where an article tells of public words, in order. */
export function publicMentions(
  article: number,
  { article: page, annotations }: AnnotatedArticle,
  sentences: readonly Proposition[],
): PublicMention[] {
  return sentences.flatMap((sentence, at): PublicMention[] => {
    const words = page.text.slice(sentence.start, sentence.end);
    const found = PUBLIC_FORMS.map(([form, pattern]) => ({ form, match: pattern.exec(words) })).find(
      ({ match }) => match,
    );
    if (!found) return [];
    const { form, match } = found;
    const start = sentence.start + match!.index;
    const place = { start, end: start + match![0].length };
    const quoted = new Set(sentence.quoted);
    let end = sentence.end;
    for (const next of sentences.slice(at + 1, at + 1 + GOES_ON)) {
      const whole = next.quoted.length >= next.words - 2;
      const apart = page.text.slice(end, next.start).includes('\n') && !page.text.slice(0, end).endsWith(':');
      if (!whole || apart) break;
      for (const pair of next.quoted) quoted.add(pair);
      end = next.end;
    }
    return [{ article, form, maker: makerOf({ article: page, annotations }, sentence, place), sentence, quoted }];
  });
}

/**
 * Whose words they are: the speaker of what is attributed in the sentence, else who is named right before the words for
 * it, or right behind "from" and "by". Nobody where the sentence leaves that open: a wrong name is worse than none.
 */
function makerOf({ article, annotations }: AnnotatedArticle, sentence: Span, form: Span): string | null {
  const named = annotations.names.filter(
    (name) => contains(sentence, name) && (name.kind === 'person' || name.kind === 'organisation'),
  );
  const written = ({ start, end }: Span) => article.text.slice(start, end).replace(/\s+/g, ' ');
  for (const { source, cue, speaker } of annotations.attributions) {
    if (speaker === null || !cue.some((span) => contains(sentence, span))) continue;
    const nearForm = cue.some(({ start, end }) => start - form.end <= NEAR && form.start - end <= NEAR);
    if (!nearForm) continue;
    if (source.some((span) => named.some((name) => overlaps(span, name))) || /^\p{Lu}\S*\s\p{Lu}/u.test(speaker))
      return speaker;
  }
  const before = named.findLast(({ end }) => end <= form.start && form.start - end <= BESIDE);
  if (before) return written(before);
  const behind = named.find(({ start }) => start >= form.end && FROM_WHOM.test(article.text.slice(form.end, start)));
  return behind ? written(behind) : null;
}

/** How far the saying may stand from the words for its form, and a name right before these, in code units. */
const NEAR = 40;
const BESIDE = 14;
