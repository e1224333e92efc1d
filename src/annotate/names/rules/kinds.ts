import { reportingForm } from '../../../languages/en/lexicon/reporting-verbs.ts';
import { femaleTitles, maleTitles } from '../../../languages/en/lexicon/roles.ts';
import { particles } from '../../../languages/en/names/connectors.ts';
import { demonyms } from '../../../languages/en/names/demonyms.ts';
import { knownBodies, organisationHeads } from '../../../languages/en/names/organisations.ts';
import { thingHeads } from '../../../languages/en/names/other-names.ts';
import { compass, placeCues, placeHeads, placeTails } from '../../../languages/en/names/place-words.ts';
import { places } from '../../../languages/en/names/places.ts';
import type { Token } from '../../../languages/language.ts';
import type { NameKind } from '../../../model.ts';
import type { Gender } from '../../paragraphs/named-tokens.ts';
import { genderOf, givenName } from './given-names.ts';
import type { Run } from './runs.ts';

/** A guess at what a run names; `sure` where the run itself or its title says so. */
export interface KindGuess {
  readonly kind: NameKind;
  readonly sure: boolean;
}

const suffixes = new Set(['Jr.', 'Sr.', 'Jr', 'Sr', 'II', 'III', 'IV']);

/** What a run is likely to name, by its words, its title and the words around it. */
export function guessKind(text: string, tokens: readonly Token[], run: Run): KindGuess {
  const words = tokens.slice(run.from, run.to).map((token) => token.text);
  const whole = text.slice(tokens[run.from]!.start, tokens[run.to - 1]!.end);
  const first = words[0]!;
  const last = words.at(-1)!;
  if (places.has(whole)) return { kind: 'place', sure: true };
  if (knownBodies.has(whole)) return { kind: 'organisation', sure: true };
  if (demonyms.has(whole)) return { kind: 'other', sure: true };
  if (words.length > 1 && thingHeads.has(last) && !givenName(first)) return { kind: 'other', sure: true };
  if (isDateline(tokens, run, words)) return { kind: 'place', sure: true };
  const titled = run.titleFrom < run.from;
  if (words.length > 1 && organisationHeads.has(last) && !(titled && givenName(first)))
    return { kind: 'organisation', sure: true };
  if (
    words.length > 2 &&
    words.some((word, i) => organisationHeads.has(word) && /^(?:of|for)$/u.test(words[i + 1] ?? ''))
  ) {
    return { kind: 'organisation', sure: true };
  }
  if (titled) return { kind: 'person', sure: true };
  if (givenName(first) && words.length > 1 && !placeTails.has(last)) return { kind: 'person', sure: true };
  if (words.length > 1 && (placeTails.has(last) || placeHeads.has(first))) return { kind: 'place', sure: true };
  if (words.length > 1 && compass.has(first) && places.has(words.slice(1).join(' ')))
    return { kind: 'place', sure: true };
  if (
    words.length > 1 &&
    (suffixes.has(last) || words.some((word, i) => i > 0 && (/^\p{Lu}\.$/u.test(word) || particles.has(word))))
  ) {
    return { kind: 'person', sure: true };
  }
  return byContext(tokens, run, words);
}

/** "PORT CALDER (AP) —": capitals at the head of a paragraph before an agency mark or a dash. */
function isDateline(tokens: readonly Token[], run: Run, words: readonly string[]): boolean {
  if (run.from !== 0 || words.some((word) => word !== word.toUpperCase())) return false;
  for (let i = run.to; i < Math.min(tokens.length, run.to + 8); i++) {
    if (/^(?:—|–|-{1,3})$/u.test(tokens[i]!.text)) return true;
    if (tokens[i]!.shape === 'word' && !tokens[i]!.capital) return false;
  }
  return false;
}

function byContext(tokens: readonly Token[], run: Run, words: readonly string[]): KindGuess {
  const before = tokens[run.from - 1]?.lower ?? '';
  const after = tokens[run.to];
  const next = tokens[run.to + 1];
  const single = words.length === 1;
  if (single && words[0]!.length < 7 && (/^\p{Lu}{2,}$/u.test(words[0]!) || /^\p{Lu}[\p{Lu}&.-]+$/u.test(words[0]!)))
    return { kind: 'organisation', sure: false };
  if (
    after?.text === ',' &&
    next &&
    (places.has(next.text) || /^\p{Lu}\p{Ll}+\.$/u.test(next.text)) &&
    placeCues.has(before)
  )
    return { kind: 'place', sure: true };
  if (after?.lower === 'who' || (after?.text === ',' && (next?.lower === 'who' || /^\d\d$/u.test(next?.text ?? ''))))
    return { kind: 'person', sure: true };
  if (placeCues.has(before)) return { kind: 'place', sure: false };
  if (
    words.length >= 2 &&
    words.length <= 3 &&
    words.every((word) => /^\p{Lu}\p{Ll}|^\p{Lu}\.$|['’-]/u.test(word)) &&
    !demonyms.has(words[0]!)
  )
    return { kind: 'person', sure: false };
  const verb = reportingForm(after?.lower ?? '');
  if (single && !givenName(words[0]!) && verb?.forms.has('finite') && verb.frame === 'speech')
    return { kind: 'organisation', sure: false };
  return { kind: givenName(words[0]!) ? 'person' : 'other', sure: false };
}

/** The gender the titles or the given name before a surname suggest. */
export function genderOfRun(tokens: readonly Token[], run: Run): Gender {
  for (let i = run.titleFrom; i < run.from; i++) {
    const title = tokens[i]!.lower.replace(/\.$/u, '');
    if (maleTitles.has(title)) return 'male';
    if (femaleTitles.has(title)) return 'female';
  }
  return run.to - run.from > 1 || run.titleFrom === run.from ? genderOf(tokens[run.from]!.text) : null;
}
