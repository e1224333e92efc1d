import type { AttributionSpans } from '../../../model.ts';
import type { Draft } from '../../paragraphs/draft.ts';
import { namesWithin } from '../../paragraphs/read-paragraph.ts';

/** An attribution with the draft it was made of. */
export interface MadeAttribution {
  readonly draft: Draft;
  readonly spans: AttributionSpans;
}

/** True if the source itself is the outlet: "The Post reported", not "in a letter seen by the Post". */
function outletSpeaks({ paragraph, source }: Draft): boolean {
  return source !== null && namesWithin(paragraph, source.from, source.to).some(({ name }) => name.kind === 'outlet');
}

/**
 * A paragraph that begins to tell what an outlet reported goes on telling it: what others are said to have said after
 * that, without their own words in quotation marks being new, comes through the same outlet. It ends with the paragraph, or where
 * another outlet is credited.
 *
 * @param made in the order of the text
 */
export function carryOutlets(made: readonly MadeAttribution[]): AttributionSpans[] {
  let paragraph = -1;
  let via: string | null = null;
  return made.map(({ draft, spans }) => {
    if (draft.paragraph.index !== paragraph) {
      paragraph = draft.paragraph.index;
      via = null;
    }
    if (spans.via !== null) {
      if (spans.speaker === null && outletSpeaks(draft)) via = spans.via;
      else if (spans.via !== via) via = null;
      return spans;
    }
    return via !== null && spans.kind !== 'direct' ? { ...spans, via } : spans;
  });
}
