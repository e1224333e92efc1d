import type { Summary, SupportedClaim } from '../../edition/summary.ts';
import { clip, count, originWords, voiceWords } from '../../publish/index.ts';

/** Widest line of a claim's words in the summary. */
const WORDS = 96;

/** The summary as people read it, line by line. */
export function summaryLines(summary: Summary, failed: readonly { source: string; reason: string }[]): string[] {
  const { notSeen } = summary;
  const lines = [
    `${count(summary.articles, 'article')}, ${count(summary.distinctTexts, 'distinct text')}, ` +
      `${count(summary.stories, 'affair')}, ${count(summary.claims, 'claim')}, ${count(summary.conflicts, 'conflict')}.`,
  ];
  if (summary.lostWitnesses.length > 0) {
    lines.push('', 'Lost witnesses: reports nobody gave us, known through others');
    for (const { siglum, outlet, knownThrough } of summary.lostWitnesses) {
      lines.push(`  ${siglum}  ${outlet ?? 'unnamed'}, through ${knownThrough.join(' ')}`);
    }
  }
  if (summary.bestSupported.length > 0) lines.push('', 'Best supported', ...summary.bestSupported.flatMap(supported));
  if (summary.leastSupported.length > 0) {
    lines.push('', 'Often told, but on one origin', ...summary.leastSupported.flatMap(supported));
  }
  lines.push(
    '',
    `Not seen: ${[
      `${count(notSeen.failed, 'input')} could not be read`,
      `${notSeen.undated} undated`,
      `${notSeen.otherLanguages} in other languages (collated, not read)`,
      count(summary.lostWitnesses.length, 'lost report'),
    ].join(', ')}.`,
  );
  for (const { source, reason } of failed.slice(0, 5)) lines.push(`  ${source}: ${reason}`);
  if (failed.length > 5) lines.push(`  … and ${failed.length - 5} more, listed in the report.`);
  return lines;
}

function supported({ text, origins, voices, articles }: SupportedClaim): string[] {
  return [
    `  “${clip(text, WORDS)}”`,
    `      ${voiceWords(voices)} · ${originWords(origins)} · ${count(articles.length, 'article')} (${articles.join(' ')})`,
  ];
}
