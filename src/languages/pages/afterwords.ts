/** Headings over what is said about the author. */
export const ABOUT_AUTHOR =
  /^(?:about (?:the )?(?:author|writer)s?|about \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}|(?:zum|zur|über (?:den|die|das)) (?:autor(?:in|en)?|person|redakteur(?:in)?)|über \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}|(?:der|die) autor(?:in)?|autor(?:in)?|à propos de l[’']auteure?|sobre (?:el|la) autora?|sobre o autor|l[’']autore|o autorze|over de auteur)\s?:?$/iu;

/** "By Ana Ruiz", "Ana Ruiz": two words or more, each with a capital. */
export const NAME_ALONE =
  /^(?:[Bb]y |[Vv]on |[Pp]ar |[Pp]or )?\p{Lu}[\p{L}.'’-]*(?: (?:von|van|de|der|la|du|di) |[ ])\p{Lu}[\p{L}.'’ -]{1,40}$/u;

/** The end of a teaser: go on reading. */
export const GO_ON =
  /(?:[.!?…]|\.{3})\s?(?:weiterlesen|mehr(?: lesen)?|read more|continue reading|lire la suite|leer más|seguir leyendo|leggi tutto|continua a leggere|lees meer|czytaj (?:więcej|dalej))(?:\s?[»›>→….]{1,3})?$/i;

/** A name and what its bearer is or does: the opening of a biography. */
export const ROLE_LINE =
  /^(?:\p{Lu}[\p{L}'’.-]+ ){1,4}(?:is|was|are|covers|writes|reports|has (?:been|covered)|serves|joined|works|teaches)\b/u;

/** The opening of a biography or of how to reach its author. */
export const BIO_START =
  /^(?:about the (?:author|writer|reporter)|(?:he|she|they) (?:is|covers|writes|can be (?:reached|found|followed)|tweets|reports|has (?:written|worked|covered))|contact |(?:reach|email|e-mail|write to|call) (?:him|her|me|us|the|\p{Lu}))/iu;
