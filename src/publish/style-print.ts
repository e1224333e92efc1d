/** On paper: black on white, everything unfolded, no furniture and no controls. */
export const PRINT_STYLE = `
@page{margin:18mm 16mm 20mm}
@media print{
:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#333;--faint:#555;--rule:#bbb;--line:#777;--wash:#fff;--accent:#5c2118;--mark:#e6e6e6;--hit:#fff;--o1:#3d5a80;--o2:#8a6d3b;--o3:#5b7553;--o4:#7d5a7b}
html{font-size:10pt}.page{display:block;max-width:none}main{padding:0;max-width:none}header{padding:0;max-width:none}
.contents,.skip,.furniture,.screen{display:none}.paper{display:inline}
.sigla .sig,.places .sig,.places a{min-width:0}.sigla .sig+.sig{margin-left:.1em}.sigla{margin:0}
.links{font-size:8pt}.note{border:1px solid var(--rule);max-width:none}
a,.sig{text-decoration:none}
details::details-content{display:block;content-visibility:visible;block-size:auto}
summary{list-style:none}summary::-webkit-details-marker{display:none}
h1{font-size:22pt}h2{margin-top:2rem}h2,h3,caption,dt,summary{break-after:avoid}
.words,.app,.conflict,.tl li,figure,tr,.lostlist>div,.who>div,.witnesses li,.claim .margin{break-inside:avoid}
.claim,.text{display:grid;grid-template-columns:minmax(0,1fr) 11rem;column-gap:1.6rem}.claim .margin{display:block}.text .margin{padding:0}
.scroll{overflow:visible}.stemma{max-width:100%;height:auto}
i,mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}
p{orphans:3;widows:3}
}
`;
