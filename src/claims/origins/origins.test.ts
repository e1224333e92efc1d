import { describe, expect, test } from 'vitest';
import { invented, stemmaOf } from '../../../testing/articles/annotated.ts';
import type { AnnotatedArticle, LinkKind, Origins } from '../../model.ts';
import { findClaims } from '../shipped.fixture.ts';

const CLAIM = 'The harbour board closed the northern ferry pier after inspectors found rotten timber.';

function originsOf(
  articles: readonly AnnotatedArticle[],
  copies: readonly string[][] = [],
  links: readonly (readonly [string, string, LinkKind])[] = [],
): Origins {
  const claim = findClaims(articles, stemmaOf(articles, copies, links)).claims[0]!;
  expect(claim.testimonies).toHaveLength(articles.length);
  return claim.origins;
}

const own = (key: string): AnnotatedArticle => invented(key, CLAIM, { publisher: `Paper ${key}` });
const credits = (key: string, via: string): AnnotatedArticle =>
  invented(key, `${via} reported: ${CLAIM}`, {
    publisher: `Paper ${key}`,
    attributions: [{ source: via, cue: 'reported', content: CLAIM, speaker: via, via }],
  });
const hearsay = (key: string): AnnotatedArticle =>
  invented(key, `According to reports, ${CLAIM}`, {
    publisher: `Paper ${key}`,
    attributions: [{ source: 'reports', cue: 'According to', content: CLAIM, speaker: 'reports' }],
  });

describe('origins', () => {
  test('one a text, copies count once', () => {
    expect(originsOf([own('a'), own('b')])).toMatchObject({ min: 2, max: 2, names: ['Paper a', 'Paper b'] });
    const { min, max, reasons } = originsOf([own('a'), own('b')], [['a', 'b']]);
    expect([min, max]).toEqual([1, 1]);
    expect(reasons).toContain('A and B are one text.');
  });

  test('a credit moves the origin upstream', () => {
    const { min, max, names } = originsOf([credits('a', 'The Signal'), credits('b', 'The Signal'), own('c')]);
    expect([min, max, names]).toEqual([2, 2, ['Paper c', 'The Signal']]);
  });

  test('a text that retells another, or takes much of it over, is no origin of its own', () => {
    expect(originsOf([own('a'), own('b')], [], [['a', 'b', 'rewrites']])).toMatchObject({ min: 1, max: 1 });
    expect(originsOf([own('a'), own('b')], [], [['a', 'b', 'reuses']])).toMatchObject({ min: 1, max: 1 });
  });

  test('where two that retell one report credit two outlets, these may be two', () => {
    const pile = [credits('a', 'The Signal'), credits('b', 'The Ledger')];
    expect(originsOf(pile, [], [['a', 'b', 'rewrites']])).toMatchObject({ min: 1, max: 2 });
  });

  test('one that cites another, or rests in part on what it does, and mere reports lower only the least number', () => {
    expect(originsOf([own('a'), own('b')], [], [['a', 'b', 'cites']])).toMatchObject({ min: 1, max: 2 });
    expect(originsOf([own('a'), own('b')], [], [['a', 'b', 'shares-origin']])).toMatchObject({ min: 1, max: 2 });
    expect(originsOf([own('a'), hearsay('b')])).toMatchObject({ min: 1, max: 2, names: ['Paper a'] });
    expect(originsOf([hearsay('a')])).toMatchObject({ min: 1, max: 1, names: [] });
  });

  test('mere reports make no two of those who have it one', () => {
    expect(originsOf([own('a'), own('b'), hearsay('c')])).toMatchObject({ min: 2, max: 3 });
  });

  test('several newspapers are those at hand where two have it, and one more where only one has', () => {
    const said = `The harbour board told several newspapers: ${CLAIM}`;
    const several = invented('s', said, {
      publisher: 'Paper s',
      attributions: [{ source: 'The harbour board', cue: 'told several newspapers', content: CLAIM }],
    });
    const pile = [own('a'), own('b'), several];
    expect(originsOf(pile)).toMatchObject({ min: 2, max: 2, names: ['Paper a', 'Paper b'] });
    expect(originsOf([own('a'), several])).toMatchObject({ min: 1, max: 2, names: ['Paper a'] });
  });

  test('a copy never raises min, an independent report never lowers it', () => {
    const pile = [own('a'), credits('b', 'The Signal'), hearsay('c'), own('d')];
    const links = [['a', 'd', 'rewrites']] as const;
    const before = originsOf(pile, [], links);
    for (const { article } of pile) {
      const copy = {
        ...pile.find((one) => one.article === article)!,
        article: { ...article, id: `${article.id}x`, key: 'copy' },
      };
      expect(originsOf([...pile, copy], [[article.key, 'copy']], links).min).toBeLessThanOrEqual(before.min);
    }
    expect(originsOf([...pile, own('z')], [], links).min).toBeGreaterThanOrEqual(before.min);
    expect(before.max).toBeGreaterThanOrEqual(before.min);
  });

  test('five papers with one press release are five origins and one voice', () => {
    const papers = ['a', 'b', 'c', 'd', 'e'].map((key) =>
      invented(key, `Mara Dunn said ${CLAIM}`, {
        publisher: `Paper ${key}`,
        names: [['person', 'Mara Dunn']],
        attributions: [{ source: 'Mara Dunn', cue: 'said', content: CLAIM, speaker: 'Mara Dunn' }],
      }),
    );
    const claim = findClaims(papers, stemmaOf(papers)).claims[0]!;
    expect([claim.origins.max, claim.voices.map(({ name }) => name)]).toEqual([5, ['Mara Dunn']]);
  });
});
