import type { Concordance } from '../../src/ask/concordance.ts';

/** Puts a button beside every claim and name that the page shows, and beside those that come later. */
export function markRulable(c: Concordance): void {
  const mark = (root: ParentNode) => {
    for (const entry of root.querySelectorAll<HTMLElement>('[id^="c-"], [id^="e-"]')) markOne(c, entry);
  };
  mark(document);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) {
        if (!(node instanceof HTMLElement) || node.matches('.rule')) continue;
        if (/^[ce]-/u.test(node.id)) markOne(c, node);
        mark(node);
      }
    }
  }).observe(document.body, { childList: true, subtree: true });
}

function markOne(c: Concordance, entry: HTMLElement): void {
  const [kind, id] = [entry.id.slice(0, 2), entry.id.slice(2)];
  const claim = kind === 'c-' ? c.claims.get(id) : undefined;
  const entity = kind === 'e-' ? c.entities.get(id) : undefined;
  if (claim === undefined && entity === undefined) return;
  const place = entry.querySelector(':scope > .words, :scope > dt') ?? entry;
  if (place.querySelector(':scope > .rule') !== null) return;
  const button = document.createElement('button');
  button.className = 'rule';
  button.dataset.rule = entry.id;
  button.textContent = 'Rule';
  button.setAttribute('aria-label', claim === undefined ? `Rule on ${entity!.name}` : `Rule on claim ${claim.number}`);
  const about = place === entry ? place.querySelector(':scope > small') : null;
  (about ?? place).append(' ', button);
}
