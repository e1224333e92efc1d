import { NOT_A_NAME, RIGHTS_IN_NAME, SELF_REFERENCES } from '../../languages/pages/mastheads.ts';
import type { OutletRegister } from '../../model.ts';

/** The outlet's canonical name where the register knows the name or domain, else null. */
export function canonical(name: string, register: OutletRegister): string | null {
  const outlet =
    register.byName(name) ?? (/^[\w.-]+\.[a-z]{2,}(?:\/\S*)?$/i.test(name) ? register.byDomain(name) : null);
  return outlet?.name ?? null;
}

/**
 * The publisher a page names itself by in its furniture: rights line, pleas, disclaimers. An agency's rights line
 * travels with its copy, so it names no publisher. Null where nothing does.
 */
export function selfNamed(furniture: readonly string[], register: OutletRegister): string | null {
  const votes = new Map<string, number>();
  for (const block of furniture) {
    const text = block.slice(0, 600);
    for (const { pattern, weight } of SELF_REFERENCES) {
      for (const match of text.matchAll(pattern)) {
        const name = trimName(match[1] ?? '');
        if (name === null) continue;
        const outlet = register.byName(name);
        if (outlet?.kind === 'agency') continue;
        const key = outlet?.name ?? name;
        votes.set(key, (votes.get(key) ?? 0) + weight + (outlet ? 2 : 0));
      }
    }
  }
  let best: string | null = null;
  let most = 1.5;
  for (const [name, weight] of votes) {
    if (weight > most) {
      most = weight;
      best = name;
    }
  }
  return best;
}

/** A name as stated, without a rights notice; null if nothing else is left. */
function trimName(raw: string): string | null {
  const name = raw
    .replace(RIGHTS_IN_NAME, '')
    .replace(/\.\s.*$/, '')
    .replace(/(?<![.,’'-])[.,’'-]+$/, '')
    .replace(/[’']s$/, '')
    .trim();
  return name.length < 2 || NOT_A_NAME.test(name) ? null : name;
}
