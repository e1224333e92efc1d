import { describe, expect, it } from 'vitest';
import { FIXTURE } from '../../../testing/edition/index.ts';
import { makeConcordance } from '../../ask/concordance.ts';
import type { Edition } from '../../model.ts';
import { conspectus } from '../page/conspectus.ts';
import { articlesSection } from './articles/articles.ts';
import { claimsSection } from './claims/claims.ts';
import { conflictsSection } from './conflicts/conflicts.ts';
import { peopleSection } from './people.ts';
import { timelineSection } from './timeline.ts';

/** The example edition with some of its parts changed, as a section sees it. */
const seen = (more: Partial<Edition>) => makeConcordance({ ...FIXTURE, ...more });
/** `count` copies of a thing, each with an id of its own. */
const copies = <T extends { readonly id: string }>(
  one: T,
  count: number,
  more: (i: number) => Partial<T> = () => ({}),
): T[] => Array.from({ length: count }, (_, i) => ({ ...one, id: `${one.id}-${i}`, ...more(i) }));
const isFolded = (section: { readonly markup: string }) => section.markup.includes('<details class="more"');

describe('a section of the report folds', () => {
  const [claim] = FIXTURE.claims.filter(
    ({ testimonies }) => new Set(testimonies.map(({ article }) => article)).size > 1,
  );
  const [person] = FIXTURE.entities.filter(({ kind }) => kind === 'person');
  const [place] = FIXTURE.entities.filter(({ kind }) => kind === 'place');

  it('claims told more than once beyond forty', () => {
    const folds = (count: number) =>
      isFolded(claimsSection(seen({ claims: copies(claim!, count), conflicts: [], timeline: [] })));
    expect([folds(40), folds(41)]).toEqual([false, true]);
  });

  it('differences beyond twenty-five', () => {
    const folds = (count: number) =>
      isFolded(conflictsSection(seen({ conflicts: copies(FIXTURE.conflicts[0]!, count) })));
    expect([folds(25), folds(26)]).toEqual([false, true]);
  });

  it('dates beyond sixty', () => {
    const day = (i: number) => new Date(Date.UTC(2031, 0, 1 + i)).toISOString().slice(0, 10);
    const folds = (count: number) =>
      isFolded(
        timelineSection(
          seen({ timeline: Array.from({ length: count }, (_, i) => ({ ...FIXTURE.timeline[0]!, date: day(i) })) }),
        ),
      );
    expect([folds(60), folds(61)]).toEqual([false, true]);
  });

  it('people beyond forty, and places beyond twelve', () => {
    const folds = (one: typeof person, count: number) =>
      isFolded(peopleSection(seen({ entities: copies(one!, count, (i) => ({ name: `Name ${i}` })) })));
    expect([folds(person, 40), folds(person, 41)]).toEqual([false, true]);
    if (place !== undefined) expect([folds(place, 12), folds(place, 13)]).toEqual([false, true]);
  });
});

it('a person has four roles in the report', () => {
  const [person] = FIXTURE.entities.filter(({ kind }) => kind === 'person');
  const article = FIXTURE.articles[0]!;
  const spans = [...article.text.matchAll(/\p{L}{4,}/gu)].slice(0, 9);
  const roles = spans.map((match) => ({
    article: article.id,
    start: match.index,
    end: match.index + match[0].length,
    exact: match[0],
  }));
  const printed = (count: number) => {
    const { markup } = peopleSection(seen({ entities: [{ ...person!, roles: roles.slice(0, count) }] }));
    return markup.length;
  };
  expect(printed(5)).toBe(printed(4));
  expect(printed(4)).toBeGreaterThan(printed(3));
});

it('texts are printed in the page up to half a million characters', () => {
  const section = (letters: number) => {
    const [first] = FIXTURE.articles;
    const c = makeConcordance(FIXTURE);
    const article = { ...first!, text: 'x'.repeat(letters), blocks: [] };
    return articlesSection({ ...c, edition: { ...c.edition, articles: [article] } }).markup;
  };
  expect(section(500_000)).toContain('whole and unaltered');
  expect(section(500_001)).not.toContain('whole and unaltered');
});

it('the list of sigla has eighty texts', () => {
  const listed = (count: number) => {
    const c = makeConcordance(FIXTURE);
    const textGroups = Array.from({ length: count }, (_, i) => ({ id: `g${i}`, articles: [FIXTURE.articles[0]!.id] }));
    const { markup } = conspectus({ ...c, edition: { ...c.edition, textGroups } });
    return markup.split('<li>').length - 1;
  };
  expect(listed(81)).toBe(listed(80));
  expect(listed(80)).toBe(listed(79) + 1);
});

it('the articles that mention somebody are folded beyond eight, and listed up to a hundred and twenty', () => {
  const [person] = FIXTURE.entities.filter(({ kind }) => kind === 'person');
  const [first] = FIXTURE.articles;
  const section = (count: number) => {
    const c = makeConcordance(FIXTURE);
    const articles = Array.from({ length: count }, (_, i) => ({ ...first!, id: `a${i}`, siglum: `S${i}` }));
    const mentions = articles.map(({ id, text }) => ({ article: id, start: 0, end: 3, exact: text.slice(0, 3) }));
    const edition = { ...c.edition, entities: [{ ...person!, roles: [], mentions }] };
    return peopleSection({ ...c, edition, articles: new Map(articles.map((article) => [article.id, article])) }).markup;
  };
  expect(section(8)).not.toContain('mentions in 8 articles');
  expect(section(9)).toContain('mentions in 9 articles');
  expect(section(120)).not.toContain('other article');
  expect(section(121)).toContain('and 1 other article');
});
