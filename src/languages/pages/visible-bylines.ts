/** Words before the name in a line of its own, as source of an expression. */
export const BY_CUE =
  '(?:[Vv]on|VON|[Bb]y|BY|[Pp]ar|[Pp]or|Text(?:e)? (?:von|by|de)|Text|Texte|Autor(?:in)?|Author|Interview|Redaktion|Verfasst von|Posted by|Written by)';

/** A line that says whose name is on the next. */
export const BY_LABEL =
  /^(?:\p{Lu}\p{L}{2,15} )?(?:Von|By)$|^(?:von|by|text|autor(?:in)?|authors?|interview|words|par|por|verfasst von|written by)\s?:?$/iu;

/** A line that is nothing but the word before a day. */
export const BEFORE_A_DAY = /^(?:am|on|le|el)$/i;

/** Words of a line about a picture. */
export const PICTURE_WORDS = /\b(?:foto|photo|bild|image|quelle|credit)\b/i;

/** The shortest of them. */
export const SHORT_BY_CUE = '(?:[Vv]on|VON|[Bb]y|BY|[Pp]ar|[Pp]or)';

/** Words that say of nothing but the name behind them who wrote the text, as source of an expression: also without the name of a person. */
export const WRITER_CUE =
  '(?:(?:[Vv]erfasst|[Gg]eschrieben) von|VERFASST VON|(?:[Ww]ritten|[Pp]osted) by|WRITTEN BY|POSTED BY|(?:[ÉE]crit|[Rr]édigé|[Pp]ublié) par|(?:[Ee]scrito|[Pp]ublicado) por|[Ss]critto da|Autor(?:in)?|Author|Auteur(?:e)?|Autora|Autore|Autrice|Text von|Words by)';

/** Openings of lines that name who did something else to the text, as source of an expression. */
export const NOT_WRITTEN =
  '(?:(?:[Ff]act|[Mm]edically|[Ee]xpert|[Ll]ast) )?(?:[Rr]eview|[Cc]heck|[Ee]dit|[Tt]ranslat|[Uu]pdat|[Ii]llustrat|[Pp]roduc|[Rr]ecommend|[Ss]ponsor|[Oo]wn|[Mm]ade|[Üü]bersetz|[Gg]eprüft|[Tt]radu)';

/** Words that may stand before such a cue in the same line, as alternatives of an expression. */
export const BEFORE_BY_CUE =
  'geschrieben|veröffentlicht|erstellt|gespeichert|verfasst|publié|posted|written|publicado|Artikel|Beitrag|Uhr|ago';

/** A line that says who signs, and goes on with what they are: "Autorin: Ana Ruiz, head of the office". One group. */
export const LABELLED_NAME =
  /^(?:Autor(?:in)?|Author|Auteur|Autrice|Autora?|Auteure|Autore)\s?:\s{1,2}(\p{Lu}[\p{L}'’.-]{1,20}(?: (?:(?:von|van|de|der|den|di|la|le|du|da) ){0,2}\p{Lu}[\p{L}'’.-]{0,20}){1,3})(?:,.{2,80})?$/u;

/** A line that says who wrote it on which day: "Geschrieben von Ana am 3.". One group. */
export const SIGNED_ON =
  /^(?:(?:geschrieben|gespeichert|verfasst|veröffentlicht|eingestellt|erstellt|posted|written|submitted|published|publié|publicado) )?(?:von|by|par|por) (\S{2,30}(?: \S{1,30}){0,2}?),? (?:am|on|le|el) (?=\p{L}{0,12},? ?\d)/iu;
