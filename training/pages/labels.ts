import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { isHeldBack } from '../../corpora/wcxb/half.ts';
import { fold } from '../../src/clean/pieces/piece.ts';

/** A page of HTML with what a person said is its article. */
export interface LabelledPage {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** The whole text of the article; null where only samples of it are given. */
  readonly whole: string | null;
  /** Words that are of the article, and words that are not. */
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
  /** One half is measured on and never learnt from. */
  readonly heldBack: boolean;
}

/** The article pages of WCXB: whole texts. Empty where the folder is absent. */
export function wcxbPages(folder: string): LabelledPage[] {
  const gold = join(folder, 'ground-truth');
  if (!existsSync(gold)) return [];
  return readdirSync(gold)
    .sort()
    .map((file) => {
      const name = file.replace(/\.json$/, '');
      const { ground_truth: truth } = JSON.parse(readFileSync(join(gold, file), 'utf8')) as {
        readonly ground_truth: { readonly main_content?: string };
      };
      return {
        name,
        bytes: () => gunzipSync(readFileSync(join(folder, 'html', `${name}.html.gz`))),
        whole: truth.main_content ?? '',
        wanted: [],
        unwanted: [],
        heldBack: isHeldBack(name),
      };
    });
}

/** A piece's label: 1 of the article, 0 not, null where nothing tells. */
export type Label = 0 | 1 | null;

/** How a short piece is found in a whole text: letters it may stand ahead of the last one found, and words it begins with. */
const FIND = { ahead: 400, words: 12, short: 4 } as const;

/** Labels pieces by a whole text: a long piece where its beginning stands in it, a short one near the last that was found. */
export function labelsByWhole(pieces: readonly string[], whole: string): Label[] {
  const gold = ` ${fold(whole)} `;
  let at = 0;
  return pieces.map((piece) => {
    const words = fold(piece).split(' ').filter(Boolean);
    if (words.length === 0) return null;
    const start = ` ${words.slice(0, FIND.words).join(' ')} `;
    const found = gold.indexOf(start, at);
    if (words.length < FIND.short) {
      if (found < 0 || found - at > FIND.ahead) return 0;
      at = found + start.length - 1;
      return 1;
    }
    const anywhere = found >= 0 ? found : gold.indexOf(start);
    if (anywhere < 0) return 0;
    if (found >= 0) at = found + words.join(' ').length;
    return 1;
  });
}

/** Labels pieces by samples: those that hold or stand in words wanted or not. */
export function labelsBySamples(pieces: readonly string[], { wanted, unwanted }: LabelledPage): Label[] {
  const yes = wanted.map(fold).filter((words) => words.length >= 8);
  const no = unwanted.map(fold).filter((words) => words.length >= 8);
  return pieces.map((piece) => {
    const words = fold(piece);
    if (words.length < 3) return null;
    const holds = (sample: string): boolean => words.includes(sample) || (words.length >= 25 && sample.includes(words));
    const is = yes.some(holds);
    const not = no.some(holds);
    return is === not ? null : is ? 1 : 0;
  });
}
