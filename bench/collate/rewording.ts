import type { Chance } from './random.ts';
import { otherWordFor } from './thesaurus.ts';

const SENTENCE = /[^.!?\n]+(?:[.!?](?=[\p{L}\p{N}])[^.!?\n]*)*[.!?]*["”’)]*\s*/gu;

export function sentencesOf(paragraph: string): string[] {
  return (paragraph.match(SENTENCE) ?? []).map((one) => one.trim()).filter((one) => one !== '');
}

const isQuoted = (sentence: string) => /["“”]/.test(sentence);
const lowerFirst = (text: string) =>
  /^(?:The|A|An|In|On|At|He|She|It|They|But|And|When|If|As)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Puts other words for a share of those that have one. Words inside quotation marks stay. */
export function swapWords(text: string, share: number, chance: Chance): string {
  return text
    .split(/(["“”])/)
    .map((part, i) =>
      i % 4 === 2
        ? part
        : part.replace(/\p{L}+/gu, (word) => (chance.under(share) ? (otherWordFor(word) ?? word) : word)),
    )
    .join('');
}

/** Moves a clause: "A, after B." → "After B, A."; "In B, A." → "A in B." */
function moveClause(sentence: string): string {
  const after = /^([^,]{15,}?),? (after|because|when|while|although|as|since|before|if) ([^,]{10,})([.!?])$/u.exec(
    sentence,
  );
  if (after) return `${upperFirst(after[2]!)} ${after[3]}, ${lowerFirst(after[1]!)}${after[4]}`;
  const before = /^(In|On|At|After|During|For|With|By|Since|Before) ([^,]{3,50}), (.{15,})([.!?])$/u.exec(sentence);
  if (before) return `${upperFirst(before[3]!)} ${before[1]!.toLowerCase()} ${before[2]}${before[4]}`;
  return sentence;
}

/** "N said that X." → "According to N, X."; "X, N said." → "N said X." */
function turnAttribution(sentence: string): string {
  const that = /^(.{3,60}?) (?:said|says|stated) (?:that )?([^"“]{15,})([.!?])$/u.exec(sentence);
  if (that) return `According to ${lowerFirst(that[1]!)}, ${lowerFirst(that[2]!)}${that[3]}`;
  const tail = /^([^"“]{15,}), (.{3,60}?) (said|says)([.!?])$/u.exec(sentence);
  if (tail) return `${upperFirst(tail[2]!)} ${tail[3]} ${lowerFirst(tail[1]!)}${tail[4]}`;
  return sentence;
}

/** "The board approved the plan." → "The plan was approved by the board.": only the plainest shape. */
function makePassive(sentence: string): string {
  const match =
    /^((?:The|A|An) [a-z]+(?: [a-z]+)?) ([a-z]+ed) ((?:the|a|an) [a-z]+(?: [a-z]+)?)((?: (?:on|in|at|after|for|with) .{3,80})?)([.!?])$/u.exec(
      sentence,
    );
  return match
    ? `${upperFirst(match[3]!)} was ${match[2]} by ${lowerFirst(match[1]!)}${match[4]}${match[5]}`
    : sentence;
}

/** Leaves out adverbs and bracketed asides. */
function thin(sentence: string): string {
  return sentence.replace(/ \([^()]{2,60}\)/gu, '').replace(/ [a-z]{3,}ly(?= )/gu, '');
}

const TURNS =
  /\s(?=(?:in|on|at|of|for|with|by|from|to|that|who|which|and|but|after|as|about|over|under|into|than|while|because|is|are|was|were|has|have|had|will|would|could|can)\s)/u;
const LINKING = new Map(
  Object.entries({
    in: 'within',
    on: 'upon',
    for: 'on behalf of',
    with: 'alongside',
    by: 'through',
    from: 'out of',
    to: 'towards',
    that: 'how',
    who: 'a person who',
    which: 'something that',
    and: 'as well as',
    but: 'yet',
    after: 'following',
    as: 'being',
    about: 'concerning',
    over: 'above',
    than: 'compared with',
    is: 'remains',
    are: 'remain',
    was: 'became',
    were: 'became',
    has: 'holds',
    have: 'hold',
    had: 'held',
    will: 'is to',
    would: 'might',
    could: 'might',
    can: 'may',
  }),
);

/**
 * Breaks a sentence at its small words, exchanges neighbouring pieces, leaves some out and links them otherwise. The
 * result is no good English, but it keeps what a retelling keeps (names, numbers, most content words, roughly their
 * order) and loses what it loses (runs of common words).
 */
function turnPieces(sentence: string, chance: Chance): string {
  const end = /[.!?]+$/.exec(sentence)?.[0] ?? '';
  const pieces = sentence.slice(0, sentence.length - end.length).split(TURNS);
  const kept = pieces.filter((_, i) => i === 0 || !chance.under(0.12));
  for (let i = 1; i + 1 < kept.length; i += 2) {
    if (chance.under(0.5)) [kept[i], kept[i + 1]] = [kept[i + 1]!, kept[i]!];
  }
  const linked = kept.map((piece, i) => {
    const [first, ...rest] = piece.split(' ');
    const other = i > 0 && chance.under(0.7) ? LINKING.get(first!) : undefined;
    return other ? [other, ...rest].join(' ') : piece;
  });
  return `${linked.join(' ')}${end}`;
}

const FILLERS =
  'reportedly indeed apparently in effect by all accounts it seems of late for its part in turn once more as it were by now on the whole more or less'.match(
    /[a-z]+(?: [a-z]+)?/g,
  )!;

/** Lets no run of more than five words stand: an article dropped, two words exchanged, or a filler put in. */
function breakRuns(sentence: string, chance: Chance): string {
  const words = sentence.split(' ');
  const out: string[] = [];
  let run = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (++run > 2 + chance.below(3)) {
      run = 0;
      if (/^(?:the|a|an)$/.test(word)) continue;
      if (/^[a-z]+$/.test(word) && /^[a-z]+$/.test(words[i + 1] ?? '') && chance.under(0.5)) {
        out.push(words[i + 1]!, word);
        i++;
        continue;
      }
      out.push(chance.of(FILLERS));
    }
    out.push(word);
  }
  return out.join(' ');
}

/** Rewords what stands around quotation marks and leaves what stands within. */
function aroundQuotation(sentence: string, chance: Chance): string {
  return sentence
    .split(/(["“][^"”]*["”])/)
    .map((part, i) => (i % 2 === 1 ? part : breakRuns(swapWords(part, 0.9, chance), chance)))
    .join('');
}

/** A retelling sentence by sentence: other words for nearly all that have one, clauses and attributions turned, some left out. */
export function retell(paragraphs: readonly string[], chance: Chance): string[] {
  const told = paragraphs.map((paragraph) => {
    const kept = sentencesOf(paragraph).filter((_, i) => i === 0 || !chance.under(0.3));
    return kept
      .map((sentence) => {
        if (isQuoted(sentence)) return aroundQuotation(sentence, chance);
        const turned = chance.under(0.7) ? makePassive(turnAttribution(moveClause(sentence))) : sentence;
        return breakRuns(swapWords(turnPieces(thin(turned), chance), 0.9, chance), chance);
      })
      .join(' ');
  });
  // Two paragraphs become one here and there, as a shorter text has them.
  return told.reduce<string[]>((merged, paragraph, i) => {
    if (i > 0 && chance.under(0.35)) merged[merged.length - 1] += ` ${paragraph}`;
    else merged.push(paragraph);
    return merged;
  }, []);
}

/** A copy edited lightly: a few other words, house style. */
export function touch(paragraphs: readonly string[], chance: Chance): string[] {
  return paragraphs.map((paragraph) => swapWords(paragraph, 0.12, chance));
}

/** Another headline over the same text. */
export function headlineOf(paragraphs: readonly string[], chance: Chance): string {
  const words = (sentencesOf(paragraphs[0] ?? '')[0] ?? 'News').replace(/[^\p{L}\p{N} ’'-]/gu, '').split(/\s+/);
  const from = chance.below(3);
  return upperFirst(words.slice(from, from + 8).join(' '));
}
