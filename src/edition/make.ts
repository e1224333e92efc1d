import { chooseAccounts } from '../account/index.ts';
import { annotate, readAnnotationModels, unreadNotice } from '../annotate/index.ts';
import { findClaims, readClaimModels } from '../claims/index.ts';
import { cleanPage, markRecurring } from '../clean/index.ts';
import { collate } from '../collate/index.ts';
import {
  type AnnotatedArticle,
  type Article,
  byCodeUnit,
  type Edition,
  type EditionArticle,
  greekSiglum,
  latinSiglum,
  type OutletRegister,
  type Page,
  passageOf,
  type ReadFailure,
  type Stemma,
  sha256Hex,
  VariorumError,
  type Witness,
} from '../model.ts';
import { withDigest } from './law/digest.ts';
import { missingModels } from './missing-models.ts';
import { notSeen } from './not-seen.ts';
import { inEditionOrder, uniqueKeys } from './order.ts';
import { type OnFault, spared, sparedTogether } from './spared.ts';
import { VERSION } from './version.ts';

export interface MakeOptions {
  readonly register: OutletRegister;
  /**
   * Bytes of the trained models by name (`shippedModels` of `variorum/node`). `'none'`: the rules alone read; that finds
   * less, and the edition says so among what was not seen.
   */
  readonly models: ReadonlyMap<string, Uint8Array> | 'none';
  /** Called as stages go on; `done` of `total` articles within a stage. */
  readonly onProgress?: (stage: string, done: number, total: number) => void;
}

/**
 * Makes an edition of a pile of pages: the one place that composes the stages, so the whole way can be read here.
 * Pure: the same pages and failures in any order give the same edition.
 *
 * A page on which the program fails becomes a failure with its reason, and the edition is made of the others.
 *
 * Throws `usage` if the models were forgotten.
 *
 * @example
 * const edition = makeEdition(pages, failures, { register: defaultRegister(), models: await shippedModels() });
 */
export function makeEdition(pages: readonly Page[], failures: readonly ReadFailure[], options: MakeOptions): Edition {
  const { register } = options;
  const files = modelFiles(options);
  const progress = options.onProgress ?? (() => {});

  const failed = [...failures];
  const onFault: OnFault = (failure) => failed.push(failure);
  const models = readClaimModels(files);
  const annotated = annotatePile(pages, options, onFault);
  const { kept: articles, made } = sparedTogether(
    annotated,
    ofArticle,
    'comparing',
    (pile) => {
      progress('collate', 0, pile.length);
      const stemma = collate(pile, register);
      progress('claims', 0, pile.length);
      return { stemma, findings: findClaims(pile, stemma, models) };
    },
    onFault,
  );
  const { stemma, findings } = made;
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
    rulings: [],
    notSeen: notSeen(cleaned, witnesses, failed, missingModels(files)),
    generator: { name: 'variorum', version: VERSION, models: hashesOf(files), settings: {} },
  });
}

/**
 * The first half of the way: pages cleaned, put in the edition's order and annotated.
 * @param onFault told of each page the program fails on, which is left out; without it such a page ends the run
 */
export function annotatePile(
  pages: readonly Page[],
  options: MakeOptions,
  onFault: OnFault = ({ source, reason }) => {
    throw new Error(`${source}: ${reason}`);
  },
): AnnotatedArticle[] {
  const { register } = options;
  const models = readAnnotationModels(modelFiles(options));
  const progress = options.onProgress ?? (() => {});
  progress('clean', 0, pages.length);
  const clean = (page: Page) => cleanPage(page, register);
  const read = spared(uniqueKeys(pages), ({ source }) => source, 'cleaning', clean, onFault);
  const cleaned = inEditionOrder(markRecurring(read));
  const annotated = (cleanedArticle: Article, i: number) => {
    progress('annotate', i, cleaned.length);
    const unread = unreadNotice(cleanedArticle);
    const article =
      unread === null ? cleanedArticle : { ...cleanedArticle, notices: [...cleanedArticle.notices, unread] };
    return { article, annotations: annotate(article, register, models) };
  };
  return spared(cleaned, ({ source }) => source, 'annotating', annotated, onFault);
}

const ofArticle = ({ article }: AnnotatedArticle) => article.source;

/** The models that are given; forgetting them is an error, not a worse edition. */
function modelFiles({ models }: MakeOptions): ReadonlyMap<string, Uint8Array> {
  if (models === 'none') return new Map();
  if (models instanceof Map) return models;
  throw new VariorumError(
    'usage',
    "Give the trained models: options.models = await shippedModels() of variorum/node; or 'none' to let the rules alone read.",
  );
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
    capture: null,
    publisher: article.publisher,
    title: article.title,
    byline: article.byline,
    published: article.published,
    modified: article.modified,
    retrieved: article.retrieved,
    language: article.language,
    sha256: article.sha256,
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
