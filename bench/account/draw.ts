import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Affair, sharedAffairs, sharedFolders } from '../../corpora/affairs/affairs.ts';
import { testimoniesIn } from '../../src/account/bearing.ts';
import { type AccountSentence, type Edition, type EditionArticle, type Span, sha256Hex } from '../../src/model.ts';
import { editionOf } from '../affairs/editions.ts';

/** Characters of an article shown on each side of what it tells. */
const AROUND = 300;

const OF_SENTENCES = {
  alone:
    'Is it plain to somebody who has read only the title and the sentences before it who and what this sentence means? true, false',
  wrong:
    'Which of the texts under "texts" do not bear out the whole sentence (persons, numbers, days, yes or no)? their letters, [] if none',
  important:
    'Would a desk editor want it in an account of this length: news, or what explains it, and not told above? true, false',
};
const OF_ACCOUNTS = {
  lead: 'Is the first sentence the news of these pages (see "pages")? true, false',
  title: 'Does the title say what the affair is, rightly and whole? true, false',
};

const flat = (words: string) => words.replace(/\s+/gu, ' ').trim();
const rank = (seed: string, what: string) => sha256Hex(`${seed} ${what}`);
const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** What a text has of a sentence's claims, with its surroundings; the text the sentence was taken from has the sentence. */
function told({ claims }: Edition, article: EditionArticle, sentence: AccountSentence): string {
  const stated = claims.filter(({ id }) => sentence.claims.includes(id));
  const spans: Span[] =
    article.id === sentence.article
      ? [sentence]
      : testimoniesIn(stated, article, { start: 0, end: article.text.length }).toSorted((a, b) => a.start - b.start);
  return spans
    .map(({ start, end }) => flat(article.text.slice(Math.max(0, start - AROUND), end + AROUND)))
    .join(' […] ');
}

/** Headline, deck and the first of the body of each text, by which a reader knows what the news is. */
function pagesOf({ articles }: Edition): object[] {
  return articles.map(({ siglum, publisher, published, text, blocks }) => ({
    text: siglum,
    publisher,
    published,
    words: flat(
      blocks
        .filter(({ kind }) => kind === 'headline' || kind === 'deck' || kind === 'body')
        .map(({ start, end }) => text.slice(start, end))
        .join(' ¶ '),
    ).slice(0, 3000),
  }));
}

async function sheetOf(affair: Affair): Promise<object[]> {
  const edition = await editionOf(affair);
  const [account] = edition.accounts;
  if (account === undefined) return [{ affair: affair.name, none: true, pages: pagesOf(edition) }];
  const { title, sentences } = account;
  const head = { affair: affair.name, title, first: sentences[0]!.text, ask: OF_ACCOUNTS, pages: pagesOf(edition) };
  return [
    head,
    ...sentences.map((sentence, i) => ({
      affair: affair.name,
      n: i + 1,
      title,
      above: sentences.slice(0, i).map(({ text }) => text),
      sentence: sentence.text,
      texts: edition.articles
        .filter(({ siglum }) => sentence.sigla.includes(siglum))
        .map((article) => ({ text: article.siglum, words: told(edition, article, sentence) })),
      ask: OF_SENTENCES,
    })),
  ];
}

/**
 * `npx tsx bench/account/draw.ts --out DIR [--affair NAME]… [--affairs 10] [--seed S]`: sheets for a reader of accounts, one an affair. What they
 * hold is what the report prints; there is nothing to keep from the reader but which rule chose it.
 */
async function main(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      out: { type: 'string' },
      affair: { type: 'string', multiple: true },
      affairs: { type: 'string', default: '10' },
      seed: { type: 'string', default: 'variorum' },
    },
  });
  if (values.out === undefined) throw new Error('Say where the sheets go: --out DIR.');
  mkdirSync(values.out, { recursive: true });
  const drawn = sharedAffairs(sharedFolders)
    .filter(({ name }) => values.affair === undefined || values.affair.includes(name))
    .sort((a, b) => (rank(values.seed, a.name) < rank(values.seed, b.name) ? -1 : 1))
    .slice(0, Number(values.affairs));
  for (const affair of drawn) {
    writeFileSync(join(values.out, `account-${affair.name}.jsonl`), lines(await sheetOf(affair)));
  }
}

await main(process.argv.slice(2));
