import { describe, expect, it } from 'vitest';
import { render } from '../page/render.ts';
import { treeOf } from '../page/tree.ts';
import { keptPieces } from './reader-view.ts';

const PROSE =
  'The ferry to Port Calder will stop running in October, the harbour board said on Tuesday at its meeting.';
/** So many letters in sentences of fifty. */
const letters = (count: number) => `${'Boats lay idle at the old pier for a long time on. '.repeat(count / 50)}`.trim();
/** What the reader view keeps of a page that has something between its paragraphs. */
const body = (between: string) => {
  const tree = treeOf(
    `<html><body><h1>Ferry</h1><article>${`<p>${PROSE}</p>`.repeat(6)}${between}<p>${PROSE}</p></article></body></html>`,
  )!;
  const writer = render(tree, 'https://calder.example/');
  const { text } = writer.finish();
  const kept = keptPieces(tree, text, writer.pieces, new Uint8Array(tree.elements.length))!;
  return writer.pieces.flatMap(({ start, end }, i) => (kept[i] ? [text.slice(start, end)] : [])).join(' ');
};

describe('what stands in the article and is none of it', () => {
  it('is a share bar, unless it has five hundred letters: then somebody named the article so', () => {
    const bar = (count: number) => body(`<p class="share">${letters(count)}</p>`).includes('Boats');
    expect(bar(450)).toBe(false);
    expect(bar(550)).toBe(true);
  });

  it('is a box of fields with fewer than five hundred letters', () => {
    const form = (count: number) =>
      body(`<form><p>${letters(count)}</p><input name="a"><input name="b"></form>`).includes('Boats');
    expect(form(450)).toBe(false);
    expect(form(550)).toBe(true);
  });

  it('is a box of links, unless it has ten commas', () => {
    const links = (commas: number) =>
      body(
        `<div><p>Boats${', boats'.repeat(commas)}</p><p><a href="/x">${'harbour news '.repeat(20)}</a></p></div>`,
      ).includes('Boats,');
    expect(links(9)).toBe(false);
    expect(links(10)).toBe(true);
  });
});
