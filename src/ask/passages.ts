import type { Edition, Passage } from '../model.ts';

/** Every passage an edition stands on, in the order of the document; the same passage may come more than once. */
export function* everyPassage(edition: Edition): Generator<Passage> {
  for (const article of edition.articles) {
    for (const credit of article.credits) yield* held(credit.passage, credit.cue);
  }
  for (const witness of edition.witnesses) yield* witness.content;
  for (const link of edition.links) {
    for (const pair of link.passages) yield* held(pair.a, pair.b);
  }
  for (const attribution of edition.attributions) {
    yield* attribution.source;
    yield* attribution.cue;
    yield* attribution.content;
  }
  for (const claim of edition.claims) {
    for (const testimony of claim.testimonies) yield* held(testimony, testimony.cue);
    for (const gloss of claim.glosses) yield* [gloss.of, gloss.by];
    for (const { passage } of claim.status) yield passage;
    for (const { passage } of claim.readings) yield passage;
  }
  for (const conflict of edition.conflicts) yield* [conflict.a, conflict.b];
  for (const entity of edition.entities) {
    yield* entity.roles;
    yield* entity.mentions;
  }
  for (const entry of edition.timeline) {
    yield entry.passage;
    for (const { passage } of entry.basis) yield* held(passage);
  }
  for (const ruling of edition.rulings) yield* ruling.passages;
}

function* held(...passages: readonly (Passage | null)[]): Generator<Passage> {
  for (const passage of passages) if (passage) yield passage;
}
