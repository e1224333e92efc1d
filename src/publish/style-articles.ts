/** The articles: text in the reading column, particulars in the margin. */
export const ARTICLE_STYLE = `
.text{display:grid;grid-template-columns:minmax(0,41rem) minmax(0,13.5rem);column-gap:2.6rem;padding:1.8rem 0 1rem;border-top:1px solid var(--rule)}
.note+.text{border-top:0;padding-top:.6rem}
.text h3{grid-column:1/3;font:600 .82rem/1.4 var(--sans);margin:0 0 .7rem;color:var(--soft)}.text h3 .sig{margin-right:.5em;font-size:1.05rem}
.text .margin{grid-column:2;grid-row:2}.text .body{grid-column:1;grid-row:2;min-width:0}
.text .margin .lead{margin:0;color:var(--faint)}.text .margin b{font-weight:600}
.body p{font-size:1.06rem;line-height:1.6;margin:0 0 .8rem}
.body .headline{font-size:1.5rem;line-height:1.25;text-wrap:balance}.body .deck{font-style:italic;color:var(--soft)}
.body .byline,.body .dateline,.body .caption{font:.82rem/1.5 var(--sans);color:var(--soft)}.body .caption{padding-left:.9rem;border-left:2px solid var(--rule)}
.furniture{margin:0 0 .8rem;color:var(--faint);border-left:2px dotted var(--line);padding-left:.8rem}.furniture summary{color:var(--faint)}.furniture p{font:.78rem/1.5 var(--sans);margin:.25rem 0}
.ref{text-decoration:none;user-select:none}.ref::after{content:attr(data-n);font:600 .62em/1 var(--sans);vertical-align:.55em;color:var(--accent);padding:0 .15em;font-variant-numeric:lining-nums}
.body span:target,.hit{color:var(--ink);background:var(--hit);box-shadow:0 0 0 .12em var(--hit);scroll-margin-top:8rem}
:is(.body span:target,.hit) .ref::after{color:var(--ink)}
.text:target h3{box-shadow:-.8rem 0 0 var(--paper),-1rem 0 0 var(--accent)}
@media screen and (max-width:64rem){.text{display:block}.text .margin{padding:.2rem 0 .8rem}.text .margin p,.text .margin ul{margin-bottom:.2rem}.text .margin .lead{display:inline;margin-right:.4em}.text .margin ul{display:inline}.text .margin ul li{display:inline;margin-right:.8em}}
`;
