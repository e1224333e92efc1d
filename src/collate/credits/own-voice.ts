import { type AnnotatedArticle, contains, type Span } from '../../model.ts';

/** What only the newsroom that writes a text says of itself, right after its own name. */
const OWN_AFTER =
  /^(?:['’]s)?(?:\s\p{Lu}\p{L}+)?\s+(?:has|have|had)\s+(?:also\s+)?(?:reached out|contacted|approached|asked|requested|sought comment|attempted to reach|tried to (?:reach|contact))\b|^(?:\s\p{Lu}\p{L}+)?\s+(?:reached out to|contacted|approached|pressed|asked (?:for|the|him|her|them)|could not (?:immediately )?(?:reach|verify|confirm|independently)|was (?:not able|unable) to (?:reach|contact|verify))(?![\p{L}])|^['’]s\s+(?:requests?|questions?|inquir(?:y|ies)|calls?|emails?) for\b|^['’]s\s+\p{Lu}\p{L}+\s\p{Lu}[\p{L}’'-]+,?\s(?:in|on|at|reports from|reporting from)\s/u;

/** "in an exclusive Post interview": so a paper speaks of its own. */
const OWN_INTERVIEW = /\bin an exclusive $/;

/** Who speaks where no one is quoted: "our list", "told us". */
const FIRST_PERSON = /\b(?:our|us|we)\b/i;

/** Where the newsroom names itself as the one that asked. */
const OWN_BEFORE = /\b(?:respond|reply|replied|responded|returned?)\b[^.;]{0,40}\b(?:to|from)\s+(?:the\s+)?$/;

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
export function speaksOfItself({ article, annotations }: AnnotatedArticle): OwnVoice | null {
  for (const name of annotations.names) {
    if (name.kind !== 'outlet') continue;
    const sentence = annotations.sentences.find((one) => contains(one, name));
    if (!sentence) continue;
    const after = article.text.slice(name.end, Math.min(sentence.end, name.end + REACH));
    const before = article.text.slice(Math.max(sentence.start, name.start - REACH), name.start);
    const interview = OWN_INTERVIEW.test(before) && /^ interview\b/.test(after);
    const ownPage = interview || speaksAsWe(article.text, name, sentence, annotations.quotations);
    const asking = OWN_AFTER.test(after) || (OWN_BEFORE.test(before) && /^(?:['’]s)?\s+request/.test(after));
    if (ownPage || asking) {
      return { outlet: name.canonical ?? article.text.slice(name.start, name.end), passage: name, ownPage };
    }
  }
  return null;
}

/** The outlet opens the sentence and goes on with "our", "us" or "we", outside quotation marks. */
function speaksAsWe(text: string, name: Span, sentence: Span, quotations: readonly Span[]): boolean {
  if (name.start - sentence.start > 8) return false;
  const rest = text.slice(name.end, sentence.end);
  const match = FIRST_PERSON.exec(rest);
  if (!match || match[0] === 'US') return false;
  const at = name.end + match.index;
  return !quotations.some((quotation) => quotation.start <= at && at < quotation.end);
}
