import { sample, sharedAffairs, sharedFolders } from '../../corpora/affairs/affairs.ts';
import { makeEdition } from '../../src/edition/index.ts';
import type { Edition, Page, Question } from '../../src/model.ts';
import { readPile, shippedModels } from '../../src/node/index.ts';
import { defaultRegister } from '../../src/outlets/index.ts';
import { anchorOf, answered, type LoggedRuling, openQuestions, signed } from '../../src/rulings/index.ts';
import { judgedAffairs, readLessons } from '../../training/claims/learn.ts';
import { pairModelFile } from '../../training/claims/model-file.ts';

/** The affairs, the pages that are added, and how many questions are answered, each against what the program took to be so. */
const MEASURED = { affairs: ['census', 'spotify'], added: 20, answers: 80 } as const;

/**
 * How many rulings that acted still act once pages were added, and once the pair model was trained again without the affair. Printed
 * as a share of those that acted.
 */
export async function measureKept(): Promise<void> {
  const affairs = [
    sample,
    ...sharedAffairs(sharedFolders).filter(({ name }) => (MEASURED.affairs as readonly string[]).includes(name)),
  ];
  const models = await shippedModels();
  const lessons = await readLessons(judgedAffairs());
  for (const affair of affairs) {
    const { pages } = await readPile([affair.pages]);
    const few = pages.filter(
      (_, i) => i % Math.ceil(pages.length / MEASURED.added) !== 0 || pages.length < 2 * MEASURED.added,
    );
    const start = affair === sample ? pages.slice(0, -4) : few.slice(0, pages.length - MEASURED.added);
    const make = (
      held: readonly Page[],
      log: readonly LoggedRuling[],
      given = models,
      onQuestions = (_: readonly Question[]) => {},
    ) => makeEdition(held, [], { register: defaultRegister(), models: given, rulings: log, onQuestions });
    let questions: readonly Question[] = [];
    const first = make(start, [], models, (asked) => {
      questions = asked;
    });
    const log = [...answers(openQuestions(questions, first, []), first), ...namesRuled(first)];
    const acting = appliedIn(make(start, log));
    const pairs = new TextEncoder().encode(pairModelFile(lessons.pairsWithout(new Set([affair.name]))));
    const told = [
      ['pages added', make(pages, log)],
      ['models retrained', make(start, log, new Map([...models, ['claims-pairs', pairs]]))],
      ['both', make(pages, log, new Map([...models, ['claims-pairs', pairs]]))],
    ] as const;
    for (const [what, edition] of told) {
      const still = appliedIn(edition);
      const kept = [...acting].filter((id) => still.has(id)).length;
      console.log(
        `${affair.name}, ${what}: ${kept} of ${acting.size} rulings still act (${(kept / acting.size).toFixed(3)}); ${log.length} made`,
      );
      for (const { id, note, outcome } of edition.rulings)
        if (acting.has(id) && !still.has(id))
          console.log(`  ${outcome} ${note.slice(0, 160).replace(/\s+/g, ' ')} … ${note.slice(-60)}`);
    }
  }
}

function appliedIn({ rulings }: Edition): Set<string> {
  return new Set(rulings.filter(({ outcome }) => outcome === 'applied').map(({ id }) => id));
}

const BY = { by: 'Ina Moor', at: '2031-01-01T00:00:00Z', reason: null };

function answers(questions: readonly Question[], edition: Edition): LoggedRuling[] {
  return questions
    .slice(0, MEASURED.answers)
    .map((one) => answered(one, one.taken ? 'different' : 'same', edition, BY));
}

/** The people named most, each ruled to be the next one. */
function namesRuled({ entities, articles }: Edition): LoggedRuling[] {
  const people = entities.filter(({ kind }) => kind === 'person').slice(0, 12);
  const at = (mention: (typeof people)[number]['mentions'][number]) =>
    anchorOf(articles.find(({ id }) => id === mention.article)!, mention);
  return people.flatMap((one, i) => {
    const other = people[i + 1];
    if (i % 2 === 1 || other === undefined) return [];
    return [signed({ ruling: 'same', of: 'persons', a: at(one.mentions[0]!), b: at(other.mentions[0]!) }, BY)];
  });
}
