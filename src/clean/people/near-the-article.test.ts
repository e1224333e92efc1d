import { describe, expect, it } from 'vitest';
import { pageOf, register, STORY } from '../../../testing/articles/page.ts';
import { cleanPage } from '../index.ts';

const body = STORY.map((words) => `<p>${words}</p>`).join('');
const H1 = '<h1>Ferry to stop in October</h1>';
const read = (above: string, below = '', head = '') =>
  cleanPage(pageOf(`<html lang="en"><head>${head}</head><body>${above}${body}${below}</body></html>`), register);

describe('who signs a page', () => {
  it.each([
    ['on a day', '<p>Gespeichert von moor am 24. Juli 2031 - 18:55</p>', 'moor'],
    ['with what they are', '<p>Autorin: Mira Sand, head of the harbour office.</p>', 'Mira Sand'],
    ['beside who drew the pictures', '<p>Text von Mira Sand Illustration von Jon Kern</p>', 'Mira Sand'],
  ])('says so in a line %s', (_, line, name) => {
    expect(read(H1 + line).byline).toBe(name);
  });

  it('is no word of a menu, and nobody who only changed it', () => {
    for (const words of ['Category', 'Posted by', 'Updated by Mira Sand'])
      expect(read(`${H1}<div class="author">${words}</div>`).byline).toBeNull();
  });

  it('is nobody whose column a menu leads to, and no offer', () => {
    const column = '<a href="/authors/mira-sand/">Mira Sand</a>';
    expect(read(`${H1}<p>${column}</p>`).byline).toBe('Mira Sand');
    expect(read(`<ul><li class="menu-item menu-item-object-author">${column}</li></ul>${H1}`).byline).toBeNull();
    expect(read(`${H1}<div class="author">Harbour Post Subscription</div>`).byline).toBeNull();
  });

  it.each(['Mira Sand @mirasand', 'Post author By Mira Sand', 'Mira Sand In'])('is the name alone of “%s”', (words) => {
    expect(read(`${H1}<div class="author">${words}</div>`).byline).toBe('Mira Sand');
  });

  it('is a nickname with its number, but no number of three figures in a sentence', () => {
    expect(read(`${H1}<div class="author">gull1984</div>`).byline).toBe('gull1984');
    expect(read(`${H1}<div class="author">Mira 300 gulls</div>`).byline).toBeNull();
  });

  const teasers = ['Mira Sand', 'Jon Kern', 'Lee Dorn'].map(
    (name) => `<section><h3>A gull on a lamp</h3><span class="author">von ${name}</span></section>`,
  );
  const far = '<ul><li><a href="/g">Gulls</a></li></ul>'.repeat(100);

  it('is who stands by the headline, not the authors of a list of articles far from it', () => {
    const { byline, authors } = read(`${H1}<span class="author">Ina Moor</span>`, far + teasers.join(''));
    expect([byline, authors?.people]).toEqual(['Ina Moor', ['Ina Moor']]);
  });

  it('are people of the byline where there is one, and of credits where there is none', () => {
    const staff = '<meta name="author" content="The Harbour Post staff">';
    const credit = '<figure><span class="author">Jon Kern</span></figure>';
    expect(read(H1 + credit, '', staff).authors?.people).not.toContain('Jon Kern');
  });
});
