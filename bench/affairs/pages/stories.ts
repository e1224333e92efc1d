import type { Bound } from '../../../corpora/affairs/places.ts';
import type { ErrorExample, Family } from '../figures/catalogue.ts';
import { prf, share } from '../figures/measures.ts';

/** Which pages are about one affair: pairs in one story, and whether strays keep out of the main affair's story. */
export function storyFigures({ gold, articles }: Bound): Family {
  const pages = gold.pages.flatMap((page) => {
    const story = articles.get(page.id)?.story;
    return page.affair === null ? [] : [{ id: page.id, affair: page.affair, story: story ?? `missing ${page.id}` }];
  });
  const errors: ErrorExample[] = [];
  let [hit, called, wanted] = [0, 0, 0];
  for (const [i, x] of pages.entries()) {
    for (const y of pages.slice(i + 1)) {
      const [inGold, inCall] = [x.affair === y.affair, x.story === y.story];
      hit += inGold && inCall ? 1 : 0;
      called += inCall ? 1 : 0;
      wanted += inGold ? 1 : 0;
      const text = `${x.id} (${x.affair}) – ${y.id} (${y.affair})`;
      if (inGold !== inCall) errors.push({ kind: inGold ? 'one affair torn apart' : 'two affairs in one story', text });
    }
  }
  const main = commonest(pages.map((page) => page.affair));
  const mainStory = commonest(pages.filter((page) => page.affair === main).map((page) => page.story));
  const strays = pages.filter((page) => page.affair !== main);
  const pairs = prf(hit, called, wanted);
  return {
    figures: {
      storyPairsP: pairs.precision,
      storyPairsR: pairs.recall,
      storyPairsF1: pairs.f1,
      straysApart: share(strays.filter((page) => page.story !== mainStory).length, strays.length),
    },
    errors,
  };
}

function commonest(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<[string, number] | undefined>(
    (best, row) => (best && best[1] >= row[1] ? best : row),
    undefined,
  )?.[0];
}
