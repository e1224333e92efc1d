import { chooseAccounts } from '../account/index.ts';
import { findClaims, readClaimModels } from '../claims/index.ts';
import { collate, type Grouping, readCollateModels } from '../collate/index.ts';
import {
  type AnnotatedArticle,
  byCodeUnit,
  type Edition,
  type EditionArticle,
  greekSiglum,
  latinSiglum,
  type Page,
  passageOf,
  type Question,
  type ReadFailure,
  type Stemma,
  sha256Hex,
  type Witness,
} from '../model.ts';
import { demandsOf, finderIn, outcomesIn, standing } from '../rulings/index.ts';
import { annotatePile, annotatePileBy, type Hands } from './annotate-pile.ts';
import { withDigest } from './law/digest.ts';
import { missingModels } from './missing-models.ts';
import { notSeen } from './not-seen.ts';
import { type MakeOptions, modelFiles, underRulings } from './options.ts';
import { sparedTogether } from './spared.ts';
import { VERSION } from './version.ts';

/**
 * Makes an edition of a pile of pages: the one place that composes the stages, so the whole way can be read here.
 * Pure: the same pages and failures in any order give the same edition.
 *
 * What people ruled is replayed on the way: dates before the articles are put in order, links and origins of texts while they are
 * collated, the rest while claims are found; so all that depends on it follows.
 *
 * A page on which the program fails becomes a failure with its reason, and the edition is made of the others.
 *
 * Throws `usage` if the models were forgotten.
 *
 * @example
 * const edition = makeEdition(pages, failures, { register: defaultRegister(), models: await shippedModels() });
 */
export function makeEdition(pages: readonly Page[], failures: readonly ReadFailure[], given: MakeOptions): Edition {
  const failed = [...failures];
  const options = underRulings(given);
  return editionOf(
    annotatePile(pages, options, (failure) => failed.push(failure)),
    failed,
    options,
  );
}

/** The same, byte for byte, with pages cleaned and annotated by the hands of others: see {@link Hands}. */
export async function makeEditionBy(
  hands: Hands,
  pages: readonly Page[],
  failures: readonly ReadFailure[],
  given: MakeOptions,
): Promise<Edition> {
  const failed = [...failures];
  const options = underRulings(given);
  return editionOf(await annotatePileBy(hands, pages, options, (failure) => failed.push(failure)), failed, options);
}

/**
 * The second half of the way: what the pages say together.
 *
 * @param sorted where the pages are one story that was sorted among others: how their texts are grouped
 */
export function editionOf(
  annotated: readonly AnnotatedArticle[],
  failed: ReadFailure[],
  options: MakeOptions,
  sorted: ((articles: readonly AnnotatedArticle[]) => Grouping) | null = null,
): Edition {
  const { register } = options;
  const files = modelFiles(options);
  const progress = options.onProgress ?? (() => {});
  const models = readClaimModels(files);
  const collation = readCollateModels(files);
  const replayed = standing(options.rulings ?? [], finderIn(annotated.map(({ article }) => article)));
  const ruled = demandsOf(replayed);
  const asked: Question[] = [];
  const { kept: articles, made } = sparedTogether(
    annotated,
    ofArticle,
    'comparing',
    (pile) => {
      progress('collate', 0, pile.length);
      const stemma = collate(pile, register, collation, ruled, sorted?.(pile) ?? null);
      progress('claims', 0, pile.length);
      return {
        stemma,
        findings: findClaims(pile, stemma, models, ruled, options.onQuestions && ((question) => asked.push(question))),
      };
    },
    (failure) => failed.push(failure),
  );
  const { stemma, findings } = made;
  options.onQuestions?.(byEffect(asked));
  const cleaned = articles.map(({ article }) => article);
  progress('edition', articles.length, articles.length);

  const witnesses = withSigla(stemma, articles);
  const found = {
    articles: editionArticles(articles, stemma),
    stories: stemma.stories,
    textGroups: stemma.textGroups,
    witnesses,
    links: stemma.links,
    ...findings,
  };
  const accounts = chooseAccounts(found);
  const titles = new Map(accounts.map(({ story, title }) => [story, title]));
  return withDigest({
    schema: 'variorum/edition@2',
    ...found,
    stories: found.stories.map((story) => ({ ...story, name: titles.get(story.id) ?? story.name })),
    accounts,
    rulings: outcomesIn(replayed, found),
    notSeen: notSeen(cleaned, witnesses, failed, missingModels(files)),
    generator: { name: 'variorum', version: VERSION, models: hashesOf(files), settings: {} },
  });
}

const ofArticle = ({ article }: AnnotatedArticle) => article.source;

/** Each question once, most effect first. */
function byEffect(asked: readonly Question[]): Question[] {
  const once = new Map(asked.map((question) => [question.id, question]));
  return [...once.values()].sort((x, y) => y.effect - x.effect || byCodeUnit(x.id, y.id));
}

/** What each model is, so that an edition can be made again: SHA-256 by name. */
function hashesOf(files: ReadonlyMap<string, Uint8Array>): Record<string, string> {
  const names = [...files.keys()].sort(byCodeUnit);
  return Object.fromEntries(names.map((name) => [name, sha256Hex(files.get(name)!)]));
}

function editionArticles(articles: readonly AnnotatedArticle[], stemma: Stemma): EditionArticle[] {
  const storyOf = new Map(stemma.stories.flatMap(({ id, articles }) => articles.map((article) => [article, id])));
  const groupOf = new Map(stemma.textGroups.flatMap(({ id, articles }) => articles.map((article) => [article, id])));
  return articles.map(({ article }, i) => ({
    id: article.id,
    siglum: latinSiglum(i),
    key: article.key,
    source: article.source,
    url: article.url,
    capture: article.capture ?? null,
    publisher: article.publisher,
    title: article.title,
    byline: article.byline,
    published: article.published,
    modified: article.modified,
    retrieved: article.retrieved,
    language: article.language,
    sha256: article.sha256,
    evidence: article.evidence ?? null,
    text: article.text,
    blocks: article.blocks,
    origin: stemma.origins.get(article.id)!,
    credits: stemma.credits.get(article.id)!.map((credit) => ({
      outlet: credit.outlet,
      passage: passageOf(article, credit),
      cue: credit.cue && passageOf(article, credit.cue),
      form: credit.form,
    })),
    story: storyOf.get(article.id)!,
    textGroup: groupOf.get(article.id)!,
  }));
}

function withSigla({ witnesses }: Stemma, articles: readonly AnnotatedArticle[]): Witness[] {
  const latin = new Map(articles.map(({ article }, i) => [article.id, latinSiglum(i)]));
  let lost = 0;
  return witnesses.map(({ id, kind, ...rest }) => ({
    id,
    kind,
    siglum: rest.article === null ? greekSiglum(lost++) : latin.get(rest.article)!,
    ...rest,
  }));
}
