import { beforeAll, describe, expect, it } from 'vitest';
import { checkEdition } from '../src/edition/index.ts';
import type { Claim, Edition, Passage } from '../src/model.ts';
import { makeEditionOn, type Pile, readPile, shippedModels } from '../src/node/index.ts';
import { defaultRegister } from '../src/outlets/index.ts';
import { renderReport } from '../src/publish/index.ts';
import { anchorOf, type LoggedRuling, signed, type Verdict } from '../src/rulings/index.ts';
import { sampleEdition } from '../testing/sample/edition.ts';
import { samplePages } from '../testing/sample/pages.ts';

let first: Edition;
let pile: Pile;
let models: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  [first, pile, models] = [await sampleEdition(), await readPile([samplePages]), await shippedModels()];
});

const make = (log: readonly LoggedRuling[], pages = pile.pages) =>
  makeEditionOn({ pages, failures: [] }, { register: defaultRegister(), models, rulings: log, jobs: 1 });
const on = (passage: Passage) => anchorOf(first.articles.find(({ id }) => id === passage.article)!, passage);
const ruling = (verdict: Verdict, by = 'Ina Moor') =>
  signed(verdict, { by, at: '2031-04-01T08:00:00Z', reason: 'Read both.' });
const claimAt = ({ claims }: Edition, passage: Passage): Claim | undefined =>
  claims.find(({ testimonies }) => testimonies.some((one) => isSame(one, passage)));

/** Claims that are told in at least three wordings. */
const several = () => first.claims.filter(({ testimonies }) => new Set(testimonies.map(({ exact }) => exact)).size > 2);

/** Two single texts that nothing relates. */
function strangers(): readonly [string, string] {
  const lone = first.textGroups.filter(({ articles }) => articles.length === 1).map(({ articles }) => articles[0]!);
  const related = (x: string, y: string) => first.links.some(({ a, b }) => [a, b].includes(x) && [a, b].includes(y));
  return lone.flatMap((x, at) => lone.slice(at + 1).map((y) => [x, y] as const)).find(([x, y]) => !related(x, y))!;
}
const page = (id: string) => anchorOf(first.articles.find((one) => one.id === id)!, null);

describe('rulings replayed on the sample', () => {
  it('join, part, hide, choose, date, credit and relate as they say, and the edition stays lawful and lists them', async () => {
    const [one, other, third, fourth] = several();
    const keep = third!.testimonies[0]!;
    const leave = third!.testimonies.find(({ exact, article }) => exact !== keep.exact && article !== keep.article)!;
    const hidden = fourth!.testimonies[0]!;
    const spoken = first.claims.flatMap(({ testimonies }) => testimonies).find(({ speaker }) => speaker !== null)!;
    const undated = first.articles.find(({ published }) => published === null)!;
    const [ana, tomas] = first.entities.filter(({ kind, mentions }) => kind === 'person' && mentions.length > 3);
    const [x, y] = strangers();
    const log = [
      ruling({ ruling: 'same', of: 'claims', a: on(one!.testimonies[0]!), b: on(other!.testimonies[0]!) }),
      ruling({ ruling: 'different', of: 'claims', a: on(keep), b: on(leave) }),
      ruling({ ruling: 'hide', a: on(hidden) }),
      ruling({ ruling: 'wording', a: on(other!.testimonies.at(-1)!) }),
      ruling({ ruling: 'speaker', a: on(spoken), value: 'Zora Pell' }),
      ruling({ ruling: 'date', a: page(undated.id), value: '2031-03-02' }),
      ruling({ ruling: 'origin', a: page(undated.id), value: 'The Lantern' }),
      ruling({ ruling: 'note', a: on(keep), value: 'Ask the board.' }),
      ruling({ ruling: 'same', of: 'persons', a: on(ana!.mentions[0]!), b: on(tomas!.mentions[0]!) }),
      ruling({ ruling: 'same', of: 'links', a: page(x), b: page(y), link: { kind: 'rewrites', upstream: 'b' } }),
    ];
    const made = await make(log);
    checkEdition(made);
    expect(made.rulings.map(({ outcome }) => outcome)).toEqual(log.map(() => 'applied'));
    const joined = claimAt(made, one!.testimonies[0]!)!;
    expect(joined).toBe(claimAt(made, other!.testimonies[0]!));
    expect(joined.text).toBe(other!.testimonies.at(-1)!.exact);
    expect(joined.origins.max).toBeGreaterThanOrEqual(Math.max(one!.origins.max, other!.origins.max));
    expect(claimAt(made, keep)?.id).not.toBe(claimAt(made, leave)?.id);
    expect(claimAt(made, hidden)).toBeUndefined();
    const said = made.claims.flatMap(({ testimonies }) => testimonies).find((one) => isSame(one, spoken));
    expect(said?.speaker).toBe('Zora Pell');
    const dated = made.articles.find(({ id }) => id === undated.id)!;
    expect([dated.published, dated.origin.outlet, dated.origin.basis]).toEqual(['2031-03-02', 'The Lantern', 'ruling']);
    const named = made.entities.find(({ mentions }) => mentions.some((place) => isSame(place, ana!.mentions[0]!)))!;
    expect(named.mentions).toHaveLength(ana!.mentions.length + tomas!.mentions.length);
    const link = made.links.find(({ a, b }) => [a, b].includes(x) && [a, b].includes(y))!;
    expect([link.kind, link.upstream === 'a' ? link.a : link.b]).toEqual(['rewrites', y]);
    expect(renderReport(made)).toContain('Ina Moor');
    expect((await make([...log].reverse(), [...pile.pages].reverse())).generator.digest).toBe(made.generator.digest);
  });

  it('part people and texts, act when pages are added, and show both of two people who disagree', async () => {
    const [one, other, third, fourth] = several();
    const [ana] = first.entities.filter(({ kind, mentions }) => kind === 'person' && mentions.length > 3);
    const surname = ana!.mentions.find(({ exact }) => exact !== ana!.mentions[0]!.exact)!;
    const [x, y] = first.textGroups.find(({ articles }) => articles.length > 1)!.articles;
    const [a, b] = [on(one!.testimonies[0]!), on(other!.testimonies[0]!)];
    const joins = { a: on(third!.testimonies[0]!), b: on(fourth!.testimonies[0]!) };
    const content =
      'Ferry is cancelled\n\nThe ferry to Sorrel Island was cancelled on Monday because of fog, the office said.';
    const added = {
      ...pile.pages[0]!,
      key: 'added',
      source: 'added.txt',
      sha256: 'f'.repeat(64),
      mediaType: 'text/plain',
    } as const;
    const made = await make(
      [
        ruling({ ruling: 'different', of: 'persons', a: on(ana!.mentions[0]!), b: on(surname) }),
        ruling({ ruling: 'different', of: 'links', a: page(x!), b: page(y!) }),
        ruling({ ruling: 'same', of: 'claims', ...joins }),
        ruling({ ruling: 'same', of: 'claims', a, b }),
        ruling({ ruling: 'different', of: 'claims', a, b }, 'Odo Lind'),
      ],
      [...pile.pages, { ...added, content }],
    );
    checkEdition(made);
    const came = (kind: string, of: string) => made.rulings.filter((r) => r.kind === kind && r.of === of);
    expect(came('different', 'persons')[0]!.outcome).toBe('applied');
    expect(claimOfName(made, ana!.mentions[0]!)).not.toBe(claimOfName(made, surname));
    expect(made.textGroups.length).toBe(first.textGroups.length + 2);
    expect(
      came('same', 'claims')
        .map(({ outcome }) => outcome)
        .sort(),
    ).toEqual(['applied', 'disputed']);
    expect(came('different', 'claims')[0]!.outcome).toBe('disputed');
    expect(claimAt(made, one!.testimonies[0]!)).not.toBe(claimAt(made, other!.testimonies[0]!));
    expect(renderReport(made)).toContain('disputed by');
  });

  it('say so where their page is gone', async () => {
    const [one, other] = several();
    const log = [ruling({ ruling: 'same', of: 'claims', a: on(one!.testimonies[0]!), b: on(other!.testimonies[0]!) })];
    const { source } = first.articles.find(({ id }) => id === one!.testimonies[0]!.article)!;
    const left = pile.pages.filter((one) => one.source !== source);
    expect((await make(log, left)).rulings[0]!.outcome).toBe('found-nothing');
  });
});

const isSame = (a: Passage, b: Passage) => a.article === b.article && a.start === b.start && a.end === b.end;
const claimOfName = ({ entities }: Edition, name: Passage) =>
  entities.find(({ mentions }) => mentions.some((place) => isSame(place, name)));
