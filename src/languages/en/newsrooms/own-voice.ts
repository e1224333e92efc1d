import { oneOf } from '../../../base/word-set.ts';

/** What only the newsroom that writes a text says of itself, right after its own name: "has reached out to". */
export const OWN_ASKING_AFTER = new RegExp(
  oneOf(String.raw`
    ^(?:['’]s)?(?:\s\p{Lu}\p{L}+)?\s+(?:has|have|had)\s+(?:also\s+)?(?:reached_out|contacted|approached|asked|requested|sought_comment|attempted_to_reach|tried_to_(?:reach|contact))\b
    ^(?:\s\p{Lu}\p{L}+)?\s+(?:reached_out_to|contacted|approached|pressed|asked_(?:for|the|him|her|them)|could_not_(?:immediately_)?(?:reach|verify|confirm|independently)|was_(?:not_able|unable)_to_(?:reach|contact|verify))(?![\p{L}])
    ^['’]s\s+(?:requests?|questions?|inquir(?:y|ies)|calls?|emails?)_for\b
    ^['’]s\s+\p{Lu}\p{L}+\s\p{Lu}[\p{L}’'-]+,?\s(?:in|on|at|reports_from|reporting_from)\s`),
  'u',
);

/** Where a newsroom names itself as the one that asked: "did not respond to". */
export const OWN_ASKING_BEFORE =
  /\b(?:respond|reply|replied|responded|returned?)\b[^.;]{0,40}\b(?:to|from)\s+(?:the\s+)?$/;

/** "In an exclusive", before its name: so a paper speaks of its own interview. */
export const OWN_INTERVIEW_BEFORE = /\bin an exclusive $/;

/** Who speaks where no one is quoted: "our list", "told us". */
export const NEWSROOM_WE = /\b(?:our|us|we)\b/i;
