import { nameKey } from '../../languages/en/words/fold.ts';
import {
  type Attribution,
  type Entity,
  overlapLength,
  type Place,
  type RuledSpeaker,
  type Span,
  spanJaccard,
  type Testimony,
} from '../../model.ts';

/** What of the persons and bodies of a pile tells whom a name means. */
interface Bearers {
  readonly entities: readonly Entity[];
  readonly byId: ReadonlyMap<string, Entity>;
  find(article: string, name: string): string | null;
}

/** An attribution with the words for its speaker. */
interface Spoken {
  readonly record: Attribution;
  readonly speaker: string | null;
}

/** Who says what in one article, as people ruled. */
export interface RuledSpeakers {
  /** The attributions, those with the speaker that was ruled whose content is most like a ruling's place. */
  speeches<T extends Spoken>(speeches: readonly T[]): T[];
  testimony(one: Testimony): Testimony;
}

/** A statement is meant by a place that shares so much of both with it, or that holds so much of it. */
const MEANT = { same: 0.5, held: 0.8 } as const;

/** The rulings on speakers that speak of one article. */
export function speakersAsRuled(article: string, ruled: readonly RuledSpeaker[], bearers: Bearers): RuledSpeakers {
  const here = ruled.filter(({ place }) => place.article === article);
  if (here.length === 0) return { speeches: (list) => [...list], testimony: (one) => one };
  const known = new Map(here.map((one) => [one, one.name === null ? null : bearerOf(one.name, article, bearers)]));
  return {
    speeches: (list) => {
      const found = new Map(
        here.flatMap((one) => {
          const best = mostLike(list, one.place);
          return best === null ? [] : [[best, one] as const];
        }),
      );
      return list.map((speech) => {
        const one = found.get(speech);
        if (one === undefined) return speech;
        const record = { ...speech.record, speaker: known.get(one)?.id ?? null };
        return { ...speech, record, speaker: one.name };
      });
    },
    testimony: (stated) => {
      const one = here.findLast(({ place }) => isMeant(stated, place));
      if (one === undefined) return stated;
      const entity = known.get(one) ?? null;
      return { ...stated, speaker: entity?.name ?? one.name, speakerEntity: entity?.id ?? null };
    },
  };
}

function mostLike<T extends Spoken>(list: readonly T[], place: Place): T | null {
  let [best, most]: [T | null, number] = [null, 0];
  for (const speech of list) {
    for (const content of speech.record.content) {
      const likeness = isMeant(content, place) ? spanJaccard(content, place) : 0;
      if (likeness > most) [best, most] = [speech, likeness];
    }
  }
  return best;
}

function isMeant(one: Span, place: Place): boolean {
  return (
    spanJaccard(one, place) >= MEANT.same || overlapLength(one, place) >= MEANT.held * Math.max(1, one.end - one.start)
  );
}

/** Whom a name means: in the article, else the one of the pile that is called so, else nobody known. */
function bearerOf(name: string, article: string, { entities, byId, find }: Bearers): Entity | null {
  const id = find(article, name);
  if (id !== null) return byId.get(id) ?? null;
  const key = nameKey(name);
  return (
    entities.find((entity) => nameKey(entity.name) === key) ??
    entities.find(({ variants }) => variants.some(({ text }) => nameKey(text) === key)) ??
    null
  );
}
