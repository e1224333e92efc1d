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

  /** The name of a story in four texts, each name in as many of them as is said. */
  const named = (...names: readonly (readonly [string, NameKind, number])[]) =>
    storyName(
      [0, 1, 2, 3].map((i) => {
        const here = names.filter(([, , texts]) => i < texts);
        return article(
          here.map(([name]) => name).join(', '),
          Object.fromEntries(here.map(([name, kind]) => [name, kind])),
        );
      }),
    );

  it('has three names', () => {
    const people = ['Ferrant', 'Brandt', 'Quist', 'Dorn'].map((name, i) => [name, 'person', 4 - i] as const);
    expect(named(...people)).toBe('Ferrant, Brandt, Quist');
  });

  it('takes a person before a body in as many texts, and a body before a person in fewer', () => {
    expect(named(['Ferrant', 'person', 4], ['Dunmore', 'organisation', 4])).toBe('Ferrant, Dunmore');
    expect(named(['Ferrant', 'person', 3], ['Dunmore', 'organisation', 4])).toBe('Dunmore, Ferrant');
  });

  it('takes a place in all texts before a person in half of them, and no place before a person in most', () => {
    expect(named(['Ferrant', 'person', 2], ['Calder', 'place', 4])).toBe('Calder, Ferrant');
    expect(named(['Ferrant', 'person', 3], ['Calder', 'place', 4])).toBe('Ferrant, Calder');
  });

  it('takes another name after a place, unless it stands in more texts', () => {
    expect(named(['Fair', 'other', 4], ['Calder', 'place', 4])).toBe('Calder, Fair');
    expect(named(['Fair', 'other', 4], ['Calder', 'place', 3])).toBe('Fair, Calder');
  });

  it('is never an outlet', () => {
    expect(named(['Post', 'outlet', 4], ['Fair', 'other', 1])).toBe('Fair');
  });
});
