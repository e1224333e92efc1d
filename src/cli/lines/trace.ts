import { type Step, type Trace, traceClaim } from '../../ask/index.ts';
import { type Claim, type Edition, type EditionArticle, glossedText, type Passage } from '../../model.ts';
import { oneLine, standing } from '../../publish/index.ts';

const KINDS = {
  'same-text': 'the same text as',
  reuses: 'shares passages with',
  rewrites: 'retells',
  cites: 'names as its source',
  'shares-origin': 'shares an origin with',
} as const;

/** A claim's trace for the terminal, line by line: each testimony with its passage and the way up. */
export function traceLines(edition: Edition, claim: Claim): string[] {
  const { testimonies } = traceClaim(edition, claim);
  const articles = new Map(edition.articles.map((article) => [article.id, article]));
  const witnesses = new Map(edition.witnesses.map((witness) => [witness.id, witness]));
  const name = (id: string) => {
    const { siglum, outlet } = witnesses.get(id)!;
    return `${siglum} (${articles.get(id)?.publisher ?? outlet ?? 'unnamed'})`;
  };
  const step = ({ link, to, other }: Step): string => {
    const common = to === null ? '' : `, both from ${name(to)}`;
    const whom = to === other ? name(other) : `${name(other)}${common}`;
    return `      ↑ ${KINDS[link.kind]} ${whom}, confidence ${link.confidence.toFixed(2)}: ${link.reasons.join('; ')}`;
  };
  return [
    `“${oneLine(glossedText(claim))}”`,
    `  ${claim.id} · ${standing(claim)}`,
    ...(claim.origins.names.length > 0 ? [`  origins: ${claim.origins.names.join(', ')}`] : []),
    ...claim.origins.reasons.map((reason) => `  because: ${reason}`),
    ...(claim.voices.length > 0
      ? [`  voices: ${claim.voices.map((voice) => `${voice.name} (${voice.kind})`).join(', ')}`]
      : []),
    '',
    ...testimonies.flatMap(({ testimony, steps }) => [
      `  ${heading(articles.get(testimony.article)!, testimony)}`,
      `      “${oneLine(testimony.exact)}”`,
      ...said(testimony),
      ...steps.map(step),
    ]),
  ];
}

function heading({ siglum, publisher, key, published }: EditionArticle, passage: Passage): string {
  return [siglum, publisher ?? key, published?.slice(0, 10) ?? 'undated', `${passage.start}–${passage.end}`].join(
    ' · ',
  );
}

function said({ speaker, via, stance, cue }: Trace['testimonies'][number]['testimony']): string[] {
  const parts = [
    ...(speaker ? [`${speaker} ${stance}`] : stance === 'asserts' ? [] : [stance]),
    ...(via ? [`through ${via}`] : []),
    ...(cue ? [`cue “${oneLine(cue.exact)}”`] : []),
  ];
  return parts.length === 0 ? [] : [`      ${parts.join(', ')}`];
}
