import { describe, expect, it } from 'vitest';
import { readDraft } from './read-draft.ts';

const links = ({ text, links }: ReturnType<typeof readDraft>) =>
  links.map(({ start, end, href }) => [text.slice(start, end), href]);

describe('Markdown', () => {
  it('loses its marks, and a paragraph’s lines are one', () => {
    const { text } = readDraft(
      '# Boats\n\nThe *board* paid\n**41** million.\n\n- One `boat` sank.\n- Two did.\n',
      'markdown',
    );
    expect(text).toBe('Boats\nThe board paid 41 million.\nOne boat sank.\nTwo did.');
  });

  it('gives links, references and notes as citations; a note stands behind its sentence', () => {
    const draft = readDraft(
      'It [paid](https://a.example/x "t"), [so][b].[^1] ![no](pic.png)\n\n[b]: https://b.example\n[^1]: See https://c.example/y.\n',
      'markdown',
    );
    expect(draft.text).toBe('It paid, so.');
    expect(links(draft)).toEqual([
      ['paid', 'https://a.example/x'],
      ['so', 'https://b.example'],
      ['', 'https://c.example/y.'],
    ]);
  });

  it('knows where in the file each place stands', () => {
    const source = '---\ntitle: x\n---\n\nThe **board** met.';
    const { text, at } = readDraft(source, 'markdown');
    expect(source.slice(at[text.indexOf('board')], at[text.indexOf('board') + 4]! + 1)).toBe('board');
    expect(at.length).toBe(text.length + 1);
  });

  it('leaves a word with an underscore in it, and brackets that are no link', () => {
    expect(readDraft('The file_name [sic] stands.', 'markdown').text).toBe('The file_name [sic] stands.');
  });
});

describe('wikitext', () => {
  it('keeps the words of links and loses templates, pictures, tables and comments', () => {
    const source =
      "== Deal ==\nThe '''board''' of [[Port Calder|the port]] {{nowrap|{{x}}}}paid.<!-- no --> [[File:a.jpg|thumb|A boat]]\n{|\n| cell\n|}\nIt [https://a.example/x ended].";
    const draft = readDraft(source, 'wikitext');
    expect(draft.text.replace(/\s+/gu, ' ').trim()).toBe('Deal The board of the port paid. It ended.');
    expect(links(draft)).toEqual([['ended', 'https://a.example/x']]);
  });

  it('gives a note’s address, also where it is named again', () => {
    const source = 'It paid.<ref name="a">{{cite news|url=https://a.example/x|title=T}}</ref> It met.<ref name="a" />';
    const draft = readDraft(source, 'wikitext');
    expect(links(draft)).toEqual([
      ['', 'https://a.example/x'],
      ['', 'https://a.example/x'],
    ]);
    expect(draft.text).toBe('It paid. It met.');
  });

  it('ends on marks that are never closed', () => {
    expect(readDraft('It paid {{x', 'wikitext').text).toBe('It paid');
  });
});
