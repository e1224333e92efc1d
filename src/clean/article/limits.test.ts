import { describe, expect, it } from 'vitest';
import { blocksOf, pageOf, register, STORY } from '../../../testing/articles/page.ts';
import { cleanPage } from '../index.ts';
import { statedParagraphs } from '../page/hidden-text.ts';
import { render } from '../page/render.ts';
import { treeOf } from '../page/tree.ts';
import { breaksOff } from './breaks-off.ts';
import { insteadOfArticle } from './no-article.ts';
import { keptPieces } from './reader-view.ts';

/** A sentence of so many letters. */
const sentence = (letters: number, word = 'ferry ') =>
  `${word
    .repeat(Math.ceil(letters / word.length))
    .slice(0, letters - 1)
    .replace(/ $/, 's')}.`;

describe('a text breaks off', () => {
  const WALL = 'Subscribe to continue reading.';
  const behind = (blocks: number) => {
    const { text, blocks: all } = blocksOf(
      ['body', sentence(200)],
      ...Array.from({ length: blocks - 1 }, () => ['furniture', 'Menu'] as const),
      ['furniture', WALL],
    );
    return breaksOff(text, all, { locked: true, statedWords: null })?.includes('asks to subscribe');
  };

  it('where a wall stands up to eight blocks behind it', () => {
    expect(behind(8)).toBe(true);
    expect(behind(9)).not.toBe(true);
  });

  it('where it is shorter than fifteen hundred letters and a wall stands there', () => {
    const letters = (count: number) => {
      const { text, blocks } = blocksOf(['body', sentence(count)], ['furniture', WALL]);
      return breaksOff(text, blocks, { locked: false, statedWords: null });
    };
    expect(letters(1499)).not.toBeNull();
    expect(letters(1500)).toBeNull();
  });

  it('where it has less than seven tenths of the words it is said to have', () => {
    const words = (count: number) => {
      const { text, blocks } = blocksOf(['body', `${'ferry '.repeat(count - 1)}board.`]);
      return breaksOff(text, blocks, { locked: true, statedWords: 1000 });
    };
    expect(words(699)).not.toBeNull();
    expect(words(700)).toBeNull();
  });
});

describe('a page stands where an article should', () => {
  const HEADING = 'Page not found';

  it('if it has less than 450 letters of prose besides', () => {
    const besides = (letters: number) => {
      const { text, blocks } = blocksOf(['headline', HEADING], ['body', sentence(letters)]);
      return insteadOfArticle(text, blocks, null);
    };
    expect(besides(449)).toBe('an error page');
    expect(besides(450)).toBeNull();
  });

  it('if a heading of up to ninety letters says so', () => {
    const heading = (letters: number) => {
      const words = `Are you a robot? ${sentence(letters - 17)}`;
      const { text, blocks } = blocksOf(['furniture', words]);
      return [words.length, insteadOfArticle(text, blocks, null)];
    };
    expect(heading(90)).toEqual([90, 'a check for robots']);
    expect(heading(91)).toEqual([91, null]);
  });

  it('asking for consent, if half of its prose speaks of that', () => {
    const asks = (own: number) => {
      const { text, blocks } = blocksOf(
        [
          'body',
          'We and our partners use cookies to store and access information on your device and to process personal data.',
        ],
        ['body', sentence(own)],
        ['furniture', 'Accept all'],
      );
      return insteadOfArticle(text, blocks, null);
    };
    expect(asks(100)).toBe('a page that asks for consent');
    expect(asks(130)).toBeNull();
  });
});

it('paragraphs that linked data state are read from two hundred letters on', () => {
  expect(statedParagraphs('x'.repeat(200))).toHaveLength(1);
  expect(statedParagraphs('x'.repeat(199))).toEqual([]);
});

describe('of several articles on one page', () => {
  const post = (heading: string, letters: number) =>
    `<article class="hentry"><h2><a href="/${heading}">${heading}</a></h2><time>3 March 2031</time><p>${sentence(letters)}</p></article>`;
  const notices = (...posts: readonly string[]) =>
    cleanPage(pageOf(`<html><body><div>${posts.join('')}</div></body></html>`), register).notices.join(' ');

  it('one counts from five hundred letters of prose on', () => {
    expect(notices(post('Harbour board meets', 600), post('Second ferry bought', 500))).toContain('another article');
    expect(notices(post('Harbour board meets', 600), post('Second ferry bought', 499))).not.toContain(
      'another article',
    );
  });

  it('prose is in paragraphs of sixty letters or more', () => {
    const many = (letters: number) =>
      `<article class="hentry"><h2><a href="/x">Second ferry bought</a></h2>${`<p>${sentence(letters)}</p>`.repeat(12)}</article>`;
    expect(notices(post('Harbour board meets', 600), many(60))).toContain('another article');
    expect(notices(post('Harbour board meets', 600), many(59))).not.toContain('another article');
  });

  it('one has a heading of eight letters or more', () => {
    expect(notices(post('Harbour board meets', 600), post('Ferry ok', 600))).toContain('another article');
    expect(notices(post('Harbour board meets', 600), post('Ferry k', 600))).not.toContain('another article');
  });

  it('one has its heading among its first four hundred elements', () => {
    const late = (before: number) =>
      `<article class="hentry">${'<br>'.repeat(before)}<h2>Second ferry bought</h2><time>3 March 2031</time><p>${sentence(600)}</p></article>`;
    expect(notices(post('Harbour board meets', 600), late(398))).toContain('another article');
    expect(notices(post('Harbour board meets', 600), late(399))).not.toContain('another article');
  });

  it('five are named', () => {
    const posts = (count: number) =>
      notices(...Array.from({ length: count }, (_, i) => post(`Harbour story ${'abcdefgh'[i]}`, 600)));
    expect(posts(6)).not.toContain('and more');
    expect(posts(7)).toContain('and more');
  });
});

describe('a live blog', () => {
  const isLive = (posts: number, letters: number) => {
    const one = `<div class="update"><p><time datetime="2031-03-04T14:05:00+01:00">14:05</time> ${sentence(letters - 6)}</p></div>`;
    const html = `<html><body><h1>Ferry vote</h1><div class="live-blog">${one.repeat(posts)}</div></body></html>`;
    return cleanPage(pageOf(html), register).notices.join().includes('live blog');
  };

  it('has three posts or more', () => {
    expect(isLive(3, 80)).toBe(true);
    expect(isLive(2, 80)).toBe(false);
  });

  it('of forty letters or more', () => {
    expect(isLive(3, 41)).toBe(true);
    expect(isLive(3, 38)).toBe(false);
  });
});

it('a container that is named as the body is believed where it holds two fifths of the prose', () => {
  const read = (named: number) => {
    const part = (letters: number, word: string) =>
      Array.from({ length: letters / 100 }, () => `<p>${sentence(100, word)}</p>`).join('');
    const html = `<html><body><h1>Ferry</h1><main><div class="all">${part(3000, 'harbour ')}<div class="article-body">${part(named, 'ferry ')}</div></div></main></body></html>`;
    const tree = treeOf(html)!;
    const writer = render(tree, null);
    const { text } = writer.finish();
    const kept = keptPieces(tree, text, writer.pieces, new Uint8Array(tree.elements.length))!;
    return writer.pieces.some(({ start, end }, i) => kept[i] && text.slice(start, end).includes('harbour'));
  };
  expect(read(2000)).toBe(false);
  expect(read(1900)).toBe(true);
  expect(STORY).toHaveLength(5);
});
