import { oneSpelling } from '../../../languages/en/quotations/spelling.ts';
import { wordsIn } from '../../../languages/en/words/words.ts';
import type { Word } from '../../../languages/language.ts';
import { overlapLength, overlaps, type Span } from '../../../model.ts';
import type { PlacedArticle } from '../../people/placed-article.ts';
import { isOutsideText } from '../../people/placed-article.ts';
import type { Scene } from '../../scene/setting.ts';
import type { Shown } from '../../scene/shown.ts';
import type { Found } from '../calls/found.ts';
import { conflictOf, known, LONG, MOST_POSTINGS, type Quoted } from './quoted.ts';
import { isShortName, shortNamesOf } from './short-names.ts';
import { slips } from './slips.ts';
import { unclosedIn } from './unclosed.ts';
import { changeOf, isTrim, type QuoteChange } from './wordings.ts';

/** Which quotations are compared, in words, and at how many places of each. */
const QUOTATION = {
  shortest: 2,
  most: 80,
  /** Longer words in a row lead to a pair. */
  row: 3,
  /** Places of a wording that are looked at for the pair to show. */
  places: 20,
} as const;

/** Words in quotation marks that two texts give one speaker in two wordings. */
export function quoteConflicts(scene: Scene): Found[] {
  const wordings = wordingsOf(scene);
  const pairs = candidates(wordings);
  const found: (Found & { readonly pair: readonly [Quoted, Quoted] })[] = [];
  for (const [a, b] of pairs) {
    const change = changeOf(a, b);
    if (change === null || !mayBeOne(a, b, change)) continue;
    found.push({ ...conflictOf(a, b, change), pair: [a, b] });
  }
  return [...chief(found).map(({ pair: _pair, ...one }: Found & { pair?: unknown }) => one), ...slips(wordings)];
}

/** All quotations of a story by sentence, each wording once: its first place in the text to show for it. */
function wordingsOf(scene: Scene): Quoted[] {
  const byForms = new Map<
    string,
    { placed: PlacedArticle; span: Span; speakers: Set<string>; sentence: boolean; breaks: ReadonlySet<number> }[]
  >();
  const bodies = shortNamesOf(scene);
  for (const placed of scene.pile) {
    const paired = placed.annotations.quotations.filter((quotation) => !isMispaired(placed, quotation));
    for (const quotation of [...paired, ...unclosedIn(placed, paired)]) {
      if (isOutsideText(placed.article, quotation.start)) continue;
      const speakers = speakersOf(scene, placed, quotation);
      for (const { span, cut } of sentencesOf(placed, quotation).flatMap((sentence) => uncutIn(placed, sentence))) {
        const words = wordsIn(placed.words, span);
        const forms = words.flatMap((word) =>
          isShortName(placed.article.text.slice(word.start, word.end)) && bodies.has(word.form)
            ? bodies.get(word.form)!
            : oneSpelling(word.form).split(' '),
        );
        if (forms.length < (cut ? LONG : QUOTATION.shortest) || forms.length > QUOTATION.most) continue;
        const text = placed.article.text.slice(span.start, span.end);
        const key = forms.join(' ');
        const whole = !cut && (span.start > quotation.start || startsSentence(placed, span.start));
        const list = byForms.get(key) ?? [];
        const sentence = whole && /^\p{Lu}/u.test(text) && /[.!]$/u.test(text);
        list.push({ placed, span, speakers, sentence, breaks: breaksIn(placed.article.text, words) });
        byForms.set(key, list);
      }
    }
  }
  return [...byForms].map(([key, list]) => {
    const groups = new Map<string, number>();
    for (const { placed } of list) groups.set(placed.group, (groups.get(placed.group) ?? 0) + 1);
    const places = [...list].sort((a, b) => placeIn(scene.shown, a) - placeIn(scene.shown, b));
    return {
      placed: places[0]!.placed,
      span: places[0]!.span,
      places: places.slice(0, QUOTATION.places),
      forms: key.split(' '),
      speakers: new Set(list.flatMap(({ speakers }) => [...speakers])),
      groups,
      sentence: list.every(({ sentence }) => sentence),
      breaks: new Set(list.flatMap(({ breaks }) => [...breaks])),
    };
  });
}

function placeIn(shown: Shown, { placed, span }: Pick<Quoted, 'placed' | 'span'>): number {
  return shown.get(placed.article.id)! + span.start / (placed.article.text.length + 1);
}

/** A mark right after a word, or before a blank, closes: what follows it is not quoted. */
function isMispaired({ article }: PlacedArticle, { start }: Span): boolean {
  return /[\p{L}\p{N}.,!?;][“”"‘’']{1,2}$|\s$/u.test(article.text.slice(Math.max(0, start - 3), start));
}

/** The sentences inside the marks. */
function sentencesOf({ annotations }: PlacedArticle, span: Span): Span[] {
  return annotations.sentences
    .filter((sentence) => overlaps(sentence, span))
    .map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }));
}

/** What the paper put into the words or left out: "...", "[them]", and marks within the marks. */
const PUT_IN = /\.\.\.|…|\.\s\.|[[(][^\])]{0,80}[\])]?|\s[“"‘'](?=\p{L})/gu;

/** The stretches of a quoted sentence between what the paper put in or left out. */
function uncutIn({ article }: PlacedArticle, { start, end }: Span): { span: Span; cut: boolean }[] {
  const text = article.text.slice(start, end);
  const cuts = [...text.matchAll(PUT_IN)];
  if (cuts.length === 0) return [{ span: { start, end }, cut: false }];
  const edges = [0, ...cuts.flatMap(({ index, 0: mark }) => [index, index + mark.length]), text.length];
  return edges.flatMap((from, at) =>
    at % 2 === 0 && edges[at + 1]! > from
      ? [{ span: { start: start + from, end: start + edges[at + 1]! }, cut: true }]
      : [],
  );
}

/** Places, among the words as they are compared, of those a mark stands behind. */
function breaksIn(text: string, words: readonly Word[]): ReadonlySet<number> {
  const breaks = new Set<number>();
  let place = 0;
  for (const { form, end } of words) {
    place += oneSpelling(form).split(' ').length;
    if (/^[,;:—–-]|^\s[—–-]/u.test(text.slice(end, end + 2))) breaks.add(place - 1);
  }
  return breaks;
}

function startsSentence({ article, annotations }: PlacedArticle, start: number): boolean {
  const sentence = annotations.sentences.find((one) => one.start <= start && start < one.end);
  return sentence === undefined || !/[\p{L}\p{N}]/u.test(article.text.slice(sentence.start, start));
}

function speakersOf({ entities }: Scene, placed: PlacedArticle, span: Span): Set<string> {
  return new Set(
    placed.annotations.attributions
      .filter(({ content }) => content.some((one) => overlapLength(one, span) > 0))
      .flatMap(({ speaker }) => (speaker === null ? [] : [entities.find(placed.article.id, speaker) ?? '?'])),
  );
}

function candidates(wordings: readonly Quoted[]): [Quoted, Quoted][] {
  const postings = new Map<string, number[]>();
  wordings.forEach(({ forms }, at) => {
    if (forms.length < LONG) return;
    for (const row of new Set(
      forms.slice(QUOTATION.row - 1).map((_, from) => forms.slice(from, from + QUOTATION.row).join(' ')),
    )) {
      const list = postings.get(row);
      if (list === undefined) postings.set(row, [at]);
      else list.push(at);
    }
  });
  const pairs = new Set<number>();
  for (const list of postings.values()) {
    if (list.length > MOST_POSTINGS) continue;
    list.forEach((a, at) => {
      for (const b of list.slice(at + 1)) pairs.add(Math.min(a, b) * wordings.length + Math.max(a, b));
    });
  }
  return [...pairs]
    .sort((a, b) => a - b)
    .map((pair) => [wordings[Math.floor(pair / wordings.length)]!, wordings[pair % wordings.length]!]);
}

/** When two wordings are of one utterance, in words. Chosen on all shared affairs, read one by one. */
const ONE = {
  /** Where different people are known to say them: nearly all the same. */
  ofTwo: { shared: 10, changed: 0.35 },
  /** Where a speaker is not known. */
  unknown: 6,
  /** Where one is much longer than the other, unless it holds all of it. */
  within: 9,
  /** Of the words so much, as a share of those in common, may be changed at most. */
  changed: 0.34,
  /** The same where many words are in common, in their order. */
  long: { shared: 12, changed: 0.4 },
} as const;

/**
 * Different people who are known do not say one thing; where a speaker is not known, more must agree. A text that has both wordings
 * has two utterances.
 */
function mayBeOne(a: Quoted, b: Quoted, change: QuoteChange): boolean {
  const [one, other] = [known(a), known(b)];
  const inOne = a.groups.size === 1 && b.groups.size === 1 && a.placed.group === b.placed.group;
  if (inOne && change.cut) return false;
  if (inOne && (change.shared < 8 || change.shared < 0.8 * Math.min(a.forms.length, b.forms.length))) return false;
  if (!inOne && [...a.groups.keys()].some((group) => b.groups.has(group))) return false;
  const [short, long] = [a.forms.length, b.forms.length].sort((x, y) => x - y) as [number, number];
  const allButOne = short >= ONE.unknown && change.shared >= short - 1 && change.changed === 1;
  if (long - short > short / 2 && change.shared < ONE.within && change.shared < short && !allButOne) return false;
  if (change.changed > (change.shared >= ONE.long.shared ? ONE.long.changed : ONE.changed) * change.shared)
    return false;
  if (one.length > 0 && other.length > 0 && !one.some((speaker) => other.includes(speaker)))
    return change.shared >= ONE.ofTwo.shared && change.changed <= ONE.ofTwo.changed * change.shared;
  const nearly = short >= LONG && change.shared >= short && long <= short + 1;
  return (one.length > 0 && other.length > 0) || nearly || change.shared >= ONE.unknown;
}

/** Each change once: a wording is not set against two that are one but for what is left off at their ends. */
function chief(found: readonly (Found & { readonly pair: readonly [Quoted, Quoted] })[]): Found[] {
  const order = [...found].sort((x, y) => y.score - x.score);
  const told = new Map<Quoted, Quoted[]>();
  return order.filter(({ pair: [a, b] }) => {
    const [withA, withB] = [told.get(a), told.get(b)];
    if (withA !== undefined && withB !== undefined) return false;
    if (withA?.some((other) => isTrim(b.forms, other.forms))) return false;
    if (withB?.some((other) => isTrim(a.forms, other.forms))) return false;
    told.set(a, [...(withA ?? []), b]);
    told.set(b, [...(withB ?? []), a]);
    return true;
  });
}
