import type { EditionArticle, Span } from '../../src/model.ts';
import { finderIn } from '../../src/rulings/anchors.ts';

/** Characters before what is chosen by which it is told from the same words elsewhere. */
const BEFORE = 32;

/** The stretch of an article that is selected in its text; null where nothing is, or something that is not all of it. */
export function selectedIn(article: EditionArticle, body: Element): Span | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!body.contains(range.commonAncestorContainer)) return null;
  const exact = range.toString().trim();
  if (exact === '') return null;
  const before = document.createRange();
  before.selectNodeContents(body);
  before.setEnd(range.startContainer, range.startOffset);
  const prefix = before.toString().slice(-BEFORE);
  const { sha256, url } = article;
  const anchor = { sha256, url, exact, prefix, suffix: '', start: before.toString().length };
  return finderIn([article]).find(anchor)[0]?.place ?? null;
}

/** Keys by which words are chosen, with how the selection moves. */
const KEYS: ReadonlyMap<string, readonly [direction: 'forward' | 'backward', by: 'word' | 'line']> = new Map([
  ['ArrowRight', ['forward', 'word']],
  ['ArrowLeft', ['backward', 'word']],
  ['ArrowDown', ['forward', 'line']],
  ['ArrowUp', ['backward', 'line']],
]);

/** Lets words of a text be chosen by keys: arrows move, with Shift they choose, Enter takes what is chosen. */
export function chooseByKeys(body: HTMLElement, take: () => void): void {
  const selection = getSelection();
  if (selection === null) return;
  body.tabIndex = 0;
  body.setAttribute('role', 'document');
  body.setAttribute(
    'aria-label',
    'The text. Arrows move by words and lines, with Shift they choose, Enter takes them.',
  );
  body.focus({ preventScroll: true });
  const from = body.querySelector('.hit') ?? body.querySelector(':scope > p') ?? body;
  if (selection.isCollapsed || !body.contains(selection.anchorNode)) selection.selectAllChildren(from);
  if (body.dataset.keys !== undefined) return;
  body.dataset.keys = '';
  body.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !selection.isCollapsed) {
      event.preventDefault();
      return take();
    }
    const moves = KEYS.get(event.key);
    if (moves === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    selection.modify(event.shiftKey ? 'extend' : 'move', ...moves);
    if (!body.contains(selection.focusNode)) selection.selectAllChildren(from);
    selection.focusNode?.parentElement?.scrollIntoView({ block: 'nearest' });
  });
}
