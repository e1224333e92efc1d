import { ONE_PERSON } from '../../languages/en/pronouns/personal.ts';
import { type Attribution, type AttributionSpans, contentId, type Passage, passageOf, type Span } from '../../model.ts';
import type { EntityIndex } from '../people/entities.ts';
import { isOutsideText, type PlacedArticle } from '../people/placed-article.ts';

/** An attribution as the edition prints it, with the words that name its speaker. */
export interface AttributedSpeech {
  readonly record: Attribution;
  readonly spans: AttributionSpans;
  /** The speaker as words, also where there is no entity. */
  readonly speaker: string | null;
}

/** Gives the attributions of one article their ids and, where the speaker is named, its entity. */
export function attributionsOf(placed: PlacedArticle, entities: EntityIndex): AttributedSpeech[] {
  const { article, annotations } = placed;
  const passages = (spans: readonly Span[]): Passage[] => spans.map((span) => passageOf(article, span));
  const seen = new Set<string>();
  return annotations.attributions.flatMap((spans) => {
    const anchor = spans.content[0] ?? spans.cue[0] ?? spans.source[0];
    if (anchor === undefined || isOutsideText(article, anchor.start)) return [];
    const places = [spans.source, spans.cue, spans.content].map((list) =>
      list.map(({ start, end }) => `${start}-${end}`).join(' '),
    );
    const id = contentId(article.id, 'attribution', ...places);
    if (seen.has(id)) return [];
    seen.add(id);
    const meant = spans.speaker === null ? null : entities.find(article.id, spans.speaker);
    // Whom "he" means is sought by name; only here is it known that the name is a body's.
    const source = passages(spans.source);
    const mistaken =
      meant !== null &&
      source.length > 0 &&
      source.every(({ exact }) => ONE_PERSON.has(exact.toLowerCase())) &&
      entities.byId.get(meant)?.kind === 'organisation';
    const speaker = mistaken ? null : spans.speaker;
    const record: Attribution = {
      id,
      article: article.id,
      source,
      cue: passages(spans.cue),
      content: passages(spans.content),
      kind: spans.kind,
      speaker: mistaken ? null : meant,
      via: spans.via,
      stance: spans.stance,
    };
    return [{ record, spans, speaker }];
  });
}
