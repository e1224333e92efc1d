/** The sections before the articles: what was not seen, stemma, claims, differences, timeline, people. */
export const SECTION_STYLE = `
.affairs{list-style:none;padding:0;margin:0 0 1rem}.affairs li{margin:.3rem 0}
.unseen h2{font:600 .8rem/1.5 var(--sans);border:0;margin:0;padding:0;color:var(--ink)}.unseen{line-height:24px}.unseen ul{padding-left:1rem}.unseen li{margin:.15rem 0}.unseen p{margin:0}
figure{margin:0}.scroll{overflow-x:auto;padding:2px}
.stemma{display:block;font-variant-numeric:lining-nums}
.stemma text{fill:var(--ink);font-family:var(--serif)}.stemma .s{font-size:14px}.stemma .s.lost{font-size:17px;font-style:italic}
.stemma .n,.stemma .l{paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
.stemma .n{font-size:12.5px;fill:var(--soft)}.stemma .l{font:11px var(--sans);fill:var(--faint)}
.stemma a{text-decoration:none}.stemma a:hover .n{fill:var(--accent)}
.edge{fill:none;stroke:var(--soft);stroke-width:1.4}.edge.rewrites{stroke-dasharray:7 4}.edge.cites{stroke-dasharray:.1 4.5;stroke-linecap:round;stroke-width:2}.edge.shares-origin{stroke-width:1;stroke:var(--line)}
.ext{fill:var(--paper);stroke:var(--ink);stroke-width:1.1}circle.lost{fill:var(--paper);stroke:var(--accent);stroke-dasharray:3 3;stroke-width:1.3}
.legend{list-style:none;padding:0;margin:.6rem 0 1.2rem;display:flex;flex-wrap:wrap;gap:.3rem 1.4rem;font:.78rem/1.5 var(--sans);color:var(--soft)}.legend svg{vertical-align:middle}
.lostlist{margin:1.2rem 0;max-width:41rem}.lostlist div{margin-bottom:.8rem}.lostlist dt{font-weight:600}.lostlist li{line-height:25px}.lostlist dd{margin:0;color:var(--soft);font-size:.94rem}
.strays{list-style:none;padding:0;max-width:41rem}.strays li{margin:.3rem 0}
table{border-collapse:collapse;width:100%;font:.8rem/1.45 var(--sans);font-variant-numeric:lining-nums tabular-nums}
caption{text-align:left;color:var(--soft);padding:.4rem 0}
th,td{text-align:left;vertical-align:top;padding:.45rem .9rem .45rem 0;border-top:1px solid var(--rule);font-weight:400}
thead th{color:var(--faint);border:0;font-weight:600}
.links th[scope=row]{white-space:nowrap;font-size:.95rem}.links :is(td,th):nth-child(4){text-align:right;padding-right:1.4rem}.links td:nth-child(5){min-width:11rem}
.links td ul{list-style:none;padding:0}.links td li{margin:0 0 .35rem}.links q{font:.92rem/1.4 var(--serif)}
.links .sigla,.witnesses .sigla{margin:0 .3rem 0 0}#colophon>:is(p,ul){max-width:41rem}.made th{width:13rem;color:var(--soft)}.made td{overflow-wrap:anywhere}
.claim{display:grid;grid-template-columns:minmax(0,41rem) minmax(0,13.5rem);column-gap:2.6rem;padding:1.15rem 0 1rem;border-top:1px solid var(--rule)}
.note+.claim,h3+.claim,h3+.conflict{border-top:0}
.words{font-size:1.14rem;line-height:1.5;margin:0 0 .35rem;text-wrap:pretty}.words>a{text-decoration-color:var(--rule)}.words>a:hover{text-decoration-color:var(--accent)}
.words .no{font:.78rem/1 var(--sans);color:var(--faint);font-variant-numeric:lining-nums tabular-nums;margin-right:.35em}
.words .sigla{margin-left:.2em}
.margin{font:.78rem/1.5 var(--sans);color:var(--soft);font-variant-numeric:lining-nums tabular-nums}.margin p{margin:0 0 .45rem}.margin ul{list-style:none;padding:0;margin:0 0 .45rem}
.standing{color:var(--ink)}
.app{list-style:none;padding:0 0 0 1rem;border-left:2px solid var(--rule);margin:.5rem 0;font-size:.95rem;line-height:1.5;color:var(--soft)}
.app .what{font-style:italic;color:var(--faint);margin-right:.3em}.app .br{color:var(--faint);margin-right:.15em}
.status{font:.8rem/1.5 var(--sans);color:var(--soft);margin:.3rem 0}
.reasons,.witnesses{font-size:.95rem;line-height:1.5}.reasons{margin:.3rem 0 .7rem;color:var(--soft)}.witnesses{list-style:none;padding:0}.witnesses li{margin:.4rem 0;padding-left:1rem;border-left:2px solid var(--rule)}.witnesses q a,.witnesses a q{text-decoration:none}
.short{padding:0 0 0 2.6rem;max-width:41rem;font-variant-numeric:lining-nums}.short li{margin:.55rem 0}.short li::marker{font:.78rem var(--sans);color:var(--faint)}.short small{display:block}
.more>summary{margin:.8rem 0 .4rem;font-size:.85rem}
.conflict{padding:1.1rem 0 .8rem;border-top:1px solid var(--rule)}.note+.conflict{border-top:0}
.two{display:grid;grid-template-columns:1fr 1fr;gap:2.2rem}.two blockquote{margin:0;font-size:1.06rem}.two blockquote p{margin:0 0 .3rem}.two blockquote a{text-decoration-color:var(--rule)}.two footer{font:.78rem/1.5 var(--sans);color:var(--faint)}
.why{font:.82rem/1.5 var(--sans);color:var(--soft);margin:.6rem 0 0;max-width:41rem}.why b{color:var(--ink);font-weight:600}
.tl{list-style:none;padding:0;margin:0}.tl li{display:grid;grid-template-columns:8.6rem minmax(0,38rem);gap:1.2rem;padding:.5rem 0}.tl .when{font:.82rem/1.65 var(--sans);font-variant-numeric:lining-nums tabular-nums;color:var(--soft);text-align:right}.tl small{display:block}.tl small q{font:.86rem/1.4 var(--serif)}.tl a{text-decoration-color:var(--rule)}
.who dd .places:first-child{margin-right:.3em}.who{columns:2;column-gap:2.6rem;margin:0}.who>div{break-inside:avoid;margin-bottom:1rem}.who dt{font-weight:600}.who dd{margin:0;font-size:.94rem;color:var(--soft);line-height:1.45}.places{margin-right:.9em;font:.8rem/1.7 var(--sans);font-variant-numeric:lining-nums tabular-nums}.places .sig{font-size:.95em}.places a{display:inline-block;min-width:1.1rem;text-align:center}
:target:is(.claim,.conflict,.who>div,.lostlist>div,.short>li){box-shadow:-.8rem 0 0 var(--paper),-1rem 0 0 var(--accent)}
@media screen and (max-width:64rem){.claim{display:flex;flex-direction:column}.claim .main{display:contents}.claim .words{order:1}.claim .margin{order:2;margin-bottom:.4rem}.claim .main>*{order:3}.claim .main>.words{order:1}.claim .margin{display:grid;grid-template-columns:auto 1fr;gap:0 1rem;align-items:center;margin-top:.3rem}.claim .margin .bar{width:7rem}.claim .margin .standing{margin:0}.claim .margin>ul,.claim .margin>p:last-child{grid-column:1/3}.claim .origins li{display:inline-block;margin-right:1rem}}
@media screen and (max-width:44rem){.two,.who{display:block;columns:1}.two blockquote+blockquote{margin-top:1rem}.tl li{display:block}.tl .when{text-align:left}
.links,.links tbody,.links tr,.links td,.links th,.links caption{display:block}.links thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.links tr{border-top:1px solid var(--rule);padding:.6rem 0}.links th[scope=row],.links td,.links td:nth-child(4){border:0;padding:.12rem 0;text-align:left}.links tr td,.links tr td:nth-child(4){position:relative;padding-left:6.2rem}.links td::before{content:attr(data-h);position:absolute;left:0;color:var(--faint)}
.made th{width:9rem}.short{padding-left:1.9rem}}
`;
