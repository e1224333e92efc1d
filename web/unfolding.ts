/** Opens what is folded around an element and brings it into sight; false if it is not on the page. */
export function bringIntoSight(id: string): boolean {
  const element = document.getElementById(id);
  if (!element) return false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
  element.scrollIntoView();
  return true;
}

/** Unfolds everything but furniture and copies for printing, where the style sheet alone cannot. */
export function unfoldForPrint(): void {
  let folded: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open]):not(.furniture):not(.copies)')];
    for (const details of folded) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of folded) details.open = false;
  });
}
