import { OFFER_LEAD, SUBSCRIPTION_WALL } from '../../languages/pages/walls.ts';
import type { Block } from '../../model.ts';

const OPEN_END = /(?:…|\.\.\.|\[…\]|[\p{Ll},])$/u;
/** When a text breaks off: blocks, letters, and a share of words. Chosen on the development pages. */
const WALL = {
  /** Blocks after the body in which a wall still is the text's own. */
  reach: 8,
  /** A text of fewer letters behind a stated lock is a stub. */
  stub: 1_500,
  /** Share of the stated number of words below which a text is not whole. */
  whole: 0.7,
} as const;
const WORD = /[\p{L}\p{N}]+/gu;

/** What a page says in its metadata of who may read it. */
export interface Lock {
  readonly locked: boolean;
  /** The number of words the whole text is said to have. */
  readonly statedWords: number | null;
}

/**
 * The notice that a text breaks off where readers are asked to pay or to sign in, or null: a line of such a wall stands
 * right after the body, or the metadata lock the page and the text is short, ends in mid-sentence or has far fewer
 * words than stated.
 */
export function breaksOff(text: string, blocks: readonly Block[], { locked, statedWords }: Lock): string | null {
  const last = blocks.findLastIndex(({ kind }) => kind === 'body');
  if (last < 0) return null;
  const line = (i: number): string => text.slice(blocks[i]!.start, Math.min(blocks[i]!.end, blocks[i]!.start + 600));
  const wall = blocks.findIndex(
    ({ kind }, i) =>
      i > last - 3 &&
      i <= last + WALL.reach &&
      kind !== 'caption' &&
      (SUBSCRIPTION_WALL.test(line(i)) || (kind === 'furniture' && OFFER_LEAD.test(line(i)))),
  );
  const body = blocks.filter(({ kind }) => kind === 'body');
  const letters = body.reduce((sum, { start, end }) => sum + end - start, 0);
  const words = (): number =>
    body.reduce((sum, { start, end }) => sum + (text.slice(start, end).match(WORD)?.length ?? 0), 0);
  const short = statedWords !== null && statedWords >= 100 && words() < statedWords * WALL.whole;
  const ends = text.slice(blocks[last]!.start, blocks[last]!.end).trimEnd();
  const open = OPEN_END.test(ends) && ends.length > 60;
  if (wall >= 0 && (locked || short || open || letters < WALL.stub)) {
    return `The text breaks off: the page asks to subscribe or to sign in (“${shortened(line(wall))}”).`;
  }
  const stub = short || (statedWords === null && (open || letters < WALL.stub));
  return locked && stub ? 'The text breaks off: the page says that the whole is for subscribers.' : null;
}

const shortened = (line: string): string => (line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line);
