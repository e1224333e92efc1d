/** A label of a date with no date on its line. */
export const DATE_LABEL_ALONE =
  /^(?:first |originally |last |zuletzt )?(?:published|updated|posted|modified|veröffentlicht|aktualisiert|erschienen|stand|datum|publié|publicado|pubblicato)(?: on| at| by| am| le| el| il)?\s?:?$/i;

/** Words that stand with a date and are no news, in the languages whose months are known. */
export const DATE_COMPANY = new Set(
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

/** Words beside the date of a change. */
export const CHANGED_LABEL =
  /\b(?:updated?|modified|last edited|revised|aktualisiert|geändert|letzte änderung|bearbeitet|mis à jour|modifié|actualizado|actualizada|atualizad[oa]|aggiornato|bijgewerkt|uppdatera[dt]|opdateret|oppdatert|päivitetty|zaktualizowano|aktualizacja|güncellen[a-z]{1,8}|diperbarui|cập nhật)\b|обновлен|оновлен|изменен|ενημέρωση|최종수정|수정|更新|عدّ?ل|تحديث/i;

/** Words beside the date of publication. */
export const PUBLISHED_LABEL =
  /\b(?:published|posted|written|first published|pressemitteilung|press release|veröffentlicht|erschienen|geschrieben|erstellt|datum|stand|publié|mis en ligne|publicado|pubblicato|gepubliceerd|gespeichert|opublikowano|publicerad|publisert|offentliggjort|julkaistu|közzétéve|objavljeno|publikováno|yayın\p{L}{0,10}|diterbitkan)\b|опубликован|입력|등록|发布|發布|公開|نشر/iu;

/** Words beside dates of something else: a comment, an event, a right. */
export const OTHER_DATES =
  /©|\bcopyright\b|\b(?:comments?|says|reply|kommentare?|antworten|events?|veranstaltung|termin|copyright|uhr bis|deadline|rights|archiv)\b/i;

/** A line that begins with a date, or with few words before one. */
export const DATE_OPENING =
  /^[("„“]?(?:(?:\p{L}[\p{L}.-]{1,20}[ ,/|()–-]{1,3}){0,4}(?:vom |den |le |am )?)?(?:\d{1,2}[./ ]|\d{4}-|\p{L}{3,9}\.? \d{1,2},? \d{4})/u;

/** A line that is a time of day and nothing else. */
export const CLOCK_ALONE =
  /^\s{0,3}(?:\d{1,2}[:.h]\d\d(?:[:.]\d\d)?|\d{1,2}(?= ?[ap]\.?m))\s?(?:[ap]\.?m\.?|uhr|h|gmt|bst|utc|[a-z]{2,4}t)?\s?$/i;

/** Time zones of North America, in short. */
export const US_CLOCK = /\b(?:[ecmp][ds]t|et|ct|mt|pt)\b/i;

/** What may be stuck to the figures of a day in English, as alternatives of an expression. */
export const ENGLISH_DAY_ENDINGS = 'st|nd|rd|th';

/** The same in all languages of the pages. */
export const DAY_ENDINGS = String.raw`${ENGLISH_DAY_ENDINGS}|er|\.|º|ª`;

/** Names of the months, January first, blanks between them, in the languages of the pages we meet most, folded: lower case, no accents. */
export const MONTH_NAMES: readonly string[] = [
  'january januar jaenner janner janvier enero gennaio janeiro januari stycznia ene gen janv sty января січня',
  'february februar feber fevrier febrero febbraio fevereiro februari lutego fev fevr lut февраля лютого',
  'march marz maerz mars marzo marco maart marca mrz maa марта березня',
  'april avril abril aprile kwietnia avr abr kwi апреля квітня',
  'may mai mayo maggio maio mei maja maj mag мая травня',
  'june juni juin junio giugno junho czerwca giu cze июня червня',
  'july juli juillet julio luglio julho lipca juil lug lip июля липня',
  'august aout agosto augustus augusti sierpnia ago aou sie августа серпня',
  'september septembre septiembre setembre setembro settembre wrzesnia sept set wrz сентября вересня',
  'october oktober octobre octubre ottobre outubro pazdziernika okt ott out paz октября жовтня',
  'november novembre noviembre novembro listopada lis ноября листопада',
  'december dezember decembre diciembre dicembre dezembro grudnia dez dic gru декабря грудня',
];

/** The months of the Iranian calendar, in Persian. */
export const JALALI_MONTHS: ReadonlyMap<string, number> = new Map(
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ').map((name, i) => [name, i + 1]),
);

/** The months of the Islamic calendar in Arabic, Persian, Urdu, Turkish, Malay and English writing; "_" stands for a space. */
export const HIJRI_MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'محرم المحرم محرّم muharram muharrem',
    'صفر safar safer',
    'ربيع_الأول ربيع_الاول ربیع_الاول ربیع‌الاول rabi_al-awwal rabiulawal rebiülevvel',
    'ربيع_الآخر ربيع_الثاني ربيع_الاخر ربیع_الثانی ربیع‌الثانی rabi_al-thani rabi_al-akhir rabiulakhir rebiülahir',
    'جمادى_الأولى جمادى_الاولى جمادی_الاول جمادی‌الاول jumada_al-awwal jumada_al-ula jamadilawal cemaziyelevvel',
    'جمادى_الآخرة جمادى_الثانية جمادى_الاخرة جمادی_الثانی جمادی‌الثانی jumada_al-thani jumada_al-akhirah jamadilakhir cemaziyelahir',
    'رجب rajab recep rejab',
    'شعبان sha’ban shaban shaaban syaaban şaban',
    'رمضان ramadan ramadhan ramazan',
    'شوال shawwal syawal şevval',
    'ذو_القعدة ذي_القعدة ذوالقعده ذیقعده dhu_al-qadah dhul-qadah zulkaedah zilkade',
    'ذو_الحجة ذي_الحجة ذوالحجه ذیحجه dhu_al-hijjah dhul-hijjah zulhijjah zilhicce',
  ].flatMap((names, i) => names.split(' ').map((name): [string, number] => [name.replaceAll('_', ' '), i + 1])),
);

/** The year before the first of a reign or an era. */
export const ERAS: ReadonlyMap<string, number> = new Map([
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
  ['民國', 1911],
  ['民国', 1911],
]);

/** How Thai says that a year is of the Buddhist era. */
export const BUDDHIST_ERA = /พ\.ศ\.|พุทธศักราช/u;

/** Where a label of a date follows what stands before it without a space. */
export const GLUED_LABEL =
  /(?<=[\p{Ll}\p{Nd}]|[AP]M)(?=(?:Updated|Modified|Last (?:updated|modified)|Published|Aktualisiert)\b)/gu;
