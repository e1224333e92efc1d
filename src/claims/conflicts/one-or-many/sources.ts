import { ENDING_OF_WHO, NOBODY_DESPITE_ENDING, ONE_OF, PEOPLE_NOUNS } from '../../../languages/en/voices/people.ts';
import { stem } from '../../../languages/en/words/stem.ts';
import { STOP_WORDS } from '../../../languages/en/words/stop-words.ts';
import { wordsIn } from '../../../languages/en/words/words.ts';
import { byCodeUnit, overlaps, type Passage, type Span } from '../../../model.ts';
import type { StorySentence } from '../../scene/sentence-index.ts';
import { copied, oneText, passageIn, type Scene } from '../../scene/setting.ts';
import type { Found } from '../calls/found.ts';

/** Log-odds from which two statements are held to be one, so that who says them is set against each other; and the longest passage shown. */
const SOURCES = { odds: 0.3, longest: 380 } as const;

/** Who says a statement, in the words of the text. */
interface Said {
  readonly told: StorySentence;
  readonly source: Span;
  readonly content: Span;
}

/** One who said it in one text and several in another: "an official said", "officials said" of the same statement. */
export function sourceConflicts(scene: Scene): Found[] {
  return scene.retold.flatMap(({ a, b, spanA, spanB, odds }) => {
    if (odds < SOURCES.odds || oneText(a, b)) return [];
    return saidIn(a, spanA).flatMap((one) => saidIn(b, spanB).flatMap((other) => ofPair(one, other, odds) ?? []));
  });
}

function saidIn(told: StorySentence, span: Span): Said[] {
  return told.placed.annotations.attributions.flatMap(({ source, content }) => {
    const said = content.find((one) => overlaps(one, span));
    const [who] = source;
    return said === undefined || who === undefined || !overlaps(who, told)
      ? []
      : [{ told, source: who, content: said }];
  });
}

function ofPair(a: Said, b: Said, odds: number): Found | null {
  const [ones, others] = [nounsOf(a), nounsOf(b)];
  for (const [root, one] of ones) {
    const other = others.get(root);
    if (other === undefined || one === other || !isOneOfMany(one, other)) continue;
    const values: [string, string] = [one, other];
    return {
      kind: 'number',
      nature: null,
      a: passageOf(a),
      b: passageOf(b),
      reason: `“${one}” in one and “${other}” in the other say the same.`,
      fact: `sources ${[...values].sort(byCodeUnit).join(' ')} ${a.told.placed.article.id} ${a.told.start}`,
      thing: `sources ${root}`,
      values,
      score: odds / 4 + copied(a.told, b.told),
    };
  }
  return null;
}

/** "Analyst" and "analysts", of people by their part: a conservative view is held by "conservatives" too. */
function isOneOfMany(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    long === `${short}s` && (PEOPLE_NOUNS.has(short) || ENDING_OF_WHO.test(short)) && !NOBODY_DESPITE_ENDING.has(short)
  );
}

/** The plain nouns of a source by their stem; names are none. */
function nounsOf({ told, source }: Said): ReadonlyMap<string, string> {
  const { text } = told.placed.article;
  if (ONE_OF.test(text.slice(source.start, source.end))) return new Map();
  const words = wordsIn(told.words, source).filter(
    ({ form, start }) => /^\p{Ll}{4,}$/u.test(form) && !STOP_WORDS.has(form) && /\p{Ll}/u.test(text[start]!),
  );
  return new Map(words.map(({ form }) => [stem(form), form]));
}

/** Source and statement together, as far as they stand in the sentence and are not too long. */
function passageOf({ told, source, content }: Said): Passage {
  const start = Math.max(told.start, Math.min(source.start, content.start));
  const end = Math.min(told.end, Math.max(source.end, content.end));
  return passageIn(told, end - start <= SOURCES.longest ? { start, end } : source);
}
