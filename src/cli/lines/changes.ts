import type { ArticleChange, Changes } from '../../changes/index.ts';
import type { Edition, Passage } from '../../model.ts';
import { claimChangeWords, clip, count, isShownNew } from '../../publish/index.ts';

/** Widest line of quoted words, and how many lines of one kind are printed. */
const [WORDS, MOST] = [96, 20];

/** What changed between two editions, as people read it. */
export function changeLines(changes: Changes, later: Edition): string[] {
  const sigla = new Map(later.articles.map(({ id, siglum }) => [id, siglum]));
  const claims = new Map(later.claims.map(({ id, text }) => [id, text]));
  const at = ({ article, exact }: Passage) => `${sigla.get(article) ?? '?'}: “${clip(exact, WORDS)}”`;
  const shown = changes.claims.filter(isShownNew);
  const quiet = changes.claims.length - shown.length;
  const parts = [
    part('Arrived', changes.arrived.map(articleLine)),
    part('Left', changes.left.map(articleLine)),
    part(
      'Claims',
      shown.map((change) => [
        `“${clip(change.text, WORDS)}”`,
        `    ${claimChangeWords(change)}`,
        ...change.statements.slice(0, 3).map((one) => `    now also ${at(one)}`),
      ]),
    ),
    part(
      'Values',
      changes.values.map(({ claim, what, before, values }) => [
        `${what}: ${before.length === 0 ? 'none' : before.join(', ')} → ${values.map(({ value, passage }) => `${value} (${sigla.get(passage.article)})`).join(', ')}`,
        `    of “${clip(claims.get(claim) ?? '', WORDS)}”`,
      ]),
    ),
    part(
      'Denied, confirmed, corrected',
      changes.statuses.map(({ claim, state, passage }) => [
        `${state} by ${at(passage)}`,
        `    of “${clip(claims.get(claim) ?? '', WORDS)}”`,
      ]),
    ),
    part(
      'Accounts differ',
      changes.conflicts.map(({ a, b, reason }) => [`${at(a)} against ${at(b)}`, `    ${reason}`]),
    ),
    part(
      'Reports that nobody gave us',
      changes.lost.map(({ siglum, outlet, knownThrough }) => [
        `${siglum}  ${outlet ?? 'unnamed'}, through ${knownThrough.join(' ')}`,
      ]),
    ),
    part(
      'Rulings',
      later.rulings.filter(({ id }) => changes.rulings.includes(id)).map(({ by, note }) => [`${by}: ${note}`]),
    ),
  ].flat();
  const more = quiet > 0 ? ['', `${count(quiet, 'further new claim')} on one origin; --json has them.`] : [];
  return parts.length + more.length === 0 ? ['Nothing changed.'] : [...parts, ...more].slice(1);
}

function articleLine({ siglum, publisher, title, published, copyOf }: ArticleChange): string[] {
  const facts = [publisher, title === null ? null : `“${clip(title, WORDS)}”`, published?.slice(0, 10)].filter(Boolean);
  return [`${siglum}  ${facts.join(', ')}${copyOf.length > 0 ? `: the same text as ${copyOf.join(' ')}` : ''}`];
}

function part(name: string, entries: readonly (readonly string[])[]): string[] {
  if (entries.length === 0) return [];
  const more = entries.length > MOST ? [`  … and ${entries.length - MOST} more.`] : [];
  return [
    '',
    `${name} (${entries.length})`,
    ...entries
      .slice(0, MOST)
      .flat()
      .map((line) => `  ${line}`),
    ...more,
  ];
}
