import type { Article, OutletRegister } from '../../model.ts';
import { determiners } from '../lexicon/function-words.ts';
import { bodyNouns, outletNouns, roleNouns, writtenSources } from '../lexicon/roles.ts';
import type { NamedTokens } from '../names/find-names.ts';
import { genderOf } from '../names/given-names.ts';
import type { Gender } from '../names/kinds.ts';
import { namesWithin, type ReadParagraph } from '../reading.ts';
import type { TokenRange } from '../sentences.ts';
import type { Draft } from './draft.ts';
import {
  coreOf,
  fullTitles,
  isApposition,
  modifies,
  ownOutlet,
  paragraphText,
  rolesAfter,
  sameOutlet,
  subjectLike,
} from './source-words.ts';

/** Who speaks and through whom. */
export interface Speaker {
  readonly speaker: string | null;
  readonly via: string | null;
}

interface Person {
  readonly name: string;
  readonly gender: Gender;
}

/** Resolves the sources of an article's attributions, in order of the text. */
export class SpeakerResolver {
  readonly #own: string | null;
  readonly #roles = new Map<string, Person>();
  readonly #genders = new Map<string, Gender>();
  #persons: Person[] = [];
  #lastPerson: Person | null = null;
  /** The last bodies named, the latest at the end. */
  readonly #bodies = new Set<string>();
  /** How often each body is named in the whole article. */
  readonly #weights = new Map<string, number>();
  #lastPlural: string | null = null;
  #lastGroup: string | null = null;
  #last: Speaker = { speaker: null, via: null };
  readonly #known = new Map<Draft, Speaker>();
  #seen = { paragraph: 0, name: 0 };
  readonly #paragraphs: readonly ReadParagraph[];

  constructor(article: Article, register: OutletRegister, paragraphs: readonly ReadParagraph[]) {
    this.#own = ownOutlet(article, register);
    this.#paragraphs = paragraphs;
    for (const paragraph of paragraphs) {
      for (const name of paragraph.names) {
        if (name.name.kind === 'organisation') this.#weights.set(name.full, (this.#weights.get(name.full) ?? 0) + 1);
        if (name.name.kind === 'person' && name.gender && !this.#genders.has(name.full))
          this.#genders.set(name.full, name.gender);
      }
    }
  }

  /** The speaker and outlet of one attribution; call in order of the text. */
  resolve(draft: Draft): Speaker {
    const speaker = this.#resolve(draft);
    const via = speaker.via !== null && this.#own !== null && sameOutlet(speaker.via, this.#own) ? null : speaker.via;
    const result = { speaker: speaker.speaker, via };
    this.#known.set(draft, result);
    this.#last = result;
    return result;
  }

  #resolve(draft: Draft): Speaker {
    if (draft.continues) return this.#known.get(draft.continues) ?? this.#last;
    const { paragraph, source } = draft;
    if (!source) {
      this.#readTo(paragraph.index, draft.cue?.from ?? 0);
      return { speaker: null, via: draft.addressee ? this.#outletIn(paragraph, draft.addressee) : null };
    }
    const told = draft.addressee && draft.addressee !== source ? this.#toldOutlet(draft) : null;
    const first = paragraph.tokens[source.from]!.lower;
    this.#readTo(paragraph.index, source.from);
    if (
      source.to - source.from === 1 &&
      /^(?:he|she|they|it|we|i|you|who|that|which|others|some|many|his|her)$/u.test(first)
    ) {
      return { speaker: this.#pronoun(paragraph, source, first), via: told };
    }
    const named = this.#named(paragraph, source);
    this.#readTo(paragraph.index, source.to);
    return { speaker: named.speaker, via: named.via ?? told };
  }

  /** The outlet in what the cue is addressed to: "told the Post", "in an interview with the Post". */
  #toldOutlet(draft: Draft): string | null {
    const { paragraph, addressee, source } = draft;
    if (!addressee) return null;
    const { tokens } = paragraph;
    for (const name of namesWithin(paragraph, addressee.from, addressee.to)) {
      if (name.name.kind !== 'outlet') continue;
      if (source && name.from >= source.from && name.to <= source.to) continue;
      const at = tokens[name.from]!.start;
      if (draft.content.some((span) => span.start <= at && at < span.end)) continue;
      let before = name.from - 1;
      while (before > 0 && determiners.has(tokens[before]!.lower)) before--;
      const word = tokens[before]?.lower ?? '';
      if (/^(?:told|tells|telling|tell|with|to|by|informed|on|for|in)$/u.test(word)) return name.name.canonical;
    }
    return null;
  }

  #outletIn(paragraph: ReadParagraph, range: TokenRange): string | null {
    const found = namesWithin(paragraph, range.from, range.to).find((name) => name.name.kind === 'outlet');
    return found?.name.canonical ?? null;
  }

  #named(paragraph: ReadParagraph, source: TokenRange): Speaker {
    const { tokens } = paragraph;
    const core = coreOf(paragraph, source);
    const inside = namesWithin(paragraph, source.from, source.to);
    const head =
      inside.find((name) => name.to === core.to) ??
      inside.find(
        (name) =>
          name.from >= core.from &&
          name.to <= core.to &&
          name.name.kind === 'person' &&
          !modifies(paragraph, core, name),
      );
    const headWord = tokens[core.to - 1]!.lower;
    if (head?.name.kind === 'person') return { speaker: this.#person(head), via: null };
    if (head?.name.kind === 'outlet') return { speaker: null, via: head.name.canonical };
    if (head?.anaphor || (outletNouns.has(headWord) && inside.some((name) => name.anaphor)))
      return { speaker: null, via: inside.find((name) => name.anaphor)!.name.canonical };
    const outlet = inside.find((name) => name.name.kind === 'outlet' && name.from >= core.from && name.to <= core.to);
    if (
      outlet &&
      /^(?:report|reports|story|article|analysis|investigation|editorial|poll|survey|reporting|interview|piece|post|tally|review)$/u.test(
        headWord,
      )
    )
      return { speaker: null, via: outlet.name.canonical };
    if (/^(?:report|reports|story|article|interview|piece|investigation)$/u.test(headWord)) {
      const after = inside.find((name) => name.name.kind === 'outlet' && name.from >= core.to);
      if (after) return { speaker: null, via: after.name.canonical };
    }
    const person = roleNouns.has(headWord)
      ? inside.find(
          (name) => name.name.kind === 'person' && name.from >= core.to && isApposition(paragraph, core.to, name),
        )
      : undefined;
    if (person) return { speaker: this.#person(person), via: null };
    if (determiners.has(tokens[source.from]!.lower) && core.to - core.from === 1 && this.#roles.has(headWord)) {
      const known = this.#roles.get(headWord)!;
      this.#lastPerson = known;
      return { speaker: known.name, via: null };
    }
    const definite = /^(?:the|this|that)$/u.test(tokens[source.from]!.lower) && inside.length === 0;
    if (definite || writtenSources.has(headWord)) {
      const body = definite ? this.#body(headWord) : null;
      const writer = body ?? (writtenSources.has(headWord) ? this.#writer(paragraph, source, inside, definite) : null);
      if (writer !== null) {
        this.#lastGroup = writer;
        return { speaker: writer, via: null };
      }
    }
    const words = paragraphText(this.#text(paragraph), paragraph, core);
    const organisation = head ? head.full : null;
    const speaker = organisation && head!.from === core.from ? organisation : words;
    if (/(?:[^s]s|people|police|men)$/u.test(headWord) && organisation === null) this.#lastPlural = speaker;
    else this.#lastGroup = speaker;
    return { speaker, via: null };
  }

  /** "The department", "the company": the body named before that it can stand for. */
  #body(headWord: string): string | null {
    const title = headWord[0]!.toUpperCase() + headWord.slice(1);
    const recent = [...this.#bodies].reverse();
    const same = recent.find((name) => name.split(' ').includes(title));
    if (same) return same;
    if (!bodyNouns.has(headWord)) return null;
    let best: string | null = null;
    for (const name of recent)
      if (best === null || (this.#weights.get(name) ?? 0) > (this.#weights.get(best) ?? 0)) best = name;
    return best;
  }

  /** "The post", "Smith's letter": who wrote it, if the phrase or the text before tells. */
  #writer(
    paragraph: ReadParagraph,
    source: TokenRange,
    inside: readonly NamedTokens[],
    definite: boolean,
  ): string | null {
    const owner = inside.find((name) => /^['’]s?$/u.test(paragraph.tokens[name.to]?.text ?? '') && name.to < source.to);
    if (owner) return owner.name.kind === 'person' ? this.#person(owner) : owner.full;
    const headWord = paragraph.tokens[source.to - 1]!.lower;
    return definite && /^(?:post|statement|note|tweet|announcement|letter|email|memo)$/u.test(headWord)
      ? this.#last.speaker
      : null;
  }

  #text(paragraph: ReadParagraph): string {
    return this.#paragraphs[paragraph.index]!.source;
  }

  #person(name: NamedTokens): string {
    const person = {
      name: name.full,
      gender: this.#genders.get(name.full) ?? name.gender ?? genderOf(name.full.split(' ')[0]!),
    };
    this.#remember(person);
    this.#lastPerson = person;
    return name.full;
  }

  #remember(person: Person): void {
    this.#persons = [person, ...this.#persons.filter((other) => other.name !== person.name)].slice(0, 8);
  }

  #pronoun(paragraph: ReadParagraph, source: TokenRange, word: string): string | null {
    if (word === 'he' || word === 'she' || word === 'his' || word === 'her') {
      const gender = word === 'he' || word === 'his' ? 'male' : 'female';
      const fits = (person: Person | null): boolean =>
        person !== null && (person.gender === gender || person.gender === null);
      const exact = this.#lastPerson?.gender === gender ? this.#lastPerson : null;
      const chosen = exact ?? (fits(this.#lastPerson) ? this.#lastPerson : this.#persons.find(fits));
      if (!chosen) return null;
      if (chosen.gender === null) this.#genders.set(chosen.name, gender);
      this.#lastPerson = chosen.gender === null ? { ...chosen, gender } : chosen;
      return chosen.name;
    }
    if (word === 'they') return this.#lastPlural ?? this.#lastGroup;
    if (word === 'it') return this.#lastGroup;
    if (word === 'who' || word === 'which' || word === 'that') {
      let at = source.from - 1;
      if (paragraph.tokens[at]?.text === ',') at--;
      const name = at >= 0 && paragraph.named[at]! >= 0 ? paragraph.names[paragraph.named[at]!]! : null;
      if (!name) return null;
      return name.name.kind === 'person' ? this.#person(name) : name.name.kind === 'outlet' ? null : name.full;
    }
    return word === 'others' || word === 'some' || word === 'many' ? word : null;
  }

  /** Takes note of the names up to a token, in order; never goes back. */
  #readTo(paragraph: number, token: number): void {
    while (this.#seen.paragraph <= paragraph) {
      const reading = this.#paragraphs[this.#seen.paragraph]!;
      const name = reading.names[this.#seen.name];
      if (name && (this.#seen.paragraph < paragraph || name.from < token)) {
        this.#note(reading, name);
        this.#seen.name++;
      } else if (this.#seen.paragraph < paragraph) this.#seen = { paragraph: this.#seen.paragraph + 1, name: 0 };
      else break;
    }
  }

  #note(reading: ReadParagraph, name: NamedTokens): void {
    if (name.name.kind === 'organisation') {
      this.#lastGroup = name.full;
      this.#bodies.delete(name.full);
      this.#bodies.add(name.full);
      if (this.#bodies.size > 100) this.#bodies.delete(this.#bodies.values().next().value!);
    }
    if (name.name.kind !== 'person') return;
    const person = { name: name.full, gender: this.#genders.get(name.full) ?? name.gender };
    this.#remember(person);
    for (let i = name.titleFrom; i < name.from; i++) {
      for (const role of fullTitles(reading.tokens[i]!.lower)) this.#roles.set(role, person);
    }
    for (const role of rolesAfter(reading, name)) this.#roles.set(role, person);
    if (this.#lastPerson === null || subjectLike(reading, name)) this.#lastPerson = person;
  }
}
