import { z } from 'zod';
import { ask, type ClaimFilter } from '../ask/index.ts';
import { type Claim, type Edition, VariorumError } from '../model.ts';
import type { Quoter } from './quoted.ts';
import type { Tool } from './tool.ts';

const page = { limit: z.number().int().min(1).max(50).default(20), offset: z.number().int().min(0).default(0) };
interface PageOf {
  readonly limit: number;
  readonly offset: number;
}

const ID = z
  .string()
  .min(4)
  .max(12)
  .regex(/^[0-9a-f]+$/u);

/** What an edition can be asked: claims, origins, the way up, people, differences, the timeline. */
export function editionTools(edition: Edition, quoter: Quoter): Tool[] {
  const questions = ask(edition);
  const claimOf = (id: string): Claim => {
    const found = edition.claims.filter((claim) => claim.id.startsWith(id));
    if (found.length === 1) return found[0]!;
    throw new VariorumError(
      'usage',
      `${found.length} claims have an id that begins with ${id}. The tool claims lists them.`,
    );
  };
  const cut = <T>(list: readonly T[], { limit, offset }: PageOf) => ({
    total: list.length,
    offset,
    shown: list.slice(offset, offset + limit),
  });
  return [
    {
      name: 'claims',
      title: 'What is claimed',
      description:
        'Claims by weight, each with its origins (organisations that obtained it: an interval, with reasons), voices (who ultimately says it) and articles. Names are understood in any spelling.',
      input: z.object({
        words: z.string().max(200).optional(),
        about: z.string().max(200).optional(),
        said_by: z.string().max(200).optional(),
        outlet: z.string().max(200).optional(),
        origin: z.string().max(200).optional(),
        single_origin: z.boolean().optional(),
        contested: z.boolean().optional(),
        ...page,
      }),
      readOnly: true,
      answer(asked: PageOf & Record<string, unknown>) {
        const filter = {
          q: asked.words,
          about: asked.about,
          voice: asked.said_by,
          outlet: asked.outlet,
          origin: asked.origin,
          single: asked.single_origin,
          parted: asked.contested,
        };
        const set = Object.fromEntries(
          Object.entries(filter).filter(([, value]) => value !== undefined),
        ) as ClaimFilter;
        const { shown, ...rest } = cut(questions.claims(set), asked);
        return { ...rest, claims: shown.map(quoter.claim) };
      },
    },
    {
      name: 'origins_of',
      title: 'On how many origins does a claim rest?',
      description:
        'The origins of one claim as an interval with reasons, its voices and its testimonies. A reason "lineage not recorded" means that nobody can tell from the pages.',
      input: z.object({ claim: ID }),
      readOnly: true,
      answer({ claim: id }: { claim: string }) {
        const claim = claimOf(id);
        return {
          ...quoter.claim(claim),
          testimonies: claim.testimonies.map((one) => ({
            ...quoter.passage(one),
            speaker: one.speaker,
            via: one.via,
            stance: one.stance,
          })),
          status: claim.status.map(({ state, date, passage }) => ({ state, date, passage: quoter.passage(passage) })),
        };
      },
    },
    {
      name: 'trace',
      title: 'The way up to the origins',
      description:
        'From each testimony of a claim the steps up to where its words or its statement were taken from, with reasons and passages.',
      input: z.object({ claim: ID }),
      readOnly: true,
      answer({ claim: id }: { claim: string }) {
        const { claim, testimonies } = questions.trace(claimOf(id));
        const sigla = new Map(
          edition.witnesses.map((one) => [one.id, { siglum: one.siglum, kind: one.kind, outlet: one.outlet }]),
        );
        return {
          claim: quoter.claim(claim),
          testimonies: testimonies.map(({ testimony, steps }) => ({
            ...quoter.passage(testimony),
            steps: steps.slice(0, 12).map(({ link, to, other }) => ({
              to: sigla.get(to ?? other) ?? null,
              kind: link.kind,
              upstream: link.upstream,
              confidence: link.confidence,
              reasons: link.reasons.slice(0, 4),
              passages: link.passages
                .slice(0, 2)
                .map(({ a, b }) => ({ a: a && quoter.passage(a), b: b && quoter.passage(b) })),
            })),
          })),
        };
      },
    },
    {
      name: 'who',
      title: 'People and organisations',
      description:
        'Lists people and organisations; with a name, its spellings and roles, what it says and what is said of it.',
      input: z.object({ name: z.string().max(200).optional(), ...page }),
      readOnly: true,
      answer({ name, ...asked }: PageOf & { name?: string }) {
        if (name === undefined) {
          const { shown, ...rest } = cut(questions.people(), asked);
          return {
            ...rest,
            entities: shown.map(({ id, kind, name, mentions }) => ({ id, kind, name, mentions: mentions.length })),
          };
        }
        const found = questions.people(name);
        return {
          entities: found.slice(0, 5).map((entity) => {
            const { says, saidOf } = questions.portrait(entity);
            return {
              id: entity.id,
              kind: entity.kind,
              name: entity.name,
              variants: entity.variants,
              roles: entity.roles.slice(0, 5).map(quoter.passage),
              says: cut(
                says.map(({ claim }) => quoter.claim(claim)),
                asked,
              ),
              saidOf: cut(
                saidOf.map(({ claim }) => quoter.claim(claim)),
                asked,
              ),
            };
          }),
          close: found.length === 0 ? questions.close('about', name) : [],
        };
      },
    },
    {
      name: 'differences',
      title: 'Where the accounts differ',
      description:
        'Pairs of passages that give different values for one fact, those most hangs on first. Never a winner.',
      input: z.object({ claim: ID.optional(), ...page }),
      readOnly: true,
      answer({ claim, ...asked }: PageOf & { claim?: string }) {
        const id = claim === undefined ? null : claimOf(claim).id;
        const all = edition.conflicts.filter(({ claims }) => id === null || claims.includes(id));
        const { shown, ...rest } = cut(all, asked);
        return {
          ...rest,
          differences: shown.map(({ id, kind, nature, a, b, reason, claims, outdated }) => ({
            id,
            kind,
            nature,
            reason,
            claims,
            outdated,
            a: quoter.passage(a),
            b: quoter.passage(b),
          })),
        };
      },
    },
    {
      name: 'timeline',
      title: 'What happened when',
      description:
        'Events with their dates (EDTF), in the order of the report, each with its passage and what the date rests on.',
      input: z.object(page),
      readOnly: true,
      answer(asked: PageOf) {
        const { shown, ...rest } = cut(edition.timeline, asked);
        return {
          ...rest,
          timeline: shown.map(({ date, passage, basis, claims }) => ({
            date,
            passage: quoter.passage(passage),
            basis: basis.slice(0, 3).map((one) => one.note),
            claims,
          })),
        };
      },
    },
  ];
}
