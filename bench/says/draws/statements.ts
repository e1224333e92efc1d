import type { Testimony } from '../../../src/model.ts';
import { type DrawKind, drawn, headOf, type Key, type NamedEdition, type Question, shown } from './sheet.ts';

/** What a reader is asked of a place, by kind of question. */
export const askedOfStatements = {
  speaker:
    'Who says the words between ⟦ and ⟧, going by this page alone? Answer with the fullest name the page gives for whoever ' +
    'ultimately says it (a person, a body, a document), with the description where there is no name ("two officials"), with ' +
    'ARTICLE where the page itself says it, or UNCLEAR. If the words report somebody saying something, name that somebody. ' +
    'Give in "also" every other answer you would accept.',
  whole:
    'Read the words between ⟦ and ⟧ alone, then in their sentence. Did cutting them out lose something that changes what is ' +
    'stated? Answer in "lost" with one of: none, negation, doubt (a hedge, "allegedly", "whether"), condition, subject (nobody ' +
    'can tell of whom it speaks, though the sentence says so), broken (it is no statement at all).',
  stance:
    'How does this page put the words between ⟦ and ⟧ forward? Answer in "stance" with one of: asserts, alleges, denies, ' +
    'questions, predicts, promises, none (not stated at all: supposed, wished, ordered). "denies": somebody says that what ' +
    'is or could be claimed is not so, whether the denying words stand between the marks or over them; a plain negative fact ' +
    '("the shop will not open on Sundays") is no denial. "questions": somebody doubts it, asks it or leaves it open. A deed ' +
    'like rejecting a bid or refusing bail denies nothing. Give in "also" what else you would accept.',
} as const;

/** A testimony that is drawn once, by its place. */
function testimoniesOf({ edition }: NamedEdition, wanted: (one: Testimony) => boolean): Testimony[] {
  const byPlace = new Map<string, Testimony>();
  for (const one of edition.claims.flatMap(({ testimonies }) => testimonies)) {
    const place = `${one.article} ${one.start} ${one.end}`;
    if (!byPlace.has(place) && wanted(one)) byPlace.set(place, one);
  }
  return [...byPlace.keys()].sort().map((place) => byPlace.get(place)!);
}

/** Questions on statements, and the program's answers. */
export function statementDraws(
  editions: readonly NamedEdition[],
  seed: number,
  kinds: readonly DrawKind[],
): { readonly questions: Question[]; readonly keys: Key[] } {
  const contrary = ({ stance }: Testimony) => stance === 'denies' || stance === 'questions';
  const lists = [
    ['speaker', 150, (one: Testimony) => one.attribution !== null || one.speaker !== null],
    ['whole', 100, () => true],
    ['stance', 100, contrary],
    ['stance', 50, (one: Testimony) => !contrary(one) && one.attribution !== null],
  ] as const;
  const questions: Question[] = [];
  const keys: Key[] = [];
  lists.forEach(([kind, most, wanted], at) => {
    if (!kinds.includes(kind)) return;
    for (const { from, item } of drawn(editions, most, seed + at, (one) => testimoniesOf(one, wanted))) {
      const article = from.edition.articles.find(({ id }) => id === item.article)!;
      const id = `${kind}-${seed}-${at}-${String(questions.length + 1).padStart(3, '0')}`;
      questions.push({
        id,
        kind,
        affair: from.affair,
        page: headOf(article),
        passage: shown(article, item.start, item.end),
      });
      keys.push({
        id,
        kind,
        affair: from.affair,
        article: article.key,
        start: item.start,
        end: item.end,
        answer: { speaker: item.speaker, via: item.via, stance: item.stance, cue: item.cue?.exact ?? null },
      });
    }
  });
  return { questions, keys };
}
