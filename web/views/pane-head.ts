import { type Html, html } from '../../src/publish/html.ts';

/** The top of the margin: the sign of what it shows, and the way back. */
export function paneHead(siglum: string, lost: boolean): Html {
  return html`<div class="top"><span class="sig-big${lost ? ' lost' : ''}">${siglum}</span><button data-close>Back <span class="faint">Esc</span></button></div>`;
}
