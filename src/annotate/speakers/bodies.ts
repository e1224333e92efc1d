import { bodyNouns } from '../../languages/en/lexicon/roles.ts';
import type { NamedTokens } from '../names/find-names.ts';
import type { ReadParagraph } from '../paragraphs/read-paragraph.ts';

/** Nouns that stand for one another's bodies. */
const sameKind = [
  ['department', 'ministry'],
  ['agency', 'bureau'],
];

/** So many sentences after several have spoken "they" still means them. */
const NEAR = 3;

/** A body is what an article is about if it is named so often, and so many times as often as the next. */
const MAIN = { least: 3, lead: 1.5 } as const;

/** So many bodies are kept in mind. */
const mostKept = 100;

/** The bodies of an article: which of them "the company" is, or "it", or "they". */
export class Bodies {
  /** The last ones named, the latest at the end. */
  readonly #named = new Set<string>();
  /** How often each is named in the whole article. */
  readonly #weights = new Map<string, number>();
  /** The body that was named or spoke last, and in which sentence. */
  #group: { readonly words: string; readonly clock: number } | null = null;
  /** The last ones who spoke as several, and in which sentence. */
  #plural: { readonly words: string; readonly clock: number } | null = null;

  constructor(paragraphs: readonly ReadParagraph[]) {
    for (const { names } of paragraphs)
      for (const { name, full } of names)
        if (name.kind === 'organisation') this.#weights.set(full, (this.#weights.get(full) ?? 0) + 1);
  }

  /** Takes note of a body's name in the text. */
  note({ full }: NamedTokens, clock: number): void {
    this.#group = { words: full, clock };
    this.#named.delete(full);
    this.#named.add(full);
    if (this.#named.size > mostKept) this.#named.delete(this.#named.values().next().value!);
  }

  /** Takes note of a phrase that spoke, for the pronouns after it. */
  speak(words: string, several: boolean, clock: number): string {
    if (several) this.#plural = { words, clock };
    else this.#group = { words, clock };
    return words;
  }

  /** What "it" is in a sentence: the body that was named or spoke last, not long before. */
  itAt(clock: number): string | null {
    return this.#group !== null && clock - this.#group.clock <= NEAR ? this.#group.words : null;
  }

  /** Who "they" are in a sentence: those who spoke as several not long before; a body that was only named is not meant. */
  theyAt(clock: number): string | null {
    return this.#plural !== null && clock - this.#plural.clock <= NEAR ? this.#plural.words : null;
  }

  /** True if a body named so far has the noun in its name: "the justice department". */
  isNamedBy(noun: string): boolean {
    const titles = (sameKind.find((kind) => kind.includes(noun)) ?? [noun]).map(
      (one) => one[0]!.toUpperCase() + one.slice(1),
    );
    return [...this.#named].some((name) => name.split(' ').some((word) => titles.includes(word)));
  }

  /** "The department", "the company": the body named before that it stands for, else null. */
  standIn(noun: string): string | null {
    const titles = (sameKind.find((kind) => kind.includes(noun)) ?? [noun]).map(
      (one) => one[0]!.toUpperCase() + one.slice(1),
    );
    const recent = [...this.#named].reverse();
    const same = recent.find((name) => name.includes(' ') && name.split(' ').some((word) => titles.includes(word)));
    if (same !== undefined) return same;
    return bodyNouns.has(noun) ? this.main() : null;
  }

  /** The body that a notice without an author is of: the one the article is about, if it is about one. */
  clearlyMain(): string | null {
    const main = this.main();
    const weight = this.#weights.get(main ?? '') ?? 0;
    const next = Math.max(0, ...[...this.#weights].filter(([name]) => name !== main).map(([, count]) => count));
    return weight >= MAIN.least && weight >= MAIN.lead * next ? main : null;
  }

  /** The body named so far that the article names most, the later of two. */
  main(): string | null {
    let best: string | null = null;
    for (const name of [...this.#named].reverse())
      if (best === null || (this.#weights.get(name) ?? 0) > (this.#weights.get(best) ?? 0)) best = name;
    return best;
  }
}
