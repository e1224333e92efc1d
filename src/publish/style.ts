import { ARTICLE_STYLE } from './style-articles.ts';
import { INK_STYLE } from './style-inks.ts';
import { PRINT_STYLE } from './style-print.ts';
import { SECTION_STYLE } from './style-sections.ts';

/** Paper, ink and type; the frame of the page. Every text colour keeps 4.5:1 on both grounds, paper and wash. */
const BASE_STYLE = `
:root{color-scheme:light dark;
--paper:#fbfaf6;--ink:#1d1b18;--soft:#565148;--faint:#6a645a;--rule:#ddd7ca;--line:#8d877c;--wash:#f2efe6;--accent:#7a2e22;--mark:#f6e7b4;--hit:#f3d77c;
--o1:#3d5a80;--o2:#8a6d3b;--o3:#5b7553;--o4:#7d5a7b;
--serif:Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4","Noto Serif",Georgia,serif;
--sans:Inter,system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif}
@media (prefers-color-scheme:dark){:root{
--paper:#171614;--ink:#e9e4da;--soft:#b5aea1;--faint:#9d9588;--rule:#36332e;--line:#7c766b;--wash:#211f1c;--accent:#e09a8b;--mark:#4a4020;--hit:#66561f;
--o1:#8fb0da;--o2:#d0b074;--o3:#a3c299;--o4:#c9a2c6}}
*{box-sizing:border-box}
html{font-size:17px;scroll-padding-top:1.5rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 var(--serif);font-variant-numeric:oldstyle-nums;text-rendering:optimizeLegibility;overflow-wrap:break-word}
a{color:inherit;text-decoration:underline;text-decoration-color:var(--line);text-decoration-thickness:1px;text-underline-offset:.2em}
a:hover{text-decoration-color:var(--accent);text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:1px}
main:focus{outline:none}
p{margin:0 0 .7rem}ul,ol{margin:0;padding:0 0 0 1.2rem}
q{quotes:"“" "”" "‘" "’"}
small{font:.78rem/1.45 var(--sans);color:var(--faint);font-variant-numeric:lining-nums tabular-nums}
.faint{color:var(--faint)}
.skip{position:absolute;left:-99rem;top:0;background:var(--paper);padding:.6rem 1rem;z-index:3}.skip:focus{left:0}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.page{display:grid;grid-template-columns:minmax(1.5rem,1fr) 8.5rem minmax(0,58rem) minmax(1.5rem,1fr);column-gap:0;max-width:84rem;margin:0 auto}
.contents{grid-column:2;position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;padding:3.9rem 1rem 2rem 3px;font:.8rem/1.4 var(--sans)}
.contents ul{list-style:none;padding:0}.contents li a{display:block;padding:.28rem 0;text-decoration:none;color:var(--soft)}.contents li a:hover{color:var(--accent)}
.contents small{color:var(--faint);margin-left:.2em;font-size:.75rem}
.jump{margin:.9rem 0 0;padding-top:.9rem;border-top:1px solid var(--rule)}.jump .sigla{display:grid;grid-template-columns:repeat(4,1.5rem);margin:0}.jump .sig{line-height:1.5rem;padding:0}.jump .sigla .sig.sig{margin:0;text-align:left}
main{grid-column:3;padding:0 0 4rem 2.5rem;min-width:0}
header{padding:3.4rem 0 0;max-width:41rem}
.kind{font:600 .72rem/1 var(--sans);letter-spacing:.12em;text-transform:uppercase;color:var(--accent);margin:0}
h1{font-size:2.5rem;line-height:1.1;font-weight:400;letter-spacing:-.012em;margin:.75rem 0 .9rem;text-wrap:balance}
.sum{color:var(--soft);font-size:1.1rem;line-height:1.5;text-wrap:pretty}.sum b{color:var(--ink);font-weight:400}
h2{font-size:1.5rem;line-height:1.25;font-weight:400;margin:3.4rem 0 1rem;padding-top:.9rem;border-top:1px solid var(--ink);display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:0 1rem}
h3{font-size:1.12rem;line-height:1.3;font-weight:600;margin:2rem 0 .7rem}
.sigla{margin-left:.15rem}.sigla .sig,.places .sig{display:inline-block;min-width:.82rem;text-align:center}.sigla .sig+.sig{margin-left:.5rem}
.sig{font:700 max(.74em,.68rem)/1 var(--sans);letter-spacing:.05em;color:var(--accent);text-decoration:none;white-space:nowrap;padding:.25em .12em}
.sig.lost{font:italic 1.02em/1 var(--serif);letter-spacing:0}
a.sig:hover{text-decoration:underline}
.note{font:.8rem/1.55 var(--sans);color:var(--soft);background:var(--wash);padding:.75rem .95rem;border-radius:2px;font-variant-numeric:lining-nums;max-width:41rem}
.note b{font-weight:600;color:var(--ink)}
.file{font-family:ui-monospace,"SF Mono",Menlo,Consolas,monospace;font-size:.92em;overflow-wrap:anywhere}
summary{cursor:pointer;font:.78rem/1.5 var(--sans);color:var(--soft);padding:.15rem 0;width:fit-content;max-width:100%}summary:hover{color:var(--accent)}
mark{background:var(--mark);color:inherit;padding:.05em 0;border-radius:1px}
.paper{display:none}
@media screen and (max-width:64rem){
.page{display:block}
main{padding:0 1.1rem 3rem;max-width:44rem;margin:0 auto}
html{scroll-padding-top:3.6rem}
.contents{position:sticky;z-index:2;background:var(--paper);border-bottom:1px solid var(--rule);padding:0;max-height:none}
.contents ul{display:flex;overflow-x:auto;padding:0 1.1rem;gap:1.1rem;max-width:44rem;margin:0 auto}
.contents li{flex:none}.contents li a{padding:.75rem 0}.contents .jump{display:none}
header{padding-top:2rem}h1{font-size:2rem}h2{font-size:1.35rem;margin-top:2.8rem}
}
`;

/** The report's style sheet. */
export const STYLE = [BASE_STYLE, SECTION_STYLE, INK_STYLE, ARTICLE_STYLE, PRINT_STYLE].join('');
