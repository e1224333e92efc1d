import type { AnnotatedArticle, Span } from '../../model.ts';
import { cspHash } from '../page/page.ts';
import { Html, html, join } from '../words/html.ts';

const STYLE = `
:root{color-scheme:light dark;--ink:#1d1b18;--paper:#fbfaf6;--soft:#5f5a52;--wash:#f0ead8;--accent:#7a2e22}
@media(prefers-color-scheme:dark){:root{--ink:#ebe6dc;--paper:#171614;--soft:#b0a99c;--wash:#35301f;--accent:#e0a090}}
body{margin:0 auto;max-width:42rem;padding:2rem 1.2rem;background:var(--paper);color:var(--ink);font:1.05rem/1.7 Charter,"Iowan Old Style",Georgia,serif}
h1,h2{font-weight:400;line-height:1.2} .text{white-space:pre-wrap} small,.key,table{font-family:system-ui,sans-serif;color:var(--soft);font-size:.8rem}
.content{background:var(--wash)} .source{border-bottom:2px solid var(--accent)} .cue{font-weight:700;color:var(--accent)}
.name{text-decoration:underline dotted;text-underline-offset:.25em} .time{font-style:italic} .quantity{font-variant-numeric:lining-nums;text-decoration:underline double;text-underline-offset:.25em}
.furniture{color:var(--soft);font-size:.8rem} table{border-collapse:collapse;width:100%;line-height:1.4} th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-top:1px solid var(--soft)}
article{margin-bottom:4rem}`;

interface Mark extends Span {
  readonly kind: string;
}

/** Articles with their annotations drawn on the text, for people: one page that needs nothing else. */
export function renderAnnotations(articles: readonly AnnotatedArticle[]): string {
  const policy = `default-src 'none'; style-src ${cspHash(STYLE)}; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Annotations</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<main>
<h1>Annotations</h1>
<p class="key"><span class="source">source</span> <span class="cue">cue</span> <span class="content">content</span> <span class="name">name</span> <span class="time">time</span> <span class="quantity">quantity</span> <span class="furniture">furniture</span></p>
${join(articles.map(articleView))}
</main>
</body>
</html>
`.markup;
}

function articleView({ article, annotations }: AnnotatedArticle): Html {
  const rows = annotations.attributions.map(
    ({
      speaker,
      via,
      stance,
      kind,
      content,
    }) => html`<tr><td>${speaker ?? '–'}</td><td>${via ?? '–'}</td><td>${stance}</td><td>${kind}</td>
<td dir="auto">${content.map(({ start, end }) => article.text.slice(start, end)).join(' … ')}</td></tr>`,
  );
  return html`<article>
<h2 dir="auto">${article.title ?? article.key}</h2>
<p><small>${[article.publisher, article.published, article.language].filter((part) => part !== null).join(' · ')}</small></p>
<div class="text" dir="auto">${marked(article.text, marksOf({ article, annotations }))}</div>
${rows.length > 0 && html`<table><caption>Who says what</caption><thead><tr><th scope="col">speaker</th><th scope="col">via</th><th scope="col">stance</th><th scope="col">kind</th><th scope="col">content</th></tr></thead><tbody>${rows}</tbody></table>`}
</article>`;
}

function marksOf({ article, annotations }: AnnotatedArticle): Mark[] {
  const { attributions, names, times, quantities } = annotations;
  const as = (kind: string) => (span: Span) => ({ start: span.start, end: span.end, kind });
  return [
    ...article.blocks.filter(({ kind }) => kind === 'furniture' || kind === 'repeat').map(as('furniture')),
    ...attributions.flatMap(({ content }) => content.map(as('content'))),
    ...attributions.flatMap(({ source }) => source.map(as('source'))),
    ...attributions.flatMap(({ cue }) => cue.map(as('cue'))),
    ...names.map(as('name')),
    ...times.map(as('time')),
    ...quantities.map(as('quantity')),
  ];
}

/** The text cut at every boundary of a mark; each piece bears the classes of all marks over it. */
function marked(text: string, marks: readonly Mark[]): Html {
  const opens = new Map<number, string[]>();
  const closes = new Map<number, string[]>();
  const put = (map: Map<number, string[]>, at: number, kind: string) => map.set(at, [...(map.get(at) ?? []), kind]);
  for (const { start, end, kind } of marks) {
    put(opens, start, kind);
    put(closes, end, kind);
  }
  const cuts = [...new Set([0, text.length, ...opens.keys(), ...closes.keys()])].sort((x, y) => x - y);
  const over = new Map<string, number>();
  const pieces: Html[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    for (const kind of closes.get(cuts[i]!) ?? []) over.set(kind, over.get(kind)! - 1);
    for (const kind of opens.get(cuts[i]!) ?? []) over.set(kind, (over.get(kind) ?? 0) + 1);
    const classes = [...over].filter(([, count]) => count > 0).map(([kind]) => kind);
    const piece = text.slice(cuts[i], cuts[i + 1]);
    pieces.push(classes.length > 0 ? html`<span class="${classes.join(' ')}">${piece}</span>` : html`${piece}`);
  }
  return join(pieces, '');
}
