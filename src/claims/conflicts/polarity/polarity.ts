import { ONLY_SINCE, RELATIVE_OPENING } from '../../../languages/en/negation/denied-terms.ts';
import { HEDGED_STATEMENT } from '../../../languages/en/negation/hedges.ts';
import {
  BETWEEN_NEGATOR_AND_NEGATED,
  DENYING_WORD,
  NEGATIVE_QUANTIFIERS,
  VERB_NEGATORS,
} from '../../../languages/en/negation/negators.ts';
import { OF_THE_REPORTING } from '../../../languages/en/sayings/silence.ts';
import type { Word } from '../../../languages/language.ts';
import { overlaps, type Span } from '../../../model.ts';
import { attributionsNear } from '../../people/placed-article.ts';
import { candidatePairs } from '../../same-claim/candidates.ts';
import type { Clause, StorySentence } from '../../scene/sentence-index.ts';
import { copied, mutual, namesApart, oneText, passageIn, retoldAs, type Scene } from '../../scene/setting.ts';
import { scopesIn } from '../../testimonies/scope/scopes.ts';
import type { Found } from '../calls/found.ts';
import { oncePerStatement } from '../calls/once.ts';

/** When a clause negates another. Chosen on the development affairs. */
const NEGATION = {
  /** From here on a clause negates what another says. */
  common: 0.5,
  /** The same where nothing else says that the two are of one thing. */
  alone: 0.6,
  /** From here on they are proven to be. */
  sure: 0.7,
  /** Words before a relative clause that tell whom it is about. */
  antecedent: 3,
  /** Words behind a verb that tell what it is said of. */
  behind: 9,
} as const;

/** A clause with the term that it negates, if it negates one. */
interface Assertion {
  readonly told: StorySentence;
  readonly clause: Clause;
  readonly span: Span;
  readonly text: string;
  readonly negated: string | null;
  /** Who says so, where a text ascribes it. */
  readonly by: string | null;
  readonly denies: boolean;
}

/** What one text says is so and another says is not. */
export function polarityConflicts(scene: Scene): Found[] {
  const all = scene.index.told.flatMap(assertionsOf);
  const positives = all.filter(
    ({ negated, text, clause }) =>
      negated === null &&
      !HEDGED_STATEMENT.test(text) &&
      !clause.words.some(({ form }) => VERB_NEGATORS.has(form) || NEGATIVE_QUANTIFIERS.has(form)),
  );
  const either = [...all.filter(({ negated }) => negated !== null), ...positives];
  const alike = retoldAs(scene);
  const found = candidatePairs(
    either.map(({ clause }) => clause),
    scene.index.weights,
  ).flatMap(([a, b]) => {
    const [no, yes] = [either[a]!, either[b]!];
    return no.negated === null || yes.negated !== null ? [] : (ofPair(scene, no, yes, alike) ?? []);
  });
  return oncePerStatement(found, scene);
}

function assertionsOf(told: StorySentence): Assertion[] {
  const { article } = told.placed;
  if (told.headline || /\?["”’]?\s*$/u.test(article.text.slice(told.start, told.end))) return [];
  const said = attributionsNear(told.placed, told).filter(({ content }) =>
    content.some((span) => overlaps(span, told)),
  );
  const over = scopesIn(
    article,
    told,
    said.flatMap(({ content }) => content),
  ).flatMap((scope) => (scope.force === 'denies' ? scope.over : []));
  const denied = [...said.filter(({ stance }) => stance === 'denies').flatMap(({ content }) => content), ...over];
  return told.clauses.flatMap((clause): Assertion[] => {
    if (clause.terms.size < 3) return [];
    const text = article.text.slice(clause.start, clause.end);
    const under = over.find((span) => span.start < clause.end && clause.start < span.end);
    const inDenial = under ?? denied.find((span) => span.start < clause.end && clause.start < span.end);
    const asDenied = inDenial === undefined ? null : firstVerb(clause, inDenial);
    const negated = (under === undefined ? null : asDenied) ?? negatedTerm(clause.words) ?? asDenied;
    const speech = said.find(({ content }) => content.some((span) => overlaps(span, clause)));
    const source = speech?.source[0];
    const by = speech?.speaker ?? (source === undefined ? null : article.text.slice(source.start, source.end));
    const span = { start: clause.start, end: clause.end };
    const stated = under === undefined ? clause : withinDenied(clause, under);
    return [{ told, clause: stated, span, text, negated, by, denies: inDenial !== undefined }];
  });
}

/** The content term right behind a negation; two negations are none. */
function negatedTerm(words: readonly Word[]): string | null {
  const places = words.flatMap(({ form }, at) => (VERB_NEGATORS.has(form) ? [at] : []));
  if (places.length !== 1) return null;
  for (const word of words.slice(places[0]! + 1, places[0]! + 5)) {
    if (BETWEEN_NEGATOR_AND_NEGATED.has(word.form)) continue;
    const idle =
      word.form === 'only' || word.form === 'guilty' || (word.term !== null && OF_THE_REPORTING.has(word.term));
    return idle ? null : word.term;
  }
  return null;
}

/** Of a content that somebody denies, the verb; null for a mere noun like "the allegations". */
function firstVerb(clause: Clause, denied: Span): string | null {
  const inside = clause.words.filter(({ start, end }) => denied.start <= start && end <= denied.end);
  return inside.find(({ term }) => term !== null && clause.verbs.has(term))?.term ?? null;
}

/** The part of a clause that stands under words which deny it: only that is compared. */
function withinDenied(clause: Clause, { start, end }: Span): Clause {
  const words = clause.words.filter((word) => start <= word.start && word.end <= end);
  const terms = new Set(words.flatMap(({ term }) => term ?? []).filter((term) => clause.terms.has(term)));
  return { ...clause, words, terms };
}

function ofPair(scene: Scene, no: Assertion, yes: Assertion, alike: ReturnType<typeof retoldAs>): Found | null {
  if (areParties(no, yes)) return null;
  if (no.told === yes.told || !yes.clause.verbs.has(no.negated!) || oneText(no.told, yes.told)) return null;
  const common = mutual(no.clause.terms, yes.clause.terms, scene.index.weights);
  const retold = alike(stretchOf(no), stretchOf(yes)) > 0;
  if (antecedentsApart(no, yes)) return null;
  if (ONLY_SINCE.test(no.text) || ONLY_SINCE.test(yes.text)) return null;
  if (
    common < (retold ? NEGATION.common : NEGATION.alone) ||
    !sameObject(no, yes) ||
    outerNegation(yes) ||
    namesApart(scene, stretchOf(no), stretchOf(yes))
  )
    return null;
  return {
    kind: 'polarity',
    nature: retold || common >= NEGATION.sure ? 'contradiction' : null,
    a: passageIn(no.told, no.span),
    b: passageIn(yes.told, yes.span),
    reason: 'One says that it is not so, the other that it is.',
    fact: `polarity ${no.told.placed.article.id} ${no.span.start}`,
    values: ['no', 'yes'],
    score: common + copied(no.told, yes.told),
  };
}

/** Two parties of a dispute each say their own, and the texts agree on that; a denial is about what the other said. */
function areParties(no: Assertion, yes: Assertion): boolean {
  return no.by !== null && yes.by !== null && no.by !== yes.by && !no.denies;
}

/** "Which" and "who" stand for what comes before them: of two relative clauses it must have a word in common. */
function antecedentsApart(a: Assertion, b: Assertion): boolean {
  if (![a, b].every(({ text }) => RELATIVE_OPENING.test(text))) return false;
  const [one, other] = [a, b].map(({ told, span }) =>
    told.words
      .filter(({ end }) => end <= span.start)
      .slice(-NEGATION.antecedent)
      .flatMap(({ term }) => term ?? []),
  );
  return !one!.some((term) => other!.includes(term));
}

/** What the verb is said of has a telling word in common: what stands behind it, or before it where nothing does ("was unsafe"). */
function sameObject(no: Assertion, yes: Assertion): boolean {
  const termsOf = ({ clause }: Assertion, behind: boolean): string[] => {
    const at = clause.words.findIndex(({ term }) => term === no.negated);
    const near = behind
      ? clause.words.slice(at + 1, at + 1 + NEGATION.behind)
      : clause.words.slice(Math.max(0, at - NEGATION.behind), Math.max(0, at));
    return near.flatMap(({ term }) => term ?? []);
  };
  const verb = no.clause.words.findIndex(({ term }) => term === no.negated);
  const behind = no.clause.words.slice(verb + 1).some(({ term }) => term !== null);
  const others = new Set(termsOf(yes, behind));
  return termsOf(no, behind).some((term) => others.has(term));
}

function stretchOf({ told, clause, span }: Assertion) {
  return { told, clause, span: { start: span.end, end: span.end } };
}

/** "Nobody said that it was needed": what stands before the clause in its sentence negates or denies it. */
function outerNegation({ told, span }: Assertion): boolean {
  const before = told.words.filter(({ end }) => end <= span.start).slice(-6);
  return before.some(({ form }) => VERB_NEGATORS.has(form) || DENYING_WORD.test(form));
}
