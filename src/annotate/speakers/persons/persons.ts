import { determiners, prepositions } from '../../../languages/en/lexicon/function-words.ts';
import type { NamedTokens } from '../../names/find-names.ts';
import type { Gender } from '../../paragraphs/named-tokens.ts';
import type { ReadParagraph } from '../../paragraphs/read-paragraph.ts';
import { Antecedents, type Place } from './antecedents.ts';
import { gendersIn } from './genders.ts';
import { likeliest } from './likeliest.ts';
import { isOffice, type Role, rolesOf, subjectLike } from './roles-told.ts';

/** So many of the last persons named can be meant by a pronoun. */
const mostRecent = 8;

interface Bearer {
  readonly person: string;
  /** The body whose office it is, where the text says so. */
  readonly body: string | null;
}

/** The persons of an article as a reader comes to know them: who "she" is, and "the senator", and "its director". */
export class Persons {
  readonly #genders: Map<string, Gender>;
  /** Names that are a person's here and there, and mostly something else's: no "he" means them. */
  readonly #bodies: ReadonlySet<string>;
  /** Who bears an office, as told so far, and anywhere in the article. */
  readonly #told = new Map<string, Bearer>();
  readonly #anywhere = new Map<string, Bearer[]>();
  readonly #offices = new Map<string, Set<string>>();
  #recent: string[] = [];
  /** Persons by the office of several words before their names. */
  readonly #titled = new Map<string, Set<string>>();
  #focus: string | null = null;
  readonly #antecedents = new Antecedents();
  /** The sentence that is read, of those that are not all quotation. */
  #now = 0;
  /** The pronoun that was followed last. */
  #followed: (Place & { readonly meant: string | null }) | null = null;
  /** The sentence in which each was last named. */
  readonly #namedIn = new Map<string, number>();

  constructor(paragraphs: readonly ReadParagraph[]) {
    this.#genders = gendersIn(paragraphs);
    this.#bodies = mostlyOther(paragraphs);
    for (const paragraph of paragraphs) {
      for (const name of paragraph.names) {
        if (name.name.kind !== 'person' || this.#bodies.has(name.full)) continue;
        for (const role of rolesOf(paragraph, name)) this.#enter(this.#anywhere, role, name.full);
        for (const title of titlesBefore(paragraph, name))
          this.#titled.set(title, (this.#titled.get(title) ?? new Set()).add(name.full));
      }
    }
  }

  #enter(list: Map<string, Bearer[]>, { office, body }: Role, person: string): void {
    const bearers = list.get(office) ?? [];
    if (!bearers.some((one) => one.person === person)) bearers.push({ person, body });
    list.set(office, bearers);
  }

  /** The one person whose name the article writes with an office of several words before it: "City Attorney". */
  byTitle(title: string, sentence: number): string | null {
    const bearers = [...(this.#titled.get(title) ?? [])];
    return bearers.length === 1 ? this.speak(bearers[0]!, sentence) : null;
  }

  /**
   * Takes note of a person's name in the text.
   *
   * @param told its sentence among those that are not all quotation
   */
  note(paragraph: ReadParagraph, name: NamedTokens, sentence: number, told: number): void {
    if (this.#bodies.has(name.full)) return;
    this.#remember(name.full);
    this.#antecedents.note(paragraph, name, told);
    this.#namedIn.set(name.full, sentence);
    for (const { office, body } of rolesOf(paragraph, name)) {
      this.#told.set(office, { person: name.full, body });
      this.#offices.set(name.full, (this.#offices.get(name.full) ?? new Set()).add(office));
    }
    if (this.#focus !== null && !subjectLike(paragraph, name)) return;
    this.#focus = name.full;
  }

  /** Takes note that a person speaks. */
  speak(person: string, sentence: number): string {
    this.#remember(person);
    this.#antecedents.speak(person, this.#now);
    this.#focus = person;
    return person;
  }

  #remember(person: string): void {
    this.#recent = [person, ...this.#recent.filter((other) => other !== person)].slice(0, mostRecent);
  }

  /** The sentence in which anybody was last named; -1 before that. */
  get lastNamed(): number {
    return this.#recent[0] === undefined ? -1 : (this.#namedIn.get(this.#recent[0]) ?? -1);
  }

  /** The person the text is about at this place. */
  get focus(): string | null {
    return this.#focus;
  }

  /** True if the article says what office a person has. */
  hasOffice(person: string): boolean {
    return this.#offices.has(person);
  }

  /** Who "he" or "she" is that speaks, if that is likely enough; else nobody. */
  byPronoun(gender: Gender, place: Omit<Place, 'sentence'>, sentence: number): string | null {
    const chosen = this.follow(gender, { ...place, sentence: this.#now });
    if (chosen === null) return null;
    if ((this.#genders.get(chosen) ?? null) === null) this.#genders.set(chosen, gender);
    return this.speak(chosen, sentence);
  }

  /** Takes note of a pronoun: whom it likely means is at hand again. */
  follow(gender: Gender, place: Place): string | null {
    const last = this.#followed;
    if (last !== null && last.paragraph === place.paragraph && last.token === place.token) return last.meant;
    const signs = this.#antecedents.signsAt(place, (person) => {
      const known = this.#genders.get(person) ?? null;
      return known === null ? 'open' : known === gender ? 'fits' : 'clashes';
    });
    const meant = likeliest(signs);
    if (meant !== null) this.#antecedents.meant(meant, place);
    this.#followed = { ...place, meant };
    return meant;
  }

  /** Takes note of the sentence that is read, of those that are not all quotation. */
  turnTo(told: number): void {
    this.#now = told;
  }

  /** Who bears an office: the last that was told, else the only one the article tells of. */
  byOffice(office: string, body: string | null, sentence: number): string | null {
    const fits = (bearer: Bearer) => body === null || bearer.body === null || bearer.body === body;
    const told = this.#told.get(office);
    const later = this.#anywhere.get(office) ?? [];
    const bearer = told !== undefined && fits(told) ? told : later.length === 1 && fits(later[0]!) ? later[0]! : null;
    return bearer === null ? null : this.speak(bearer.person, sentence);
  }
}

/** Names that an article mostly reads as something other than a person. */
function mostlyOther(paragraphs: readonly ReadParagraph[]): Set<string> {
  const votes = new Map<string, number>();
  for (const { names } of paragraphs)
    for (const { name, full } of names) votes.set(full, (votes.get(full) ?? 0) + (name.kind === 'person' ? 1 : -1));
  return new Set([...votes].filter(([, count]) => count < 0).map(([full]) => full));
}

/** Words of an office before a name, at most. */
const longestTitle = 4;

/** Offices of two words or more that stand right before a name, lower case: "city attorney", "lead researcher". */
function titlesBefore({ tokens, named }: ReadParagraph, { from }: NamedTokens): string[] {
  const last = tokens[from - 1];
  if (last === undefined || named[from - 1]! >= 0 || !isOffice(last.lower)) return [];
  const found: string[] = [];
  for (let i = from - 2; i >= Math.max(0, from - longestTitle); i -= 1) {
    const { shape, lower } = tokens[i]!;
    if (shape !== 'word' || named[i]! >= 0 || determiners.has(lower) || prepositions.has(lower)) break;
    found.push(
      tokens
        .slice(i, from)
        .map((token) => token.lower)
        .join(' '),
    );
  }
  return found;
}
