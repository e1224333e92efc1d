/** Lets the pane's buttons copy a citation or a permalink, and say that they did. */
export function handleCopying(event: Event): void {
  const button = (event.target as Element).closest<HTMLElement>('[data-copy], [data-copy-link]');
  if (!button) return;
  const id = button.dataset.copyLink;
  const pre = button.closest('div')?.querySelector('pre');
  const text = id === undefined ? (pre?.textContent ?? '') : new URL(`#${encodeURIComponent(id)}`, location.href).href;
  void copy(text, pre ?? null).then((done) => {
    const before = button.textContent;
    button.textContent = done ? 'copied' : 'press Ctrl+C';
    setTimeout(() => {
      button.textContent = before;
    }, 1600);
  });
}

/** True if the text is on the clipboard; else what can be is selected, so that the reader copies it. */
async function copy(text: string, shown: Element | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}
