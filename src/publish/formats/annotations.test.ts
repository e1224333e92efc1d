import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle, Annotations, Article } from '../../model.ts';
import { renderAnnotations } from './annotations.ts';

const text = 'Voss said the <b>bar</b> grew.\nSubscribe now';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const annotations: Annotations = {
  tokens: { starts: new Int32Array(), ends: new Int32Array(), tags: null },
  sentences: [{ ...at('Voss said the <b>bar</b> grew.'), block: 0 }],
  clauseBreaks: [],
  names: [{ ...at('Voss'), kind: 'person', canonical: null }],
  times: [],
  quantities: [],
  quotations: [],
  attributions: [
    {
      source: [at('Voss')],
      cue: [at('said')],
      content: [at('the <b>bar</b> grew')],
      kind: 'indirect',
      speaker: 'Harriet Voss',
      via: null,
      stance: 'asserts',
    },
  ],
};
const article = {
  text,
  title: 'Bar <grows>',
  key: 'a',
  publisher: null,
  published: null,
  language: 'en',
  blocks: [
    { ...at('Voss said the <b>bar</b> grew.'), kind: 'body' },
    { ...at('Subscribe now'), kind: 'furniture' },
  ],
} as unknown as Article;

describe('renderAnnotations', () => {
  const page = renderAnnotations([{ article, annotations } satisfies AnnotatedArticle]);

  it('marks each span with all that stands over it', () => {
    expect(page).toContain('<span class="source name">Voss</span>');
    expect(page).toContain('<span class="cue">said</span>');
    expect(page).toContain('<span class="furniture">Subscribe now</span>');
  });

  it('keeps the words of the article words', () => {
    expect(page).toContain('<span class="content">the &lt;b&gt;bar&lt;/b&gt; grew</span>');
    expect(page).toContain('Bar &lt;grows&gt;');
    expect(page).not.toContain('<b>bar');
  });
});
