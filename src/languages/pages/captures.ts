/** Archives by their hosts: who saved a page that is read from there. */
export const ARCHIVES: readonly { readonly host: RegExp; readonly name: string }[] = [
  { host: /(?:^|\.)web\.archive\.org$|^(?:www\.)?archive\.org$|(?:^|\.)waybackmachine\.org$/, name: 'Wayback Machine' },
  { host: /^archive\.(?:today|ph|is|li|md|vn|fo)$/, name: 'archive.today' },
  { host: /(?:^|\.)archive-it\.org$/, name: 'Archive-It' },
  { host: /(?:^|\.)arquivo\.pt$/, name: 'Arquivo.pt' },
  { host: /(?:^|\.)webarchive\.org\.uk$/, name: 'UK Web Archive' },
  { host: /(?:^|\.)webarchive\.nationalarchives\.gov\.uk$/, name: 'UK Government Web Archive' },
  { host: /(?:^|\.)webarchive\.loc\.gov$/, name: 'Library of Congress' },
  { host: /(?:^|\.)perma\.cc$|(?:^|\.)perma-archives\.org$/, name: 'Perma.cc' },
  { host: /(?:^|\.)ghostarchive\.org$/, name: 'Ghostarchive' },
  { host: /(?:^|\.)megalodon\.jp$/, name: 'Megalodon' },
  { host: /(?:^|\.)webcitation\.org$/, name: 'WebCite' },
  { host: /^webcache\.googleusercontent\.com$|^cc\.bingj\.com$/, name: 'search engine’s cache' },
];

/** Names under which an archive signs the page it shows. */
export const ARCHIVE_NAME =
  /^(?:the )?(?:(?:internet|web) archive|wayback machine|archive\.(?:today|ph|is|li|md|vn|fo|org)|web\.archive\.org|perma\.cc|ghostarchive|webpage (?:archive|capture)|google(?: cache)?|bing(?: cache)?)$/i;

/** What a search engine says over the copy it keeps of a page. */
export const CACHE_BANNER =
  /\b(?:cached? (?:page|version|copy) (?:of|for)|(?:is|reached) (?:the |a |google[’']s |[\w ]{1,30}[’']s )?cached?\b|[’']s cache of|cache (?:von|de|di|do|van)\b|snapshot of the (?:web ?)?page|abbild der seite|copie cachée|version en cache|instantánea de la página|copia cache|kopia strony|in de cache)|сохран[её]нн(?:ая|ой) копи|копи[яи] страницы|百度快照|网页快照|网页缓存|のキャッシュ|저장된 페이지/i;

/** The comment a program leaves in a page it saved; its groups are the address, and the moment where it gives one. */
export const SAVED_BY: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  {
    name: 'SingleFile',
    pattern:
      /<!--\s{0,9}page saved with singlefile\s{1,9}url:\s{0,9}(?<url>\S{1,2000})(?:\s{1,9}saved date:\s{0,9}(?<at>[^\n]{1,100}))?/i,
  },
  { name: 'web browser', pattern: /<!--\s{0,9}saved from url=\(\d{1,6}\)(?<url>\S{1,2000})/i },
  {
    name: 'HTTrack',
    pattern: /<!--\s{0,9}mirrored from (?<url>\S{1,2000}) by httrack[^,\n>]{0,80}(?:, (?<at>[^>\n]{1,60}))?/i,
  },
  {
    name: 'monolith',
    pattern: /<!--\s{0,9}saved from (?<url>https?:\S{1,2000}) at (?<at>\S{1,40}) using monolith/i,
  },
  {
    name: 'web browser',
    pattern:
      /<!--\s{0,9}(?:archived|saved|downloaded|captured|retrieved)(?: page)? from:?\s{1,9}(?<url>https?:\S{1,2000})(?:\s{1,9}(?:at|on|date:)\s{1,9}(?<at>[^\n>]{1,60}))?/i,
  },
];

/** The fields in which a program that saves pages keeps their address and the moment. */
export const SAVED_FIELDS: readonly { readonly name: string; readonly url: string; readonly at: string }[] = [
  { name: 'Save Page WE', url: 'savepage-url', at: 'savepage-date' },
  { name: 'web clipper', url: 'source-url', at: 'created' },
];

/** The line an archive leaves at the end of a page, up to the moment. */
export const FILE_ARCHIVED = /\bfile archived on (?<at>\d\d:\d\d:\d\d \w{3} \d{1,2}, \d{4})/i;
