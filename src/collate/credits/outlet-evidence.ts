import type { AnnotatedArticle } from '../../model.ts';

/** A capitalised name of up to six words; may hold "of", "and", "&". */
const NAME =
  "\\p{Lu}[\\p{L}\\p{N}.&'’-]{0,30}(?:\\s(?:of\\s|and\\s|&\\s)?\\p{Lu}[\\p{L}\\p{N}.&'’-]{0,30}|\\s\\d{1,2}(?=\\s\\p{Lu})){0,5}";

/** What a news organisation is called by its kind. */
const KIND =
  '(?:news\\s?paper|broadsheet|tabloid|magazine|news\\ssite|news\\swebsite|website|web\\ssite|blog|publication|news\\soutlet|outlet|news\\s(?:agency|service)|newswire|broadcaster|(?:television|TV|radio)\\s(?:station|network|channel)|news\\s(?:channel|station))';

/** The last word of many outlets' names. */
const HEAD =
  '(?:Post|Times|News|Daily|Herald|Tribune|Gazette|Mirror|Observer|Journal|Chronicle|Magazine|Wire|Press|Radio|TV|Guardian|Telegraph|Star|Sun|Standard|Mail|Express|Bulletin|Courier|Dispatch|Examiner|Inquirer|Ledger|Record|Register|Reporter|Review|Sentinel|Today|Weekly|Independent|Broadcasting|Argus|Advertiser|Echo|Mercury|Monitor)';

const PLATFORM =
  /^(?:twitter|facebook|instagram|youtube|reddit|snapchat|tiktok|tumblr|wikipedia|linkedin|whatsapp|telegram|google|amazon|ebay|craigslist|gofundme)$/i;

/** Contexts that only fit a news organisation, each with the name as its first group. */
const CONTEXTS: readonly RegExp[] = [
  // "told his story to Pennywise, the site whose readers …", "the Argus, a weekly newspaper"
  new RegExp(
    `\\b(?:to|told|by|in|with|from|via|according to)\\s(?:the\\s)?(${NAME}),\\s(?:the|a|an)\\s(?:[\\p{L}-]+\\s){0,3}(?:${KIND}|site|paper|station|network|daily|weekly)\\b`,
    'gu',
  ),
  // "local television station KXYZ", "the newspaper Harbour Post"
  new RegExp(`\\b${KIND}\\s(?:The\\s|the\\s)?(${NAME})`, 'gu'),
  // "Pennywise magazine"
  new RegExp(
    `\\b(${NAME}(?=(?:'s|’s)?\\s(?:newspaper|[Mm]agazine|news agency|news site|blog)\\b)(?:\\s[Mm]agazine)?)`,
    'gu',
  ),
  // "[h/t Pennywise]", "(via Pennywise)"
  new RegExp(`(?:\\bh\\/t:?\\s|[([]via:?\\s)(?:the\\s)?(${NAME})`, 'giu'),
  // "told the Harbour Post", "according to Radio Calder", "first reported by the Bay City Ledger"
  new RegExp(
    `\\b(?:told|tells|according to|reported by|report in|published in|interview with|citing)\\s(?:the\\s|The\\s)?(${NAME}\\s${HEAD}|Radio\\s\\p{Lu}\\p{L}+|[KW][A-Z]{2,3}(?:-?TV|-?FM)?)(?![\\p{L}])`,
    'gu',
  ),
  // "the Harbour Post reported"
  new RegExp(
    `\\b(?:[Tt]he\\s)?(${NAME}\\s${HEAD}|[KW][A-Z]{2,3}(?:-?TV|-?FM)?)(?:\\s(?:first\\s|has\\s|had\\s|also\\s)?(?:reported|reports|revealed|wrote|published)\\b|(?:'s|’s)\\s(?:report|story|investigation|exclusive|interview))`,
    'gu',
  ),
];

/** Words that begin a sentence or a title and are no part of an outlet's name. */
const NOT_FIRST =
  /^(?:The|A|An|As|But|And|In|On|At|By|From|When|While|After|Before|Mr|Mrs|Ms|Dr|Sir|Per|Via|This|That|Meanwhile|According|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|Mail|UK|US|U\.S|British|American)['’.]?\s/u;

function tidy(name: string): string {
  let kept = name.replace(/(?:['’]s?|[.,-])$/u, '').replace(/^\p{L}+['’]s\s/u, '');
  while (NOT_FIRST.test(kept)) kept = kept.replace(NOT_FIRST, '');
  return kept;
}

/**
 * Names that an article shows to be news organisations by what it says beside them, whether or not any register lists
 * them: one such place serves the whole pile.
 */
export function shownOutlets({ article }: AnnotatedArticle): Set<string> {
  const shown = new Set<string>();
  for (const block of article.blocks) {
    if (block.kind !== 'body' && block.kind !== 'deck' && block.kind !== 'headline') continue;
    const text = article.text.slice(block.start, block.end);
    for (const context of CONTEXTS) {
      for (const match of text.matchAll(context)) {
        const name = tidy(match[1]!.split(/\s+/).join(' '));
        if (
          name.length > 2 &&
          !isPressHead(name) &&
          !PLATFORM.test(name) &&
          !NOT_FIRST.test(`${name} `) &&
          /\p{Ll}|^[KW][A-Z]{2,3}/u.test(name)
        ) {
          const at = match[0].lastIndexOf(name);
          // "the Harbour Post" is The Harbour Post; "Radio Calder" has no article.
          shown.add(at >= 4 && /\bthe $/i.test(match[0].slice(0, at)) ? `The ${name}` : name);
        }
      }
    }
  }
  return shown;
}

/** A press word that ends a name and may stand alone for it: "the Post". */
export function isPressHead(word: string): boolean {
  return PRESS_HEAD.test(word);
}
const PRESS_HEAD = new RegExp(`^${HEAD}$`, 'u');
