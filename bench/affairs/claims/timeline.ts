import type { Bound } from '../../../corpora/affairs/places.ts';
import type { ErrorExample, Family } from '../figures/catalogue.ts';
import { share } from '../figures/measures.ts';

/** Words of what happened that an entry must tell, of those the gold uses. */
const LEAST_WORDS = 2;

/**
 * Gold entries that the edition dates right: some entry has the very date, rests on the article the gold names or on a copy
 * of its text, and its passages share at least two longer words with what the gold says happened (one, where it says no more).
 */
export function timelineFigures({ edition, gold, articles }: Bound): Family {
  const wanted = gold.claims?.timeline ?? null;
  if (wanted === null) return { figures: {}, errors: [] };
  const errors: ErrorExample[] = [];
  let right = 0;
  for (const { date, what, article } of wanted) {
    const copies = gold.pairs.flatMap(({ a, b, relation }) =>
      relation === 'same-text' ? (a === article ? [b] : b === article ? [a] : []) : [],
    );
    const homes = new Set([article, ...copies].flatMap((id) => articles.get(id)?.id ?? []));
    const terms = longer(what);
    const found = edition.timeline.some((entry) => {
      const passages = [entry.passage, ...entry.basis.flatMap(({ passage }) => passage ?? [])];
      if (entry.date !== date || !passages.some((passage) => homes.has(passage.article))) return false;
      const told = longer(passages.map(({ exact }) => exact).join(' '));
      return [...terms].filter((word) => told.has(word)).length >= Math.min(LEAST_WORDS, terms.size);
    });
    right += found ? 1 : 0;
    if (!found) errors.push({ kind: 'timeline entry missed', text: `${date} ${what} (${article})` });
  }
  return {
    figures: { timelineRight: share(right, wanted.length), timelineEntries: edition.timeline.length },
    errors,
  };
}

/** The first five letters of words of four letters or more, accents aside, so that "telephones" meets "telephone". */
function longer(text: string): Set<string> {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return new Set((plain.match(/\p{L}{4,}|\p{N}{2,}/gu) ?? []).map((word) => word.slice(0, 5)));
}
