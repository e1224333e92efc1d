import type { Page } from '../../src/model.ts';

const BODIES = 'board council union office court ministry company agency committee association'.split(' ');
const DID =
  'closed approved rejected delayed inspected sold repaired reopened criticised funded promised cancelled'.split(' ');
const SAID = 'said told reporters that|warned that|confirmed that|denied that|announced that'.split('|');
const WHAT = 'pier contract plan market lighthouse bridge ferry school hospital tunnel quarry depot'.split(' ');
const WHY = 'after|because|although|before|when'.split('|');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday'.split(' ');
const SYLLABLES = 'ba ker mol tan ri vo del sun har wick lo pen dra fel go mar til ens by cor'.split(' ');
/** Sentences of a report. */
const LENGTH = 20;
/** Own reports an affair is told in, and takes of the agency. */
const TAKES = 12;

/** The same numbers on every run (a linear congruential generator). */
class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  below(limit: number): number {
    this.#state = (this.#state * 1103515245 + 12345) % 2147483648;
    return Math.floor((this.#state / 2147483648) * limit);
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  name(): string {
    const name = Array.from({ length: 2 + this.below(2) }, () => this.of(SYLLABLES)).join('');
    return name[0]!.toUpperCase() + name.slice(1);
  }
}

/** What happened, told in one of several wordings. */
interface Fact {
  readonly who: string;
  readonly place: string;
  readonly did: string;
  readonly what: string;
  readonly number: number;
  readonly day: string;
}

/**
 * An affair of so many pages as they come in: three fifths are copies of an agency's successive takes, some cut short, a
 * fifth retell them in other words, a fifth are the papers' own reports of partly the same facts. The same on every run.
 */
export function generatedPages(size: number): Page[] {
  const dice = new Dice(7);
  const facts = Array.from(
    { length: Math.max(60, Math.floor(size * 1.5)) },
    (): Fact => ({
      who: `${dice.name()} ${dice.of(BODIES)}`,
      place: dice.name(),
      did: dice.of(DID),
      what: dice.of(WHAT),
      number: 2 + dice.below(900),
      day: dice.of(DAYS),
    }),
  );
  const takes: string[][] = [];
  for (let at = 0; at < TAKES; at += 1) {
    const before = takes.at(-1)?.slice(0, LENGTH / 2) ?? [];
    takes.push([...before, ...Array.from({ length: LENGTH - before.length }, () => wording(dice.of(facts), 0, dice))]);
  }
  return Array.from({ length: size }, (_, at): Page => {
    const kind = at % 5;
    const take = dice.of(takes);
    const sentences =
      kind < 3
        ? take.slice(0, LENGTH - dice.below(6))
        : Array.from({ length: LENGTH }, () => wording(dice.of(facts), kind - 2, dice));
    const dateline = kind < 3 ? 'CALDER (NW) — ' : '';
    return {
      key: `page-${at}`,
      source: `page-${at}.txt`,
      mediaType: 'text/plain',
      content: `${dice.name()} news, page ${at}\n\n${dateline}${paragraphs(sentences)}\n`,
      sha256: '',
      declared: { url: null, publisher: `Paper ${at % 90}`, title: null, published: null, retrieved: null },
      notices: [],
    };
  });
}

function wording({ who, place, did, what, number, day }: Fact, style: number, dice: Dice): string {
  const reason = `${dice.of(WHY)} ${number} people in ${place} ${dice.of(['asked for it', 'wrote letters', 'met twice'])}`;
  if (style === 0) return `The ${who} ${did} the ${place} ${what} on ${day} ${reason}.`;
  if (style === 1) return `On ${day} the ${what} of ${place} was ${did} by the ${who}, ${reason}.`;
  return `${dice.name()} ${dice.name()} ${dice.of(SAID)} the ${who} had ${did} the ${what}, ${reason}.`;
}

function paragraphs(sentences: readonly string[]): string {
  const parts: string[] = [];
  for (let at = 0; at < sentences.length; at += 2) parts.push(sentences.slice(at, at + 2).join(' '));
  return parts.join('\n\n');
}
