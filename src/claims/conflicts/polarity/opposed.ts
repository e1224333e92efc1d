import { finiteVerbs } from '../../../languages/en/clauses/propositions.ts';
import { HELPS, ONLY_IF } from '../../../languages/en/negation/denied-terms.ts';
import { stem } from '../../../languages/en/words/stem.ts';
import type { Word } from '../../../languages/language.ts';
import { overlaps } from '../../../model.ts';
import { type Clause, clauseAround, type StorySentence } from '../../scene/sentence-index.ts';
import { copied, mutual, oneText, passageIn, type Scene } from '../../scene/setting.ts';
import type { Found } from '../calls/found.ts';
import { oncePerStatement } from '../calls/once.ts';
import { denialConflicts, isNoStatement, personsApart, rootWeights } from './denials.ts';
import { type Denied, deniedThings, deniedVerbs, REACH, rootsOf } from './denied-words.ts';

/** When a clause says what another text denies: words, and shares of weights of terms. Chosen on the shared affairs, read one by one. */
const OPPOSED = {
  /** Of who and what so much must stand in the clause. */
  covered: 0.75,
  /** Clauses that are looked at for one denial. */
  most: 400,
  /** Characters before a clause in which a denial still governs it. */
  lead: 60,
} as const;

interface Place {
  readonly told: StorySentence;
  readonly clause: Clause;
  readonly word: Word;
}

/** What one text tells and another denies: of statements found to be of one thing, and what else is denied by its very words. */
export function deniedConflicts(scene: Scene): Found[] {
  const told = denialConflicts(scene);
  const again = (one: Found) => told.some(({ a }) => a.article === one.a.article && overlaps(a, one.a));
  return [...told, ...opposedConflicts(scene).filter((one) => !again(one))];
}

/**
 * What one text denies and another tells, among all sentences of the story, by the denied word: "gas has not been used" and "they
 * used gas", "the south has no dams" and "opened its dams in the south". Of who did it and what it was done to nearly all
 * must stand in the clause that says so.
 */
function opposedConflicts(scene: Scene): Found[] {
  const roots = rootWeights(scene.index.weights);
  const denials = scene.index.told.flatMap((told) => [...deniedVerbs(told), ...deniedThings(told)]);
  const wanted = new Set(denials.map(({ head }) => head));
  const byHead = new Map<string, Place[]>();
  for (const told of denials.length === 0 ? [] : scene.index.told) {
    if (told.headline) continue;
    for (const word of told.words) {
      const head = stem(word.form);
      if (!wanted.has(head)) continue;
      const list = byHead.get(head) ?? [];
      if (list.length < OPPOSED.most) list.push({ told, clause: clauseAround(told, word), word });
      byHead.set(head, list);
    }
  }
  const found = denials.flatMap((denied) =>
    (byHead.get(denied.head) ?? []).flatMap((place) => ofPair(scene, roots, denied, place) ?? []),
  );
  return oncePerStatement(found, scene);
}

function ofPair(
  scene: Scene,
  roots: ReadonlyMap<string, number>,
  no: Denied,
  { told, clause, word }: Place,
): Found | null {
  if (no.told === told || oneText(no.told, told)) return null;
  const { text } = told.placed.article;
  const yes = { told, span: { start: clause.start, end: clause.end } };
  if (ONLY_IF.test(text.slice(told.start, word.start))) return null;
  if (isNoStatement(text.slice(Math.max(told.start, clause.start - OPPOSED.lead), clause.end))) return null;
  if (no.ofNone ? !isAThing(clause, word) : !isDone(clause, word)) return null;
  if (personsApart(scene, no, yes)) return null;
  const own = rootsOf(clause.words);
  if (![...no.rest].every((root) => own.has(root))) return null;
  const after = rootsOf(clause.words.filter(({ start }) => start > word.start).slice(0, REACH));
  if (![...no.behind].every((root) => after.has(root))) return null;
  const shared = [...no.of].filter((root) => own.has(root));
  const weigh = (list: readonly string[]) => list.reduce((sum, root) => sum + (roots.get(root) ?? 0), 0);
  const covered = no.of.size === 0 ? 1 : weigh(shared) / weigh([...no.of]);
  if (no.ofNone ? no.of.size > 0 && shared.length === 0 : covered < OPPOSED.covered) return null;
  return {
    kind: 'polarity',
    nature: null,
    a: passageIn(no.told, no.span),
    b: passageIn(told, yes.span),
    reason: 'One denies what the other tells.',
    fact: `denial ${no.told.placed.article.id} ${no.span.start}`,
    values: ['denied', 'told'],
    score: covered + mutual(no.told.terms, told.terms, scene.index.weights) + copied(no.told, told),
  };
}

/** True if a word is the verb of its clause, by itself or behind a helping verb. */
function isDone({ words }: Clause, word: Word): boolean {
  const at = words.findIndex(({ start }) => start === word.start);
  return finiteVerbs(words).some(
    (verb) => verb === at || (verb < at && at - verb <= 2 && HELPS.test(words[verb]!.form)),
  );
}

/** True if a thing is spoken of as being there in a clause that says something: "the dams", "more dams"; "a dam" may be any. */
function isAThing({ words }: Clause, word: Word): boolean {
  const at = words.findIndex(({ start }) => start === word.start);
  const before = words.slice(Math.max(0, at - 3), at).map(({ form }) => form);
  return finiteVerbs(words).length > 0 && !before.some((form) => form === 'a' || form === 'an');
}
