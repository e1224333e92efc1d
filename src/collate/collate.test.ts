import { describe, expect, it } from 'vitest';
import { body, invented, inventedRegister } from '../../testing/articles/blocks.ts';
import type { AnnotatedArticle, Stemma } from '../model.ts';
import { collate } from './index.ts';

const POST = invented(
  'post',
  body(
    'A clerk of the land office at Eastmere sold plots that were under water, The Harbour Post has learned.',
    'Maud Ferrant kept two ledgers, one for the office and one in a biscuit tin, and entered 31 plots in the second.',
    'The plots lie in the Grunna marsh, which floods from October to April and is good for nothing but geese.',
    '“I thought I had bought a meadow and I own a pond with a fence around it,” said Olaf Brandt, who paid 4,200 crowns.',
    'The tin was found by her nephew, who was looking for biscuits.',
  ),
  { publisher: 'The Harbour Post' },
);
const FIRST_RETELLER = invented(
  'first',
  body(
    'An Eastmere official peddled flooded land, according to the Harbour Post.',
    'Ferrant entered 31 sales of marshland in a ledger that she hid in a biscuit tin, the newspaper reported.',
    'Olaf Brandt told the Post that he had spent 4,200 crowns. “I thought I had bought a meadow and I own a pond with a fence around it,” he said.',
    'A nephew in search of biscuits came upon the tin.',
  ),
  { publisher: 'Morning Ferry' },
);
const SECOND_RETELLER = invented(
  'second',
  body(
    'Buyers of plots in the Grunna marsh got ponds instead, the Harbour Post reported on Monday.',
    'According to the Post, Maud Ferrant of the land office hid a second ledger with 31 entries in a tin.',
    'The marsh is under water from October to April.',
    'Olaf Brandt, who paid 4,200 crowns, told the newspaper that he owns a pond with a fence.',
    'A nephew found the tin when looking for biscuits.',
  ),
);
const PASSING = invented(
  'passing',
  body(
    'The land office will be closed on Thursday for its yearly stocktaking, and callers should come on Friday.',
    'New desks were bought in spring from a joiner at Upland, who also built the benches of the chapel.',
    'The heating was mended by a firm from the valley after two cold winters of complaint.',
    'The staff will move into the new wing when the paint is dry, the head of the office said.',
    'Visitors may leave their sledges in the yard as before, but not in front of the stable door.',
    'The cashier has a new window and a new lamp, both of which were given by the parish.',
    'The office was last in the news when a ledger came to light, as the Harbour Post reported.',
    'The clock has been set right, and the bell rope was replaced at the same time.',
  ),
  { publisher: 'The Upland Times' },
);
const SNOW = invented(
  'snow',
  body('Snow fell on the pass for nine days.', 'The plough drivers slept in their cabs by the road.'),
);

function linkBetween(stemma: Stemma, a: AnnotatedArticle, b: AnnotatedArticle) {
  const link = stemma.links.find(
    (one) => [one.a, one.b].includes(a.article.id) && [one.a, one.b].includes(b.article.id),
  );
  if (!link) return 'independent';
  const up = link.upstream === 'a' ? link.a : link.upstream === 'b' ? link.b : link.upstream;
  const key = [a, b].find(({ article }) => article.id === up)?.article.key ?? up;
  return `${link.kind} ${key}`;
}

describe('collate', () => {
  const all = [POST, FIRST_RETELLER, SECOND_RETELLER, PASSING, SNOW];
  const stemma = collate(all, inventedRegister);

  it('tells a retelling from a passing credit and from nothing', () => {
    expect(linkBetween(stemma, POST, FIRST_RETELLER)).toBe('rewrites post');
    expect(linkBetween(stemma, POST, SNOW)).toBe('independent');
    expect(['cites post', 'independent']).toContain(linkBetween(stemma, POST, PASSING));
  });

  it('lets two that retell one report hang on it, in the pile or lost', () => {
    expect(linkBetween(stemma, FIRST_RETELLER, SECOND_RETELLER)).toBe('rewrites common');
    const without = collate([FIRST_RETELLER, SECOND_RETELLER], inventedRegister);
    expect(linkBetween(without, FIRST_RETELLER, SECOND_RETELLER)).toBe('rewrites common');
    const [lost] = without.witnesses.filter(({ kind }) => kind === 'lost');
    expect(lost?.outlet).toBe('The Harbour Post');
    expect(lost?.knownThrough).toHaveLength(2);
    expect(lost?.content.length).toBeGreaterThan(2);
    expect(without.links.find(({ kind }) => kind === 'rewrites')?.via).toBe(lost?.id);
  });

  it('has no lost report of an outlet whose text is at hand', () => {
    const lost = stemma.witnesses.filter(({ kind }) => kind === 'lost');
    expect(lost.filter(({ knownThrough }) => knownThrough.includes(FIRST_RETELLER.article.id))).toEqual([]);
  });

  it('takes a text of a later day, or one that says nothing of it, for another report of the outlet', () => {
    const dated = (one: AnnotatedArticle, published: string): AnnotatedArticle => ({
      ...one,
      article: { ...one.article, published },
    });
    const [before, after] = [dated(POST, '2031-05-01'), dated(POST, '2031-05-09')];
    const reteller = dated(FIRST_RETELLER, '2031-05-02');
    const lostOf = (pile: readonly AnnotatedArticle[]) =>
      collate(pile, inventedRegister).witnesses.filter(({ kind, outlet }) => kind === 'lost' && outlet !== null);
    expect(lostOf([before, reteller])).toEqual([]);
    expect(lostOf([reteller, after]).map(({ outlet }) => outlet)).toEqual(['The Harbour Post']);
    expect(linkBetween(collate([reteller, after], inventedRegister), reteller, after)).not.toMatch(/post$/);
    const other = invented(
      'other',
      SNOW.article.blocks.map(({ start, end, kind }) => [kind, SNOW.article.text.slice(start, end)]),
      {
        publisher: 'The Harbour Post',
      },
    );
    expect(collate([other, reteller], inventedRegister).links.filter(({ kind }) => kind === 'rewrites')).toEqual([]);
  });

  it('gives every passage its exact words', () => {
    const texts = new Map(all.map(({ article }) => [article.id, article.text]));
    const passages = stemma.links
      .flatMap((link) => link.passages.flatMap(({ a, b }) => [a, b]))
      .filter((one) => one !== null);
    expect(passages.length).toBeGreaterThan(3);
    for (const { article, start, end, exact } of passages) expect(texts.get(article)?.slice(start, end)).toBe(exact);
  });

  it('says the same whatever the order of the pile', () => {
    const turned = collate(all.toReversed(), inventedRegister);
    for (const [i, x] of all.entries()) {
      for (const y of all.slice(i + 1)) expect(linkBetween(turned, x, y)).toBe(linkBetween(stemma, x, y));
    }
  });
});

describe('who wrote a text', () => {
  const WORDS = POST.article.blocks.map(({ start, end }) => POST.article.text.slice(start, end));

  const originOf = (one: AnnotatedArticle, ...others: AnnotatedArticle[]) =>
    collate([one, ...others], inventedRegister).origins.get(one.article.id);

  it('goes by dateline, byline and what the page says of itself', () => {
    const dated = invented('d', body('EASTMERE (CW) — The bridge is shut.'), { publisher: 'The Upland Times' });
    expect(originOf(dated)).toMatchObject({ outlet: 'Coastal Wire', basis: 'dateline' });
    const signed = invented('s', [['byline', 'By Ada Quist, Coastal Wire'], ...body('The bridge is shut.')]);
    expect(originOf(signed)).toMatchObject({ outlet: 'Coastal Wire', basis: 'byline' });
    const again = invented('r', body('The bridge is shut.', 'This article originally appeared in the Upland Times.'));
    expect(originOf(again)).toMatchObject({ outlet: 'The Upland Times', basis: 'credit' });
    const asked = invented('q', body('The bridge is shut. Morning Ferry has reached out to the keeper for comment.'));
    expect(originOf(asked)).toMatchObject({ outlet: 'Morning Ferry', basis: 'credit' });
  });

  it('goes by another copy of the same text', () => {
    const copy = invented('copy', body(...WORDS));
    expect(originOf(copy, POST)).toMatchObject({ outlet: 'The Harbour Post', basis: 'identity' });
  });

  it('goes by what others credit an outlet with', () => {
    const bare = invented('bare', body(...WORDS.slice(1)));
    expect(originOf(bare, FIRST_RETELLER, SECOND_RETELLER, SNOW)).toMatchObject({
      outlet: 'The Harbour Post',
      basis: 'identity',
    });
  });

  it('says that it cannot tell', () => {
    expect(originOf(SNOW)).toMatchObject({ outlet: null, basis: 'unknown' });
  });
});

describe('quotations', () => {
  const SAID = '“He came with a lantern and a spade and asked me where my uncle keeps the deeds,”';
  const left = invented('left', body(`The widow was at her door that night. ${SAID} said the widow.`), {
    publisher: 'Morning Ferry',
  });
  const right = invented('right', body(`Three men were arrested. ${SAID} a witness recalled. The court sits in May.`), {
    publisher: 'The Upland Times',
  });
  const third = invented('third', body('The widow lives near the marsh with a dog.'));

  it('in private words two texts have a common source nobody names', () => {
    const stemma = collate([left, right, third], inventedRegister);
    expect(linkBetween(stemma, left, right)).toBe('shares-origin common');
    expect(stemma.witnesses.filter(({ kind }) => kind === 'lost').map(({ outlet }) => outlet)).toEqual([null]);
  });

  it('of a public statement show no lineage', () => {
    const told = invented('told', body(`Three men were arrested. ${SAID} the widow wrote in a statement.`));
    expect(linkBetween(collate([left, told, third], inventedRegister), left, told)).toBe('independent');
  });
});
