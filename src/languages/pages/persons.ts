/** A name of a person: words with capitals, particles between them. */
export const BYLINE_NAME =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|di|van|von|der|den|la|le|el|al|bin|ibn|du|dos|Jr\.?|Sr\.?|I{1,3})(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|di|van|von|der|den|la|le|el|al|bin|ibn|du|dos|Jr\.?|Sr\.?|I{1,3})){0,5}$/u;

/** A name and a surname, nothing else. */
export const FULL_NAME =
  /^\p{Lu}[\p{L}'’.-]{1,20}(?: (?:(?:von|van|de|der|den|di|la|le|du|da|dos|bin|al|el) ){0,2}\p{Lu}[\p{L}'’.-]{0,20}){1,3}$/u;

/** Names of persons in a line, as source of an expression with one group. */
export const NAMES_IN_LINE = String.raw`((?:(?:Dr|Prof|Mag|Dipl)\.[ -]{0,2}){0,3}\p{Lu}[\p{L}'’-]+(?:\.(?=\p{Lu}))?(?: (?:(?:von|van|de|der|den|di|la|le|du|v\.) ){0,2}\p{Lu}[\p{L}'’.-]*){0,3}(?:(?:, | und | and | et | y | e | & )\p{Lu}[\p{L}'’-]+(?: (?:(?:von|van|de|der|di|la|le|du) ){0,2}\p{Lu}[\p{L}'’.-]*){1,3}){0,5})`;

/** A word of a name in a byline, as source of an expression. */
export const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}'’.-]*|de|da|di|van|von|der|den|la|le|el|al|bin|ibn|of|the|and|&|in|for|at)`;

/** Words before a name that say whose it is, in several languages. */
export const PERSON_LEAD =
  /^(?:(?:written|authored|compiled|posted|published|reported|story|words|text|photos|article|review|analysis|opinion|interview|artikel|beitrag|ein beitrag|ein artikel|pressemitteilung|veröffentlicht|geschrieben|verfasst|erstellt|gespeichert|kommentar|publié|rédigé|propos recueillis|publicado|escrito|pubblicato|scritto|beitrag)\s{0,2}:?\s?)?(?:by|von|par|por|di|da|door|av|af)(?:\s?:\s*|\s)(?=[\p{L}\d@])|^(?:authors?|autor(?:in|en)?(?:\/-?in)?|auteurs?|autore|redaktion|redakteur(?:in)?|text|texte|foto|interview|writer|rédaction|redacción|verfasser)\s?:\s?(?=\p{Lu})|^(?:view all posts by|all posts by|more (?:from|by)|alle (?:beiträge|artikel) von|about|über|zeige alle beiträge von)\s+(?=\p{Lu}|\p{Ll})|^(?:(?:post )?author|autor)\s(?=\p{Lu})|^[\p{L}-]{0,30}(?:expert[ei]n?|autor(?:in)?|redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|mitarbeiter(?:in)?|volontär(?:in)?)\s(?=\p{Lu}\p{Ll})/iu;

/** What follows a name on its line: a date, a section, a link to more. */
export const AFTER_PERSON =
  /\s@\w{2,40}$|(?<=\p{Ll} \p{Lu}[\p{L}'’-]{2,20})\s(?:In|On|At|Am|Um)$|\s(?:fotos?|photos?|bild|bilder|illustration(?:en)?)\s?:.*$|\s(?:fotos?|photos?|illustration(?:en)?|grafik)(?: (?:von|by|de) .*)?$|\s?[|•·●/]\s?(?=\d).*$|\s(?:[|•·–—-]|\/\/)\s.*$|\s(?:\bfor the\b|\b(?:on|am|le|el|vom|op)(?: (?=\d|\p{Lu}\p{Ll}+ \d)|$)|\b(?:on|am|vom) (?=\p{Lu}\p{Ll}+(?:,|$))|\bon behalf of\b|\bmore (?:posts|articles|stories)\b|\blast update\b|\bunder\b|\bunter\b (?=\p{Lu})|\bin (?=\p{Lu})|\b(?:last )?updated\b|\bpublished\b|\bveröffentlicht\b|\bview all\b|\balle beiträge\b|\bmehr\b|\bfollow\b|\bshares\b).{0,200}$/iu;

/** What stands where a name should, and names nobody. */
export const NO_PERSON =
  /^(?:(?:posted|written|published|updated|reviewed|edited|sponsored|geschrieben|veröffentlicht|aktualisiert|publié|publicado)\s(?:by|von|par|por)(?:$|\s.*)|categor(?:y|ies)|kategorien?|catégories?|categorías?|rubrik|tags?|topics?|themen|sections?|publisher|zvg|share|teilen|partager|compartir|menu|menü|search|suche|(?:artikel|beitrag|text|foto|article|photo) (?:von|by)|admin|administrator|wordpressadmin|webmaster|webredaktion|editors?|staff|authors?|autor(?:en|in)?|anonymous|unknown|n\/a|none|null|undefined|gast|guest|user|root|system|test|by|von|info|information|home|kontakt|contact|impressum|imprint|interview|kommentar|posted(?: on)?|published|veröffentlicht(?: am)?|zuletzt geändert(?: am)?|\d+ (?:minuten?|minutes?)|zeige|world|news|agencies|facebook|twitter|follow|share|shares|read more|more|mehr|view all posts|alle beiträge|about|about the author|über den autor|über die autorin|über uns|zur person|profile|profil|profil anzeigen|view my complete profile|mein profil vollständig anzeigen|please enter .{0,40}|expert reviewed|(?:fact|medically) (?:checked|reviewed)|the numbers|advertisement|anzeige|gastbeitrag|comments?)$/iu;

/** A word of what is offered or left empty, or of a page about somebody: no part of a name. */
export const NO_NAME_WORD =
  /(?<!\p{L})(?:subscriptions?|subscribe|newsletters?|abonnements?|abonnieren|suscripci[óo]n|suscríbete|biograf[ií]a|biografie|biographie|biography|lebenslauf|curriculum|gallery|galerie|untitled|unbenannt|sans titre|sin título|senza titolo)(?!\p{L})/iu;

/** Articles and possessives: what begins with one is no name of a person. */
export const NO_NAME_OPENING = /^(?:den|dem|der|die|das|dein\p{L}*|unser\p{L}*|mein\p{L}*|our|the|your|my)\s/u;

/** Words before a name without the space that a style sheet would show: "vonAna Ruiz". */
export const GLUED = /^(?:[\p{L} ]{0,20} )?(?:von|by|By|Von)(?=\p{Lu}\p{Ll}{1,20}(?: |$))/u;

/** Between a name and what stands in the next element without a space. */
export const GLUED_ROLE =
  /(?<=\p{Ll})(?=(?:Follow|Published|Posted|Updated|Last|Founder|Co-?[Ff]ounder|Staff|Senior|Reporter|Editor|Contributor|Correspondent|Writer|Author|Foto|Photo)\b)/gu;

/** Forms of companies and associations, and words of publishing houses: no person. */
export const BODY_FORM = /\b(?:e\. ?V\.|gGmbH|GmbH|AG|Inc|Ltd|LLC|Stiftung|Redaktion|Verlag)(?:$|\s)/;

/** A role or trade behind a comma after a name: "Ana Ruiz, head of the office". */
export const ROLE_BEHIND =
  /^(?:[\p{L}.&/'’ -]{0,60}\b)?(?:reporter|correspondent|editor|writer|columnist|journalist|contributor|producer|professor|lecturer|author|director|analyst|blogger|critic|photographer|researcher|expert|specialist|founder|co-?founder|manager|head|officer|president|chair|advis[eo]r|consultant|coach|engineer|marketer|strategist|ceo|redakteur(?:in)?|autor(?:in)?|geschäftsführer(?:in)?|pressesprecher(?:in)?|leiter(?:in)?|journalist(?:in)?)\b/iu;

/** The opening of a sentence that tells who somebody is, behind their name: "is a writer", "ist freier Autor". */
export const IS_SOMEBODY =
  /^\s(?:is|was|has been|ist|war|est|es|è|é|jest|är|er)\s(?:an?|the|our|ein(?:e)?|der|die|une?|uno|uma?|um|en|et|(?:\p{L}{4,15}e[rsn]? )?(?:writer|author|journalist|autor|redakteur|freelance|co-?founder|founder|director|head|senior|managing|editor|professor))\b/iu;
