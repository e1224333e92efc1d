import { grouped } from '../../src/base/grouped.ts';
import { Chance } from '../collate/random.ts';
import type { Direction } from './breaking.ts';
import type { NamedConstant } from './constants.ts';

/** A constant that is to be broken, and which way. */
export interface Drawn {
  readonly constant: NamedConstant;
  readonly direction: Direction;
}

/**
 * A seeded sample over the rooms: every room has its share of `most` by how many constants it holds, but one at least, the
 * largest remainders first; within a room chance decides, and so it does on the direction. All are drawn where `most` allows.
 */
export function draw(constants: readonly NamedConstant[], most: number, seed: number): Drawn[] {
  const chance = new Chance(seed);
  const rooms = grouped(constants, ({ room }) => room);
  const places = placesOf(new Map([...rooms].map(([room, held]) => [room, held.length])), most);
  return [...rooms].flatMap(([room, held]) =>
    shuffled(held, chance)
      .slice(0, places.get(room))
      .map((constant): Drawn => ({ constant, direction: chance.under(0.5) ? 'up' : 'down' })),
  );
}

/** How many of `most` places each room has. */
export function placesOf(sizes: ReadonlyMap<string, number>, most: number): Map<string, number> {
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const fair = (room: string) => (sizes.get(room)! * Math.min(most, all)) / all;
  const places = new Map([...sizes.keys()].map((room) => [room, Math.max(1, Math.floor(fair(room)))]));
  const given = () => [...places.values()].reduce((sum, n) => sum + n, 0);
  const due = (room: string) => fair(room) - places.get(room)!;
  const rooms = [...sizes.keys()];
  while (given() < Math.min(most, all)) {
    const next = rooms.filter((room) => places.get(room)! < sizes.get(room)!).sort((a, b) => due(b) - due(a))[0]!;
    places.set(next, places.get(next)! + 1);
  }
  // Where the many small rooms took more than their share, the largest give it back.
  while (given() > Math.max(rooms.length, Math.min(most, all))) {
    const next = rooms.filter((room) => places.get(room)! > 1).sort((a, b) => due(a) - due(b))[0]!;
    places.set(next, places.get(next)! - 1);
  }
  return places;
}

function shuffled<T>(items: readonly T[], chance: Chance): T[] {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = chance.below(i + 1);
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}
