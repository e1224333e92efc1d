import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle, NameKind } from '../../model.ts';
import { storyName } from './story-name.ts';

function article(
  text: string,
  names: Readonly<Record<string, NameKind>>,
  title: string | null = null,
): AnnotatedArticle {
  return {
    article: { key: 'a', text, title },
    annotations: {
      names: Object.entries(names).map(([name, kind]) => ({
        start: text.indexOf(name),
        end: text.indexOf(name) + name.length,
        kind,
        canonical: null,
      })),
    },
  } as unknown as AnnotatedArticle;
}

describe('storyName', () => {
  it('names who most articles speak of, in full, before where it happened', () => {
    const members = [
      article('Harriet Voss spoke in Calder.', { 'Harriet Voss': 'person', Calder: 'place' }),
      article('Harriet Voss left Calder.', { 'Harriet Voss': 'person', Calder: 'place' }),
      article('Voss and Dunmore Marine, Calder', { Voss: 'person', 'Dunmore Marine': 'organisation', Calder: 'place' }),
    ];
    expect(storyName(members)).toBe('Harriet Voss, Calder, Dunmore Marine');
  });

  it('falls back on a title, then on a key', () => {
    expect(storyName([article('nothing', {}, 'A title')])).toBe('A title');
    expect(storyName([article('nothing', {})])).toBe('a');
  });
});
