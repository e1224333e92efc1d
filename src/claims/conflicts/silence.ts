import { overlaps, type Span } from '../../model.ts';
import { nameKey } from '../fold.ts';
import type { Told } from '../scene/sentence-index.ts';
import { copied, passageIn, type Scene } from '../scene/setting.ts';
import { stem } from '../stem.ts';
import { STOP_WORDS } from '../stop-words.ts';
import { synonym } from '../synonyms.ts';
import { wordsIn } from '../words.ts';
import type { Found } from './found.ts';

const SILENT =
  /\b(?:(?:did|does|do|had|has|have) not (?:immediately |yet )?(?:respond|repl(?:y|ied)|return|answer|comment)\w*|(?:did|does|do|had|has|have)n[’']t (?:immediately |yet )?(?:respond|repl(?:y|ied)|return|answer|comment)\w*|declined (?:to (?:comment|respond|answer)|comment|requests?)|refused (?:to comment|comment)|(?:could|can) not (?:immediately )?be reached|no (?:immediate )?(?:response|comment|reply|answer)s?)\b/iu;

/** Silent on one point only. */
const ON_ONE_POINT = /\b(?:whether|how|why|what|who|when|specific|further|beyond|directly)\b/iu;

/** A body or person that one text found silent and another has words of: two moments of one affair. Once a speaker. */
export function silenceConflicts(scene: Scene): Found[] {
  const found: Found[] = [];
  for (const told of scene.index.told) {
    const text = told.leaf.article.text.slice(told.start, told.end);
    const match = SILENT.exec(text);
    if (match === null || told.headline || ON_ONE_POINT.test(text.slice(match.index))) continue;
    const silent = { start: told.start, end: told.start + match.index + match[0].length };
    for (const speaker of namedBefore(scene, told, silent)) {
      const answer = answerOf(scene, told, speaker);
      if (answer === null) continue;
      const name = scene.entities.byId.get(speaker)!.name;
      const whole = told.clauses.find(({ end }) => end >= silent.end) ?? told;
      found.push({
        kind: 'polarity',
        verdict: 'moment',
        a: passageIn(told, { start: Math.min(whole.start, told.start + match.index), end: whole.end }),
        b: passageIn(answer.told, answer.span),
        reason: `${name} had not answered when one was written; the other has an answer.`,
        fact: `silence ${speaker}`,
        values: ['silent', 'answers'],
        score: answer.score,
      });
    }
  }
  return found;
}

/** Persons and bodies named there; of "the Trade and Justice departments" the Justice Department too. */
function namedBefore({ entities }: Scene, told: Told, span: Span): string[] {
  const named = (entities.names.get(told.leaf.article.id) ?? [])
    .filter(({ start, end }) => span.start <= start && end <= span.end)
    .map(({ entity }) => entity);
  const terms = new Set(wordsIn(told.words, span).flatMap(({ term }) => term ?? []));
  const apart = entities.entities.filter(({ kind, variants }) => {
    if (kind !== 'organisation') return false;
    return variants.some(({ text }) => {
      const words = nameKey(text)
        .split(' ')
        .filter((word) => !STOP_WORDS.has(word));
      return words.length > 1 && words.every((word) => terms.has(synonym(stem(word))));
    });
  });
  return [...new Set([...named, ...apart.map(({ id }) => id)])].filter((id) => {
    const kind = entities.byId.get(id)?.kind;
    return kind === 'person' || kind === 'organisation';
  });
}

/** Words of answer: a statement, a denial, a spokesman. */
const ANSWERING =
  /\b(?:statement|spokes(?:man|woman|person)|denie[sd]|denying|respond|repl|defend|reject|dismiss|told)\w*/iu;

/** Where the same speaker is quoted in another text, a statement or a denial first. */
function answerOf(
  { index, entities }: Scene,
  silent: Told,
  speaker: string,
): { told: Told; span: Span; score: number } | null {
  let best: { told: Told; span: Span; score: number } | null = null;
  for (const told of index.told) {
    if (told.groups.has(silent.leaf.group)) continue;
    for (const { source, cue, content, kind, stance } of told.leaf.annotations.attributions) {
      const said = content.find((span) => overlaps(span, told));
      const [who] = source;
      if (said === undefined || who === undefined || who.start < told.start || who.end > told.end) continue;
      const named = (entities.names.get(told.leaf.article.id) ?? []).some(
        ({ start, end, entity }) => entity === speaker && start >= who.start && end <= who.end,
      );
      if (!named) continue;
      const text = told.leaf.article.text.slice(told.start, told.end);
      if (!ANSWERING.test(text) || SILENT.test(text)) continue;
      const start = Math.min(
        who.start,
        ...cue.map((one) => one.start).filter((at) => at >= told.start),
        Math.max(said.start, told.start),
      );
      const end = Math.min(told.end, Math.max(who.end, said.end));
      const score =
        (stance === 'denies' ? 2 : 0) +
        (kind === 'direct' ? 0.5 : 0) +
        (/statement|spokes/iu.test(text) ? 1 : 0) +
        300 * copied(silent, told);
      if (best === null || score > best.score) best = { told, span: { start, end }, score };
    }
  }
  return best;
}
