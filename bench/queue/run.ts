import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sharedAffairs, sharedFolders } from '../../corpora/affairs/affairs.ts';
import { type Bound, placesOf } from '../../corpora/affairs/places.ts';
import { type Passage, type Place, type Question, spanJaccard } from '../../src/model.ts';
import { type Answer, answered, type LoggedRuling } from '../../src/rulings/index.ts';
import { judgedAffairs, readLessons } from '../../training/claims/learn.ts';
import { claimFigures } from '../affairs/claims/claims.ts';
import { intervalFigures } from '../affairs/claims/origin-intervals.ts';
import { measureKept } from './kept.ts';
import { AFFAIRS, ANSWERED, type Made, maker } from './made.ts';

/** Characters around a passage that a reader is given. */
const AROUND = 400;

/**
 * What the review queue is worth: pairs of statements and origins, before and after its first questions are answered, by models that
 * never saw the affair. `--draw DIR` writes the questions for readers; `--score DIR` reads their verdicts; `--kept`
 * measures how many rulings still act when pages are added and models are trained again; `--gold` lets gold itself answer what would be
 * asked today, which says what the order of the questions is worth and nothing of how readers answer. Without any of them the
 * verdicts that readers gave of an earlier draw (`verdicts.jsonl`) are replayed.
 */
export async function run(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv.filter((arg) => arg !== '--'),
    options: {
      draw: { type: 'string' },
      score: { type: 'string' },
      kept: { type: 'boolean' },
      gold: { type: 'boolean' },
      'sample-only': { type: 'boolean' },
      update: { type: 'boolean' },
    },
    strict: false,
  });
  if (values['sample-only'] === true || values.update === true || sharedAffairs(sharedFolders).length === 0) {
    console.log('skipped: the review queue (it needs the shared affairs; it pins nothing)');
    return 0;
  }
  if (values.kept === true) {
    await measureKept();
    return 0;
  }
  const all = sharedAffairs(sharedFolders);
  const judged = new Set(judgedAffairs().map(({ name }) => name));
  const measured = all.filter(({ name }) => (AFFAIRS as readonly string[]).includes(name) && !judged.has(name));
  const lessons = await readLessons([...judgedAffairs(), ...measured]);
  const make = maker(lessons);
  for (const one of lessons.affairs.filter(({ affair }) => (AFFAIRS as readonly string[]).includes(affair.name))) {
    const { name } = one.affair;
    const before = make(one, []);
    const questions = before.questions.slice(0, ANSWERED);
    if (typeof values.draw === 'string') {
      draw(values.draw, name, before, questions);
      continue;
    }
    const { asked, answers } =
      typeof values.score === 'string'
        ? { asked: drawn(values.score, name, before), answers: verdicts(values.score, name) }
        : values.gold === true
          ? { asked: questions, answers: byGold(before.bound, questions) }
          : judgedEarlier(name, before);
    const log = asked.flatMap((question, i): LoggedRuling[] => {
      const answer = answers.get(i + 1);
      const by = { by: 'reader', at: '2031-01-01T00:00:00Z', reason: null };
      return answer === undefined ? [] : [answered(question, answer, before.bound.edition, by)];
    });
    const after = make(one, log);
    console.log(`${name}: ${asked.length} asked, ${log.length} answered, ${news(asked, answers)} of them news`);
    for (const [when, { bound }] of [
      ['before', before],
      ['after ', after],
    ] as const) {
      const { claimPairsP, claimPairsR, claimPairsF1, b3F1 } = claimFigures(bound).figures;
      const told = { claimPairsP, claimPairsR, claimPairsF1, b3F1, ...intervalFigures(bound).figures };
      console.log(
        `  ${when} ${Object.entries(told)
          .map(([figure, value]) => `${figure} ${typeof value === 'number' ? value.toFixed(3) : '–'}`)
          .join('  ')}`,
      );
    }
  }
  return 0;
}

/** Answers that are not what the program takes to be so. */
function news(questions: readonly Question[], answers: ReadonlyMap<number, Answer>): number {
  return questions.filter(({ taken }, i) => answers.get(i + 1) === (taken ? 'different' : 'same')).length;
}

function draw(folder: string, name: string, { bound: { edition } }: Made, questions: readonly Question[]): void {
  mkdirSync(join(folder, 'key'), { recursive: true });
  const shown = ({ article, start, end, exact }: Passage) => {
    const { text, publisher, title, published } = edition.articles.find(({ id }) => id === article)!;
    return {
      publisher,
      title,
      published,
      passage: `${text.slice(Math.max(0, start - AROUND), start)}⟦${exact}⟧${text.slice(end, end + AROUND)}`,
    };
  };
  const lines = (of: (question: Question, id: string) => object) =>
    `${questions.map((question, i) => JSON.stringify(of(question, `${name}-${i + 1}`))).join('\n')}\n`;
  writeFileSync(
    join(folder, `${name}.jsonl`),
    lines(({ of, a, b }, id) => ({ id, ask: of, a: shown(a), b: shown(b) })),
  );
  writeFileSync(
    join(folder, 'key', `${name}.jsonl`),
    lines(({ a: { exact: _, ...a }, b: { exact: __, ...b }, taken, chance, effect }, id) => ({
      id,
      a,
      b,
      taken,
      chance,
      effect,
    })),
  );
  console.log(`${name}: ${questions.length}`);
}

/** A question as it was drawn, without its words. */
interface Drawn extends Pick<Question, 'id' | 'taken' | 'chance'> {
  readonly ask: Question['of'];
  readonly a: Place;
  readonly b: Place;
}

/** The questions as they were drawn, whatever would be asked today. */
function drawn(folder: string, name: string, made: Made): Question[] {
  const asks = linesOf<{ ask: Question['of'] }>(join(folder, `${name}.jsonl`));
  const keys = linesOf<Omit<Drawn, 'ask'>>(join(folder, 'key', `${name}.jsonl`));
  return asAsked(
    keys.map((key, i) => ({ ...key, ask: asks[i]!.ask })),
    made,
  );
}

function asAsked(drawn: readonly Drawn[], { bound: { edition }, links }: Made): Question[] {
  const linkOf = (a: Place, b: Place): NonNullable<Question['link']> => {
    const held = links.find((one) => one.a === a.article && one.b === b.article);
    return { kind: held?.kind ?? 'rewrites', upstream: held?.upstream ?? 'unknown' };
  };
  const whole = (place: Place): Passage => {
    const { text } = edition.articles.find(({ id }) => id === place.article)!;
    return { ...place, exact: text.slice(place.start, place.end) };
  };
  return drawn.map(({ id, ask, taken, chance, a, b }) => ({
    ...{ id, of: ask, taken, a: whole(a), b: whole(b), chance, effect: 0, claims: [] },
    ...(ask === 'links' ? { link: linkOf(a, b) } : {}),
  }));
}

function linesOf<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** What readers were asked of an affair in an earlier draw, and what they said. */
function judgedEarlier(name: string, made: Made) {
  const file = fileURLToPath(new URL('verdicts.jsonl', import.meta.url));
  const held = new Set(made.bound.edition.articles.map(({ id }) => id));
  const lines = linesOf<Drawn & { answer: Answer }>(file).filter(
    ({ id, a, b }) => id.startsWith(`${name}-`) && held.has(a.article) && held.has(b.article),
  );
  return { asked: asAsked(lines, made), answers: new Map(lines.map(({ answer }, i) => [i + 1, answer])) };
}

const ANSWERS: readonly Answer[] = ['same', 'different', 'unsure'];

function verdicts(folder: string, name: string): Map<number, Answer> {
  const file = join(folder, `verdicts-${name}.jsonl`);
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(
    lines.flatMap((line) => {
      const { id, answer } = JSON.parse(line) as { id: string; answer: Answer };
      return ANSWERS.includes(answer) ? [[Number(id.split('-').at(-1)), answer] as const] : [];
    }),
  );
}

/** Gold marks the very words that are asked about: the share of both that is in both. */
const SAME_SPAN = 0.5;

/** What gold says: the same where it has one claim at both places, different where it has claims at both and none in common. */
function byGold({ articles, gold }: Bound, questions: readonly Question[]): Map<number, Answer> {
  const places: { readonly article: string; readonly start: number; readonly end: number; readonly claim: string }[] =
    [];
  for (const { id, witnesses } of gold.claims!.claims) {
    for (const { article, span } of witnesses) {
      const page = articles.get(article);
      if (page !== undefined)
        for (const place of placesOf(page.text, span)) places.push({ article: page.id, ...place, claim: id });
    }
  }
  const at = (passage: Passage) =>
    new Set(
      places
        .filter((one) => one.article === passage.article && spanJaccard(one, passage) >= SAME_SPAN)
        .map(({ claim }) => claim),
    );
  return new Map(
    questions.flatMap(({ of, a, b }, i) => {
      const [one, other] = [at(a), at(b)];
      if (of === 'links' || one.size === 0 || other.size === 0) return [];
      return [[i + 1, [...one].some((claim) => other.has(claim)) ? 'same' : 'different'] as const];
    }),
  );
}
