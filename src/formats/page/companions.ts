/** What a browser calls the folder it saves a page's pictures and scripts in: the page's name and a word ("_files", "-Dateien"). */
const ENDING = /^[._ -]\p{L}{3,14}$/u;
const PAGE = /\.(?:x?html?|php|aspx?)$/i;

/**
 * The sources without what lies in the companion folder of a saved page beside it: advertisements, style sheets and pictures
 * that a browser saved along with it.
 */
export function withoutCompanions<File extends { readonly source: string }>(files: readonly File[]): File[] {
  const pages = new Set(files.flatMap(({ source }) => (PAGE.test(source) ? [source.replace(PAGE, '')] : [])));
  return files.filter(({ source }) => {
    for (let at = source.indexOf('/'); at >= 0; at = source.indexOf('/', at + 1)) {
      const folder = source.slice(0, at);
      const word = /[._ -]\p{L}{3,14}$/u.exec(folder)?.[0];
      if (word !== undefined && ENDING.test(word) && pages.has(folder.slice(0, -word.length))) return false;
    }
    return true;
  });
}
