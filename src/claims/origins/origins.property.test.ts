import { describe, expect, test } from 'vitest';
import { invented, stemmaOf } from '../../../testing/articles/annotated.ts';
import type { AnnotatedArticle, LinkKind, Stemma } from '../../model.ts';
import { indexEntities } from '../people/entities.ts';
import { placedArticles } from '../people/placed-article.ts';
import { findClaims } from '../shipped.fixture.ts';
import { descentOf } from '../testimonies/descent.ts';
import { testimoniesOf } from '../testimonies/testimonies.ts';
import { originsOf } from './origins.ts';

const CASES = 200;
const CLAIM = 'The harbour board closed the northern ferry pier after inspectors found rotten timber.';
const CREDITS = ['The Signal', 'The Ledger', 'Calder Post'];
const KINDS: readonly LinkKind[] = ['rewrites', 'reuses', 'cites', 'shares-origin'];

/** The same numbers on every run (mulberry32). */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

interface Pile {
  readonly articles: readonly AnnotatedArticle[];
  readonly copies: readonly (readonly string[])[];
  readonly links: readonly (readonly [string, string, LinkKind])[];
}

const own = (key: string): AnnotatedArticle => invented(key, CLAIM, { publisher: `Paper ${key}` });

/** Own reports, credited and vague retellings of one claim; some are copies, some hang together. */
function pileOf(seed: number): Pile {
  const roll = dice(seed);
  const keys = Array.from({ length: 2 + roll(6) }, (_, at) => `k${at}`);
  const articles = keys.map((key) => {
    const kind = roll(4);
    if (kind < 2) return own(key);
    const source = kind === 2 ? CREDITS[roll(CREDITS.length)]! : 'reports';
    const cue = kind === 2 ? 'reported' : 'say';
    return invented(key, `${source} ${cue}: ${CLAIM}`, {
      publisher: `Paper ${key}`,
      attributions: [{ source, cue, content: CLAIM, speaker: source, ...(kind === 2 ? { via: source } : {}) }],
    });
  });
  const links = keys.slice(1).flatMap((key, at): (readonly [string, string, LinkKind])[] => {
    const other = keys[roll(at + 1)]!;
    return roll(3) === 0 ? [[other, key, KINDS[roll(KINDS.length)]!]] : [];
  });
  const free = keys.filter((key) => !links.some((link) => link.includes(key)));
  return { articles, links, copies: free.length > 2 && roll(2) === 0 ? [free.slice(0, 2)] : [] };
}

function counted({ articles, copies, links }: Pile) {
  const stemma: Stemma = stemmaOf(
    articles,
    copies.map((list) => [...list]),
    links,
  );
  const pile = placedArticles(articles, stemma);
  const entities = indexEntities(pile);
  const witnesses = pile.flatMap((placed) =>
    testimoniesOf(placed, entities, stemma).stated.filter(({ testimony }) =>
      testimony.exact.includes('ferry pier after'),
    ),
  );
  return originsOf(witnesses, descentOf(pile, stemma));
}

/** The same text on another page. */
function copyOf(article: AnnotatedArticle): AnnotatedArticle {
  return { ...article, article: { ...article.article, id: `${article.article.id}x`, key: 'copy' } };
}

function withCopy(pile: Pile, at: number): Pile {
  const copied = pile.articles[at]!;
  const { key } = copied.article;
  const copies = pile.copies.some((list) => list.includes(key))
    ? pile.copies.map((list) => (list.includes(key) ? [...list, 'copy'] : list))
    : [...pile.copies, [key, 'copy']];
  return { ...pile, articles: [...pile.articles, copyOf(copied)], copies };
}

describe('origins of generated piles', () => {
  const piles = Array.from({ length: CASES }, (_, seed) => pileOf(seed + 1));

  test('the least is at least one and never above the most, which is never above the number of texts', () => {
    for (const pile of piles) {
      const { min, max } = counted(pile);
      expect(min).toBeGreaterThanOrEqual(1);
      expect(max).toBeGreaterThanOrEqual(min);
      expect(max).toBeLessThanOrEqual(pile.articles.length);
    }
  });

  test('a copy added changes neither number', () => {
    piles.forEach((pile, seed) => {
      const { min, max } = counted(pile);
      const after = counted(withCopy(pile, dice(seed + 7)(pile.articles.length)));
      expect([after.min, after.max], `pile ${seed}`).toEqual([min, max]);
    });
  });

  test('an independent own report lowers neither number', () => {
    piles.forEach((pile, seed) => {
      const { min, max } = counted(pile);
      const after = counted({ ...pile, articles: [...pile.articles, own('z')] });
      expect(after.min, `pile ${seed}`).toBeGreaterThanOrEqual(min);
      expect(after.max, `pile ${seed}`).toBe(max + 1);
    });
  });

  test('the order of the articles does not matter', () => {
    piles.forEach((pile, seed) => {
      const { min, max } = counted(pile);
      const turned = counted({ ...pile, articles: [...pile.articles].reverse() });
      expect([turned.min, turned.max], `pile ${seed}`).toEqual([min, max]);
    });
  });

  test('what is doubtful counts in the most only', () => {
    for (const one of piles) {
      const stemma = stemmaOf(one.articles, [], []);
      const pile = placedArticles(one.articles, stemma);
      const entities = indexEntities(pile);
      const all = pile.flatMap((placed) => testimoniesOf(placed, entities, stemma).stated);
      const descent = descentOf(pile, stemma);
      const sure = originsOf(all, descent);
      const unsure = new Set(all.filter(({ placed }) => placed.index > 0).map(({ id }) => id));
      const doubted = originsOf(all, descent, { unsure, alike: [] });
      expect(doubted.min).toBe(1);
      expect(doubted.max).toBe(sure.max);
    }
  });
});

test('five papers with one statement of a person: five origins at most, one voice', () => {
  const content = 'the northern ferry pier is safe for heavy trucks';
  for (let seed = 1; seed <= 20; seed += 1) {
    const roll = dice(seed);
    const cues = ['said', 'announced', 'declared'];
    const articles = Array.from({ length: 5 }, (_, at) => {
      const cue = cues[roll(cues.length)]!;
      return invented(`p${at}`, `Mara Dunn ${cue} ${content}.`, {
        publisher: `Paper ${at}`,
        names: [['person', 'Mara Dunn']],
        attributions: [{ source: 'Mara Dunn', cue, content, speaker: 'Mara Dunn' }],
      });
    });
    const claim = findClaims(articles, stemmaOf(articles)).claims.find(({ text }) => text === content)!;
    expect(claim.voices.map(({ name }) => name)).toEqual(['Mara Dunn']);
    expect(new Set(claim.testimonies.map(({ article }) => article)).size).toBe(5);
    expect(claim.origins.max).toBe(5);
  }
});
