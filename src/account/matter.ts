import { grouped } from '../base/grouped.ts';
import { byCodeUnit, type Claim, type Edition, type EditionArticle, type Entity } from '../model.ts';

/** The parts of an edition that its accounts are made of. */
export type Findings = Pick<Edition, 'articles' | 'stories' | 'witnesses' | 'claims' | 'entities'>;

/** What is looked up while sentences are chosen: made once, then only read. */
export interface Matter {
  /** Article id → the article; in the order of the edition. */
  readonly articles: ReadonlyMap<string, EditionArticle>;
  /** Story id → its claims, by weight. */
  readonly claimsOf: ReadonlyMap<string, readonly Claim[]>;
  /** The last word of a person's name, and the first → names that end or begin so; people of one word have none. */
  readonly fullNames: ReadonlyMap<string, readonly string[]>;
  /** People of whom the pages have one word alone. */
  readonly oneWordNames: ReadonlySet<string>;
}

/** The look-ups of these findings. */
export function matterOf({ articles, claims, entities }: Findings): Matter {
  return {
    articles: new Map(articles.map((article) => [article.id, article])),
    claimsOf: grouped(claims, ({ story }) => story),
    fullNames: fullNames(entities),
    oneWordNames: oneWordNames(entities),
  };
}

function fullNames(entities: readonly Entity[]): ReadonlyMap<string, readonly string[]> {
  const names = entities.filter(({ kind, name }) => kind === 'person' && /\s/.test(name)).map(({ name }) => name);
  const ends = names.toSorted(byCodeUnit).flatMap((name) => {
    const words = name.split(/\s+/);
    return [words[0]!, words.at(-1)!].map((word) => ({ word, name }));
  });
  return new Map([...grouped(ends, ({ word }) => word)].map(([word, held]) => [word, held.map(({ name }) => name)]));
}

function oneWordNames(entities: readonly Entity[]): ReadonlySet<string> {
  return new Set(entities.flatMap(({ kind, name }) => (kind === 'person' && !/\s/.test(name) ? [name] : [])));
}
