import type { FeatureRows, SequenceModel } from '../../../base/sequence/index.ts';
import { pressHeads } from '../../../languages/en/names/press-heads.ts';
import type { TokenRange } from '../../../languages/language.ts';
import type { Paragraph } from '../../paragraphs/paragraphs.ts';
import { type Draft, unlistedDraft } from '../rules/drafts.ts';
import { genderOfRun } from '../rules/kinds.ts';
import { looksLikeOutlet } from '../rules/outlets.ts';
import type { RuleDrafts } from '../rules/rule-drafts.ts';
import { isTitle } from '../rules/runs.ts';
import { type DocumentFacts, documentFacts, type NameSentence, nameSentences } from './document-facts.ts';
import { nameFeatures } from './features.ts';
import { beginsName, kindOfLabel } from './labels.ts';

/** The trained model with the parts of speech it was trained on. */
export interface NameModel {
  readonly model: SequenceModel;
  /** For each paragraph the tag of each of its tokens. */
  readonly tags: readonly Uint8Array[];
}

/** A sentence with the features of its words, ready to be labelled. */
export interface FeaturedSentence extends NameSentence {
  readonly features: FeatureRows;
}

/** The sentences of an article with their features, from the rules' drafts, the tags and the article as a whole. */
export function featuredSentences(
  paragraphs: readonly Paragraph[],
  sentences: readonly (readonly TokenRange[])[],
  { drafts, titleCased }: RuleDrafts,
  tags: readonly Uint8Array[],
): FeaturedSentence[] {
  const cut = nameSentences(paragraphs, sentences, drafts, new Set(titleCased));
  const facts: DocumentFacts = documentFacts(cut);
  return cut.map((sentence) => {
    const own = tags[sentence.paragraph]!;
    const wordTags = Uint8Array.from(sentence.words, ({ token }) => own[token]!);
    return { ...sentence, features: nameFeatures(sentence, facts, wordTags) };
  });
}

/** The names the model sees in an article. The register's outlets stay as the rules found them. */
export function modelDrafts(
  text: string,
  paragraphs: readonly Paragraph[],
  sentences: readonly (readonly TokenRange[])[],
  rules: RuleDrafts,
  { model, tags }: NameModel,
  links: ReadonlySet<number>,
): Draft[] {
  const drafts: Draft[] = [];
  for (const { paragraph, words, features } of featuredSentences(paragraphs, sentences, rules, tags)) {
    const { tokens } = paragraphs[paragraph]!;
    const labels = model.decode(features);
    let i = 0;
    while (i < labels.length) {
      const kind = kindOfLabel(labels[i]!);
      if (!kind) {
        i++;
        continue;
      }
      let to = i + 1;
      while (to < labels.length && labels[to] !== 0 && !beginsName(labels[to]!)) to++;
      if (to - i === 2 && words[i]!.text === 'The' && pressHeads.has(words[to - 1]!.text)) i++;
      const from = words[i]!.token;
      const run = { from, to: words[to - 1]!.token + 1, titleFrom: titlesBefore(paragraphs[paragraph]!, from) };
      const [start, end] = [words[i]!.start, words[to - 1]!.end];
      const named = text.slice(start, end);
      i = to;
      if (looksLikeOutlet(tokens, run.from, run.to, links.has(start))) {
        drafts.push({ ...unlistedDraft(paragraph, run, named), start, end });
        continue;
      }
      const gender = kind === 'person' ? genderOfRun(tokens, run) : null;
      drafts.push({ paragraph, run, start, end, kind, sure: true, text: named, canonical: null, gender });
    }
  }
  return withListedOutlets(drafts, rules.drafts);
}

function titlesBefore({ tokens }: Paragraph, from: number): number {
  let at = from;
  while (at > 0 && from - at < 4 && tokens[at - 1]!.shape === 'word' && isTitle(tokens[at - 1]!)) at--;
  return at;
}

/** Puts the rules' outlets in the place of what the model sees there; a longer name around a single word stays. */
function withListedOutlets(seen: readonly Draft[], ruled: readonly Draft[]): Draft[] {
  const outlets = ruled.filter(({ kind }) => kind === 'outlet');
  const byParagraph = new Map<number, Draft[]>();
  for (const draft of seen) {
    const list = byParagraph.get(draft.paragraph);
    if (list) list.push(draft);
    else byParagraph.set(draft.paragraph, [draft]);
  }
  const dropped = new Set<Draft>();
  const kept = outlets.filter((outlet) => {
    const same = (byParagraph.get(outlet.paragraph) ?? []).filter(
      ({ run }) => run.from < outlet.run.to && outlet.run.from < run.to,
    );
    const single = outlet.run.to - outlet.run.from === 1;
    if (single && same.some(({ run, kind }) => kind !== 'outlet' && run.to - run.from > 1)) return false;
    for (const draft of same) dropped.add(draft);
    return true;
  });
  return [...seen.filter((draft) => !dropped.has(draft)), ...kept];
}
