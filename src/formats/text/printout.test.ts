import { describe, expect, it } from 'vitest';
import { pagesFromBytes } from '../../read/index.ts';

const read = (text: string) => [...pagesFromBytes(new TextEncoder().encode(text), 'clips/a.txt')][0]!;
const HEAD = '3/14/31, 9:02 AM                 Ferry to stop in October | The Calder Post';
const foot = (sheet: string) => `https://www.calderpost.example/2031/03/ferry                      ${sheet}`;

describe('a page that a browser printed to text', () => {
  const printed = read(
    [
      HEAD,
      '',
      'Ferry to stop in October',
      '',
      'By Mira Sand',
      'March 14, 2031',
      '',
      'The ferry to Port Calder will stop running in October, the harbour board of the is-',
      'land said on Tuesday at its meeting in the old school.',
      '',
      'About 400 islanders use it, the board said, and the shops of the island con-',
      '',
      foot('1/2'),
      HEAD,
      '',
      'tinue to rely on it.',
      '',
      foot('2/2'),
    ].join('\n'),
  );

  it('is whole: no heads and feet, lines joined, hyphens undone, a paragraph over two sheets one', () => {
    expect('content' in printed && printed.content.split('\n\n')).toEqual([
      'Ferry to stop in October',
      'By Mira Sand\nMarch 14, 2031',
      'The ferry to Port Calder will stop running in October, the harbour board of the island said on Tuesday at its meeting in the old school.',
      'About 400 islanders use it, the board said, and the shops of the island continue to rely on it.',
    ]);
  });

  it('says what it is of, and that it was printed', () => {
    expect(printed).toMatchObject({
      declared: {
        url: 'https://www.calderpost.example/2031/03/ferry',
        publisher: 'The Calder Post',
        retrieved: '2031-03-14T09:02',
      },
      capture: { by: 'a print-out', at: '2031-03-14T09:02', url: null },
    });
  });

  it('is none without heads, or with feet of two pages', () => {
    expect(read(`A text.\n${foot('1/1')}`)).not.toHaveProperty('capture');
    expect(read(`${HEAD}\nA text.\n${foot('1/2')}\n${foot('2/2').replace('ferry', 'barge')}`)).not.toHaveProperty(
      'capture',
    );
  });
});

describe('a file of addresses', () => {
  it.each([
    'https://calder.example/a\nhttps://calder.example/b\n',
    '1. https://calder.example/a\n# to read\n- https://calder.example/b',
    '[InternetShortcut]\nURL=https://calder.example/a\n',
  ])('%#: is no text', (text) => {
    expect(read(text)).toMatchObject({ reason: expect.stringContaining('variorum fetch') });
  });

  it('is a text where it says something besides', () => {
    expect(read('See https://calder.example/a\nhttps://calder.example/b')).toHaveProperty('content');
  });
});
