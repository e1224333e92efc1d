import { wordSet } from '../../../base/word-set.ts';
import type { Token } from '../../../languages/en/tokenize.ts';
import type { Tense } from './reading.ts';

const REACH = 14;

const future =
  wordSet(`will won't shall 'll going expects expect anticipates aims must scheduled due expected slated planned plans planning set likely hopes
 hoping intends supposed upcoming forthcoming begins starts opens expires ends tomorrow would-be payable deadline`);
const past =
  wordSet(`said says told was were had did ago came went took made began gave got saw met held left lost won sent
 found brought kept felt fell rose grew spoke wrote ran led sat stood died hit put let cut shot shut quit spent sold bought
 paid read heard knew became thought caught fought taught broke drove rode chose froze stole drew flew threw knew swore
 tore wore showed since last yesterday reported announced`);
const transparent = wordSet('be been being get have');

/**
 * Where the words before token `i`, back to the last stop, look: the nearest sign of tense wins. "Will meet Friday" and
 * "scheduled for Friday" look ahead, "said Friday" looks back.
 */
export function tenseAt(tokens: readonly Token[], i: number): Tense {
  const by = tokens[i - 1]?.lower === 'by';
  for (let k = i - 1; k >= 0 && k >= i - REACH; k--) {
    const { lower, shape } = tokens[k]!;
    if (shape === 'mark' && /^[.!?;:"”]$/u.test(lower)) return by ? 'ahead' : null;
    if (future.has(lower) && !causal(tokens, k)) return 'ahead';
    if (past.has(lower)) return 'back';
    const before = tokens[k - 1]?.lower ?? '';
    if (/[a-z]{2}ed$/u.test(lower) && !transparent.has(before)) return 'back';
  }
  return by ? 'ahead' : null;
}

/** "Due to a storm" is no date that is due. */
function causal(tokens: readonly Token[], k: number): boolean {
  return (
    tokens[k]!.lower === 'due' &&
    tokens[k + 1]?.lower === 'to' &&
    /^(?:the|a|an|its|their|his|her|this|that)$/u.test(tokens[k + 2]?.lower ?? '')
  );
}
