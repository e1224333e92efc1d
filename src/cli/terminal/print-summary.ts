import type { Summary, SupportedClaim } from '../../edition/summary.ts';

/** Widest line of a claim's words in the summary. */
const WORDS = 96;

/** The summary as people read it. */
export function summaryText(summary: Summary, failed: readonly { source: string; reason: string }[]): string {
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
  if (summary.bestSupported.length > 0) lines.push('', 'Best supported', ...summary.bestSupported.map(supported));
  if (summary.leastSupported.length > 0) {
    lines.push('', 'Often told, but on one origin', ...summary.leastSupported.map(supported));
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
  return `${lines.join('\n')}\n`;
}

function supported({ text, origins, voices, articles }: SupportedClaim): string {
  const range = origins.min === origins.max ? `${origins.min}` : `${origins.min}–${origins.max}`;
  const words = text.split(/\s+/).join(' ');
  const short = words.length > WORDS ? `${words.slice(0, WORDS - 1)}…` : words;
  const origin = range === '1' ? '1 origin' : `${range} origins`;
  return `  “${short}”\n      ${origin} · ${count(voices, 'voice')} · ${count(articles.length, 'article')} (${articles.join(' ')})`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
