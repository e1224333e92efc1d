import { REPORTS_SAY } from '../../languages/en/sayings/hearsay.ts';
import { A_REPORT } from '../../languages/en/sayings/reports.ts';
import { nameKey } from '../../languages/en/words/fold.ts';
import { wordsIn } from '../../languages/en/words/words.ts';
import type { Word } from '../../languages/language.ts';
import {
  contentId,
  type Entity,
  passageOf,
  type RuledSpeaker,
  type Span,
  type Stemma,
  type Testimony,
} from '../../model.ts';
import type { EntityIndex } from '../people/entities.ts';
import type { PlacedArticle } from '../people/placed-article.ts';
import { speakersAsRuled } from '../ruled/speakers.ts';
import { type AttributedSpeech, attributionsOf } from './attributions.ts';
import { personOrBodyMeant } from './meant.ts';
import { speechThatSays } from './speaker.ts';
import { stanceOf } from './stance.ts';
import { type Statement, statementsOf } from './statements.ts';
import { Through } from './through.ts';

/** A testimony with what the steps after it need to know. */
export interface ReadTestimony {
  readonly id: string;
  readonly placed: PlacedArticle;
  readonly testimony: Testimony;
  readonly words: readonly Word[];
  /** The words of its sentence. */
  readonly context: readonly Word[];
  /** The words of the sentences before and after it. */
  readonly neighbours: readonly Word[];
  /** Its cue denies what it says: its words state the opposite of what is meant. */
  readonly gainsaid: boolean;
  /** It names only "reports" as its source. */
  readonly hearsay: boolean;
  /** Span of the sentence it stands in. */
  readonly around: Span;
  /** That sentence, by article and place. */
  readonly sentence: string;
  readonly headline: boolean;
  /** A shorter reading of a clause, kept only where another text states just that. */
  readonly cut: boolean;
}

/** How alike two testimonies are. */
export type Alike = (a: ReadTestimony, b: ReadTestimony) => number;

const ACRONYM = /^\p{Lu}{2,6}$/u;

/** All testimonies of one article, in order; other languages than English are collated but not read. */
export function testimoniesOf(
  placed: PlacedArticle,
  entities: EntityIndex,
  stemma: Stemma,
  ruled: readonly RuledSpeaker[] = [],
): { speeches: AttributedSpeech[]; stated: ReadTestimony[] } {
  const speakers = speakersAsRuled(placed.article.id, ruled, entities);
  const speeches = speakers.speeches(attributionsOf(placed, entities));
  if (placed.article.language !== 'en' && placed.article.language !== 'und') return { speeches, stated: [] };
  const through = new Through(placed, stemma);
  const settings = new Map<number, Setting>();
  const stated = statementsOf(placed, speeches).map((statement): ReadTestimony => {
    const sentence = placed.annotations.sentences[statement.sentence]!;
    const setting = settings.get(statement.sentence) ?? settingOf(placed, statement.sentence);
    settings.set(statement.sentence, setting);
    const via = through.of(statement);
    const says = speechThatSays(placed, statement, statement.speeches);
    const shown = shownOf(says, statement);
    const testimony = speakers.testimony(testimonyOf(placed, statement, entities, via, says, shown));
    return {
      id: contentId(
        placed.article.id,
        String(statement.start),
        String(statement.end),
        placed.article.text.slice(statement.start, statement.end),
      ),
      placed,
      testimony,
      gainsaid: testimony.stance === 'denies' && (statement.standing.outside || shown?.spans.stance === 'denies'),
      words: wordsIn(placed.words, statement),
      context: setting.context,
      neighbours: setting.neighbours,
      hearsay: via === null && setting.reports,
      around: sentence,
      sentence: setting.sentence,
      headline: setting.headline,
      cut: statement.cut,
    };
  });
  return { speeches, stated };
}

/** What all testimonies of one sentence share. */
interface Setting extends Pick<ReadTestimony, 'context' | 'neighbours' | 'sentence' | 'headline'> {
  /** It names mere "reports". */
  readonly reports: boolean;
}

function settingOf({ article, annotations, words }: PlacedArticle, at: number): Setting {
  const { start, end, block } = annotations.sentences[at]!;
  return {
    context: wordsIn(words, { start, end }),
    neighbours: [at - 1, at + 1].flatMap((place) => {
      const near = annotations.sentences[place];
      return near === undefined ? [] : wordsIn(words, near);
    }),
    reports: REPORTS_SAY.test(article.text.slice(start, end)),
    sentence: `${article.id} ${start}`,
    headline: article.blocks[block]?.kind === 'headline',
  };
}

/** The attribution a testimony is shown with: the one that says it, else that of its outlet, else the innermost. */
function shownOf(says: AttributedSpeech | null, { speeches }: Statement): AttributedSpeech | null {
  return says ?? speeches.find(({ spans }) => spans.via !== null) ?? speeches[0] ?? null;
}

function testimonyOf(
  placed: PlacedArticle,
  statement: Statement,
  entities: EntityIndex,
  via: string | null,
  says: AttributedSpeech | null,
  shown: AttributedSpeech | null,
): Testimony {
  const { text } = placed.article;
  const isOutlet =
    says?.speaker != null && via !== null && (nameKey(says.speaker) === nameKey(via) || A_REPORT.test(says.speaker));
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  const found = says === null || isOutlet ? null : speakerOf(says, words(says.spans.source), placed, entities);
  const cue = shown?.spans.cue[0] ?? null;
  return {
    ...passageOf(placed.article, statement),
    attribution: shown?.record.id ?? null,
    speaker: found?.name ?? null,
    speakerEntity: found?.entity?.id ?? null,
    via,
    cue: cue === null ? null : passageOf(placed.article, cue),
    stance: stanceOf({
      statement: text.slice(statement.start, statement.end),
      cue: shown === null ? null : words(shown.spans.cue),
      source: words(shown?.spans.source ?? []),
      speaker: found?.name ?? null,
      spoken: shown?.spans.stance ?? 'asserts',
      direct: shown?.spans.kind === 'direct',
      standing: statement.standing,
    }),
  };
}

/** The speaker's entity, if there is one, and name. */
function speakerOf(
  { speaker, record }: AttributedSpeech,
  source: string,
  placed: PlacedArticle,
  entities: EntityIndex,
): { readonly name: string; readonly entity: Entity | null } {
  const written = speaker!;
  const entity =
    record.speaker === null
      ? personOrBodyMeant(source === '' ? `the ${written}` : source, placed, entities)
      : (entities.byId.get(record.speaker) ?? null);
  const meant = record.speaker === null && entity !== null;
  return { name: meant ? entity.name : speakerName(written, entity), entity };
}

/**
 * A speaker's name as the article has it; the full name where it has a surname or an acronym only. With an acronym its
 * full name is told first: "Harbour Users Association (HUA)".
 */
function speakerName(written: string, entity: Entity | null): string {
  if (entity === null) return written;
  if (entity.kind === 'person') return written.includes(' ') ? written : entity.name;
  const short = [written, ...entity.variants.map(({ text }) => text)].find((text) => ACRONYM.test(text));
  const full = ACRONYM.test(written) ? entity.name : written;
  return short === undefined || short === full || !full.includes(' ') ? full : `${full} (${short})`;
}
