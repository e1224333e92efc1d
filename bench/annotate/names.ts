import { isHeldBackSource, readWikigold, readWnut, readWorldwide } from '../../corpora/names/newswire.ts';
import { type NameFigures, type NameModels, nameFigures } from '../../corpora/names/score.ts';

/** Names against the corpora they were not trained on: exact letters and class, PER, ORG and LOC together (micro). */
export interface NameBench {
  /** Three whole sources of ner/worldwide. */
  readonly sources: NameFigures;
  readonly wikigold: NameFigures;
  readonly wnut: NameFigures;
}

/**
 * Measures `findNames` on texts written out of the corpora's words.
 * @param models the trained models; with `model: null` the rules alone
 */
export function nameBench(data: string, models: NameModels): NameBench {
  return {
    sources: nameFigures(readWorldwide(data, isHeldBackSource), models),
    wikigold: nameFigures(readWikigold(data), models),
    wnut: nameFigures(readWnut(data, 'test'), models),
  };
}
