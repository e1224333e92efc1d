import { contentId, passageOf, type Question, type Stemma, type WitnessLink } from '../../model.ts';
import type { PlacedArticle } from '../people/placed-article.ts';
import type { SameClaims } from '../same-claim/same-claim.ts';
import type { Descent } from '../testimonies/descent.ts';
import type { ClaimDraft } from '../wording/drafts.ts';
import { countOrigins, movedBy, textOf } from './effect.ts';

/** Which links are asked about. */
const ASKED = {
  /** Links that are surer than this are not. */
  sure: 0.8,
  /** What an origin more or less, at either end, is worth in pairs of texts: as for claims. */
  origin: 2,
  /** Claims that are named with what would become of them. */
  named: 12,
} as const;

/**
 * Whether two texts that the program takes to be related are: with the claims that would rest on other origins if they were not.
 *
 * @param drafts the claims of one story
 */
export function linkQuestions(
  links: Stemma['links'],
  pile: readonly PlacedArticle[],
  drafts: readonly ClaimDraft[],
  same: SameClaims,
  descent: Descent,
): Question[] {
  const placed = new Map(pile.map((one) => [one.article.id, one]));
  return links.flatMap((link): Question[] => {
    const [one, other] = [placed.get(link.a), placed.get(link.b)];
    if (one === undefined || other === undefined || link.kind === 'same-text' || link.confidence > ASKED.sure)
      return [];
    const without = unrelated(descent, one.group, other.group);
    const claims = drafts
      .filter(({ found }) =>
        [one, other].every(({ group }) => found.some((testimony) => testimony.placed.group === group)),
      )
      .map((draft) => ({
        text: textOf(draft),
        now: countOrigins(draft, draft.found, same, descent),
        otherwise: countOrigins(draft, draft.found, same, without),
      }))
      .filter(({ now, otherwise }) => now.min !== otherwise.min || now.max !== otherwise.max);
    if (claims.length === 0) return [];
    const shown = passagesOf(link, one, other);
    return [
      {
        id: contentId('question', 'links', link.a, link.b),
        of: 'links',
        taken: true,
        ...shown,
        link: { kind: link.kind, upstream: link.upstream },
        chance: link.confidence,
        claims: claims.slice(0, ASKED.named),
        effect: Math.round(100 * (1 - link.confidence) * ASKED.origin * movedBy(claims)) / 100,
      },
    ];
  });
}

function unrelated(descent: Descent, x: string, y: string): Descent {
  const isPair = (a: string, b: string) => (a === x && b === y) || (a === y && b === x);
  return {
    ...descent,
    relation: (a, b) => (isPair(a, b) ? null : descent.relation(a, b)),
    above: (up, down) => !isPair(up, down) && descent.above(up, down),
  };
}

/** The words that show a link; where it has none, how the two texts begin. */
function passagesOf(link: WitnessLink, one: PlacedArticle, other: PlacedArticle): Pick<Question, 'a' | 'b'> {
  const shown = link.passages.find(({ a, b }) => a !== null && b !== null);
  if (shown !== undefined) return { a: shown.a!, b: shown.b! };
  return { a: beginning(one), b: beginning(other) };
}

function beginning({ article, annotations }: PlacedArticle): Question['a'] {
  const [first] = annotations.sentences;
  return passageOf(article, first ?? { start: 0, end: article.text.length });
}
