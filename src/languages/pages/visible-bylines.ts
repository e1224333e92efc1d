/** Words before the name in a line of its own, as source of an expression. */
export const BY_CUE =
  '(?:[Vv]on|VON|[Bb]y|BY|[Pp]ar|[Pp]or|Text|Texte|Autor(?:in)?|Author|Interview|Redaktion|Verfasst von|Posted by|Written by)';

/** A line that says whose name is on the next. */
export const BY_LABEL = /^(?:von|by|text|autor(?:in)?|authors?|interview|words|par|por|verfasst von|written by)\s?:?$/i;

/** Words of a line about a picture. */
export const PICTURE_WORDS = /\b(?:foto|photo|bild|image|quelle|credit)\b/i;

/** The shortest of them. */
export const SHORT_BY_CUE = '(?:[Vv]on|VON|[Bb]y|BY|[Pp]ar|[Pp]or)';

/** Words that may stand before such a cue in the same line, as alternatives of an expression. */
export const BEFORE_BY_CUE =
  'geschrieben|veröffentlicht|erstellt|gespeichert|verfasst|publié|posted|written|publicado|Artikel|Beitrag|Uhr|ago';
