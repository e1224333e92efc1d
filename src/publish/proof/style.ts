/** What the page of a proof has beside the style of the report: the draft with its notes at the height of each paragraph. */
export const PROOF_STYLE = `
.proof{max-width:68rem;margin:0 auto;padding:0 1.2rem 5rem}
.row{display:grid;grid-template-columns:minmax(0,38rem) minmax(0,24rem);column-gap:3rem;padding:.35rem 0}
.row>p{font-size:1.08rem;line-height:1.65;margin:0 0 .6rem}
.s{text-decoration:none}
.s sup{font:600 .62rem/1 var(--sans);color:var(--accent);margin-left:.15em;font-variant-numeric:lining-nums}
.s.otherwise,.s.altered{text-decoration:underline wavy 1px;text-underline-offset:.28em;text-decoration-color:var(--accent)}
.s.part{text-decoration:underline dotted 2px;text-underline-offset:.28em;text-decoration-color:var(--line)}
.s.absent{text-decoration:underline dashed 1px;text-underline-offset:.28em;text-decoration-color:var(--line)}
.s .sr{user-select:none}
.s mark{background:var(--mark);color:inherit}
.s:target,.n:target{background:var(--wash)}
.notes{font:.79rem/1.5 var(--sans);color:var(--soft);font-variant-numeric:lining-nums}
.n{border-top:1px solid var(--rule);padding:.45rem 0 .55rem}
.n h2{font:600 .79rem/1.4 var(--sans);margin:0 0 .25rem;padding:0;border:0;color:var(--ink)}
.n h2 a{text-decoration:none}
.n p,.n blockquote{margin:0 0 .3rem}
.n blockquote{font:.86rem/1.45 var(--serif);color:var(--ink);padding-left:.7rem;border-left:2px solid var(--rule)}
.n ins{text-decoration:underline;text-decoration-thickness:2px}
.n details summary{cursor:pointer}
@media(max-width:60rem){.row{grid-template-columns:minmax(0,1fr)}.notes{padding-left:1rem;border-left:1px solid var(--rule);margin-bottom:1rem}}
@media print{.row{display:block}.row>p{break-inside:avoid;break-after:avoid}.notes{columns:2;column-gap:1.5rem;padding:0;border:0;margin-bottom:1rem;color:#333}.n{break-inside:avoid}.n details{display:none}.proof{padding:0;max-width:none}}
`;
