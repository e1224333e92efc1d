import { gestures } from '../../languages/en/attributions/odd-verbs.ts';
import { prepositions } from '../../languages/en/lexicon/function-words.ts';
import { reportingForm } from '../../languages/en/lexicon/reporting-verbs.ts';
import { epithets, outletNouns, roleNouns } from '../../languages/en/lexicon/roles.ts';
import { definite, indefinite, possessivesOfOthers, somebody } from '../../languages/en/speakers/determiners.ts';
import { evidence } from '../../languages/en/speakers/documents.ts';
import { journalists } from '../../languages/en/speakers/journalism.ts';
import { labels } from '../../languages/en/speakers/labels.ts';
import { pronounsOfSpeakers, relativePronouns } from '../../languages/en/speakers/pronouns.ts';
import { speakingKind } from '../../languages/en/voices/speaking-kind.ts';
import { isPlural } from '../../languages/en/words/plural.ts';
import type { TokenRange } from '../../languages/language.ts';
import type { Article, OutletRegister } from '../../model.ts';
import type { NamedTokens } from '../names/find-names.ts';
import type { Draft } from '../paragraphs/draft.ts';
import { namesWithin, type ReadParagraph, sentenceAt, tokenFrom } from '../paragraphs/read-paragraph.ts';
import { Bodies } from './bodies.ts';
import { Documents, isAnnouncement, isDocument } from './documents.ts';
import { impliedSource, isAccused, isPassive, isSomebody, isTold } from './implied-sources.ts';
import { outletOfSource, outletTold } from './outlets-speaking.ts';
import { Parties } from './parties.ts';
import { toldSentences } from './persons/antecedents.ts';
import { genderOfPronoun, subjectOfGender } from './persons/genders.ts';
import { Persons } from './persons/persons.ts';
import { isOffice } from './persons/roles-told.ts';
import { firstPlural, phraseEndingAt, phraseFrom } from './phrases.ts';
import { canSpeak, documentOf, opensSentence, quotedPerson, withoutAdjunct } from './source-phrases.ts';
import { apposedTo, coreOf, isApposition, modifies, ownOutlet, paragraphText, sameOutlet } from './source-words.ts';
import { beforeVerb, fromPlace, titledPerson } from './title-holders.ts';

/** Who speaks and through whom. */
export interface Speaker {
  readonly speaker: string | null;
  readonly via: string | null;
}

/** Longest sentence that is searched for whom a quotation after it belongs to, in words. */
const farthest = 100;

/** A source of so many words or more holds other things than who speaks. */
const LONG_SOURCE = 8;

const nobody: Speaker = { speaker: null, via: null };

/** A verb of saying stands in the cue, or a colon, rather than one of thinking or wishing. */
function says({ cue, paragraph }: Draft): boolean {
  if (cue === null) return false;
  return paragraph.tokens
    .slice(cue.from, cue.to)
    .some(({ lower, text }) => text === ':' || reportingForm(lower)?.frame === 'speech');
}

/** Resolves the sources of an article's attributions, in order of the text. */
export class SpeakerResolver {
  readonly #own: string | null;
  readonly #paragraphs: readonly ReadParagraph[];
  readonly #persons: Persons;
  readonly #bodies: Bodies;
  readonly #documents: Documents;
  readonly #parties: Parties;
  /** Unnamed speakers as first described, by the head of the phrase: "official" is "a senior official of the port". */
  readonly #unnamed = new Map<string, string>();
  readonly #known = new Map<Draft, Speaker>();
  #last: Speaker = nobody;
  #before: Draft | null = null;
  /** The last attribution with a verb of saying. */
  #said: Draft | null = null;
  /** The sentence that is read, counted through the article. */
  #clock = 0;
  /** Who spoke last without a name, and in which sentence: "he" after "a spokesman" is the spokesman. */
  #unnamedSpoke: { readonly words: string; readonly clock: number } | null = null;
  /** The body or document that spoke last, and in which sentence. */
  #thingSpoke: { readonly words: string; readonly clock: number } | null = null;
  readonly #firstSentence: readonly number[];
  readonly #told: readonly (readonly number[])[];
  #seen = { paragraph: 0, token: 0 };

  constructor(article: Article, register: OutletRegister, paragraphs: readonly ReadParagraph[]) {
    this.#own = ownOutlet(article, register);
    this.#paragraphs = paragraphs;
    let count = 0;
    this.#firstSentence = paragraphs.map(({ sentences }) => {
      count += sentences.length;
      return count - sentences.length;
    });
    this.#told = toldSentences(paragraphs);
    this.#persons = new Persons(paragraphs);
    this.#bodies = new Bodies(paragraphs);
    this.#parties = new Parties(paragraphs);
    this.#documents = new Documents(paragraphs);
  }

  /** The speaker and outlet of one attribution; call in order of the text. */
  resolve(draft: Draft): Speaker {
    const { speaker, via } = this.#resolve(draft);
    const result = { speaker, via: via !== null && this.#own !== null && sameOutlet(via, this.#own) ? null : via };
    this.#known.set(draft, result);
    this.#last = result;
    if (draft.cue !== null) this.#before = draft;
    if (says(draft)) this.#said = draft;
    if (speaker !== null) this.#documents.note(draft, speaker);
    return result;
  }

  /**
   * Whose a quotation without verb or speaker is, where the sentence before it in its paragraph tells of somebody else than who
   * spoke last: of who moves ("Hale shook her head. “…”"), else it is left open.
   */
  #actingBefore({ paragraph, content }: Draft, told: Speaker): Speaker | null {
    const { tokens, quoted, sentences, named, names } = paragraph;
    const start = tokenFrom(paragraph, content[0]!.start);
    if (start >= tokens.length || quoted[start]! < 0) return null;
    const here = sentenceAt(paragraph, start);
    const before = sentences[here]?.from === start ? sentences[here - 1] : sentences[here];
    if (before === undefined || before.from >= start) return null;
    for (let i = before.from; i < Math.min(before.to, start); i += 1) if (quoted[i]! >= 0) return null;
    const name = named[before.from]! >= 0 ? names[named[before.from]!]! : null;
    const pronoun = genderOfPronoun(tokens[before.from]!.lower);
    const end = name?.name.kind === 'person' ? name.to : pronoun !== null ? before.from + 1 : -1;
    if (end < 0) return null;
    this.#readTo(paragraph.index, end);
    const subject =
      pronoun !== null
        ? this.#persons.byPronoun(pronoun, { paragraph, token: before.from }, this.#clock)
        : this.#persons.speak(name!.full, this.#clock);
    if (subject === null || subject === told.speaker) return null;
    const moves = tokens.slice(end, Math.min(end + 3, start)).some(({ lower }) => gestures.has(lower));
    return { speaker: moves ? subject : null, via: null };
  }

  #toldAt(paragraph: ReadParagraph, token: number): number {
    return this.#told[paragraph.index]![Math.max(0, sentenceAt(paragraph, token))] ?? 0;
  }

  #sentenceOf(paragraph: ReadParagraph, token: number): number {
    return this.#firstSentence[paragraph.index]! + Math.max(0, sentenceAt(paragraph, token));
  }

  #resolve(draft: Draft): Speaker {
    const opening = draft.source?.from ?? draft.cue?.from ?? 0;
    this.#clock = this.#sentenceOf(draft.paragraph, opening);
    this.#persons.turnTo(this.#toldAt(draft.paragraph, opening));
    if (draft.continues) {
      const told = this.#announcedBefore(draft) ?? this.#saidLast(draft.continues);
      return this.#actingBefore(draft, told) ?? told;
    }
    const { paragraph } = draft;
    const source =
      quotedPerson(draft) ?? (draft.source !== null && !isAccused(draft) ? draft.source : impliedSource(draft));
    if (source !== null && isTold(draft)) return nobody;
    if (source === null) {
      this.#readTo(paragraph.index, draft.cue?.from ?? 0);
      const shared = this.#sharedSubject(draft);
      return { speaker: shared.speaker, via: outletTold(draft) ?? shared.via };
    }
    const told = draft.addressee && draft.addressee !== source ? outletTold(draft) : null;
    const first = paragraph.tokens[source.from]!.lower;
    this.#readTo(paragraph.index, source.from);
    if (source.to - source.from === 1 && pronounsOfSpeakers.has(first) && paragraph.named[source.from]! < 0)
      return { speaker: this.#pronoun(draft, source, first), via: told };
    const found = this.#party(draft, source) ?? this.#named(paragraph, source);
    const resolved = found.speaker === null ? (this.#soleBearer(paragraph, source) ?? found) : found;
    const isTurn = draft.cue !== null && paragraph.tokens[draft.cue.from]!.text === ':';
    if (isTurn && source.to - source.from === 1 && labels.has(first)) return nobody;
    const named =
      isTurn && resolved.speaker === null && resolved.via === null
        ? { speaker: paragraphText(this.#text(paragraph), paragraph, source), via: null }
        : resolved;
    this.#readTo(paragraph.index, source.to);
    return { speaker: named.speaker, via: named.via ?? told };
  }

  /** Who spoke before a quotation that stands alone: whoever said something, not whom the words between say to have wished or expected. */
  #saidLast(before: Draft): Speaker {
    const told = this.#known.get(before) ?? this.#last;
    if (this.#said === null || says(before) || before.paragraph.index - this.#said.paragraph.index > 1) return told;
    return this.#known.get(this.#said) ?? told;
  }

  /** The one person a long source names that speaks for itself: "In a call on Monday his partner Ann Lee, who is in the story". */
  #soleBearer(paragraph: ReadParagraph, source: TokenRange): Speaker | null {
    const { tokens } = paragraph;
    if (source.to - source.from < LONG_SOURCE) return null;
    if (tokens.slice(source.from, source.to).some(({ lower }) => journalists.has(lower))) return null;
    const persons = namesWithin(paragraph, source.from, source.to).filter(
      ({ name, to, titleFrom }) =>
        name.kind === 'person' &&
        !/^['’]s?$/u.test(tokens[to]?.text ?? '') &&
        (tokens[titleFrom - 1]?.text === ',' ||
          !tokens.slice(Math.max(source.from, titleFrom - 3), titleFrom).some(({ lower }) => prepositions.has(lower))),
    );
    const [one] = persons;
    if (one === undefined || persons.some(({ full }) => full !== one.full)) return null;
    return { speaker: this.#persons.speak(one.full, this.#clock), via: null };
  }

  /** Whose words a quotation without a cue is, where the sentence before it speaks of what somebody wrote or stated. */
  #announcedBefore({ paragraph, content }: Draft): Speaker | null {
    const { tokens, quoted, sentences } = paragraph;
    const start = tokenFrom(paragraph, content[0]!.start);
    if (start >= tokens.length || quoted[start]! < 0) return null;
    const here = sentenceAt(paragraph, start);
    const before = sentences[here]?.from === start ? sentences[here - 1] : sentences[here];
    if (before === undefined || start - before.from > farthest) return null;
    const words = { from: before.from, to: Math.min(before.to, start) };
    let told = -1;
    for (let i = words.from; i < words.to && told < 0; i += 1)
      if (quoted[i]! < 0 && (isAnnouncement(tokens[i]!.lower) || tokens[i]!.lower === 'letter')) told = i;
    if (told < 0) return null;
    this.#readTo(paragraph.index, words.from);
    for (let i = words.from; i < told; i += 1) {
      if (quoted[i]! >= 0 || !isSomebody(paragraph, i)) continue;
      const phrase = phraseEndingAt(paragraph, i, words.from);
      const { speaker } = this.#named(paragraph, phrase);
      if (speaker !== null) return { speaker, via: null };
    }
    return null;
  }

  /** A verb or participle without a subject has that of the verb before it in its sentence. */
  #sharedSubject(draft: Draft): Speaker {
    const { paragraph, sentence, cue } = draft;
    const before = this.#before;
    if (cue === null || isPassive(draft) || paragraph.tokens[cue.from]!.lower === 'according') return nobody;
    const own = paragraph.names[paragraph.named[cue.from - 1] ?? -1];
    if (own !== undefined && own.from >= (paragraph.sentences[sentence]?.from ?? 0)) return this.#named(paragraph, own);
    if (before?.cue && before.paragraph === paragraph && before.sentence === sentence && before.cue.to <= cue.from)
      return this.#known.get(before) ?? nobody;
    const range = paragraph.sentences[sentence];
    const subject =
      range && /^(?:,|and|but|or)$/u.test(paragraph.tokens[cue.from - 1]?.lower ?? '')
        ? phraseFrom(paragraph, range.from, cue.from)
        : null;
    return subject === null || !isSomebody(paragraph, subject.to - 1) ? nobody : this.#named(paragraph, subject);
  }

  /** The party of a lawsuit that a source is; later mentions by the same noun mean it too. */
  #party(draft: Draft, source: TokenRange): Speaker | null {
    const core = coreOf(draft.paragraph, source);
    const party = this.#parties.partyOf(draft, source, core);
    if (party === null) return null;
    this.#unnamed.set(draft.paragraph.tokens[core.to - 1]!.lower, party);
    return { speaker: this.#bodies.speak(party, true, this.#clock), via: null };
  }

  #named(paragraph: ReadParagraph, whole: TokenRange): Speaker {
    const { tokens } = paragraph;
    const source = withoutAdjunct(paragraph, whole);
    const core = documentOf(paragraph, beforeVerb(paragraph, coreOf(paragraph, source)));
    const inside = namesWithin(paragraph, source.from, source.to).filter(({ text }) => !isOffice(text.toLowerCase()));
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
    const outlet = outletOfSource(paragraph, core, inside, head);
    if (outlet !== null) return { speaker: this.#cited(paragraph, source), via: outlet };
    const titled = titledPerson(paragraph, source);
    if (titled !== null) return { speaker: this.#persons.speak(titled.full, this.#clock), via: null };
    if (head?.name.kind === 'place' && prepositions.has(tokens[head.from - 1]?.lower ?? '')) {
      const native = fromPlace(paragraph, head);
      return native === null ? nobody : { speaker: this.#persons.speak(native.full, this.#clock), via: null };
    }
    if (head?.anaphor || (outletNouns.has(headWord) && inside.some((name) => name.anaphor)))
      return { speaker: null, via: inside.find((name) => name.anaphor)!.name.canonical };
    if (head?.name.kind === 'person') {
      this.#unnamedSpoke = null;
      return { speaker: this.#persons.speak(head.full, this.#clock), via: null };
    }
    const person =
      roleNouns.has(headWord) || isOffice(headWord) || speakingKind(headWord) === 'unnamed'
        ? inside.find(
            (name) => name.name.kind === 'person' && name.from >= core.to && isApposition(paragraph, core.to, name),
          )
        : undefined;
    const apposed =
      person ?? (head === undefined && !isDocument(headWord) ? apposedTo(paragraph, core, inside) : undefined);
    if (apposed) return { speaker: this.#persons.speak(apposed.full, this.#clock), via: null };
    const words = paragraphText(this.#text(paragraph), paragraph, core);
    const speaker =
      (head === undefined ? this.#described(paragraph, source, core, inside) : null) ??
      (head !== undefined && head.from === core.from ? head.full : words);
    if (head === undefined && speaker === words && !canSpeak(paragraph, core)) return nobody;
    if (head === undefined && !this.#unnamed.has(headWord)) this.#unnamed.set(headWord, speaker);
    const isUnnamed = head === undefined && speaker === words && speakingKind(headWord) === 'unnamed';
    if (isUnnamed && !isPlural(headWord)) this.#unnamedSpoke = { words: speaker, clock: this.#clock };
    else if (!isPlural(headWord) && (isDocument(headWord) || opensSentence(paragraph, whole.from)))
      this.#thingSpoke = { words: speaker, clock: this.#clock };
    return { speaker: this.#bodies.speak(speaker, head === undefined && isPlural(headWord), this.#clock), via: null };
  }

  /** "The Post, citing two officials": whom an outlet gives as its own source. */
  #cited(paragraph: ReadParagraph, source: TokenRange): string | null {
    const { tokens } = paragraph;
    for (let i = source.from; i < Math.min(source.to + 2, tokens.length - 1); i += 1) {
      if (!/^(?:citing|quoting)$/u.test(tokens[i]!.lower)) continue;
      const phrase = phraseFrom(paragraph, i + 1, tokens.length);
      if (phrase === null) return null;
      const core = coreOf(paragraph, phrase);
      return isDocument(tokens[core.to - 1]!.lower) ? null : paragraphText(this.#text(paragraph), paragraph, core);
    }
    return null;
  }

  /** Whom a description means: an office, a body, the author of a document, somebody described before; else null. */
  #described(
    paragraph: ReadParagraph,
    source: TokenRange,
    core: TokenRange,
    inside: readonly NamedTokens[],
  ): string | null {
    const { tokens } = paragraph;
    const noun = tokens[core.to - 1]!.lower;
    const first = tokens[source.from]!.lower;
    if (isDocument(noun)) return this.#author(paragraph, source, core, inside);
    if (indefinite.has(first)) return null;
    const owner = inside.find((name) => name.name.kind === 'organisation' && name.to < core.to);
    const bare = core.to - core.from === 1 || owner !== undefined;
    if (isOffice(noun) && (bare || tokens[core.to - 2]!.lower === 'chief')) {
      const bearer = this.#persons.byOffice(noun, owner?.full ?? null, this.#clock);
      if (bearer !== null) return bearer;
    }
    if (isOffice(noun) && core.to - core.from > 1 && definite.has(first)) {
      const title = tokens.slice(core.from, core.to).map(({ lower }) => lower);
      const bearer = this.#persons.byTitle(title.join(' '), this.#clock);
      if (bearer !== null) return bearer;
    }
    if (!definite.has(first) || possessivesOfOthers.has(first)) return null;
    if (epithets.has(noun) && this.#persons.focus !== null)
      return this.#persons.speak(this.#persons.focus, this.#clock);
    const plain = core.to - core.from === 1 || this.#bodies.isNamedBy(noun);
    if (plain && inside.every(({ name }) => name.kind === 'other' || name.kind === 'place')) {
      const body = this.#bodies.standIn(noun);
      if (body !== null) return body;
    }
    if (core.to - core.from > 1) return null;
    const known = this.#unnamed.get(noun) ?? null;
    if (known !== null || !somebody.has(noun)) return known;
    const { speaker } = this.#last;
    const last = speaker?.toLowerCase().split(' ').at(-1) ?? '';
    const isPerson = speakingKind(last) === 'unnamed' && !isPlural(last);
    return isPerson && [...this.#unnamed.values()].includes(speaker!) ? speaker : null;
  }

  /** Who wrote "Smith's letter", "a statement from the board", "the filing", as far as phrase or text tell. */
  #author(
    paragraph: ReadParagraph,
    source: TokenRange,
    core: TokenRange,
    inside: readonly NamedTokens[],
  ): string | null {
    const { tokens } = paragraph;
    const noun = tokens[core.to - 1]!.lower;
    let mark = core.to - 1;
    while (mark > source.from && !/^['’]s?$/u.test(tokens[mark]!.text)) mark -= 1;
    if (mark > source.from && paragraph.timed[mark - 1] === 0)
      return this.#named(paragraph, { from: source.from, to: mark }).speaker;
    const maker = inside.find(({ name, to }) => to === core.to - 1 && /^(?:person|organisation)$/u.test(name.kind));
    if (maker) return maker.full;
    if (/^(?:from|by)$/u.test(tokens[core.to]?.lower ?? '')) {
      const phrase = phraseFrom(paragraph, core.to + 1, paragraph.tokens.length);
      if (phrase !== null) return this.#named(paragraph, phrase).speaker;
    }
    const first = tokens[source.from]!.lower;
    const owner = this.#ownerByPronoun(paragraph, source.from, first);
    if (owner !== null) return owner;
    const author = definite.has(first) || core.from === source.from ? this.#documents.author(noun) : null;
    return author ?? (isAnnouncement(noun) ? this.#bodies.clearlyMain() : null);
  }

  /** "Its statement", "her letter": whose, by the subject of the sentence or by what was named before. */
  #ownerByPronoun(paragraph: ReadParagraph, at: number, word: string): string | null {
    const gender = genderOfPronoun(word);
    if (gender !== null) return this.#persons.byPronoun(gender, { paragraph, token: at }, this.#clock);
    if (word !== 'its' && word !== 'their') return null;
    const sentence = paragraph.sentences[sentenceAt(paragraph, at)];
    const subject = sentence ? phraseFrom(paragraph, sentence.from, at) : null;
    if (subject !== null && isSomebody(paragraph, subject.to - 1)) return this.#named(paragraph, subject).speaker;
    return word === 'its' ? this.#bodies.itAt(this.#clock) : this.#several(paragraph, at);
  }

  #text({ index }: ReadParagraph): string {
    return this.#paragraphs[index]!.source;
  }

  #pronoun(draft: Draft, source: TokenRange, word: string): string | null {
    const { paragraph } = draft;
    const gender = genderOfPronoun(word);
    if (gender !== null)
      return this.#unnamedBefore() ?? this.#persons.byPronoun(gender, { paragraph, token: source.from }, this.#clock);
    if (word === 'they' || word === 'their' || word === 'them') return this.#several(paragraph, source.from, draft);
    if (word === 'it' || word === 'its') {
      if (isPassive(draft)) return null;
      const thing = this.#thingSpoke;
      if (thing !== null && this.#clock - thing.clock <= 1) return thing.words;
      return this.#writtenBefore(paragraph, source.from) ?? this.#bodies.itAt(this.#clock);
    }
    if (relativePronouns.has(word)) return this.#antecedent(paragraph, source.from);
    return word === 'others' || word === 'some' || word === 'many' ? word : null;
  }

  /** The document the sentence before "it" is about: "The report has other faults. It says …". */
  #writtenBefore(paragraph: ReadParagraph, at: number): string | null {
    const before = paragraph.sentences[sentenceAt(paragraph, at) - 1];
    if (before === undefined || !opensSentence(paragraph, at)) return null;
    const subject = phraseFrom(paragraph, before.from, before.to);
    if (subject === null) return null;
    const core = beforeVerb(paragraph, coreOf(paragraph, subject));
    const { lower } = paragraph.tokens[core.to - 1]!;
    return isDocument(lower) || evidence.test(lower) ? paragraphText(this.#text(paragraph), paragraph, core) : null;
  }

  /** Somebody without a name who spoke in this sentence or the one before, and nobody was named since. */
  #unnamedBefore(): string | null {
    const spoke = this.#unnamedSpoke;
    if (spoke === null || this.#clock - spoke.clock > 1 || this.#persons.lastNamed >= spoke.clock) return null;
    this.#unnamedSpoke = { ...spoke, clock: this.#clock };
    return spoke.words;
  }

  /** Who "they" are: the first plural of their sentence, else of the sentence before, else who spoke so last. */
  #several(paragraph: ReadParagraph, at: number, draft: Draft | null = null): string | null {
    const here = sentenceAt(paragraph, at);
    const own = paragraph.sentences[here];
    const earlier = paragraph.sentences[here - 1];
    const found =
      (own && firstPlural(paragraph, { from: Math.max(own.from, at - farthest), to: at })) ??
      (earlier && firstPlural(paragraph, { from: earlier.from, to: Math.min(earlier.to, earlier.from + farthest) })) ??
      null;
    if (found === null) return this.#bodies.theyAt(this.#clock);
    const party = draft === null ? null : this.#parties.partyOf(draft, found, coreOf(paragraph, found));
    if (party !== null) return party;
    return paragraphText(this.#text(paragraph), paragraph, coreOf(paragraph, found));
  }

  /** What a relative pronoun stands for: the name, or the phrase, before it. */
  #antecedent(paragraph: ReadParagraph, at: number): string | null {
    const { tokens, named, names } = paragraph;
    const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
    if (before < 0) return null;
    const name = named[before]! >= 0 ? names[named[before]!]! : null;
    if (name !== null) return this.#named(paragraph, name).speaker;
    const { lower } = tokens[before]!;
    if (!isDocument(lower) && !roleNouns.has(lower)) return null;
    const { from } = phraseEndingAt(paragraph, before, Math.max(0, before - 6));
    const apposed =
      tokens[from - 1]?.text === ',' ? namesWithin(paragraph, Math.max(0, from - 6), from).at(-1) : undefined;
    if (apposed?.name.kind === 'person') return this.#persons.speak(apposed.full, this.#clock);
    return this.#named(paragraph, { from, to: before + 1 }).speaker;
  }

  /** Takes note of the names and pronouns up to a token, in order; never goes back. Those inside quotations change no subject. */
  #readTo(paragraph: number, token: number): void {
    for (; this.#seen.paragraph <= paragraph; this.#seen = { paragraph: this.#seen.paragraph + 1, token: 0 }) {
      const reading = this.#paragraphs[this.#seen.paragraph];
      if (reading === undefined) return;
      const end = this.#seen.paragraph < paragraph ? reading.tokens.length : token;
      for (; this.#seen.token < end; this.#seen.token += 1) this.#readAt(reading, this.#seen.token);
      if (this.#seen.paragraph === paragraph) return;
    }
  }

  #readAt(paragraph: ReadParagraph, at: number): void {
    if (paragraph.quoted[at]! >= 0) return;
    const name = paragraph.names[paragraph.named[at]!];
    if (name === undefined) {
      const gender = subjectOfGender(paragraph.tokens[at]!.lower);
      if (gender !== null)
        this.#persons.follow(gender, { paragraph, token: at, sentence: this.#toldAt(paragraph, at) });
    } else if (name.from === at) {
      const sentence = this.#sentenceOf(paragraph, at);
      if (name.name.kind === 'organisation') this.#bodies.note(name, sentence);
      if (name.name.kind === 'person') this.#persons.note(paragraph, name, sentence, this.#toldAt(paragraph, at));
    }
  }
}
