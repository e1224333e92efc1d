import { type AnnotatedArticle, contains, type Span } from '../model.ts';

/** What only the newsroom that writes a text says of itself, right after its own name. */
const OWN_AFTER =
  /^(?:['’]s)?\s+(?:has|have|had)\s+(?:also\s+)?(?:reached out|contacted|approached|asked|requested|sought comment|attempted to reach|tried to (?:reach|contact))\b|^\s+(?:reached out to|contacted|approached|could not (?:immediately )?(?:reach|verify|confirm)|was (?:not able|unable) to (?:reach|contact|verify))\b|^(?:['’]s)\s+(?:requests?|questions?|inquir(?:y|ies)|calls?|emails?) for\b/;

/** Where the newsroom names itself as the one that asked. */
const OWN_BEFORE = /\b(?:respond|reply|replied|responded|returned?)\b[^.;]{0,40}\b(?:to|from)\s+(?:the\s+)?$/;

const REACH = 64;

/**
 * The outlet that speaks of its own asking ("X has reached out for comment"), which only the one that wrote the text
 * does: a page elsewhere that says so betrays whose text it is.
 */
export function speaksOfItself({ article, annotations }: AnnotatedArticle): { outlet: string; passage: Span } | null {
  for (const name of annotations.names) {
    if (name.kind !== 'outlet') continue;
    const sentence = annotations.sentences.find((one) => contains(one, name));
    if (!sentence) continue;
    const after = article.text.slice(name.end, Math.min(sentence.end, name.end + REACH));
    const before = article.text.slice(Math.max(sentence.start, name.start - REACH), name.start);
    if (OWN_AFTER.test(after) || (OWN_BEFORE.test(before) && /^(?:['’]s)?\s+request/.test(after))) {
      return { outlet: name.canonical ?? article.text.slice(name.start, name.end), passage: name };
    }
  }
  return null;
}
