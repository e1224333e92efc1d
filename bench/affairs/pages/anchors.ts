import type { Bound } from '../../../corpora/affairs/places.ts';
import type { ErrorExample, Family } from '../figures/catalogue.ts';

/** Walks the whole edition: everything with an article, a start, an end and exact words is a passage and must hold. */
export function anchorFigures({ edition, gold, articles }: Bound): Family {
  const texts = new Map(edition.articles.map(({ id, text }) => [id, text]));
  const errors: ErrorExample[] = [];
  let passages = 0;
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const { article, start, end, exact } = value as Record<string, unknown>;
    if (typeof exact === 'string') {
      passages += 1;
      const holds =
        typeof article === 'string' &&
        typeof start === 'number' &&
        typeof end === 'number' &&
        0 <= start &&
        start < end &&
        texts.get(article)?.slice(start, end) === exact;
      if (!holds) errors.push({ kind: 'broken anchor', text: `${path}: ${article} ${start}–${end} «${exact}»` });
    }
    for (const [key, part] of Object.entries(value)) walk(part, `${path}.${key}`);
  };
  walk(edition, 'edition');
  const missing = gold.pages.filter(({ id }) => !articles.has(id));
  return {
    figures: { anchorsBroken: errors.length, passages, articlesMissing: missing.length },
    errors: [...errors, ...missing.map(({ id }) => ({ kind: 'article missing', text: id }))],
  };
}
