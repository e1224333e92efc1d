import { OPENS_OWN_WORDS } from '../../../languages/en/clauses/links.ts';
import { finiteVerbs } from '../../../languages/en/clauses/propositions.ts';
import { AUXILIARIES } from '../../../languages/en/clauses/verb-forms.ts';
import { POINTING_SUBJECTS } from '../../../languages/en/pronouns/pointers.ts';
import { wordsIn } from '../../../languages/en/words/words.ts';
import type { Word } from '../../../languages/language.ts';
import { passageOf, type Span } from '../../../model.ts';
import { isOutsideText, type PlacedArticle } from '../../people/placed-article.ts';
import { termsOf } from '../../scene/sentence-index.ts';
import { mutual, type Scene } from '../../scene/setting.ts';
import type { Found } from '../calls/found.ts';

/** A quoted predicate with the paper's own words of what it is said of. */
interface Framed {
  readonly placed: PlacedArticle;
  /** Subject and quoted words. */
  readonly span: Span;
  readonly subject: ReadonlySet<string>;
  readonly words: string;
}

/** Stands for the subject that a quoted predicate has outside its marks. */
const SUBJECT: Word = { form: 'x', term: null, start: 0, end: 1 };
/** What a quoted predicate and its subject have, in words, and what two subjects may share. Chosen on the development affairs. */
const FRAME = {
  /** A quotation of fewer words may be said of many things. */
  words: 4,
  /** Words of the paper's own that are taken for the subject. */
  mostSubject: 12,
  leastSubject: 2,
  /** Subjects with more in common than this are one. */
  common: 0.2,
} as const;

/**
 * The same predicate in quotation marks, said of two things: the words are right in both, and one may have put them to another
 * subject. What two papers write before the mark must have next to nothing in common.
 */
export function frameConflicts(scene: Scene): Found[] {
  const byWords = new Map<string, Framed[]>();
  for (const placed of scene.pile) {
    for (const quotation of placed.annotations.quotations) {
      const framed = framedBy(placed, quotation);
      if (framed !== null) byWords.set(framed.words, [...(byWords.get(framed.words) ?? []), framed]);
    }
  }
  return [...byWords.values()].flatMap((list) => {
    const shown = [...list].sort(
      (a, b) =>
        scene.shown.get(a.placed.article.id)! - scene.shown.get(b.placed.article.id)! || a.span.start - b.span.start,
    );
    return shown.flatMap((a, at) => shown.slice(at + 1).flatMap((b) => ofPair(scene, a, b) ?? []));
  });
}

/** Null where the quotation does not begin with a verb, or no subject of its own sentence stands before it. */
function framedBy(placed: PlacedArticle, quotation: Span): Framed | null {
  if (isOutsideText(placed.article, quotation.start)) return null;
  const quoted = wordsIn(placed.words, quotation);
  const sentence = placed.annotations.sentences.find(
    ({ start, end }) => start <= quotation.start && quotation.start < end,
  );
  if (sentence === undefined || quoted.length < FRAME.words || !finiteVerbs([SUBJECT, ...quoted]).includes(1))
    return null;
  const before = wordsIn(placed.words, { start: sentence.start, end: quotation.start });
  const opening = before.findLastIndex(({ form }) => OPENS_OWN_WORDS.has(form));
  const subject = before.slice(opening + 1);
  if (
    opening < 0 ||
    subject.length === 0 ||
    subject.length > FRAME.mostSubject ||
    POINTING_SUBJECTS.has(subject[0]!.form)
  )
    return null;
  const between = placed.article.text.slice(subject[0]!.start, quotation.start);
  if (/[\p{Ll}\p{N}][.;:,!?]\s/u.test(between)) return null;
  if (subject.some(({ form }) => AUXILIARIES.has(form))) return null;
  const terms = termsOf(subject);
  if (terms.size < FRAME.leastSubject) return null;
  const closing = /^[,.]?["”’']{0,2}/u.exec(placed.article.text.slice(quotation.end, quotation.end + 3))![0].length;
  const span = { start: subject[0]!.start, end: quotation.end + closing };
  return { placed, span, subject: terms, words: quoted.map(({ form }) => form).join(' ') };
}

function ofPair({ index }: Scene, a: Framed, b: Framed): Found | null {
  if (a.placed.group === b.placed.group) return null;
  const common = mutual(a.subject, b.subject, index.weights);
  if (common > FRAME.common) return null;
  const values: [string, string] = [[...a.subject].sort().join(' '), [...b.subject].sort().join(' ')];
  return {
    kind: 'quote',
    nature: 'scope',
    a: passageOf(a.placed.article, a.span),
    b: passageOf(b.placed.article, b.span),
    reason: 'The quoted words are the same; what they are said of is not.',
    fact: `frame ${a.words}`,
    values,
    score: 1 - common,
  };
}
