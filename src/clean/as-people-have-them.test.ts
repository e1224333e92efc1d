import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageOf, register, STORY, wordsOf } from '../../testing/articles/page.ts';
import { cleanPage, readCleanModels } from './index.ts';

const pieces = readFileSync(new URL('../../models/body-pieces.json', import.meta.url));
const models = readCleanModels(new Map([['body-pieces', pieces]]));
const body = STORY.map((words) => `<p>${words}</p>`).join('');
const read = (above: string, head = '', below = '') =>
  cleanPage(
    pageOf(`<html lang="en"><head>${head}</head><body>${above}${body}${below}</body></html>`),
    register,
    models,
  );
const H1 = '<h1>Ferry to stop in October</h1>';

describe('who signs', () => {
  it.each([
    ['a bare name below the headline', `${H1}<div>Mira Sand</div>`, ['Mira Sand']],
    [
      'a name and a date in one line',
      `${H1}<div><span>Mira Sand</span> <span>Published 24 February 2031</span></div>`,
      ['Mira Sand'],
    ],
    ['a name, a bar and a date', `${H1}<div>Mira Sand | 05/04/2031 09:20</div>`, ['Mira Sand']],
    [
      'links side by side',
      `${H1}<div><a rel="author" href="/1">Mira Sand</a><a rel="author" href="/2">Jon Kaplan-Moe</a><a rel="author" href="/3">Lee Dorn Jr.</a></div>`,
      ['Mira Sand', 'Jon Kaplan-Moe', 'Lee Dorn Jr.'],
    ],
    [
      'names parted by blanks alone',
      `${H1}<div class="authors"><a href="/1">Mira Sand</a> <a href="/2">Anna Sofie Kern</a></div>`,
      ['Mira Sand', 'Anna Sofie Kern'],
    ],
    ['Japanese names', `${H1}<p class="author">山本 海、木村 ゆり</p>`, ['山本 海', '木村 ゆり']],
    ['Korean names with their trade', `${H1}<p class="author">김바다 기자, 박하늘 기자</p>`, ['김바다', '박하늘']],
  ])('%s', (_, above, people) => {
    expect(read(above).authors?.people).toEqual(people);
  });

  it.each([
    ['the name of a section', `${H1}<div><a href="/harbour">Harbour Talk</a></div>`],
    ['words of the interface', `${H1}<div>Latest News</div>`],
    ['a line that says more', `${H1}<div>Mira Sand sees the ferry</div>`],
  ])('not %s', (_, above) => {
    expect(read(above).byline).toBeNull();
  });

  it('no outlet’s name where it is a link alone: a menu is no byline', () => {
    expect(wordsOf(read(`<div><a href="/w">Northern Wire</a></div>${H1}`), 'byline')).toEqual([]);
    expect(wordsOf(read(`${H1}<div>Northern Wire</div>`), 'byline')).toEqual(['Northern Wire']);
  });
});

describe('when it appeared', () => {
  it.each([
    ['Published Apr 4, 2031 at 6:05 PMUpdated Apr 5, 2031', '2031-04-04', '2031-04-05'],
    ['4 April 2031, 22:41 | Updated 5 April 2031, 08:12', '2031-04-04', '2031-04-05'],
    ['First published on Fri 4 Apr 2031. Last modified on Sat 5 Apr 2031', '2031-04-04', '2031-04-05'],
    ['Updated 5 April 2031', null, '2031-04-05'],
  ])('%s', (line, published, modified) => {
    const article = read(`${H1}<div>${line}</div>`);
    expect([article.published, article.modified]).toEqual([published, modified]);
  });

  it('reads seconds since 1970', () => {
    expect(read(H1, '<meta property="article:published_time" content="1933145400">').published).toBe(
      '2031-04-05T09:30:00Z'.replace('09:30', new Date(1933145400000).toISOString().slice(11, 16)),
    );
  });
});

describe('what is no label', () => {
  const rows = ['Hartwell,61,6', 'Pym,38,4', 'Low Calder,47,5'].map(
    (row) =>
      `<tr>${row
        .split(',')
        .map((cell) => `<td>${cell}</td>`)
        .join('')}</tr>`,
  );

  it('a figure in a table; its row is a line of the body', () => {
    const article = read(
      H1,
      '',
      `<table><tr><th>Kitchen</th><th>Meals</th><th>Cooks</th></tr>${rows.join('')}</table><p>${STORY[0]} It was asked twice.</p>`,
    );
    expect(wordsOf(article, 'dateline')).toEqual([]);
    expect(wordsOf(article, 'body')).toContain('Hartwell 61 6');
  });

  it('the site’s logo for a headline', () => {
    const article = read(
      '<h1><a href="/">The Calder Post</a></h1><h2>Bell tower to be moved nine metres</h2>',
      '<title>Bell tower to be moved | The Calder Post</title>',
    );
    expect(article.title).toBe('Bell tower to be moved nine metres');
    expect(wordsOf(article, 'headline')).toEqual(['Bell tower to be moved nine metres']);
  });

  it('the publisher’s name before a headline', () => {
    const article = read(
      '<b>Ferry to stop</b>',
      '<title>Calder Post: Ferry to stop in October</title><meta property="og:site_name" content="The Calder Post">',
    );
    expect(article.title).toBe('Ferry to stop in October');
  });
});

describe('where a text breaks off', () => {
  const teaser = `<h1>Wer die Fähre prüfte</h1><p>Drei Firmen haben die Fähre in zehn Jahren geprüft. Zwei davon gibt es nicht mehr, und die dritte gehört dem Schwager des Landrats.</p>`;

  it.each([
    [
      'de',
      'Weiterlesen mit Kurier Plus',
      'Im ersten Monat für 1 Euro testen, danach 9,90 Euro im Monat. Jederzeit kündbar.',
    ],
    ['fr', 'Lire la suite avec un abonnement', 'Offre spéciale : 1 € le premier mois, sans engagement.'],
    ['es', 'Sigue leyendo con tu suscripción', 'Solo 1 € al mes el primer año. Cancela cuando quieras.'],
    ['it', 'Continua a leggere con un abbonamento', 'Solo 1 € al mese. Disdici quando vuoi.'],
    ['nl', 'Lees verder met een abonnement', 'Voor 1 € per maand, maandelijks opzegbaar.'],
  ])('%s: the offer is furniture, and a notice says so', (_, lead, offer) => {
    const page = cleanPage(
      pageOf(
        `<html><body><article>${teaser}</article><div><h2>${lead}</h2><p>${offer}</p><ul><li>Alle Artikel</li></ul></div></body></html>`,
      ),
      register,
    );
    expect([...wordsOf(page, 'body'), ...wordsOf(page, 'deck')]).toHaveLength(1);
    expect(page.notices.join()).toContain('breaks off');
  });

  it('not where the file holds what is locked', () => {
    const data = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry', isAccessibleForFree: false, hasPart: { isAccessibleForFree: false, cssSelector: '.locked' } })}</script>`;
    const locked = `<div class="locked"><p>${STORY[0]}</p><p>${STORY[1]}</p></div>`;
    expect(read(H1, data).notices.join()).toContain('breaks off');
    expect(read(H1, data, locked).notices.join()).not.toContain('breaks off');
  });
});

it('a paragraph of which much is a link stays among its like, though each is a box of its own', () => {
  const boxes = STORY.map((words) => `<div>${words}</div>`).join('');
  const linked = '<div>The <a href="https://tolland.example/sand">Tolland Echo first told of it</a> a week ago.</div>';
  const page = cleanPage(
    pageOf(`<html><body>${H1}<section>${boxes}${linked}${boxes.replace(/ferry/g, 'barge')}</section></body></html>`),
    register,
    models,
  );
  expect(wordsOf(page, 'body').join('\n')).toContain('first told of it');
});
