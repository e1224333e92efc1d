import { OTHERS_FOUND } from '../../languages/en/sayings/hearsay.ts';
import { type Claim, foldOutletName, lostBehind, overlaps, type Testimony } from '../../model.ts';
import type { Concordance } from '../concordance.ts';
import { ownNames } from '../own-names.ts';
import { restsOnOthers } from '../rests-on-others.ts';

/**
 * How a text stands to a claim it tells.
 * - `copy`: it is the same text as another that tells it
 * - `retells`: it credits a report for it, seen or lost, or its passage is taken from another text
 * - `own`: its outlet is an origin of the claim, and nothing says that it has it from others: it was told so itself, or its text rests on
 *   no other report and does not pass the claim on as reported
 * - `none`: it names no source for it
 */
export type Standing = 'copy' | 'retells' | 'own' | 'none';

/** How one article stands to a claim. */
export interface Bearing {
  readonly testimony: Testimony;
  readonly standing: Standing;
  /** The witness that it copies or retells; null where that is not in the edition or there is none. */
  readonly from: string | null;
  /** The outlet credited, where no witness is. */
  readonly credited: string | null;
}

/** How each article that tells a claim stands to it, in the order of the edition, its first testimony for each article. */
export function bearingsOf(c: Concordance, claim: Claim): Bearing[] {
  const first = new Map<string, Testimony>();
  for (const testimony of claim.testimonies) {
    const held = first.get(testimony.article);
    if (held === undefined || (held.via === null && testimony.via !== null)) first.set(testimony.article, testimony);
  }
  const order = c.edition.articles.flatMap(({ id }) => first.get(id) ?? []);
  const groups = new Map<string, string>();
  return order.map((testimony): Bearing => {
    const { textGroup } = c.articles.get(testimony.article)!;
    const original = groups.get(textGroup);
    if (original !== undefined) return { testimony, standing: 'copy', from: original, credited: null };
    groups.set(textGroup, testimony.article);
    return bearingOf(c, claim, testimony);
  });
}

function bearingOf(c: Concordance, claim: Claim, testimony: Testimony): Bearing {
  const { via } = testimony;
  const origins = new Set(claim.origins.names.map(foldOutletName));
  const names = ownNames(c.articles.get(testimony.article)!);
  const own = names.some((name) => origins.has(name));
  if (via !== null && !names.includes(foldOutletName(via))) {
    const [lost] = lostBehind(c.edition.witnesses, [testimony]);
    const extant = c.edition.articles.find(
      ({ id, publisher }) =>
        id !== testimony.article && publisher !== null && foldOutletName(publisher) === foldOutletName(via),
    );
    return { testimony, standing: 'retells', from: lost?.id ?? extant?.id ?? null, credited: via };
  }
  const from = takenFrom(c, claim, testimony);
  if (from !== null) return { testimony, standing: 'retells', from, credited: null };
  const itself = own && (via !== null || !(restsOnOthers(c.edition, testimony.article) || isPassedOn(c, testimony)));
  return { testimony, standing: itself ? 'own' : 'none', from: null, credited: null };
}

/** True if the sentence says that others found it. */
function isPassedOn(c: Concordance, { article, start, end }: Testimony): boolean {
  const { text } = c.articles.get(article)!;
  const from = Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('. ', start)) + 1;
  const stop = text.slice(end).search(/[.!?]["”’)]*(?:\s|$)|\n/u);
  return OTHERS_FOUND.test(text.slice(from, stop < 0 ? text.length : end + stop));
}

/** The extant text that the stemma has above an article and that tells the claim in words this one's passage was taken from. */
function takenFrom(c: Concordance, claim: Claim, testimony: Testimony): string | null {
  for (const { a, b, kind, upstream, passages } of c.edition.links) {
    if (kind === 'cites' || kind === 'shares-origin') continue;
    const here = a === testimony.article ? 'a' : b === testimony.article ? 'b' : null;
    const other = here === 'a' ? b : a;
    if (here === null || upstream !== (here === 'a' ? 'b' : 'a')) continue;
    if (!claim.testimonies.some(({ article }) => article === other)) continue;
    if (passages.some((pair) => pair[here] !== null && overlaps(pair[here], testimony))) return other;
  }
  return null;
}
