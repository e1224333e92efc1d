import type { Hands, OnDone, Outcome } from '../../edition/index.ts';
import { type AnnotatedArticle, type Article, type Page, sha256Hex } from '../../model.ts';
import { packed, unpacked } from './packed.ts';

/** Where the work of earlier runs is kept, by step and key: a casebook, as far as it is needed here. */
export interface Shelf {
  kept(step: 'clean' | 'annotate', keys: readonly string[]): ReadonlyMap<string, string>;
  keep(step: 'clean' | 'annotate', made: ReadonlyMap<string, string>): void;
  forgetOthers(step: 'clean' | 'annotate', keys: readonly string[]): void;
}

/** Items that are worked on before what was made of them is kept: so much is lost where the program is ended. */
const AT_ONCE = 192;

/**
 * Hands that do only what no earlier run has done. What was made of a page is known by all it was made of: the page, and the
 * version of the program, its models and its outlets (`version`). So the edition is the same, byte for byte, as without a shelf.
 *
 * @param annotated how annotations are written down, where there is no `Buffer`
 */
export function keptHands(
  hands: Hands,
  shelf: Shelf,
  version: string,
  annotated: Written<Article, AnnotatedArticle> = ANNOTATED,
): Hands {
  const through = async <In, Made>(
    step: 'clean' | 'annotate',
    items: readonly In[],
    work: (items: readonly In[], onDone: OnDone) => Promise<readonly Outcome<Made>[]>,
    onDone: OnDone,
    { write, read }: Written<In, Made>,
  ): Promise<Outcome<Made>[]> => {
    const keys = items.map((item) => sha256Hex(`${version}\0${JSON.stringify(item)}`));
    const known = shelf.kept(step, keys);
    const outcomes: (Outcome<Made> | null)[] = items.map((item, i) => {
      const made = known.get(keys[i]!);
      if (made === undefined) return null;
      try {
        return { made: read(item, made) };
      } catch {
        return null;
      }
    });
    const missing = [...items.keys()].filter((i) => outcomes[i] === null);
    let done = items.length - missing.length;
    onDone(done);
    for (let from = 0; from < missing.length; from += AT_ONCE) {
      const some = missing.slice(from, from + AT_ONCE);
      const before = done;
      const made = await work(
        some.map((i) => items[i]!),
        (count) => onDone(before + count),
      );
      done += some.length;
      some.forEach((i, at) => {
        outcomes[i] = made[at]!;
      });
      const sound = some.flatMap((i, at) => {
        const one = made[at]!;
        return 'made' in one ? [[keys[i]!, write(one.made)] as const] : [];
      });
      shelf.keep(step, new Map(sound));
    }
    shelf.forgetOthers(step, keys);
    return outcomes.map((outcome) => outcome!);
  };
  return {
    clean: (pages, onDone) => through<Page, Article>('clean', pages, hands.clean, onDone, CLEANED),
    annotate: (articles, onDone) =>
      through<Article, AnnotatedArticle>('annotate', articles, hands.annotate, onDone, annotated),
  };
}

/** How what was made of an item is written down and read again; reading throws where it is not sound. */
export interface Written<In, Made> {
  write(made: Made): string;
  read(item: In, written: string): Made;
}

const CLEANED: Written<Page, Article> = {
  write: (article) => JSON.stringify(article),
  read: (_, written) => JSON.parse(written),
};

const ANNOTATED: Written<Article, AnnotatedArticle> = {
  write: ({ article, annotations }) => packed({ notices: article.notices, annotations }),
  read: (article, written) => {
    const { notices, annotations } = unpacked(written);
    return { article: { ...article, notices }, annotations };
  },
};
