import type { PlacedArticle, Step } from './chains.ts';

export type TrueRelation = 'same-text' | 'reuses' | 'rewrites';

/** How two texts of a chain are related in truth; null where a path has too many turns to have one answer. */
export interface TruePair {
  readonly a: string;
  readonly b: string;
  readonly relation: TrueRelation | null;
  /** Of the pages: two carriers have a common source. */
  readonly direction: 'a' | 'b' | 'common';
  /** Of the texts they carry: links between text groups are written once, and a carrier's page stands for its text. */
  readonly ofTexts: 'a' | 'b' | 'common';
}

function pathUp(placed: PlacedArticle, byId: ReadonlyMap<string, PlacedArticle>): PlacedArticle[] {
  const path = [placed];
  for (let at = placed; at.parent !== null; ) {
    at = byId.get(at.parent)!;
    path.push(at);
  }
  return path;
}

/** The text a page carries: up through copies to where it was made. */
function textOf(placed: PlacedArticle, byId: ReadonlyMap<string, PlacedArticle>): PlacedArticle {
  let at = placed;
  while (at.step === 'copy') at = byId.get(at.parent!)!;
  return at;
}

/** The relations of every two held texts of a chain, by the way between them. */
export function truePairs(pile: readonly PlacedArticle[]): TruePair[] {
  const byId = new Map(pile.map((placed) => [placed.id, placed]));
  const held = pile.filter((placed) => placed.held);
  return held.flatMap((x, i) =>
    held.slice(i + 1).map((y): TruePair => {
      const { steps, direction } = between(x, y, byId);
      const [textX, textY] = [textOf(x, byId), textOf(y, byId)];
      const ofTexts = textX === textY ? direction : between(textX, textY, byId).direction;
      return { a: x.id, b: y.id, relation: relationOf(steps), direction, ofTexts };
    }),
  );
}

function between(
  x: PlacedArticle,
  y: PlacedArticle,
  byId: ReadonlyMap<string, PlacedArticle>,
): { readonly steps: Step[]; readonly direction: TruePair['direction'] } {
  const [fromX, fromY] = [pathUp(x, byId), pathUp(y, byId)];
  const meeting = fromX.find((placed) => fromY.includes(placed))!;
  const steps = [...fromX.slice(0, fromX.indexOf(meeting)), ...fromY.slice(0, fromY.indexOf(meeting))].map(
    ({ step }) => step!,
  );
  return { steps, direction: meeting === x ? 'a' : meeting === y ? 'b' : 'common' };
}

/** Two parts of one text need not overlap, and a retelling of a part has no one name: such pairs are left out. */
function relationOf(steps: readonly Step[]): TrueRelation | null {
  const parts = steps.filter((step) => step === 'part').length;
  const told = steps.filter((step) => step === 'retelling').length;
  if (parts + told === 0) return 'same-text';
  if (parts === 1 && told === 0) return 'reuses';
  return parts === 0 && told > 0 ? 'rewrites' : null;
}
