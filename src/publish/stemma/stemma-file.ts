import { base64 } from '../page/base64.ts';
import type { Html } from '../words/html.ts';

/** What the drawing looks like outside the report. */
const LOOK =
  'text{font-family:Georgia,serif;fill:#1d1b18}.s{font-size:14px}.s.lost{font-size:17px;font-style:italic}.n{font-size:12.5px;fill:#565148}.l{font:11px sans-serif;fill:#6a645a}.edge{fill:none;stroke:#565148;stroke-width:1.3}.rewrites{stroke-dasharray:8 4}.cites{stroke-dasharray:.1 4.5;stroke-linecap:round;stroke-width:2}.shares-origin{stroke-dasharray:9 3 1 3;stroke-width:1}.grip{display:none}.ext{fill:#fff;stroke:#1d1b18}circle.lost{fill:#fff;stroke:#7a2e22;stroke-dasharray:3 3}';

/** The drawing as an SVG file of its own: with its look, without its links. */
export function stemmaFile(drawing: Html): string {
  return drawing.markup
    .replace('<svg class="stemma"', '<svg xmlns="http://www.w3.org/2000/svg"')
    .replace('>', `><style>${LOOK}</style>`)
    .replaceAll(/<a href="[^"]*" aria-label="([^"]*)">/g, '<g><title>$1</title>')
    .replaceAll(/<a href="[^"]*">/g, '<g>')
    .replaceAll('</a>', '</g>');
}

/** A file as an address that a link can save without any request. */
export function fileAddress(type: string, content: string): string {
  return `data:${type};base64,${base64(new TextEncoder().encode(content))}`;
}
