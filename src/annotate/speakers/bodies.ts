import { bodyNouns } from '../../languages/en/lexicon/roles.ts';
import type { NamedTokens } from '../names/find-names.ts';
import type { ReadParagraph } from '../paragraphs/read-paragraph.ts';

/** Nouns that stand for one another's bodies. */
const sameKind = [
  ['department', 'ministry'],
  ['agency', 'bureau'],
];

/** So many bodies are kept in mind. */
const mostKept = 100;

/** The bodies of an article: which of them "the company" is, or "it", or "they". */
export class Bodies {
  /** The last ones named, the latest at the end. */
  readonly #named = new Set<string>();
  /** How often each is named in the whole article. */
  readonly #weights = new Map<string, number>();
  #group: string | null = null;
  #plural: string | null = null;

  constructor(paragraphs: readonly ReadParagraph[]) {
    for (const { names } of paragraphs)
      for (const { name, full } of names)
        if (name.kind === 'organisation') this.#weights.set(full, (this.#weights.get(full) ?? 0) + 1);
  }

  /** Takes note of a body's name in the text. */
  note({ full }: NamedTokens): void {
    this.#group = full;
    this.#named.delete(full);
    this.#named.add(full);
    if (this.#named.size > mostKept) this.#named.delete(this.#named.values().next().value!);
  }

  /** Takes note of a phrase that spoke, for the pronouns after it. */
  speak(words: string, several: boolean): string {
    if (several) this.#plural = words;
    else this.#group = words;
    return words;
  }

  get it(): string | null {
    return this.#group;
  }

  get they(): string | null {
    return this.#plural ?? this.#group;
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

  /** The body named so far that the article names most, the later of two. */
  main(): string | null {
    let best: string | null = null;
    for (const name of [...this.#named].reverse())
      if (best === null || (this.#weights.get(name) ?? 0) > (this.#weights.get(best) ?? 0)) best = name;
    return best;
  }
}
