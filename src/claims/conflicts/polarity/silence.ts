import {
  ANSWERING,
  GIVEN_TO_A_PAPER,
  NO_ANSWER,
  ON_ONE_POINT,
  PLEADING,
} from '../../../languages/en/sayings/silence.ts';
import { nameKey } from '../../../languages/en/words/fold.ts';
import { stem } from '../../../languages/en/words/stem.ts';
import { STOP_WORDS } from '../../../languages/en/words/stop-words.ts';
import { synonym } from '../../../languages/en/words/synonyms.ts';
import { wordsIn } from '../../../languages/en/words/words.ts';
import { overlaps, type Span } from '../../../model.ts';
import type { StorySentence } from '../../scene/sentence-index.ts';
import { copied, passageIn, type Scene } from '../../scene/setting.ts';
import type { Found } from '../calls/found.ts';

/** A body or person that one text found silent and another has words of: two moments of one affair. Once a speaker. */
export function silenceConflicts(scene: Scene): Found[] {
  const silent = scene.index.told.flatMap((told) => silenceIn(told) ?? []);
  if (silent.length === 0) return [];
  const bodies = bodiesOf(scene);
  const answers = answersOf(scene);
  const placeOf = ({ told }: Answer) => scene.shown.get(told.placed.article.id)!;
  return silent.flatMap(({ told, from, to }) =>
    namedBefore(scene, bodies, told, { start: told.start, end: to }).flatMap((speaker): Found[] => {
      const [answer] = (answers.get(speaker) ?? [])
        .filter((one) => !one.told.groups.has(told.placed.group))
        .sort((a, b) => b.score - a.score || placeOf(a) - placeOf(b));
      if (answer === undefined) return [];
      const name = scene.entities.byId.get(speaker)!.name;
      const whole = told.clauses.find(({ end }) => end >= to) ?? told;
      return [
        {
          kind: 'polarity',
          nature: 'moment',
          a: passageIn(told, { start: Math.min(whole.start, from), end: whole.end }),
          b: passageIn(answer.told, answer.span),
          reason: `${name} had not answered when one was written; the other has an answer.`,
          fact: `silence ${speaker}`,
          values: ['silent', 'answers'],
          score: answer.score + copied(told, answer.told),
        },
      ];
    }),
  );
}

function silenceIn(told: StorySentence): { told: StorySentence; from: number; to: number } | null {
  const text = told.placed.article.text.slice(told.start, told.end);
  const match = told.headline ? null : NO_ANSWER.exec(text);
  if (match === null || ON_ONE_POINT.test(text.slice(match.index))) return null;
  const from = told.start + match.index;
  return { told, from, to: from + match[0].length };
}

interface Body {
  readonly id: string;
  /** Terms of a variant of more than one word. */
  readonly terms: readonly string[];
}

function bodiesOf({ entities }: Scene): Body[] {
  return entities.entities.flatMap(({ id, kind, variants }) =>
    kind !== 'organisation'
      ? []
      : variants.flatMap(({ text }): Body[] => {
          const words = nameKey(text)
            .split(' ')
            .filter((word) => !STOP_WORDS.has(word));
          return words.length > 1 ? [{ id, terms: words.map((word) => synonym(stem(word))) }] : [];
        }),
  );
}

/** Persons and bodies named there; of "the Trade and Justice departments" the Justice Department too. */
function namedBefore({ entities }: Scene, bodies: readonly Body[], told: StorySentence, span: Span): string[] {
  const named = (entities.names.get(told.placed.article.id) ?? [])
    .filter(({ start, end }) => span.start <= start && end <= span.end)
    .map(({ entity }) => entity);
  const terms = new Set(wordsIn(told.words, span).flatMap(({ term }) => term ?? []));
  const apart = bodies.filter((body) => body.terms.every((term) => terms.has(term))).map(({ id }) => id);
  return [...new Set([...named, ...apart])].filter((id) => {
    const kind = entities.byId.get(id)?.kind;
    return kind === 'person' || kind === 'organisation';
  });
}

interface Answer {
  readonly told: StorySentence;
  readonly span: Span;
  readonly score: number;
}

/** By speaker, where the story quotes them answering; a denial or a statement weighs most. */
function answersOf({ index, entities }: Scene): ReadonlyMap<string, Answer[]> {
  const answers = new Map<string, Answer[]>();
  for (const told of index.told) {
    const text = told.placed.article.text.slice(told.start, told.end);
    if (!ANSWERING.test(text) || NO_ANSWER.test(text)) continue;
    const names = (entities.names.get(told.placed.article.id) ?? []).filter((name) => overlaps(name, told));
    for (const { source, cue, content, kind, stance } of told.placed.annotations.attributions) {
      const said = content.find((span) => overlaps(span, told));
      const [who] = source;
      if (said === undefined || who === undefined || who.start < told.start || who.end > told.end) continue;
      if (cue.some(({ start, end }) => PLEADING.test(told.placed.article.text.slice(start, end)))) continue;
      const starts = cue.map(({ start }) => start).filter((at) => at >= told.start);
      const span = {
        start: Math.min(who.start, ...starts, Math.max(said.start, told.start)),
        end: Math.min(told.end, Math.max(who.end, said.end)),
      };
      const plain = GIVEN_TO_A_PAPER.test(text) ? 1 : 0;
      if (plain === 0 && stance !== 'denies') continue;
      const score = (stance === 'denies' ? 2 : 0) + (kind === 'direct' ? 0.5 : 0) + plain;
      for (const { start, end, entity } of names) {
        if (start < who.start || end > who.end) continue;
        answers.set(entity, [...(answers.get(entity) ?? []), { told, span, score }]);
      }
    }
  }
  return answers;
}
