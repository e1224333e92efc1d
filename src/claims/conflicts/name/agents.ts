import { weightOf } from '../../../base/term-weights.ts';
import { finiteVerbs } from '../../../languages/en/clauses/propositions.ts';
import { ADVERBS_BEFORE_VERB, MODALS } from '../../../languages/en/clauses/verb-words.ts';
import { stem } from '../../../languages/en/words/stem.ts';
import type { Word } from '../../../languages/language.ts';
import { byCodeUnit, type Span } from '../../../model.ts';
import { type Clause, clauseAround, type StorySentence, termsOf } from '../../scene/sentence-index.ts';
import { copied, oneText, passageIn, type Scene } from '../../scene/setting.ts';
import { sentencesBefore } from '../calls/before.ts';
import type { Found } from '../calls/found.ts';

/** Who did something, by a sentence that dates it. */
interface Deed {
  readonly told: StorySentence;
  readonly clause: Clause;
  readonly span: Span;
  /** Value of the date. */
  readonly date: string;
  /** Persons and bodies who may be meant by the subject: one that is named, or all that a "he" can stand for. */
  readonly agents: ReadonlySet<string>;
  readonly subject: string;
  readonly verb: string;
  /** Terms of what stands behind the subject, also without a second ending: "formally" and "formal". */
  readonly deed: ReadonlySet<string>;
}

/** How a deed and its doer are found, in words and sentences, and when two deeds are one. Chosen on the development affairs. */
const DEED = {
  /** Words between a subject and its verb. */
  beforeVerb: 4,
  /** Telling terms two deeds must share beside the date, and what they must weigh: one word alone is no deed. */
  shared: 2,
  weight: 5,
  back: 3,
} as const;

/** One deed of one day or month that two texts give to different people. */
export function agentConflicts(scene: Scene): Found[] {
  const byDate = new Map<string, Deed[]>();
  for (const deed of scene.index.told.flatMap((told) => deedsOf(scene, told))) {
    byDate.set(deed.date, [...(byDate.get(deed.date) ?? []), deed]);
  }
  return [...byDate.values()].flatMap((list) =>
    list.flatMap((a, at) => list.slice(at + 1).flatMap((b) => ofPair(scene, a, b) ?? [])),
  );
}

function deedsOf(scene: Scene, told: StorySentence): Deed[] {
  if (told.headline) return [];
  const { article } = told.placed;
  return (scene.moments.byArticle.get(article.id) ?? []).flatMap((moment): Deed[] => {
    if (moment.start < told.start || moment.end > told.end || !/^\d{4}-\d\d/u.test(moment.value ?? '')) return [];
    const clause = clauseAround(told, moment);
    return deedsIn(scene, told, clause.words).flatMap(({ subject, verb, deed }): Deed[] => {
      const span = { start: subject.start, end: clause.end };
      return [{ told, clause, span, date: moment.value!, deed, verb, subject: subject.words, agents: subject.agents }];
    });
  });
}

interface Subject {
  readonly start: number;
  readonly words: string;
  readonly agents: ReadonlySet<string>;
}

/** Verbs of a clause with the name or pronoun they are said of, and the terms of what is said. */
function deedsIn(scene: Scene, told: StorySentence, words: readonly Word[]) {
  return finiteVerbs(words).flatMap((place) => {
    const subject = subjectBefore(scene, told, words, place);
    const verb = words.slice(place).find(({ term }) => term !== null);
    if (subject === null || verb === undefined || MODALS.has(words[place]!.form)) return [];
    const own = words.filter(({ start }) => start >= subject.start + subject.words.length);
    return [{ subject, verb: verb.term!, deed: new Set([...termsOf(own)].flatMap((term) => [term, stem(term)])) }];
  });
}

/** The name or the pronoun just before a verb; of "he" all men and women named in the sentences before. */
function subjectBefore(scene: Scene, told: StorySentence, words: readonly Word[], verb: number): Subject | null {
  const { text, id } = told.placed.article;
  const at = words[verb]!.start;
  const from = words[Math.max(0, verb - DEED.beforeVerb)]!.start;
  const names = (scene.entities.names.get(id) ?? []).filter(({ end, entity }) => {
    const kind = scene.entities.byId.get(entity)?.kind;
    return end <= at && end > from && (kind === 'person' || kind === 'organisation');
  });
  const name = names.at(-1);
  if (name !== undefined && ADVERBS_BEFORE_VERB.test(text.slice(name.end, at))) {
    return { start: name.start, words: text.slice(name.start, name.end), agents: new Set([name.entity]) };
  }
  const pronoun = words.slice(Math.max(0, verb - 2), verb).find(({ form }) => form === 'he' || form === 'she');
  if (pronoun === undefined) return null;
  const before = sentencesBefore(told.placed, pronoun.start, DEED.back);
  const agents = (scene.entities.names.get(id) ?? []).filter(
    ({ start, entity }) =>
      start >= before && start < pronoun.start && scene.entities.byId.get(entity)?.kind === 'person',
  );
  if (agents.length === 0) return null;
  const said = text.slice(pronoun.start, pronoun.end);
  return { start: pronoun.start, words: said, agents: new Set(agents.map(({ entity }) => entity)) };
}

function ofPair(scene: Scene, a: Deed, b: Deed): Found | null {
  if (a.told === b.told || oneText(a.told, b.told)) return null;
  const shared = [...a.deed].filter((term) => b.deed.has(term));
  const sameVerb = a.verb === b.verb;
  if (shared.length < DEED.shared || !(sameVerb || shared.includes(a.verb) || shared.includes(b.verb))) return null;
  if (weightOf(new Set(shared), scene.index.weights) < DEED.weight) return null;
  if ([...a.agents].some((agent) => b.agents.has(agent)) || (a.agents.size > 1 && b.agents.size > 1)) return null;
  if (namesAny(scene, a.told, b.agents) || namesAny(scene, b.told, a.agents)) return null;
  const values = [a, b].map(({ agents }) => [...agents].sort(byCodeUnit).join(' ')) as [string, string];
  return {
    kind: 'name',
    nature: 'contradiction',
    a: passageIn(a.told, a.span),
    b: passageIn(b.told, b.span),
    reason: `One deed of ${a.date}: “${a.subject}” did it in one text, “${b.subject}” in the other.`,
    fact: `agent ${a.date} ${[...values].sort(byCodeUnit).join(' ')}`,
    values,
    score: weightOf(new Set(shared), scene.index.weights) / 10 + copied(a.told, b.told),
  };
}

/** True if a sentence also names one of them: both had a part in it. */
function namesAny({ entities }: Scene, { placed, start, end }: StorySentence, agents: ReadonlySet<string>): boolean {
  return (entities.names.get(placed.article.id) ?? []).some(
    (name) => start <= name.start && name.end <= end && agents.has(name.entity),
  );
}
