import { type Affair, sharedAffairs, sharedFolders } from '../../corpora/affairs/affairs.ts';
import { proofingOf } from '../../src/edition/proof-page.ts';
import type { Edition, EditionArticle } from '../../src/model.ts';
import { defaultRegister } from '../../src/outlets/index.ts';
import type { ProofSentence } from '../../src/proof/index.ts';
import { proofModels, shippedModels } from '../../src/weights/index.ts';
import { editionOf } from '../affairs/editions.ts';

/** A sentence of an article that the other articles of its affair were asked about. */
export interface AskedSentence {
  readonly affair: string;
  readonly article: EditionArticle;
  /** Place in the article's text; null where the sentence does not stand in it as read. */
  readonly start: number;
  readonly proof: ProofSentence;
  readonly edition: Edition;
  /** Whether a page has its very words. */
  readonly verbatim: boolean;
}

/** How many articles of an affair are asked about: those first in the edition's order, a text group once. */
const MOST_ARTICLES = 12;

/** Holds the sentences of the articles of each affair against the other articles of it, copies of the same text left out. */
export async function askedSentences(
  affairs: readonly Affair[] = sharedAffairs(sharedFolders),
): Promise<AskedSentence[]> {
  const models = new Map([...(await shippedModels()), ...(await proofModels())]);
  const asked: AskedSentence[] = [];
  for (const affair of affairs) {
    const edition = await editionOf(affair);
    const proofing = proofingOf(edition, { register: defaultRegister(), models });
    const seen = new Set<string>();
    for (const article of edition.articles) {
      if (seen.has(article.textGroup) || seen.size >= MOST_ARTICLES) continue;
      seen.add(article.textGroup);
      const copies = new Set(edition.articles.filter((one) => one.textGroup === article.textGroup).map(({ id }) => id));
      const body = article.blocks.filter(({ kind }) => kind === 'body');
      const draft = proofing.sentences(body.map(({ start, end }) => article.text.slice(start, end)).join('\n'));
      for (const proof of proofing.proof(draft, copies).sentences) {
        const start = article.text.indexOf(proof.text);
        const folded = bare(proof.text);
        const verbatim = proof.passages.some(({ passage }) => bare(passage.exact).includes(folded));
        if (start >= 0) asked.push({ affair: affair.name, article, start, proof, edition, verbatim });
      }
    }
  }
  return asked;
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
