/** A name of several words with capitals, small words between them. */
export const MASTHEAD_NAME =
  /^(?:\p{Lu}[\p{L}\p{N}.&'’-]*|of|the|and|for|de|la|le|der|die|das)(?: (?:\p{Lu}[\p{L}\p{N}.&'’-]*|of|the|and|for|de|do|da|del|la|le|der|&)){0,5}$/u;

/** What stands before an outlet's name in a byline. */
export const BEFORE_MASTHEAD_IN_BYLINE = /(?:^|[,|–—-] ?|\b(?:by|for|of) (?:the )?)$/i;

/** What stands after an outlet's name in the furniture of its own page. */
export const AFTER_MASTHEAD = /^ ?(?:©|\(c\)|copyright|may earn|uses cookies)/i;

/** What stands before it there. */
export const BEFORE_MASTHEAD =
  /©[^\n]{0,20}$|copyright[^\n]{0,15}$|\b(?:to|by|at|from|support|join|follow|of) (?:the )?$/i;

/** A name with capitals, small words between them. */
const NAME = String.raw`((?:The )?\p{Lu}[\p{L}\p{N}.&'’-]*(?: (?:(?:of|and|the|for|&) )?\p{Lu}[\p{L}\p{N}.&'’-]*){0,4})`;

/** A phrase in which a page names itself. */
export interface SelfReference {
  /** Its first group is the name. */
  readonly pattern: RegExp;
  /** How much it tells: the rights line most. */
  readonly weight: number;
}

/** How a page speaks of itself in its furniture, whoever it is. */
export const SELF_REFERENCES: readonly SelfReference[] = [
  {
    pattern: new RegExp(
      String.raw`(?:©|\(c\)|copyright)(?: ©| \(c\))? ?(?:(?:19|20)\d\d(?: ?[-–] ?(?:19|20)?\d\d)?,? )?(?:by )?${NAME}`,
      'giu',
    ),
    weight: 3,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:[Ss]upport|[Hh]elp|[Ss]ubscribe to|[Dd]onate to|[Ff]ollow|[Jj]oin|[Aa]t|[Ff]rom|[Cc]ontact) ${NAME}(?=[’']s (?:newsletter|journalism|work|reporting)|,? (?:today|on (?:Twitter|Facebook|Instagram|X)|we\b|continue|stay|keep|produce|publish|with a))`,
      'gu',
    ),
    weight: 2,
  },
  {
    pattern: new RegExp(
      String.raw`^${NAME} (?:is (?:a|an|the) (?:\p{Ll}[\p{Ll}-]* ){0,4}(?:news|newspaper|nonprofit|publication|magazine|newsroom|outlet|organi[sz]ation|broadcaster)|(?:produces|publishes|provides|brings you|delivers|relies on|depends on|may earn|uses cookies|has not|does not|is funded|is supported))`,
      'gmu',
    ),
    weight: 2,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:sign up (?:for|to)|subscribe to|get) (?:the )?${NAME}(?=[’']s? (?:\w+ ){0,3}(?:newsletter|briefing|alerts)| (?:newsletter|briefing|alerts))`,
      'gu',
    ),
    weight: 2,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:app from|welcome to|powered by|published by|a service of|more from|most read on) ${NAME}`,
      'gu',
    ),
    weight: 1,
  },
];

/** Words with capitals that begin such a phrase and are no name. */
export const NOT_A_NAME =
  /^(?:The|This|We|Our|You|Your|It|All|Please|Help|Support|Get|Sign|Read|More|Contact|He|She|They|Share|Related|News|If|No|A|An|In|On|At|For)$/;

/** What a rights notice puts around the name in it. */
export const RIGHTS_AROUND =
  /^(?:©|\(c\)|copyright)\s?(?:\(c\)|©)?\s?(?:\d{4})?,?\s?(?:by\s)?|[\s.,;-]{0,3}\b(?:all rights? reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados)\b.*$/gi;

/** What the first step of a trail is called. */
export const HOME = /^(?:home(?:page)?|start(?:seite)?|accueil|inicio|portada|home ?page|strona główna|início|news)$/i;

/** The part of a site in which a piece stands, at the beginning of a title. */
export const SHELF =
  /^(?:blog[ -]?archiv(?:e|es)?|archiv(?:e|es)?|blog|news|aktuelles|home|startseite|artikel|article|meldung(?:en)?|nachrichten|presse(?:mitteilung(?:en)?)?|medienmitteilung(?:en)?|noticias|actualités)$/i;

/** Where the name in a rights notice ends: at the rights, or at the form of the company. */
export const RIGHTS_IN_NAME =
  /(?:^| )(?:All Rights Reserved|All Rights|Alle Rechte|Tous droits|Todos los derechos|Inc|LLC|Ltd|Limited|Company|Corporation|Corp|Co)\b.*$/i;
