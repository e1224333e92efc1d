import { determiners } from '../../languages/en/lexicon/function-words.ts';
import { beforeOutletTold, journalists, reports } from '../../languages/en/speakers/journalism.ts';
import type { TokenRange } from '../../languages/language.ts';
import type { NamedTokens } from '../names/find-names.ts';
import type { Draft } from '../paragraphs/draft.ts';
import { namesWithin, type ReadParagraph } from '../paragraphs/read-paragraph.ts';

/** The outlet that a source names as the one who reports: "the Post", "a Post report", "the Post's Ann Lee". */
export function outletOfSource(
  { tokens }: ReadParagraph,
  core: TokenRange,
  inside: readonly NamedTokens[],
  head: NamedTokens | undefined,
): string | null {
  const outlets = inside.filter(({ name }) => name.kind === 'outlet');
  if (outlets.length === 0) return null;
  if (head?.name.kind === 'outlet') return head.name.canonical;
  const word = tokens[core.to - 1]!.lower;
  const within = outlets.find((name) => name.from >= core.from && name.to <= core.to);
  if (within && (reports.has(word) || journalists.has(word))) return within.name.canonical;
  if (head?.name.kind === 'person') {
    const owner = outlets.find((name) => name.to <= head.from && head.titleFrom - name.to <= 3);
    if (owner) return owner.name.canonical;
    const employer = outlets.find((name) => name.from >= head.to);
    const between = employer ? tokens.slice(head.to, employer.from).map(({ lower }) => lower) : [];
    return employer && between.length < 8 && between.some((lower) => journalists.has(lower) || lower === 'of')
      ? employer.name.canonical
      : null;
  }
  const after = reports.has(word) ? outlets.find((name) => name.from >= core.to) : undefined;
  return after?.name.canonical ?? null;
}

/** The outlet in what the cue is addressed to: "told the Post", "in an interview with the Post". */
export function outletTold({ paragraph, addressee, source, content }: Draft): string | null {
  if (addressee === null) return null;
  const { tokens } = paragraph;
  for (const name of namesWithin(paragraph, addressee.from, addressee.to)) {
    if (name.name.kind !== 'outlet') continue;
    if (source && name.from >= source.from && name.to <= source.to) continue;
    const at = tokens[name.from]!.start;
    if (content.some((span) => span.start <= at && at < span.end)) continue;
    let before = name.from - 1;
    while (before > 0 && determiners.has(tokens[before]!.lower)) before--;
    const word = tokens[before]?.lower ?? '';
    if (beforeOutletTold.has(word)) return name.name.canonical;
  }
  return null;
}
