import type { Claim, Entity, Testimony } from '../model.ts';
import { claimsThat } from './claims.ts';
import type { Concordance } from './concordance.ts';

/** A claim with those of its testimonies that are meant. */
export interface Statement {
  readonly claim: Claim;
  /** At least one. */
  readonly testimonies: readonly Testimony[];
}

/** One person, body or place whole. */
export interface Portrait {
  readonly entity: Entity;
  /** What it says, through whomever: the claims of which it is a voice, with the testimonies that give it as speaker. */
  readonly says: readonly Statement[];
  /** What others, or the papers themselves, say with its name in it. */
  readonly saidOf: readonly Statement[];
}

/** What an entity says and what is said of it, in the order of the report: together, the claims about it. */
export function portrait(c: Concordance, entity: Entity): Portrait {
  const voiced = new Set(claimsThat(c, { voice: entity.id }));
  const about = claimsThat(c, { about: entity.id });
  const speaks = ({ speakerEntity }: Testimony) => speakerEntity === entity.id;
  const names = ({ article, start, end }: Testimony) =>
    entity.mentions.some((mention) => mention.article === article && start <= mention.start && mention.start < end);
  return {
    entity,
    says: about.filter((claim) => voiced.has(claim)).map((claim) => statement(claim, speaks)),
    saidOf: about.filter((claim) => !voiced.has(claim)).map((claim) => statement(claim, names)),
  };
}

/** The claim with the testimonies that fit; with all of them where none does. */
function statement(claim: Claim, fits: (testimony: Testimony) => boolean): Statement {
  const testimonies = claim.testimonies.filter(fits);
  return { claim, testimonies: testimonies.length > 0 ? testimonies : claim.testimonies };
}
