import { describe, expect, it } from 'vitest';
import { pageOf, register, STORY } from '../../../testing/articles/page.ts';
import { cleanPage } from '../index.ts';
import { linkedArticle } from '../metadata/json-ld.ts';
import { treeOf } from './tree.ts';

const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');
const page = (body: string, head = '') =>
  cleanPage(pageOf(`<html><head>${head}</head><body>${body}</body></html>`), register);
const words = (letters: number) =>
  `${'ferry '
    .repeat(Math.ceil(letters / 6))
    .slice(0, letters - 1)
    .replace(/ $/, 's')}.`;

describe('a tree is built', () => {
  it('of a thousand elements inside each other', () => {
    const nested = (count: number) => treeOf('<div>'.repeat(count));
    expect(nested(1000)).not.toBeNull();
    expect(nested(1001)).toBeNull();
  });

  it('of a quarter of a million elements', () => {
    const many = (count: number) => treeOf('<br>'.repeat(count));
    expect(many(249_999)).not.toBeNull();
    expect(many(250_001)).toBeNull();
  });
});

describe('what an element states is believed', () => {
  const kind = (markup: string, text: string) =>
    page(`<h1>Ferry stops</h1>${markup.replace('TEXT', text)}${paragraphs(STORY)}`).blocks.find(
      ({ start }, _, all) => all.length > 0 && start > 0,
    )?.kind;

  it('of a date up to 120 letters, of a name up to 200', () => {
    const date = '<p><time datetime="2031-03-03">TEXT</time></p>';
    expect(kind(date, words(120))).toBe('dateline');
    expect(kind(date, words(121))).not.toBe('dateline');
    const byline = '<p class="byline">TEXT</p>';
    expect(kind(byline, words(200))).toBe('byline');
    expect(kind(byline, words(201))).not.toBe('byline');
  });

  it('of a caption up to 900 letters', () => {
    const caption = '<figure><img src="a.png"><figcaption>TEXT</figcaption></figure>';
    expect(kind(caption, words(900))).toBe('caption');
    expect(kind(caption, words(901))).not.toBe('caption');
  });
});

describe('a page shows its article', () => {
  const hidden = words(450);
  /** Whether the body of its linked data was read, where the page itself has so many letters in paragraphs of so many. */
  const reads = (letters: number, each: number) => {
    const data = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry stops', articleBody: hidden })}</script>`;
    const shown = Array.from({ length: letters / each }, () => words(each).replace(/ferry/g, 'barge'));
    return page(`<h1>Ferry stops</h1><article>${paragraphs(shown)}</article>`, data)
      .notices.join()
      .includes('linked data');
  };

  it('from 250 letters of prose on', () => {
    expect(reads(250, 125)).toBe(false);
    expect(reads(248, 124)).toBe(true);
  });

  it('in paragraphs of sixty letters or more', () => {
    expect(reads(300, 60)).toBe(false);
    expect(reads(295, 59)).toBe(true);
  });
});

it('the text that is there for readers without scripts is read from four hundred letters on', () => {
  const reads = (letters: number) =>
    page(`<h1>Ferry stops</h1><noscript><p>${words(letters)}</p></noscript>`)
      .notices.join()
      .includes('noscript');
  expect(reads(400)).toBe(true);
  expect(reads(399)).toBe(false);
});

describe('linked data', () => {
  it('give a body of up to half a million letters', () => {
    const body = (letters: number) =>
      linkedArticle([
        JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry stops', articleBody: 'x'.repeat(letters) }),
      ])?.body?.length ?? 0;
    expect(body(500_000)).toBe(500_000);
    expect(body(500_010)).not.toBe(500_010);
  });

  it('are looked at for five thousand things', () => {
    const found = (before: number) => {
      const graph = [
        ...Array.from({ length: before }, () => ({ '@type': 'Person' })),
        { '@type': 'NewsArticle', headline: 'Ferry stops' },
      ];
      return linkedArticle([JSON.stringify({ '@graph': graph })]) !== null;
    };
    expect(found(4900)).toBe(true);
    expect(found(5100)).toBe(false);
  });
});

describe('the headline', () => {
  const title = (head: string, body: string) => page(`${body}${paragraphs(STORY)}`, `<title>${head}</title>`).title;

  it('is a title less the name of a site of up to five words', () => {
    expect(title('The ferry stops running in October of this year | Port Calder Notes and More', '')).toBe(
      'The ferry stops running in October of this year',
    );
    expect(title('The ferry stops running in October of this year | Port Calder Notes and Much More', '')).toContain(
      'Port Calder',
    );
  });

  it('has fifteen letters or more where what follows is taken for the site', () => {
    expect(title('Ferry will stop | Notes', '')).toBe('Ferry will stop');
    expect(title('Ferry may stop | Notes', '')).toContain('Notes');
  });

  it('is a main heading of eight letters or more that the title holds', () => {
    expect(title('Islands today: Ferry ok and more', '<h1>Ferry ok</h1>')).toBe('Ferry ok');
    expect(title('Islands today: Ferry k and more', '<h1>Ferry k</h1>')).not.toBe('Ferry k');
  });

  it('is a lower heading of fifteen letters and three words that is a part of the title', () => {
    const lower = (heading: string) =>
      title(`Islands - ${heading} - News from all over the harbour and beyond`, `<h2>${heading}</h2>`);
    expect(lower('Ferry will stop')).toBe('Ferry will stop');
    expect(lower('Ferry may stop')).not.toBe('Ferry may stop');
    expect(lower('Ferryboats stopping')).not.toBe('Ferryboats stopping');
  });
});

describe('the section', () => {
  const section = (steps: readonly string[]) =>
    page(
      `<nav class="breadcrumbs">${steps.map((step) => `<a href="/x">${step}</a>`).join('')}</nav><h1>Ferry stops</h1>${paragraphs(STORY)}`,
    ).section;

  it('has a name of up to sixty letters', () => {
    expect(section(['Home', 'x'.repeat(60)])).toHaveLength(60);
    expect(section(['Home', 'x'.repeat(61)])).toBeNull();
  });

  it('is the last of up to twelve steps', () => {
    const steps = Array.from({ length: 20 }, (_, i) => `Step ${'abcdefghijklmnopqrst'[i]}`);
    expect(section(steps)).toBe('Step l');
  });
});
