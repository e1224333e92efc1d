import { FIRST_PERSON, REPORTING } from '../../../languages/pages/journalism.ts';
import { FOREIGN_NOTICES, FOREIGN_PLEAS, FOREIGN_POINTERS } from './cues-languages.ts';
import { NOTICES } from './cues-notices.ts';
import { PLEAS } from './cues-pleas.ts';
import { POINTERS } from './cues-pointers.ts';
import { sieveOf, weightIn } from './sieve.ts';

const SECOND_PERSON = /\b(?:you|your|you're|you’re)\b/i;
const QUOTED = /[“"][^”"]{0,2000}[”"]/g;

/** True if a block pleads in its own voice ("we", "our"), not in a quotation and not in a report of what was said. */
export function pleadsForItself(block: string): boolean {
  const spoken = block.slice(0, 3000).replace(QUOTED, ' “” ');
  return FIRST_PERSON.test(spoken) && !REPORTING.test(spoken);
}

const ALL_NOTICES = sieveOf([...NOTICES, ...FOREIGN_NOTICES]);
const ALL_PLEAS = sieveOf([...PLEAS, ...FOREIGN_PLEAS]);
const ALL_POINTERS = sieveOf([...POINTERS, ...FOREIGN_POINTERS]);

/**
 * How strongly the wording of a block speaks against its being journalism: 0 for none, from about 2 on it should go.
 * Words in quotation marks plead for nobody; a block that reports who said what is believed.
 */
export function boilerplateScore(block: string): number {
  if (block.length > LONGEST_KNOWN) return weighed(block);
  let score = KNOWN.get(block);
  if (score === undefined) {
    score = weighed(block);
    if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
    KNOWN.set(block, score);
  }
  return score;
}

/** What short lines weigh, kept: a page says its labels twice, a pile of one site on every page. Emptied when it is full. */
const KNOWN = new Map<string, number>();
const MOST_KNOWN = 20_000;
const LONGEST_KNOWN = 120;

function weighed(block: string): number {
  const text = block.length > 3000 ? block.slice(0, 3000) : block;
  const spoken = /[“"]/.test(text) ? text.replace(QUOTED, ' “” ') : text;
  const notices = weightIn(text, ALL_NOTICES);
  const pointers = text.length <= 400 ? weightIn(text.trim(), ALL_POINTERS) : 0;
  let pleas = weightIn(spoken, ALL_PLEAS);
  if (pleas > 0) {
    if (SECOND_PERSON.test(spoken)) pleas += 0.5;
    if (FIRST_PERSON.test(spoken)) pleas += 0.5;
    if (REPORTING.test(spoken)) pleas -= 1.5;
    if (text.length > 700) pleas *= 0.6;
  }
  const total = notices + pointers + Math.max(0, pleas);
  return total > 0 && text.length > 250 && REPORTING.test(spoken) ? total * 0.6 : total;
}
