import { DisjointSets } from '../base/disjoint-sets.ts';
import { grouped } from '../base/grouped.ts';
import { byCodeUnit, foldOutletName, type Place, type RulingMatter, spanJaccard } from '../model.ts';
import type { Finder, FoundAt } from './anchors.ts';
import { merged } from './log.ts';
import type { LoggedRuling } from './ruling.ts';

/** A ruling that somebody made and did not take back, with where it leads in the pile at hand. */
export interface Replayed {
  readonly ruling: Exclude<LoggedRuling, { readonly ruling: 'undo' }>;
  readonly a: readonly FoundAt[];
  /** Of a ruling on two things; else empty. */
  readonly b: readonly FoundAt[];
  /** Every page and every word it speaks of was found. */
  readonly found: boolean;
  /** Ids of rulings that say otherwise: none of them acts. */
  readonly against: readonly string[];
  /** Those among them by which somebody else takes it back. */
  readonly takenBack: readonly Undoing[];
}

/** An entry that takes another back. */
export type Undoing = Extract<LoggedRuling, { readonly ruling: 'undo' }>;

/**
 * Which rulings of a log stand. What a person takes back is gone; of what one person ruled twice on one matter the later word
 * counts. Where two people disagree, or rulings cannot all hold (A is B, B is C, A is not C), none of those acts and each names
 * the others. Somebody else's undoing is a disagreement. The order of the log does not matter, its dates do.
 */
export function standing(log: readonly LoggedRuling[], finder: Finder): Replayed[] {
  const { alive, contradicted } = notUndone(merged(log));
  const all = alive.map((ruling): Open => {
    const a = finder.find(ruling.a);
    const b = 'b' in ruling ? finder.find(ruling.b) : [];
    const found = a.length > 0 && (!('b' in ruling) || b.length > 0);
    const takenBack = contradicted.get(ruling.id) ?? [];
    return { ruling, a, b, found, against: new Set(takenBack.map(({ id }) => id)), takenBack };
  });
  const nodes = nodesOf(all);
  const kept = [...grouped(all, (one) => matterOf(one, nodes)).values()].flatMap(lastWords);
  disagreements([...grouped(kept, (one) => matterOf(one, nodes)).values()]);
  for (const of of ['claims', 'persons', 'outlets'] as const) chains(kept, of, nodes);
  const order = new Map(all.map((one, at) => [one, at]));
  return kept
    .sort((x, y) => order.get(x)! - order.get(y)!)
    .map((one) => ({ ...one, against: [...one.against].sort(byCodeUnit) }));
}

type Alive = Replayed['ruling'];
interface Open extends Omit<Replayed, 'against'> {
  readonly against: Set<string>;
}

/** Rulings that their own hand has not undone, and by id the undoings of others. */
function notUndone(log: readonly LoggedRuling[]): {
  readonly alive: readonly Alive[];
  readonly contradicted: ReadonlyMap<string, readonly Undoing[]>;
} {
  const byId = new Map(log.map((ruling) => [ruling.id, ruling]));
  const undoings = grouped(
    log.filter((ruling): ruling is Undoing => ruling.ruling === 'undo'),
    ({ undoes }) => undoes,
  );
  const stands = new Map<string, boolean>();
  // An undoing names what was there before it, so this ends.
  const isAlive = (id: string): boolean => {
    const known = stands.get(id);
    if (known !== undefined) return known;
    const alive = !(undoings.get(id) ?? []).some((undo) => undo.by === byId.get(id)!.by && isAlive(undo.id));
    stands.set(id, alive);
    return alive;
  };
  const alive = log.filter((ruling): ruling is Alive => ruling.ruling !== 'undo' && isAlive(ruling.id));
  const contradicted = new Map(
    alive.map(({ id, by }) => [id, (undoings.get(id) ?? []).filter((undo) => undo.by !== by && isAlive(undo.id))]),
  );
  return { alive, contradicted };
}

/** Numbers of the things rulings speak of: two places that share half of both are one thing. */
type Nodes = (one: Open, end: 'a' | 'b') => string;

function nodesOf(all: readonly Open[]): Nodes {
  const places = all.flatMap((one) => [...one.a, ...one.b]);
  const sets = new DisjointSets(places.length);
  const at = new Map(places.map((place, i) => [place, i]));
  for (const here of grouped(places.keys(), (i) => places[i]!.article).values()) {
    const whole = here.filter((i) => places[i]!.place === null);
    for (const i of whole) sets.unite(whole[0]!, i);
    const sorted = here
      .filter((i) => places[i]!.place !== null)
      .sort((x, y) => startOf(places[x]!) - startOf(places[y]!));
    sorted.forEach((i, from) => {
      for (const j of sorted.slice(from + 1)) {
        if (startOf(places[j]!) >= places[i]!.place!.end) break;
        if (spanJaccard(places[i]!.place!, places[j]!.place!) >= ONE_THING) sets.unite(i, j);
      }
    });
  }
  return (one, end) => {
    const { ruling } = one;
    // An outlet is a name, wherever it stands.
    if ('of' in ruling && ruling.of === 'outlets') return foldOutletName(ruling[end].exact ?? '');
    const found = one[end];
    return found.length === 0
      ? `${ruling.id} ${end}`
      : String(Math.min(...found.map((place) => sets.find(at.get(place)!))));
  };
}

/** From this share of both on, two quotations are of one thing. */
const ONE_THING = 0.5;

function startOf({ place }: FoundAt): number {
  return (place as Place).start;
}

/** On what a ruling rules: two rulings with one key may contradict each other. */
function matterOf(one: Open, nodes: Nodes): string {
  const { ruling } = one;
  if (!('of' in ruling)) {
    const several = ruling.ruling === 'note' || ruling.ruling === 'wording' ? ` ${ruling.id}` : '';
    return `${ruling.ruling} ${nodes(one, 'a')}${several}`;
  }
  return `${ruling.of} ${[nodes(one, 'a'), nodes(one, 'b')].sort(byCodeUnit).join(' ')}`;
}

/** Of each hand the last word on one matter; `matter` is in the order of dates. */
function lastWords(matter: readonly Open[]): Open[] {
  return [...new Map(matter.map((one) => [one.ruling.by, one])).values()];
}

/** Marks who says otherwise on one matter. Not to know is no disagreement. */
function disagreements(matters: readonly (readonly Open[])[]): void {
  for (const matter of matters) {
    for (const one of matter) {
      for (const other of matter) {
        if (other !== one && !isUnsure(one) && !isUnsure(other) && saidBy(one) !== saidBy(other))
          one.against.add(other.ruling.id);
      }
    }
  }
}

const isUnsure = ({ ruling }: Open): boolean => ruling.ruling === 'unsure';

/** What a ruling says on its matter, to be compared with what others say. */
function saidBy({ ruling, a, b }: Open): string {
  if ('value' in ruling) return ruling.value ?? '';
  if (!('link' in ruling) || ruling.link === undefined) return ruling.ruling;
  const { kind, upstream } = ruling.link;
  if (upstream !== 'a' && upstream !== 'b') return `${kind} ${upstream}`;
  return `${kind} from ${(upstream === 'a' ? a : b)[0]?.article}`;
}

/** Marks rulings that cannot all hold: two things are ruled different, and rulings between them say that they are the same. */
function chains(all: readonly Open[], of: RulingMatter, nodes: Nodes): void {
  const pairs = all.filter(({ ruling, against }) => 'of' in ruling && ruling.of === of && against.size === 0);
  const next = new Map<string, { readonly to: string; readonly by: Open }[]>();
  for (const one of pairs) {
    if (one.ruling.ruling !== 'same') continue;
    const [a, b] = [nodes(one, 'a'), nodes(one, 'b')];
    next.set(a, [...(next.get(a) ?? []), { to: b, by: one }]);
    next.set(b, [...(next.get(b) ?? []), { to: a, by: one }]);
  }
  for (const one of pairs) {
    if (one.ruling.ruling !== 'different') continue;
    const way = wayBetween(nodes(one, 'a'), nodes(one, 'b'), next);
    for (const step of way) {
      step.against.add(one.ruling.id);
      one.against.add(step.ruling.id);
    }
  }
}

/** The shortest way of steps between two things; empty where there is none. */
function wayBetween(
  from: string,
  to: string,
  next: ReadonlyMap<string, readonly { readonly to: string; readonly by: Open }[]>,
): Open[] {
  const ways = new Map<string, readonly Open[]>([[from, []]]);
  const waiting = [from];
  for (let at = 0; at < waiting.length; at += 1) {
    const here = waiting[at]!;
    if (here === to) return [...ways.get(here)!];
    for (const step of next.get(here) ?? []) {
      if (ways.has(step.to)) continue;
      ways.set(step.to, [...ways.get(here)!, step.by]);
      waiting.push(step.to);
    }
  }
  return [];
}
