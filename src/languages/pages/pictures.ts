/** A credit of a picture in brackets at the end. */
export const PHOTO_CREDIT =
  /\((?:[^()]{0,60}\b)?(?:ap|photo|photograph|photos|getty images?|reuters|afp|epa|file|image|images|picture|handout|courtesy|via ap|the \p{Lu}\w+ (?:post|times))\b[^()]{0,60}\)\s*$/iu;

/** The opening of a line that credits a picture. */
export const CREDIT_LINE =
  /^(?:photo|photos|photograph|photographer|image|images|picture|pictures|credit|graphic|graphics|screenshot|illustration|video|media|illustrated|pictured|file photo|photo illustration|photo by|image credit|photo credit|caption|foto|fotos|bild|bilder|beitragsbild|titelbild|symbolbild|abbildung(?: \d+)?|abb\.(?: \d+)?|grafik|bildquelle|bildnachweis|crédits? photos?|crédits?|photographie|imagen|fotografía|fot\.|zdjęcie)\s?(?::|by\b|credit\b|courtesy\b)/i;

/** The end of a line that credits a picture. */
export const CREDIT_TAIL =
  /(?:\/|\||via|—|–|-|,)\s?(?:getty(?: images)?|reuters|ap|ap photo|afp|epa|shutterstock|istock|alamy|associated press|wireimage|redux|bloomberg|zuma(?: press)?|invision|file|flickr|handout|pool|press association|pa)\b[\w /,.&-]{0,40}\)?$/i;

/** The rights in a picture at the end of the line under it: "The ferry at its berth. © Lee Dorn". */
export const RIGHTS_TAIL = /(?:©|\bfoto:|\bbild:|\bquelle:|\bcrédits?:) ?[\p{Lu}\p{L}\d][^.!?]{1,60}$/iu;

/** The opening of a caption that says it is one. */
export const SHOWN =
  /^(?:\W{0,2})(?:in this|this|a|an) (?:[\w.,]+ ){0,6}?(?:file photo|photo|image|photograph|picture|handout|frame grab|screenshot|still|combination)\b/i;

/** What a caption says of its picture. */
export const FILE_PHOTO =
  /\bfile (?:photo|image|picture)\b|\bundated (?:handout|photo|image)\b|\bhandout (?:photo|image)\b|\bpictured (?:here|above|below|in)\b|\(pictured\b/i;

/** What a page says to show a picture or its caption. */
export const ENLARGE = /\b(?:toggle|hide) caption\b|\benlarge this image\b|\bimage \d+ ?of ?\/? ?\d+\b/i;

/** Verbs of what is seen in a picture, in the present tense. */
export const SCENE_VERB =
  /\b(?:speaks|performs|poses|walks|arrives|attends|looks on|holds|waves|gestures|listens|stands|sits|testifies|meets with|addresses|shakes|greets|leaves|departs|(?:is|are) (?:seen|pictured|shown|displayed)|takes part|participates|smiles|delivers|demonstrate|protest|gather|stand|pose|speak)\b/;

/** When a picture was taken. */
export const SCENE_TIME =
  /\b(?:in|on|during) (?:[\w.,’' -]{0,40}\b)?(?:19|20|21)\d\d\b|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** Where in a picture somebody stands. */
export const SIDE =
  /\((?:l|r|c|left|right|cent(?:er|re)|top|bottom|from left|far (?:left|right))\)|,\s(?:left|right|cent(?:er|re)),\s/i;
