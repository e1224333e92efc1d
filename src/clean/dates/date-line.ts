import { statedDate } from './dates.ts';
import { monthOf } from './months.ts';

const LABEL_ALONE =
  /^(?:first |originally |last |zuletzt )?(?:published|updated|posted|modified|veröffentlicht|aktualisiert|erschienen|stand|datum|publié|publicado|pubblicato)(?: on| at| by| am| le| el| il)?\s?:?$/i;
/** Words that stand with a date and are no news, in the languages whose months are known. */
const COMPANY = new Set(
  `first originally last published updated posted modified update on at by date created filed as of story written
  veröffentlicht aktualisiert erschienen erstellt datum stand geändert zuletzt letzte änderung am um vom uhr den der
  publié mis jour à le modifié h publicado actualizado el del de a las pubblicato aggiornato il alle ore gepubliceerd op
  a.m p.m am pm edt est cdt cst mdt mst pdt pst et ct mt pt gmt utc bst ist cest cet mez mesz noon midnight t z ago
  hours hour minutes minute mins min days day m st nd rd th er
  mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday
  mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
  lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo
  lunedì martedì mercoledì giovedì venerdì sabato domenica`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
/** Letters besides, on a line that states a whole date: the name of a section, a place. */
const FEW = 6;

/** True for a line that is nothing but a date, a clock time, or a label before one ("Updated 6:35 PM ET, June 1"). */
export function isDateLine(line: string): boolean {
  if (line.length > 110) return false;
  if (LABEL_ALONE.test(line)) return true;
  if (!/\d/.test(line)) return false;
  if (statedDate(line, null, true) === null && !/\d[:.]\d\d|\b\d{1,2}\b/.test(line)) return false;
  let rest = 0;
  for (const word of line.toLowerCase().match(/\p{L}[\p{L}\p{M}]*(?:\.\p{L}(?!\p{L}))?/gu) ?? []) {
    if (!COMPANY.has(word) && monthOf(word) === 0) rest += word.length;
    if (rest > FEW) return false;
  }
  return rest === 0 || (line.length < 60 && statedDate(line, null, true) !== null);
}
