import { OFFER_LEAD, OFFER_WORDS } from '../../languages/pages/walls.ts';
import type { Judged } from './roles.ts';

/** How far an offer goes: lines behind its lead in which its words stand, lines of it, and letters of a line that is none. */
const OFFER = { reach: 5, lines: 14, prose: 240 } as const;

/** What leads to an offer to subscribe, and the offer itself, are no part of the text that breaks off above them. */
export function settleOffers(all: readonly Judged[]): void {
  all.forEach((judged, i) => {
    if (judged.text.length > 160 || !OFFER_LEAD.test(judged.text)) return;
    const behind = all.slice(i + 1, i + 1 + OFFER.reach);
    if (!behind.some(({ text }) => OFFER_WORDS.test(text.slice(0, 400)))) return;
    for (const line of all.slice(i, i + OFFER.lines)) {
      if (line.text.length > OFFER.prose && !OFFER_WORDS.test(line.text.slice(0, 400))) return;
      line.role = 'furniture';
      line.told = true;
    }
  });
}
