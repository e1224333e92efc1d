import { describe, expect, it } from 'vitest';
import { pageOf, register, STORY } from '../../../testing/articles/page.ts';
import { cleanPage } from '../index.ts';

const body = STORY.map((words) => `<p>${words}</p>`).join('');
const read = (between: string, head = '', after = '') =>
  cleanPage(
    pageOf(
      `<html lang="en"><head><title>Ferry to stop in October</title>${head}</head><body><article><h1>Ferry to stop in October</h1>${between}${body}${after}</article></body></html>`,
    ),
    register,
  ).byline;
const author = (name: string) => `<meta name="author" content="${name}">`;

describe('a line that says who wrote it', () => {
  it.each([
    ['By Ina Moor, MSc, FRS', 'Ina Moor'],
    ['Written by:Ina Moor', 'Ina Moor'],
    ['Author: Ina Moor, Date: 3 March 2031', 'Ina Moor'],
    ['Posted by Ina Moor, Lee van Dorn and Kit A. Oke - Quay Desk', 'Ina Moor, Lee van Dorn and Kit A. Oke'],
    ['Eine Kolumne von Ina Moor', 'Ina Moor'],
  ])('%s: is better than another name in the metadata', (line, name) => {
    expect(read(`<p>${line}</p>`, author('quaydesk'))).toBe(name);
    expect(read(`<p>${line}</p>`, author('Harbour Pages'))).toBe(name);
  });

  it('is no line that says who reviewed, edited or translated it', () => {
    for (const line of ['Reviewed by Lee Dorn', 'Edited by Lee Dorn', 'Translated by Lee Dorn'])
      expect(read(`<p>${line}</p>`, author('Ina Moor'))).toBe('Ina Moor');
  });
});

describe('a name by itself below the headline', () => {
  it('signs with a day behind it, a hyperlink too, and is better than what a system calls its user', () => {
    const signed = '<p><a href="/x">Ina Moor</a></p><p>3 March 2031</p>';
    expect(read(signed)).toBe('Ina Moor');
    expect(read(signed, author('ina.moor7'))).toBe('Ina Moor');
    expect(read('<p><a href="/x">Ina Moor</a></p>')).toBeNull();
  });

  it('is a section where the page writes its words small', () => {
    expect(read('<p>Harbour Board</p><p>3 March 2031</p>')).toBeNull();
  });
});

it('who is portrayed at the foot signs where nobody else does: a name, and a sentence on who bears it', () => {
  const foot = (sentence: string) => `<h4>Ina Moor</h4><p>${sentence}</p>`;
  expect(read('', '', foot('Ina Moor is a writer who lives by the quay.'))).toBe('Ina Moor');
  expect(read('', '', foot('The quay is a place of gulls.'))).toBeNull();
});

it('a trade behind a name is none of it', () => {
  expect(read('', author('Ina Moor, Senior Harbour Correspondent'))).toBe('Ina Moor');
  expect(read('', author('Ina Moor, Lee Dorn'))).toBe('Ina Moor, Lee Dorn');
});
