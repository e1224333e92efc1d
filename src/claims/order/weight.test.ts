import { describe, expect, it } from 'vitest';
import type { Claim } from '../../model.ts';
import type { ClaimDraft } from '../wording/drafts.ts';
import { weightOfClaim } from './weight.ts';

/** What a claim of so many origins weighs. */
function weigh(origins: number, { coherence = 1, standing = 1, kind = 'body', place = 9 } = {}): number {
  const text = 'The pier is shut.';
  const claim = { testimonies: [], voices: [], origins: { min: origins, max: origins } } as unknown as Claim;
  const span = { start: 0, end: text.length };
  const sentences = Array.from({ length: place }, (_, at) => ({ start: at - place, end: at - place }));
  const placed = {
    group: 'a',
    article: { text, blocks: [{ start: -place, end: span.end, kind }] },
    annotations: { sentences },
  };
  const wording = { coherence, standing, wording: { ...span, placed, words: [], around: span } };
  return weightOfClaim(
    claim,
    { wording, witnesses: [{ placed, testimony: span, around: span }] } as unknown as ClaimDraft,
    [],
  );
}

describe('a claim weighs', () => {
  it('two more for each text that leads with it, less the later it does, and nothing from the fifth sentence on', () => {
    expect(weigh(3, { place: 0 }) - weigh(3)).toBeCloseTo(2);
    expect(weigh(3, { place: 3 }) - weigh(3)).toBeCloseTo(0.8);
    expect(weigh(3, { place: 4 })).toBe(weigh(3));
    expect(weigh(3, { place: 9, kind: 'headline' })).toBeCloseTo(weigh(3) + 2);
  });

  it('by its standing, of which an eighth is left where it cannot stand alone', () => {
    expect(weigh(3, { standing: 0 }) / weigh(3)).toBeCloseTo(0.12);
    expect(weigh(3, { standing: 0.5 }) / weigh(3)).toBeCloseTo(0.56);
  });

  it('in full where its witnesses hang together to .65, and not less than by half', () => {
    expect(weigh(3, { coherence: 0.66 })).toBe(weigh(3));
    expect(weigh(3, { coherence: 0.6 })).toBeLessThan(weigh(3));
    expect(weigh(3, { coherence: 0.3 })).toBe(weigh(3, { coherence: 0 }));
    expect(weigh(3, { coherence: 0.4 })).toBeGreaterThan(weigh(3, { coherence: 0 }));
  });

  it('no more than what one article tells where its witnesses do not hang together: half of what they add, and half of that', () => {
    // Nine of support: four for one article, and five that they add.
    expect(weigh(3)).toBe(9);
    expect(weigh(3, { coherence: 0 })).toBeCloseTo((4 + 5 / 2) / 2);
    expect(weigh(3, { coherence: 0.52 })).toBeCloseTo((4 + 5 * 0.8) * 0.8);
  });

  it('a seventh where it tells of a picture, and nothing of the affair', () => {
    expect(weigh(3, { kind: 'caption' }) / weigh(3)).toBeCloseTo(0.15);
  });
});
