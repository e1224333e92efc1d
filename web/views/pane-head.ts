import { type Html, html } from '../../src/publish/words/html.ts';

/** The top of the margin, which stays while its text is read: the sign of what it shows, whose it is, the way back. */
export function paneHead(siglum: string, lost: boolean, name: string | null = null): Html {
  return html`<div class="top"><span class="sig-big${lost ? ' lost' : ''}">${siglum}</span>${name && html`<bdi class="of">${name}</bdi>`}<button data-close>Back <span class="faint">Esc</span></button></div>`;
}
