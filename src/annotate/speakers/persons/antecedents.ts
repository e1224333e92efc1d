import { determiners, prepositions } from '../../../languages/en/lexicon/function-words.ts';
import { reportingForm } from '../../../languages/en/lexicon/reporting-verbs.ts';
import { epithets, roleNouns } from '../../../languages/en/lexicon/roles.ts';
import { type TagLabel, tagLabels } from '../../../languages/en/tags/index.ts';
import { isPlural } from '../../../languages/en/words/plural.ts';
import type { NamedTokens } from '../../names/find-names.ts';
import type { ReadParagraph } from '../../paragraphs/read-paragraph.ts';

const FINITE: ReadonlySet<TagLabel> = new Set(['MD', 'VBD', 'VBZ', 'VBP']);

/** Whoever is named so often is named often, whatever the exact number. */
const OFTEN = 4;

/** So many sentences back a person is far, whatever the exact number. */
const FAR = 5;

/** A place in an article: its paragraph, its sentence as `toldSentences` counts them, its token in the paragraph. */
export interface Place {
  readonly paragraph: ReadParagraph;
  readonly sentence: number;
  readonly token: number;
}

/**
 * For each sentence of each paragraph how many of the article stand before it, those that are all quotation left out: however long somebody is
 * quoted, he is not farther off.
 */
export function toldSentences(paragraphs: readonly ReadParagraph[]): readonly (readonly number[])[] {
  let count = 0;
  return paragraphs.map(({ tokens, quoted, sentences }) =>
    sentences.map(({ from, to }) => {
      const before = count;
      for (let i = from; i < to; i += 1)
        if (quoted[i]! < 0 && tokens[i]!.shape === 'word') {
          count += 1;
          break;
        }
      return before;
    }),
  );
}

/** How a person stood where he was last mentioned. */
type Standing = 'subject' | 'owner' | 'oblique' | 'other';

interface Seen {
  sentence: number;
  paragraph: number;
  standing: Standing;
  byPronoun: boolean;
  /** The last sentence in which he spoke; far below zero before that. */
  spoke: number;
  mentions: number;
  /** The order of the last mentions in the text. */
  order: number;
}

/** Signs of each person for one pronoun, and of nobody among those named; in the order of the weights. */
export interface Signs {
  readonly persons: readonly { readonly person: string; readonly signs: readonly number[] }[];
  readonly nobody: readonly number[];
}

/** The persons of an article as they were last mentioned: of whom a pronoun may speak. */
export class Antecedents {
  readonly #seen = new Map<string, Seen>();
  #order = 0;

  /** Takes note of a person's name outside quotations. */
  note(paragraph: ReadParagraph, name: NamedTokens, sentence: number): void {
    const seen = this.#at(name.full, paragraph.index, sentence, standingOf(paragraph, name));
    seen.byPronoun = false;
    if (speaksBeside(paragraph, name)) seen.spoke = sentence;
  }

  /** Takes note that a person was meant by a pronoun. */
  meant(person: string, { paragraph, sentence }: Place): void {
    const seen = this.#at(person, paragraph.index, sentence, 'subject');
    seen.byPronoun = true;
    seen.mentions -= 1;
  }

  /** Takes note that a person speaks in a sentence. */
  speak(person: string, sentence: number): void {
    const seen = this.#seen.get(person);
    if (seen !== undefined) seen.spoke = sentence;
  }

  #at(person: string, paragraph: number, sentence: number, standing: Standing): Seen {
    const known = this.#seen.get(person);
    this.#order += 1;
    // In one sentence the better standing counts: "Hale left Hale's house".
    const kept = known?.sentence === sentence && known.standing === 'subject' ? 'subject' : standing;
    const seen: Seen = {
      sentence,
      paragraph,
      standing: kept,
      byPronoun: false,
      spoke: known?.spoke ?? -99,
      mentions: (known?.mentions ?? 0) + 1,
      order: this.#order,
    };
    this.#seen.set(person, seen);
    return seen;
  }

  /** The signs of all who can be meant at a place: whoever is not known to be of the other gender. */
  signsAt(place: Place, genderOf: (person: string) => 'fits' | 'open' | 'clashes'): Signs {
    const open = [...this.#seen].filter(([person]) => genderOf(person) !== 'clashes');
    const distance = ({ sentence }: Seen) => place.sentence - sentence;
    const near = open.filter(([, seen]) => distance(seen) <= 1).length;
    const latest = open.reduce((best, [, { order }]) => Math.max(best, order), 0);
    const persons = open.map(([person, seen]) => {
      const away = distance(seen);
      const first = open.every(([, other]) => other.sentence !== seen.sentence || other.order >= seen.order);
      const signs = [
        // last mentioned in this sentence
        away === 0,
        // in the one before
        away === 1,
        // two before
        away === 2,
        // three or four before
        away > 2 && away < FAR,
        // farther
        away >= FAR,
        // a subject near by
        seen.standing === 'subject' && away <= 1,
        // a subject farther off
        seen.standing === 'subject' && away > 1,
        // an owner near by
        seen.standing === 'owner' && away <= 1,
        // behind a preposition
        seen.standing === 'oblique',
        // spoke just now
        place.sentence - seen.spoke <= 1,
        // spoke in this sentence
        place.sentence === seen.spoke,
        // gender known to fit
        genderOf(person) === 'fits',
        // how often mentioned
        Math.log2(1 + Math.min(seen.mentions, OFTEN)) / 4,
        // the latest of all
        seen.order === latest,
        // in another paragraph
        seen.paragraph !== place.paragraph.index && away <= 2,
        // by a pronoun
        seen.byPronoun,
        // alone near by
        near === 1 && away <= 1,
        // the first of its sentence
        first,
      ].map(Number);
      return { person, signs };
    });
    const { paragraph, token } = place;
    const here = paragraph.sentences.findIndex(({ from, to }) => from <= token && token < to);
    const own = paragraph.sentences[here];
    const before = paragraph.sentences[here - 1];
    return {
      persons,
      nobody: [
        1,
        Number(own !== undefined && unnamedIn(paragraph, own.from, token)),
        Number(before !== undefined && unnamedIn(paragraph, before.from, before.to)),
        Number(near === 0),
        Number(open.every(([, seen]) => distance(seen) >= FAR)),
      ],
    };
  }
}

function standingOf({ tokens, tags }: ReadParagraph, { to, titleFrom }: NamedTokens): Standing {
  const next = tokens[to];
  if (next !== undefined && /^['’]s?$/u.test(next.text)) return 'owner';
  const tag = tags === null || next === undefined ? null : tagLabels[tags[to]!]!;
  if (tag !== null && FINITE.has(tag)) return 'subject';
  const before = tokens[titleFrom - 1];
  if (before !== undefined && prepositions.has(before.lower)) return 'oblique';
  return before === undefined || /^[.!?”"]$/u.test(before.text) ? 'subject' : 'other';
}

/** A verb of saying right beside a name: "Hale said", "said Hale". */
function speaksBeside({ tokens }: ReadParagraph, { to, titleFrom }: NamedTokens): boolean {
  const said = (at: number) => reportingForm(tokens[at]?.lower ?? '')?.frame === 'speech';
  return said(to) || said(titleFrom - 1);
}

/** Somebody without a name in a stretch: "the guard", not "guard Tom Roe" nor "Roe, a guard". */
function unnamedIn({ tokens, named, quoted }: ReadParagraph, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const { lower } = tokens[i]!;
    if (named[i]! >= 0 || quoted[i]! >= 0 || !(roleNouns.has(lower) || epithets.has(lower)) || isPlural(lower))
      continue;
    if ((named[i + 1] ?? -1) >= 0) continue;
    let start = i;
    while (
      start > from &&
      i - start < 4 &&
      !determiners.has(tokens[start]!.lower) &&
      tokens[start - 1]!.shape === 'word'
    )
      start -= 1;
    if (determiners.has(tokens[start]!.lower) && tokens[start - 1]?.text !== ',') return true;
  }
  return false;
}
