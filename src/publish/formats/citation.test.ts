import { describe, expect, it } from 'vitest';
import { FIXTURE } from '../../../testing/edition/index.ts';
import { citePassage } from './citation.ts';

const ledger = FIXTURE.articles.find(({ siglum }) => siglum === 'D')!;
const passage = FIXTURE.claims.flatMap(({ testimonies }) => testimonies).find(({ article }) => article === ledger.id)!;

describe('citePassage', () => {
  const cited = citePassage({ ...ledger, key: 'https://ledger.example/a?b=(c)' }, passage);

  it('gives the words, who wrote them, where and when', () => {
    expect(cited.plain).toContain(`“${passage.exact}”`);
    expect(cited.plain).toContain(
      'Joan Pell, “Commissioner quits over dredging deal”, The Calder Ledger, 5 March 2031',
    );
    expect(cited.markdown).toContain('[“Commissioner quits over dredging deal”](https://ledger.example/a?b=(c%29)');
  });

  it('fills Wikipedia’s template and keeps it whole', () => {
    expect(cited.wiki).toMatch(
      /^\{\{cite news \|author=Joan Pell \|title=.*\|work=The Calder Ledger \|date=2031-03-05 .*\}\}$/,
    );
    const hostile = citePassage({ ...ledger, title: 'a | b }} [[c]] <ref>' }, null);
    expect(hostile.wiki).toContain('|title=a {{!}} b &#125;&#125; &#91;&#91;c&#93;&#93; &lt;ref&gt;');
  });

  it('is JSON that reference managers read', () => {
    expect(JSON.parse(cited.csl)).toMatchObject({
      type: 'article-newspaper',
      author: [{ literal: 'Joan Pell' }],
      issued: { 'date-parts': [[2031, 3, 5]] },
    });
  });

  it('leaves out what is not known', () => {
    const bare = citePassage({ ...ledger, title: null, byline: null, publisher: null, published: null }, null);
    expect(bare.plain).toBe(`undated, ${ledger.source}.`);
    expect(bare.wiki).toBe('{{cite news }}');
  });

  it('stays on its lines, whatever line breaks a page’s publisher, source, byline and title hold', () => {
    const breaks = 'Post\r\n\n# Gull\u2028- sits';
    const broken = { ...ledger, publisher: breaks, source: breaks, byline: breaks, title: breaks };
    const { plain, markdown, wiki, csl } = citePassage(broken, passage);
    for (const text of [plain, wiki, ...markdown.split('\n\n')]) expect(text).not.toMatch(/[\r\n\u2028]/);
    expect(markdown.split('\n\n')).toHaveLength(2);
    expect(JSON.parse(csl)['container-title']).toBe('Post # Gull - sits');
  });
});
