import { checkEdition, type MakeOptions } from '../edition/index.ts';
import { byCodeUnit, contentId } from '../model.ts';
import { editionOfStory } from './of-story.ts';
import { held } from './pages.ts';
import type { EditionRow, StoryRow } from './rows.ts';

/** Makes the edition of one story and holds it to its laws. */
export function storyStep(options: MakeOptions): (row: StoryRow) => EditionRow {
  return ({ articles, groups, reuses }) => {
    const edition = editionOfStory({ articles: articles.map((one) => held(one)), groups, reuses }, options);
    checkEdition(edition);
    const ids = edition.articles.map(({ id }) => id).sort(byCodeUnit);
    const lines = (values: readonly object[]) => values.map((value) => JSON.stringify(value));
    return {
      story: contentId('story', ...ids),
      articles: ids,
      claims: lines(edition.claims),
      links: lines(edition.links),
      lost: lines(edition.witnesses.filter(({ kind }) => kind === 'lost')),
      edition: JSON.stringify(edition),
    };
  };
}
