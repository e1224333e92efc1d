/** A button; `label` says more than its words do to who does not see what stands beside it. */
export function button(words: string, does: () => void, label: string | null = null): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = words;
  if (label !== null) element.setAttribute('aria-label', label);
  element.addEventListener('click', does);
  return element;
}

/** Hands a file to the person, as a download. */
export function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken it by then, also where it asks first.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
