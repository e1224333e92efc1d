import type { Claim, Edition, Testimony, WitnessLink } from '../model.ts';

/** One step up from a witness: what it took its words or statement from. */
export interface Step {
  readonly link: WitnessLink;
  /** The witness upstream; for `common`, the lost witness both hang on, if one is known. */
  readonly to: string | null;
  /** The other endpoint of the link. */
  readonly other: string;
}

/** A claim's witnesses by article with the way up from each to the origins. */
export interface Trace {
  readonly claim: Claim;
  readonly testimonies: readonly { readonly testimony: Testimony; readonly steps: readonly Step[] }[];
}

/** The chain from each testimony of a claim up to its origins, as the stemma has it. */
export function traceClaim(edition: Edition, claim: Claim): Trace {
  const up = new Map<string, Step[]>();
  const add = (from: string, step: Step) => up.set(from, [...(up.get(from) ?? []), step]);
  for (const link of edition.links) {
    if (link.upstream === 'a') add(link.b, { link, to: link.a, other: link.a });
    else if (link.upstream === 'b') add(link.a, { link, to: link.b, other: link.b });
    else {
      add(link.a, { link, to: link.via, other: link.b });
      add(link.b, { link, to: link.via, other: link.a });
    }
  }
  return {
    claim,
    testimonies: claim.testimonies.map((testimony) => ({ testimony, steps: stepsUp(testimony.article, up) })),
  };
}

/** Steps from a witness to all above it, breadth first, each witness entered once. */
function stepsUp(from: string, up: ReadonlyMap<string, readonly Step[]>): Step[] {
  const seen = new Set([from]);
  const steps: Step[] = [];
  const waiting = [from];
  for (let at = 0; at < waiting.length; at++) {
    for (const step of up.get(waiting[at]!) ?? []) {
      if (step.to !== null && seen.has(step.to)) continue;
      steps.push(step);
      if (step.to !== null) {
        seen.add(step.to);
        waiting.push(step.to);
      }
    }
  }
  return steps;
}
