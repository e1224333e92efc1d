import { describe, expect, test } from 'vitest';
import { type Invention, invented, stemmaOf } from '../../../testing/articles/annotated.ts';
import { indexEntities } from '../people/entities.ts';
import { placedArticles } from '../people/placed-article.ts';
import { findClaims } from '../shipped.fixture.ts';
import { type ReadTestimony, testimoniesOf } from '../testimonies/testimonies.ts';
import { draftsOf } from '../wording/drafts.ts';
import { retoldWeights } from './retold.ts';

const PIER = 'The harbour board closed the northern ferry pier after inspectors found rotten timber.';
const orderOf = (texts: readonly string[], what: Invention = {}): string[] => {
  const articles = texts.map((text, at) => invented(`a${at}`, text, what));
  return findClaims(articles, stemmaOf(articles)).claims.map(({ text }) => text);
};
const placeOf = (order: readonly string[], words: string): number => order.findIndex((text) => text.includes(words));

describe('claims come in an order in which', () => {
  test('what several texts tell stands before what one tells', () => {
    const order = orderOf([`Bakers in Port Mere sold warm plum cakes at the autumn fair.\n${PIER}`, PIER]);
    expect(placeOf(order, 'northern ferry pier')).toBe(0);
  });

  test('who did not answer stands behind what one text tells of the affair', () => {
    const silent = 'Mara Dunn, the harbour master of Port Mere, could not be reached for comment on Friday.';
    const order = orderOf([`${silent}\nBakers in Port Mere sold warm plum cakes.`, `${silent}\n${PIER}`], {});
    expect(placeOf(order, 'could not be reached')).toBeGreaterThan(placeOf(order, 'plum cakes'));
  });

  test('a point told again in almost the same words stands lower', () => {
    const articles = [
      invented(
        'a',
        'The harbour board closed the northern ferry pier. Bakers in Port Mere sold warm plum cakes. The harbour board closed the northern ferry pier in May.',
      ),
    ];
    const stemma = stemmaOf(articles);
    const placed = placedArticles(articles, stemma)[0]!;
    const { stated } = testimoniesOf(placed, indexEntities([placed]), stemma);
    const whole = new Map<string, ReadTestimony>();
    for (const one of stated)
      if ((whole.get(one.sentence)?.words.length ?? 0) < one.words.length) whole.set(one.sentence, one);
    const drafts = draftsOf(
      [...whole.values()].map((one) => [one]),
      () => 0,
    );
    const weights = retoldWeights(drafts.map((draft, at) => ({ draft, weight: 9 - at, same: { near: () => [] } })));
    const [pier, cakes, again] = drafts.map(({ id }) => weights.get(id));
    expect([pier, cakes]).toEqual([9, 8]);
    expect(again).toBeLessThan(2);
  });

  test('the larger story comes first', () => {
    const alone = invented('c', 'Bakers in Port Mere sold warm plum cakes at the autumn fair.');
    const articles = [invented('a', PIER), invented('b', PIER), alone];
    for (const name of ['0', 'z']) {
      const stemma = stemmaOf(articles);
      const [pair] = stemma.stories;
      const stories = [
        { ...pair!, id: 'm', articles: articles.slice(0, 2).map(({ article }) => article.id) },
        { id: name, name: 'Fair', articles: [alone.article.id] },
      ];
      expect(findClaims(articles, { ...stemma, stories }).claims[0]?.story).toBe('m');
    }
  });
});
