import { oneOf } from '../../../base/word-set.ts';

/** A capitalised name of up to six words; may hold "of", "and", "&". */
export const NAME =
  "\\p{Lu}[\\p{L}\\p{N}.&'’-]{0,30}(?:\\s(?:of\\s|and\\s|&\\s)?\\p{Lu}[\\p{L}\\p{N}.&'’-]{0,30}|\\s\\d{1,2}(?=\\s\\p{Lu})){0,5}";

/** What a news organisation is called by its kind. */
export const KIND =
  '(?:news\\s?paper|broadsheet|tabloid|magazine|news\\ssite|news\\swebsite|website|web\\ssite|blog|publication|news\\soutlet|outlet|[Nn]ews\\s(?:[Aa]gency|[Ss]ervice)|newswire|broadcaster|(?:television|TV|radio)\\s(?:station|network|channel)|news\\s(?:channel|station))';

/** The last word of many outlets' names. */
export const HEAD =
  '(?:Post|Times|News|Daily|Herald|Tribune|Gazette|Mirror|Observer|Journal|Chronicle|Magazine|Wire|Press|Radio|TV|Guardian|Telegraph|Star|Sun|Standard|Mail|Express|Bulletin|Courier|Dispatch|Examiner|Inquirer|Ledger|Record|Register|Reporter|Review|Sentinel|Today|Weekly|Independent|Broadcasting|Argus|Advertiser|Echo|Mercury|Monitor)';

/** A place on which anybody publishes: no news organisation. */
export const PLATFORM =
  /^(?:twitter|facebook|instagram|youtube|reddit|snapchat|tiktok|tumblr|wikipedia|linkedin|whatsapp|telegram|google|amazon|ebay|craigslist|gofundme)$/i;

/** A name of one word that hardly anything but an organisation has: capitals inside, or an address. */
const ONE_WORD =
  '(?!(?:Mc|Mac|De|La|Le|Di|Du|Van|Fitz)\\p{Lu}\\p{Ll}+\\b)\\p{Lu}\\p{Ll}+(?:\\p{Lu}\\p{Ll}+)+|[\\p{L}\\p{N}-]{2,30}\\.(?:com|net|org|info|tv|co\\.uk)';

/** Initials that stand beside the word for an outlet's kind without being its name: "the network CEO". */
export const NO_OUTLET_INITIALS =
  /^(?:CEO|CFO|COO|CTO|USA?|UK|EU|UN|NATO|FBI|CIA|NSA|ISIS|ISIL|IS|PR|TV|HQ|FAQ|URL|DVD|CD|OK|GMT|AM|PM|HIV|DNA|LGBT)$/u;

/** A whole name that begins with a possessive. */
export const POSSESSIVE_IN_NAME =
  /^(?:(?:Wo)?[Mm]en|People|Children|Lloyd|Barron|Moody|Harper|Reader|Writer|Farmer|Travell?er|Nation|World|St\.? \p{L}+)['’]s?\s/u;

/** Contexts that only fit a news organisation, each with the name as its first group. */
export const OUTLET_CONTEXTS: readonly RegExp[] = [
  // "told his story to Pennywise, the site whose readers …", "the Argus, a weekly newspaper"
  new RegExp(
    `\\b(?:to|told|by|in|with|from|via|according to)\\s(?:the\\s)?(${NAME}),\\s(?:the|a|an)\\s(?:[\\p{L}-]+\\s){0,3}(?:${KIND}|site|paper|station|network|daily|weekly)\\b`,
    'gu',
  ),
  // "local television station KXYZ", "the newspaper Harbour Post"
  new RegExp(`\\b${KIND}\\s(?:The\\s)?(${NAME})`, 'gu'),
  new RegExp(`\\b${KIND}\\sthe\\s(${NAME}\\s${HEAD})(?![\\p{L}])`, 'gu'),
  // "Pennywise magazine"
  new RegExp(
    `\\b(${NAME}(?=(?:'s|’s)?\\s(?:newspaper|[Mm]agazine|news agency|news site|blog)\\b)(?:\\s[Mm]agazine)?)`,
    'gu',
  ),
  // "a site called PennyWise", "the blog named Pennywise"
  new RegExp(`\\b(?:${KIND}|site|paper)\\s(?:called|named|known as)\\s(?:the\\s)?[“"]?(${NAME})`, 'gu'),
  // "as PennyWise reports", "a report on pennywise.com", "told PennyWise"
  new RegExp(
    `(?<![\\p{L}])(${ONE_WORD})\\s(?:first\\s|also\\s)?(?:reports|reported|notes|noted|points out|writes|wrote)(?![\\p{L}])`,
    'gu',
  ),
  new RegExp(
    `\\b(?:told|tells|reported by|obtained by|(?:report|story|article|post|piece|interview)\\s(?:on|in|by|from|at|with))\\s(?:the\\s)?(${ONE_WORD})(?![\\p{L}])`,
    'gu',
  ),
  // "[h/t Pennywise]", "(via Pennywise)"
  new RegExp(`(?:\\bh\\/t:?\\s|[([]via:?\\s)(?:the\\s)?(${NAME})`, 'giu'),
  // "told the Harbour Post", "according to Radio Calder", "first reported by the Bay City Ledger"
  new RegExp(
    `\\b(?:told|tells|according to|reported by|report in|published in|interview with|citing)\\s(?:the\\s|The\\s)?(${NAME}\\s${HEAD}|Radio\\s\\p{Lu}\\p{L}+|[KW][A-Z]{2,3}(?:-?TV|-?FM)?)(?![\\p{L}]|\\s(?:Agency|agency|Service|service|Network|Channel)\\b)`,
    'gu',
  ),
  // "the Harbour Post reported"
  new RegExp(
    `\\b(?:[Tt]he\\s)?(${NAME}\\s${HEAD}|[KW][A-Z]{2,3}(?:-?TV|-?FM)?)(?:\\s(?:first\\s|has\\s|had\\s|also\\s)?(?:reported|reports|revealed|wrote|published)\\b|(?:'s|’s)\\s(?:report|story|investigation|exclusive|interview))`,
    'gu',
  ),
];

const NOT_FIRST_IN_OUTLET_WORDS =
  oneOf(String.raw`The A An As But And In On At By From When While After Before Mr Mrs Ms Dr Sir Per Via This That Meanwhile
    According Monday Tuesday Wednesday Thursday Friday Saturday Sunday English Mail UK US U\.S British American`);
/** Words that begin a sentence or a title and are no part of an outlet's name. */
export const NOT_FIRST_IN_OUTLET = new RegExp(String.raw`^(?:${NOT_FIRST_IN_OUTLET_WORDS})['’.]?\s`, 'u');
