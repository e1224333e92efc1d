import { describe, expect, it } from 'vitest';
import { isolated } from './direction.ts';
import { html } from './html.ts';

const OVERRIDE = '\u202eretsam';

describe('words that turn the direction of writing', () => {
  it('stand in an element of their own, so that what stands beside them is not turned', () => {
    expect(html`<p>${OVERRIDE} <b>2–3</b></p>`.markup).toBe(`<p><bdi>${OVERRIDE}</bdi> <b>2–3</b></p>`);
    expect(html`<p>${'شط'}: ${3}</p>`.markup).toBe('<p><bdi>شط</bdi>: 3</p>');
  });

  it('are closed by characters where no element can stand: attributes, titles, drawings', () => {
    const closed = `\u2068${OVERRIDE}\u202c\u2069`;
    expect(html`<p title="${OVERRIDE}">x</p>`.markup).toBe(`<p title="${closed}">x</p>`);
    expect(html`<title>${OVERRIDE}</title>`.markup).toBe(`<title>${closed}</title>`);
    expect(html`<text x="${1}">${OVERRIDE}</text>`.markup).toBe(`<text x="1">${closed}</text>`);
  });

  it('are left as they are where nothing turns', () => {
    expect(html`<p>${'plain – words'}</p>`.markup).toBe('<p>plain – words</p>');
  });

  it('close what they leave open, innermost first, and nothing twice', () => {
    expect(isolated('a\u2067b\u202ec')).toBe('\u2068a\u2067b\u202ec\u202c\u2069\u2069');
    expect(isolated('a\u202ab\u202c')).toBe('\u2068a\u202ab\u202c\u2069');
  });
});
