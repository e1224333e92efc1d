import { type Html, html } from '../../src/publish/words/html.ts';
import type { Stretch } from '../../src/publish/words/word-diff.ts';
import { figure } from '../../src/publish/words/words.ts';

/** Words kept on either side of what is left out. */
const KEPT = 18;

/** Fewest words that are worth leaving out. */
const FEWEST = 40;

/**
 * The words of one side with those that differ marked; of long stretches that both sides share only the ends are shown,
 * for what differs is what one looks for. The same is left out on both sides, since they share it.
 */
export function condensed(diff: readonly Stretch[]): Html {
  return html`${diff.map(({ text, same }) => (same ? shortened(text) : html`<mark>${text.trimEnd()}</mark>${text.slice(text.trimEnd().length)}`))}`;
}

function shortened(text: string): Html | string {
  const words = text.match(/\S+\s*/g) ?? [];
  const left = words.length - 2 * KEPT;
  if (left < FEWEST) return text;
  return html`${words.slice(0, KEPT).join('')}<span class="faint">[… ${figure(left)} words alike …]</span> ${words.slice(-KEPT).join('')}`;
}
