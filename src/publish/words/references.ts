import { type Concordance, passageId } from '../../ask/concordance.ts';
import { byCodeUnit, type EditionArticle, type Passage, type Witness } from '../../model.ts';
import { type Html, html, join } from './html.ts';
import { clip } from './words.ts';

/** A link on some words to the passage they stand on. */
export function toPassage(c: Concordance, passage: Passage, words: Html | string): Html {
  return html`<a href="#${passageId(c.articles.get(passage.article)!, passage)}">${words}</a>`;
}

/**
 * The words of a passage. They open it when they are clicked; the link, for the keyboard and for a page without script,
 * is the siglum that always stands with them. So running text stays text, and is not underlined from end to end.
 */
export function wordsOf(c: Concordance, passage: Passage, words: Html | string): Html {
  return html`<span data-at="${passageId(c.articles.get(passage.article)!, passage)}">${words}</span>`;
}

/** Whose page it is: its publisher, else who wrote it, where the page itself says that nobody else did: the account of a post. */
export function whosePage({ publisher, origin }: EditionArticle): string | null {
  return publisher ?? (origin.basis === 'own' ? origin.outlet : null);
}

/** The siglum of a passage's article as a link to the passage. */
export function siglumAt(c: Concordance, passage: Passage): Html {
  const article = c.articles.get(passage.article)!;
  return html`<a class="sig" href="#${passageId(article, passage)}">${article.siglum}</a>`;
}

/**
 * The sigla of several passages in the order of the edition, each a link to its article's first. Copies of one text are
 * one witness: the first stands for them and the others are counted after it.
 */
export function siglaAt(c: Concordance, passages: readonly Passage[], lost: readonly Witness[] = []): Html {
  const first = new Map<string, Passage>();
  for (const passage of passages) if (!first.has(passage.article)) first.set(passage.article, passage);
  const order = [...first.values()].sort((a, b) => bySiglum(c.articles.get(a.article)!, c.articles.get(b.article)!));
  const texts = new Map<string, Passage[]>();
  for (const passage of order) {
    const { textGroup } = c.articles.get(passage.article)!;
    texts.set(textGroup, [...(texts.get(textGroup) ?? []), passage]);
  }
  const groups = [...texts.values()].map(([own, ...copies]) => html`${siglumAt(c, own!)}${also(c, copies)}`);
  return html`<span class="sigla">${join([...lost.map(({ id }) => siglumOf(c, id)), ...groups], ' ')}</span>`;
}

/** "+4": the copies of the text before it, named for those who ask. */
function also(c: Concordance, copies: readonly Passage[]): Html | null {
  if (copies.length === 0) return null;
  const sigla = copies.map(({ article }) => c.articles.get(article)!.siglum).join(', ');
  const words = `and ${copies.length === 1 ? 'its copy' : 'its copies'} ${sigla}`;
  return html`<span class="also" role="img" aria-label="${words}" title="${words}">+${copies.length}</span>`;
}

/** A siglum as a link to the whole article, or to the entry of a lost witness. */
export function siglumOf(c: Concordance, witnessId: string): Html {
  const article = c.articles.get(witnessId);
  if (article) return html`<a class="sig" href="#${article.siglum}">${article.siglum}</a>`;
  const witness = c.witnesses.get(witnessId);
  return witness ? html`<a class="sig lost" href="#w-${witness.id}">${witness.siglum}</a>` : html`<b>?</b>`;
}

/** Sigla of whole articles, in the order given. */
export function siglaOf(c: Concordance, ids: readonly string[]): Html {
  return html`<span class="sigla">${join(
    ids.map((id) => siglumOf(c, id)),
    ' ',
  )}</span>`;
}

/** A…Z before AA…, as the edition gives them. */
export function bySiglum(a: EditionArticle, b: EditionArticle): number {
  return a.siglum.length - b.siglum.length || byCodeUnit(a.siglum, b.siglum);
}

/** The `lang` and `dir` attributes for words of an article that is not in English; nothing for one that is. */
export function tongue(article: { readonly language: string }): Html | null {
  if (article.language === 'en') return null;
  const code = /^[a-z]{2,3}$/.test(article.language) && article.language !== 'und' ? article.language : null;
  return code ? html` lang="${code}" dir="auto"` : html` dir="auto"`;
}

/** The words of a passage in quotation marks, unless they bring their own, shortened to `limit`; its siglum stands with it. */
export function quoted(c: Concordance, passage: Passage, limit = 72): Html {
  const article = c.articles.get(passage.article)!;
  const words = clip(passage.exact, limit);
  const own = /^["“‘]/.test(words);
  return wordsOf(
    c,
    passage,
    own ? html`<span${tongue(article)}>${words}</span>` : html`<q${tongue(article)}>${words}</q>`,
  );
}

/** What an article is called in a list: its publisher, else whose text it is, with why, else its title, else the name of its page. */
export function calledBy(article: EditionArticle): Html {
  if (article.publisher !== null) return html`<bdi>${article.publisher}</bdi>`;
  const { outlet, reasons } = article.origin;
  if (outlet !== null) return html`<bdi title="${reasons.join(' ')}">${outlet}</bdi>`;
  if (article.title === null) return html`<span class="file">${article.key}</span>`;
  return html`<span${tongue(article)}>${clip(article.title, TITLE)}</span>`;
}

/** Characters of a title in a list. */
const TITLE = 48;

/** An article's title in its own language, or the name of its page. */
export function titleOf(article: EditionArticle): Html {
  if (article.title === null) return html`<span class="file">${article.source}</span>`;
  return html`<span${tongue(article)}>${article.title}</span>`;
}
