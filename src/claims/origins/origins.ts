import { DisjointSets } from '../../base/disjoint-sets.ts';
import { SEVERAL_PAPERS } from '../../languages/en/sayings/hearsay.ts';
import { nameKey } from '../../languages/en/words/fold.ts';
import { byCodeUnit, latinSiglum, type Origins, type Span } from '../../model.ts';
import type { Descent } from '../testimonies/descent.ts';
import type { ReadTestimony } from '../testimonies/testimonies.ts';

const MOST_REASONS = 12;

/** What is not certain about who the witnesses of a claim are. */
export interface Doubt {
  /** Ids of witnesses whose words may state something else. */
  readonly unsure: ReadonlySet<string>;
  /** Testimonies that are no witnesses, but may be. */
  readonly alike: readonly ReadTestimony[];
}

/** Every witness says the same, and nobody else does. */
const NO_DOUBT: Doubt = { unsure: new Set(), alike: [] };

/** The witnesses of one text group, and where they have the claim from. */
interface Source {
  readonly group: string;
  readonly members: readonly ReadTestimony[];
  /** The organisation that must have obtained the claim, followed upstream as far as the text says. */
  readonly outlet: string | null;
  readonly credited: boolean;
  readonly hearsay: boolean;
  /** It has it from several papers that it does not name. */
  readonly several: boolean;
  /** One of its testimonies surely states the claim. */
  readonly sure: boolean;
  /** None of them is a witness. */
  readonly outside: boolean;
}

/**
 * On how many organisations that obtained it themselves a claim rests. One origin a text; origins that must be one (the same
 * credit, the same organisation, a reused passage, one text that retells the other or takes much of it over) count once in
 * `min` and `max`; origins that may be one (a shared lost report, mere "reports", one that cites the other) count once in `min`
 * only. Where it is in doubt whether a text states the claim at all, it
 * counts in `max` only. A copy never raises `min`.
 */
export function originsOf(
  witnesses: readonly ReadTestimony[],
  descent: Descent,
  { unsure, alike }: Doubt = NO_DOUBT,
): Origins {
  const inside = sourcesOf(witnesses, descent, unsure, false);
  const known = new Set(inside.map(({ group }) => group));
  const sources = [
    ...inside,
    ...sourcesOf(
      alike.filter(({ placed }) => !known.has(placed.group)),
      descent,
      unsure,
      true,
    ),
  ];
  const reasons: string[] = [];
  for (const source of sources) {
    if (articlesOf(source).length > 1) reasons.push(`${list(articlesOf(source))} are one text.`);
  }
  const must = new DisjointSets(sources.length);
  const byOutlet = new Map<string, number>();
  sources.forEach((source, at) => {
    if (source.outlet === null) return;
    const first = byOutlet.get(nameKey(source.outlet));
    if (first === undefined) byOutlet.set(nameKey(source.outlet), at);
    else if (must.unite(first, at) && !source.outside) reasons.push(sameOutlet(source, sources[first]!));
    if (source.credited && !source.outside) reasons.push(`${label(source)} credits ${source.outlet}.`);
  });
  for (const [a, b] of pairsOf(sources.length)) {
    const [one, other] = [sources[a]!, sources[b]!];
    if (must.find(a) === must.find(b) || one.hearsay !== other.hearsay) continue;
    if (one.outside || other.outside) continue;
    const reused = one.members.some((x) => other.members.some((y) => descent.reused(x.testimony, y.testimony)));
    if (reused && must.unite(a, b))
      reasons.push(`${label(one)} and ${label(other)} have the passage word for word from one text.`);
  }
  for (const [a, b] of pairsOf(sources.length)) {
    if (must.find(a) === must.find(b) || sources[a]!.outside || sources[b]!.outside) continue;
    const why = retoldAsOne(sources[a]!, sources[b]!, descent);
    if (why !== null && must.unite(a, b)) reasons.push(why);
  }
  const may = new DisjointSets(sources.length);
  for (const at of sources.keys()) may.unite(must.find(at), at);
  for (const [a, b] of pairsOf(sources.length)) {
    if (may.find(a) === may.find(b) || sources[a]!.outside || sources[b]!.outside) continue;
    // Reports that nobody names may be any one of the others': that makes none of these the same.
    if (sources[a]!.hearsay !== sources[b]!.hearsay) continue;
    const why = mayBeOne(sources[a]!, sources[b]!, descent);
    if (why !== null && may.unite(a, b)) reasons.push(why);
  }
  const owned = inside.filter(({ hearsay }) => !hearsay);
  for (const vague of owned.length > 0 ? inside.filter(({ hearsay }) => hearsay) : [])
    reasons.push(...owned.slice(0, 2).map((other) => vaguely(vague, other)));
  const counted = (of: (source: Source) => boolean, sets: DisjointSets) =>
    new Set(sources.flatMap((source, at) => (!source.outside && of(source) ? [sets.find(at)] : [])));
  const sure = counted(({ sure, hearsay }) => sure && (!hearsay || owned.length === 0), may);
  // "Several newspapers" are those at hand, where two at hand have it.
  const named = counted(({ several }) => !several, must);
  const echoes =
    counted(({ hearsay }) => !hearsay, must).size > 1 ? counted(({ several }) => several, must) : new Set<number>();
  const unsureLabels = inside.filter((source) => !source.sure).map(label);
  if (unsureLabels.length > 0) reasons.push(`${list(unsureLabels)} may state something else.`);
  const outside = sources.slice(inside.length).map(label);
  if (outside.length > 0) reasons.push(`${list(outside)} may state it in other words.`);
  return {
    min: Math.max(1, sure.size),
    max: must.roots().length - [...echoes].filter((root) => !named.has(root)).length,
    names: namesOf(inside.filter((source, at) => !told(source, at, inside, must, descent))),
    reasons: [...new Set(reasons)].slice(0, MOST_REASONS),
  };
}

/** A source that must be one with another which is upstream of it: the claim is that one's. */
function told(source: Source, at: number, sources: readonly Source[], must: DisjointSets, descent: Descent): boolean {
  return sources.some(
    (other, i) => i !== at && must.find(i) === must.find(at) && descent.above(other.group, source.group),
  );
}

function sourcesOf(
  witnesses: readonly ReadTestimony[],
  descent: Descent,
  unsure: ReadonlySet<string>,
  outside: boolean,
): Source[] {
  const groups = new Map<string, ReadTestimony[]>();
  for (const one of witnesses) {
    const members = groups.get(one.placed.group);
    if (members === undefined) groups.set(one.placed.group, [one]);
    else members.push(one);
  }
  return [...groups].map(([group, members]) => {
    const via = members.find(({ testimony }) => testimony.via !== null)?.testimony.via ?? null;
    const hearsay = via === null && members.every((one) => one.hearsay);
    const own =
      members.find(({ placed }) => placed.origin !== null)?.placed.origin ?? members[0]!.placed.article.publisher;
    return {
      group,
      members,
      outlet: via === null ? (hearsay ? null : own) : descent.behind(group, via),
      credited: via !== null,
      hearsay,
      several: hearsay && members.some(({ placed, around }) => SEVERAL_PAPERS.test(textOf(placed, around))),
      sure: members.some(({ id }) => !unsure.has(id)),
      outside,
    };
  });
}

/**
 * Whole texts of which one retells the other, or both one report, have what both tell from there. Not so where they
 * credit two outlets, or one names nobody: then it may be another report.
 */
function retoldAsOne(a: Source, b: Source, descent: Descent): string | null {
  if (a.hearsay !== b.hearsay) return null;
  if (a.credited && b.credited) return null;
  const kind = descent.relation(a.group, b.group);
  if (kind === 'rewrites') return `${label(a)} and ${label(b)} retell one report: they count once.`;
  if (kind === 'reuses') return `${label(a)} and ${label(b)} share much of their text word for word: they count once.`;
  return null;
}

const vaguely = (vague: Source, other: Source) =>
  `${label(vague)} names only “reports”: may be the same as ${other.outlet ?? label(other)}.`;

const textOf = ({ article }: ReadTestimony['placed'], { start, end }: Span) => article.text.slice(start, end);

function mayBeOne(a: Source, b: Source, descent: Descent): string | null {
  if (a.hearsay && b.hearsay) return vaguely(a, b);
  const kind = descent.relation(a.group, b.group);
  if (kind === 'rewrites') return `${label(a)} and ${label(b)} retell one report: may be one origin.`;
  if (kind === 'shares-origin')
    return `${label(a)} and ${label(b)} rest in part on one third report: may be one origin.`;
  if (kind === 'cites') return `One of ${label(a)} and ${label(b)} cites the other: may be one origin.`;
  if (kind === 'reuses') return `${label(a)} and ${label(b)} share passages word for word: may be one origin.`;
  if (a.credited || b.credited) return null;
  const [lost] = descent.sharedLost(a.group, b.group);
  return lost === undefined
    ? null
    : `${label(a)} and ${label(b)} both know a report we do not hold: may be one origin.`;
}

function sameOutlet(source: Source, first: Source): string {
  if (source.credited && first.credited) return `${label(source)} credits ${source.outlet}, as ${label(first)} does.`;
  return `${label(source)} and ${label(first)} both have it from ${source.outlet}.`;
}

function namesOf(sources: readonly Source[]): string[] {
  const names = new Map<string, string>();
  for (const { outlet } of sources)
    if (outlet !== null && !names.has(nameKey(outlet))) names.set(nameKey(outlet), outlet);
  return [...names.values()].sort(byCodeUnit);
}

function articlesOf(source: Source): string[] {
  return [...new Set(source.members.map(({ placed }) => placed.index))].sort((a, b) => a - b).map(latinSiglum);
}

function label(source: Source): string {
  return articlesOf(source)[0]!;
}

function list(names: readonly string[]): string {
  if (names.length === 1) return names[0]!;
  if (names.length > 4) return `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function* pairsOf(size: number): Generator<[number, number]> {
  for (let a = 0; a < size; a += 1) for (let b = a + 1; b < size; b += 1) yield [a, b];
}
