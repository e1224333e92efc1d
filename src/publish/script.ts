/**
 * The report's only script, an addition it can do without: it marks the later parts of a passage that crosses another,
 * and opens what is folded when a link leads into it or when the report is printed.
 */
export const SCRIPT = `(() => {
  let parts = [];
  const show = () => {
    for (const part of parts) part.classList.remove('hit');
    parts = [];
    let id = '';
    try { id = decodeURIComponent(location.hash.slice(1)); } catch { return; }
    const target = id && document.getElementById(id);
    if (!target) return;
    let opened = false;
    for (let e = target; e; e = e.parentElement) if (e.tagName === 'DETAILS' && !e.open) opened = e.open = true;
    if (opened) target.scrollIntoView();
    parts = [...document.querySelectorAll('[data-p="' + CSS.escape(id) + '"]')];
    for (const part of parts) part.classList.add('hit');
  };
  addEventListener('hashchange', show);
  show();
  let folded = [];
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details:not([open]):not(.furniture)')];
    for (const e of folded) e.open = true;
  });
  addEventListener('afterprint', () => { for (const e of folded) e.open = false; });
})();
`;
