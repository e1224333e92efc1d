import { describe, expect, it } from 'vitest';
import { body, invented } from '../../../testing/articles/blocks.ts';
import { withAlterations } from './alteration-links.ts';
import { sharedAlterations } from './altered-quotations.ts';

const SAID = 'the whole town knows we will not open the sluice before the river has fallen by a metre at least';
const pile = (...quotations: readonly string[]) =>
  quotations.map((quotation, i) => invented(`k${i}`, body(`“${quotation},” Dorn told the town council.`)));
const all = (articles: readonly unknown[]) => [...articles.keys()];

describe('sharedAlterations', () => {
  it('finds what two texts alter alike against the others', () => {
    const altered = SAID.replace('has fallen', 'had sunk');
    const articles = pile(SAID, altered, SAID, altered, SAID);
    const [found, ...rest] = sharedAlterations(articles, all(articles));
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ reading: 'had sunk', others: 'has fallen', against: 3 });
    expect([found!.a, found!.b].map((i) => articles[i]!.article.key)).toEqual(['k1', 'k3']);
    expect(found!.passages.a.exact).toContain('had sunk');
  });

  it('says nothing where no reading has a majority, or where only one text alters', () => {
    const altered = SAID.replace('a metre', 'two metres');
    expect(sharedAlterations(pile(SAID, SAID, altered, altered), [0, 1, 2, 3])).toEqual([]);
    expect(sharedAlterations(pile(SAID, SAID, SAID, altered), [0, 1, 2, 3])).toEqual([]);
  });

  it('does not take a cut, an ellipsis or another spelling for an alteration', () => {
    const cut = SAID.slice(0, SAID.indexOf(' at least'));
    const open = SAID.replace('has fallen by', '… by');
    const articles = pile(SAID, SAID, SAID, cut, cut, open, open);
    expect(sharedAlterations(articles, all(articles))).toEqual([]);
  });
});

describe('withAlterations', () => {
  it('makes a link of two alterations and none of one', () => {
    const once = SAID.replace('has fallen', 'had sunk');
    const twice = once.replace('not open the', 'never open that');
    const linksOf = (altered: string) => {
      const articles = pile(SAID, altered, SAID, altered, SAID);
      return withAlterations([], articles, sharedAlterations(articles, all(articles)));
    };
    expect(linksOf(once)).toEqual([]);
    const [link] = linksOf(twice);
    expect(link).toMatchObject({ kind: 'shares-origin', upstream: 'common' });
    expect(link!.reasons).toContain('both have “had sunk” inside a quotation, where 3 others have “has fallen”');
  });
});
