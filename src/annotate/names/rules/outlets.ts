import {
  beforeByOutlet,
  beforeInOutlet,
  beforeToOutlet,
  beforeWithOutlet,
  outletAfter,
  outletBefore,
  pressWorks,
  tellingAnOutlet,
} from '../../../languages/en/names/press-context.ts';
import { pressHeads } from '../../../languages/en/names/press-heads.ts';
import type { Token, TokenRange } from '../../../languages/language.ts';
import type { Outlet, OutletRegister } from '../../../model.ts';

/** An outlet named in a paragraph. */
export interface OutletMention extends TokenRange {
  readonly canonical: string;
  /** Named in full, not by a short form or "the newspaper". */
  readonly full: boolean;
}

/** Finds the register's outlets in the tokens of a paragraph, longest name first. */
export function listedOutlets(text: string, tokens: readonly Token[], register: OutletRegister): OutletMention[] {
  const found: OutletMention[] = [];
  let i = 0;
  while (i < tokens.length) {
    const mention = outletAt(text, tokens, i, register);
    if (mention) {
      found.push(mention);
      i = mention.to;
    } else i++;
  }
  return found;
}

function outletAt(text: string, tokens: readonly Token[], i: number, register: OutletRegister): OutletMention | null {
  const token = tokens[i]!;
  if (
    token.shape === 'mark' ||
    !(token.capital || token.shape === 'number' || /\p{Lu}|\.(?:com|org|net)$/u.test(token.text))
  )
    return null;
  let reach = Math.min(tokens.length, i + register.longestName + 2);
  for (let k = i + 1; k < reach; k++)
    if (tokens[k]!.shape === 'mark' && !/^[&.!’'-]$/u.test(tokens[k]!.text)) reach = k;
  for (let to = reach; to > i; to--) {
    const last = tokens[to - 1]!;
    if (last.shape === 'word' && !last.capital && last.lower !== "'s" && !last.text.includes('.')) continue;
    const name = text.slice(token.start, last.end);
    const outlet = register.byName(name);
    if (!outlet || (to === i + 1 && token.lower === 'the')) continue;
    if (isAmbiguous(outlet, name) && !inPressContext(tokens, i, to)) continue;
    const leadingThe = token.lower === 'the' && to > i + 1 && !outlet.name.startsWith('The ');
    return { from: leadingThe ? i + 1 : i, to, canonical: outlet.name, full: true };
  }
  return null;
}

function isAmbiguous(outlet: Outlet, name: string): boolean {
  return outlet.ambiguous && !/\s/u.test(name.replace(/^the\s/iu, ''));
}

/** Words around that only fit an outlet: "told Time", "Time magazine reported". */
function inPressContext(tokens: readonly Token[], from: number, to: number): boolean {
  let left = from - 1;
  const hasThe = tokens[left]?.lower === 'the' || tokens[from]?.lower === 'the';
  if (tokens[left]?.lower === 'the') left--;
  const before = tokens[left]?.lower ?? '';
  const after = tokens[to];
  if (after && outletAfter.has(after.lower)) return true;
  if ((after?.text === "'s" || after?.text === '’s') && pressWorks.has(tokens[to + 1]?.lower ?? '')) return true;
  if (after?.capital && after.shape === 'word') return false;
  if (tellingAnOutlet.has(before)) return true;
  if (before === 'to') return beforeToOutlet.has(tokens[left - 1]?.lower ?? '');
  if (before === 'by') return beforeByOutlet.has(tokens[left - 1]?.lower ?? '');
  if (before === 'with') return beforeWithOutlet.has(tokens[left - 1]?.lower ?? '');
  return hasThe && before === 'in' && beforeInOutlet.has(tokens[left - 1]?.lower ?? '');
}

/** True if an unlisted capitalised run is an outlet: a press word at its end and a press context. */
export function looksLikeOutlet(tokens: readonly Token[], from: number, to: number, linked: boolean): boolean {
  const last = tokens[to - 1]!.text;
  if (to - from < 2 || !pressHeads.has(last)) return false;
  return (
    linked ||
    inPressContext(tokens, from, to) ||
    outletBefore.has(tokens[from - 1]?.lower ?? '') ||
    (tokens[from - 1]?.lower === 'the' && outletBefore.has(tokens[from - 2]?.lower ?? ''))
  );
}
