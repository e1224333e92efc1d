import type { TokenRange } from '../../languages/language.ts';
import type { Article, Name, OutletRegister } from '../../model.ts';
import type { NamedTokens } from '../paragraphs/named-tokens.ts';
import type { Paragraph } from '../paragraphs/paragraphs.ts';
import { agree, passedOver } from './agree.ts';
import { modelDrafts, type NameModel } from './model/model-drafts.ts';
import type { Draft } from './rules/drafts.ts';
import { ruleDrafts } from './rules/rule-drafts.ts';
import { withShortOutlets } from './rules/short-outlets.ts';
import { knownIn, preferFullOutlets, settleKinds } from './settle.ts';

export type { NamedTokens } from '../paragraphs/named-tokens.ts';

/**
 * The names of an article, paragraph by paragraph in order.
 * @param model the trained model; without it the rules alone decide
 */
export function findNames(
  article: Article,
  register: OutletRegister,
  paragraphs: readonly Paragraph[],
  sentences: readonly (readonly TokenRange[])[],
  model: NameModel | null = null,
): NamedTokens[] {
  const { text } = article;
  const links = new Set(article.hyperlinks.map((link) => link.start));
  const rules = ruleDrafts(text, register, paragraphs, sentences, links);
  preferFullOutlets(rules.drafts);
  let full = settleKinds(rules.drafts);
  let { drafts, titleCased } = rules;
  if (model) {
    drafts = modelDrafts(text, paragraphs, sentences, rules, model, links);
    agree(drafts, rules.drafts, new Set(rules.titleCased));
    drafts.push(...passedOver(text, paragraphs, drafts));
    titleCased = [];
    preferFullOutlets(drafts);
    full = settleKinds(drafts);
  }
  for (const index of titleCased) drafts.push(...knownIn(text, paragraphs[index]!, index, drafts));
  drafts.sort((a, b) => a.paragraph - b.paragraph || a.run.from - b.run.from);
  const named = drafts.map((draft) => finish(draft, full));
  return withShortOutlets(text, paragraphs, withoutOverlaps(named), article, register);
}

function finish(draft: Draft, full: Map<string, Draft>): NamedTokens {
  const whole = draft.kind === 'outlet' ? undefined : full.get(draft.text);
  const name: Name = {
    start: draft.start,
    end: draft.end,
    kind: draft.kind,
    canonical: draft.canonical,
  };
  return {
    ...draft.run,
    paragraph: draft.paragraph,
    name,
    text: draft.text,
    full: draft.canonical ?? (whole && whole.kind === draft.kind ? whole.text : draft.text),
    gender: draft.gender ?? whole?.gender ?? null,
    anaphor: false,
  };
}

function withoutOverlaps(named: readonly NamedTokens[]): NamedTokens[] {
  const kept: NamedTokens[] = [];
  for (const name of named) {
    const last = kept.at(-1);
    if (last && last.paragraph === name.paragraph && name.from < last.to) continue;
    kept.push(name);
  }
  return kept;
}
