import type { GoldConflict, GoldSpan } from '../../../corpora/affairs/gold.ts';
import { type Bound, placesOf } from '../../../corpora/affairs/places.ts';
import { type Conflict, overlapLength, type Passage, type Span } from '../../../src/model.ts';
import type { ErrorExample, Family } from '../figures/catalogue.ts';
import { share } from '../figures/measures.ts';
import { factTargets, isSameFact } from './same-fact.ts';

/** Characters beyond which a passage is too long to point at a value. */
const LONGEST = 400;

const hard = (verdict: string | null) => verdict === 'contradiction' || verdict === 'altered';

/**
 * Which witnesses disagree. A gold span may be a value ("over 280 men") or the clause it stands in, and so may a called
 * passage: they match where they share at least half of the shorter one and the called one is no longer than 400
 * characters or twice the gold. A called conflict matches a gold one where its two passages match the two gold spans in
 * either order. The gold names one article for each side; `…Copies` also takes the same words in a copy the gold
 * calls the same text. `…Facts` goes by the fact: the gold tells one pair of passages for it, the same values in any other
 * witnesses of its claims are the same conflict (`same-fact.ts`).
 */
export function conflictFigures(bound: Bound): Family {
  const gold = bound.gold.claims;
  if (gold === null) return { figures: {}, errors: [] };
  const called = bound.edition.conflicts;
  const errors: ErrorExample[] = [];
  const score = (copies: boolean) => {
    const targets = gold.conflicts.map((g) => ({
      g,
      a: targetsOf(bound, g.a, copies),
      b: targetsOf(bound, g.b, copies),
    }));
    const fits = (c: Conflict, t: (typeof targets)[number]) =>
      (touches(c.a, t.a) && touches(c.b, t.b)) || (touches(c.a, t.b) && touches(c.b, t.a));
    const found = targets.map((t) => called.filter((c) => fits(c, t)));
    const strong = called.filter((c) => hard(c.nature));
    const wrong = strong.filter((c) => !targets.some((t) => hard(t.g.verdict) && fits(c, t)));
    return { targets, found, strong, wrong };
  };
  const [plain, copies] = [score(false), score(true)];
  const facts = factTargets(bound);
  const told = facts.map((fact, i) => copies.found[i]!.length > 0 || called.some((c) => isSameFact(c, fact)));
  const rightFacts = copies.strong.filter(
    (c) => !copies.wrong.includes(c) || facts.some((fact) => hard(fact.gold.verdict) && isSameFact(c, fact)),
  );
  const hits = copies.found.flatMap((cs, i) => cs.map((c) => c.nature === gold.conflicts[i]!.verdict));
  for (const [i, found] of told.entries()) {
    if (!found) errors.push({ kind: 'conflict missed', text: goldText(gold.conflicts[i]!) });
  }
  for (const c of copies.strong.filter((one) => !rightFacts.includes(one))) {
    errors.push({
      kind: 'conflict that is none',
      text: `${c.kind} ${c.nature} «${c.a.exact}» | «${c.b.exact}» (${c.reason})`,
    });
  }
  const recall = (s: typeof plain) => share(s.found.filter((cs) => cs.length > 0).length, gold.conflicts.length);
  const precision = (s: typeof plain) => share(s.strong.length - s.wrong.length, s.strong.length);
  return {
    figures: {
      conflictsRecall: recall(plain),
      conflictsPrecision: precision(plain),
      conflictsRecallCopies: recall(copies),
      conflictsPrecisionCopies: precision(copies),
      conflictsRecallFacts: share(told.filter(Boolean).length, gold.conflicts.length),
      conflictsPrecisionFacts: share(rightFacts.length, copies.strong.length),
      conflictsVerdict: share(hits.filter(Boolean).length, hits.length),
      conflictsPredicted: called.length,
      conflictsPerGold: share(called.length, gold.conflicts.length),
    },
    errors,
  };
}

interface Target {
  readonly article: string;
  readonly places: readonly Span[];
}

function targetsOf({ gold, articles }: Bound, { article, span }: GoldSpan, copies: boolean): Target[] {
  const copyIds = gold.pairs.flatMap(({ a, b, relation }) =>
    copies && relation === 'same-text' ? (a === article ? [b] : b === article ? [a] : []) : [],
  );
  return [article, ...copyIds].flatMap((id) => {
    const here = articles.get(id);
    return here === undefined ? [] : [{ article: here.id, places: placesOf(here.text, span) }];
  });
}

function touches(passage: Passage, targets: readonly Target[]): boolean {
  const length = passage.end - passage.start;
  return targets.some(
    ({ article, places }) =>
      article === passage.article &&
      places.some((place) => {
        const goldLength = place.end - place.start;
        const enough = overlapLength(passage, place) * 2 >= Math.min(length, goldLength);
        return enough && length <= Math.max(LONGEST, 2 * goldLength);
      }),
  );
}

function goldText({ a, b, kind, verdict }: GoldConflict): string {
  return `${kind} ${verdict} ${a.article} «${a.span}» | ${b.article} «${b.span}»`;
}
