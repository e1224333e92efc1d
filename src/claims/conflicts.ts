import {
  byCodeUnit,
  type Conflict,
  type ConflictKind,
  type ConflictVerdict,
  contentId,
  type Passage,
} from '../model.ts';
import { canBothHold, type Fact, plainFactsOf } from './facts.ts';
import { finiteVerbs } from './propositions.ts';
import { isAltered, type Quoted, quotedIn } from './quote-changes.ts';
import type { Stated } from './testimonies.ts';

/** A claim as far as conflicts need it. */
export interface Contested {
  readonly id: string;
  readonly story: string;
  readonly witnesses: readonly Stated[];
}

/** Of the values of one fact the first so many are set against each other. */
const MOST_VALUES = 5;

/** Conflicts among the witnesses of one claim: each pair of values once, however many copies carry them. Never a winner. */
export function conflictsWithin(claim: Contested): Conflict[] {
  return [...factConflicts(claim), ...denials(claim), ...alteredQuotes(claim)];
}

interface Given {
  readonly fact: Fact;
  readonly stated: Stated;
}

function factConflicts(claim: Contested): Conflict[] {
  const byFact = new Map<string, Map<string, Given>>();
  for (const stated of claim.witnesses) {
    for (const fact of plainFactsOf(stated)) {
      const values = byFact.get(fact.key) ?? new Map<string, Given>();
      if (!values.has(fact.normalized)) values.set(fact.normalized, { fact, stated });
      byFact.set(fact.key, values);
    }
  }
  return [...byFact.values()].flatMap((values) =>
    pairs([...values.values()].slice(0, MOST_VALUES)).flatMap(([a, b]) => factConflict([claim], a, b)),
  );
}

/** A conflict of two values for one fact given by testimonies of one or two claims; none within one text. */
export function factConflict(claims: readonly Contested[], a: Given, b: Given): Conflict[] {
  if (a.stated.leaf.group === b.stated.leaf.group || !alike(a.stated, b.stated)) return [];
  const values = `“${a.fact.passage.exact}” and “${b.fact.passage.exact}”`;
  if (a.fact.kind === 'date') {
    const reason = `${values}: ${a.fact.normalized} or ${b.fact.normalized}.`;
    return [conflict(claims, 'date', 'contradiction', a.fact.passage, b.fact.passage, reason)];
  }
  if (canBothHold(a.fact, b.fact)) {
    return [conflict(claims, 'number', 'precision', a.fact.passage, b.fact.passage, `${values}: both can hold.`)];
  }
  const reason = `${values}: the number of ${a.fact.what} cannot be both.`;
  return [conflict(claims, 'number', 'contradiction', a.fact.passage, b.fact.passage, reason)];
}

const DENIAL = /\b(?:den(?:y|ies|ied|ying)|refut|reject|dismiss|disput|false)/iu;

/** A denial against the statement most like it that is not itself about a denial. */
function denials(claim: Contested): Conflict[] {
  for (const denial of claim.witnesses) {
    if (!denial.gainsaid || !isStatedDenial(denial)) continue;
    const assertion = claim.witnesses.find(
      (one) =>
        (one.testimony.stance === 'asserts' || one.testimony.stance === 'alleges') &&
        one.sentence !== denial.sentence &&
        !DENIAL.test(one.leaf.article.text.slice(one.around.start, one.around.end)) &&
        alike(one, denial),
    );
    if (assertion === undefined) continue;
    const reason = `${denial.testimony.speaker ?? 'One witness'} denies what another witness states.`;
    return [conflict([claim], 'polarity', 'contradiction', assertion.testimony, denial.testimony, reason)];
  }
  return [];
}

/** What is denied is a proposition: "denied the allegations" says nothing that another witness could contradict. */
function isStatedDenial({ testimony, words }: Stated): boolean {
  return !DENIAL.test(testimony.exact) && finiteVerbs(words).length > 0;
}

/** Values are set against each other only in statements that share most of what they say. */
const LEAST_SHARED = 0.4;

function alike(a: Stated, b: Stated): boolean {
  const [one, other] = [termsOf(a), termsOf(b)];
  const shared = [...one].filter((term) => other.has(term)).length;
  return shared >= LEAST_SHARED * Math.min(one.size, other.size) && shared >= 2;
}

/** Terms other than numbers, which are what may differ. */
function termsOf({ words }: Stated): Set<string> {
  return new Set(words.flatMap(({ term }) => (term === null || /^\p{N}/u.test(term) ? [] : [term])));
}

/** The wording most witnesses give against each other wording. */
function alteredQuotes(claim: Contested): Conflict[] {
  const wordings = new Map<string, { quoted: Quoted; stated: Stated; groups: Set<string> }>();
  for (const stated of claim.witnesses) {
    for (const quoted of quotedIn(stated)) {
      const key = quoted.forms.join(' ');
      const known = wordings.get(key) ?? { quoted, stated, groups: new Set<string>() };
      known.groups.add(stated.leaf.group);
      wordings.set(key, known);
    }
  }
  const order = [...wordings.values()].sort((a, b) => b.groups.size - a.groups.size).slice(0, 12);
  const done = new Set<number>();
  const result: Conflict[] = [];
  order.forEach((main, at) => {
    order.forEach((other, place) => {
      if (place <= at || done.has(place) || sameOnly(main.groups, other.groups)) return;
      if (!speakersAgree(main.stated, other.stated) || !isAltered(main.quoted.forms, other.quoted.forms)) return;
      done.add(place);
      const reason = 'The same utterance stands in quotation marks in two wordings.';
      result.push(conflict([claim], 'quote', 'altered', main.quoted.passage, other.quoted.passage, reason));
    });
  });
  return result;
}

function speakersAgree(a: Stated, b: Stated): boolean {
  const [one, other] = [a.testimony.speakerEntity, b.testimony.speakerEntity];
  return one === null || other === null || one === other;
}

function sameOnly(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 1 && b.size === 1 && [...a][0] === [...b][0];
}

function conflict(
  claims: readonly Contested[],
  kind: ConflictKind,
  verdict: ConflictVerdict,
  a: Passage,
  b: Passage,
  reason: string,
): Conflict {
  const [one, other] = [bare(a), bare(b)];
  const key = [one, other].flatMap(({ article, start, end }) => [article, String(start), String(end)]);
  const ids = [...new Set(claims.map(({ id }) => id))].sort(byCodeUnit);
  return {
    id: contentId('conflict', kind, ...key),
    story: claims[0]!.story,
    kind,
    verdict,
    claims: ids,
    a: one,
    b: other,
    reason,
  };
}

function bare({ article, start, end, exact }: Passage): Passage {
  return { article, start, end, exact };
}

function pairs<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((a, at) => list.slice(at + 1).map((b) => [a, b] as [T, T]));
}
