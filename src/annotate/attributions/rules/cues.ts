import { adjectiveEndings } from '../../../languages/en/attributions/endings.ts';
import {
  determinersAlone,
  manyPeople,
  peopleInPlural,
  quantifiersAlone,
} from '../../../languages/en/attributions/subjects.ts';
import {
  adjectivesInLy,
  adverbsOutside,
  be,
  beforeContractedIs,
} from '../../../languages/en/attributions/verb-group.ts';
import {
  auxiliaries,
  determiners,
  negations,
  prepositions,
  subjectPronouns,
  verbAdverbs,
} from '../../../languages/en/lexicon/function-words.ts';
import { nounForms, reportingForm } from '../../../languages/en/lexicon/reporting-verbs.ts';
import { roleNouns } from '../../../languages/en/lexicon/roles.ts';
import type { ReportingForm, TokenRange } from '../../../languages/language.ts';
import type { ReadParagraph } from '../../paragraphs/read-paragraph.ts';

/** A reporting verb with its auxiliaries and adverbs. */
export interface Cue extends TokenRange {
  /** The verb itself. */
  readonly verb: number;
  readonly form: ReportingForm;
  readonly mood: 'finite' | 'passive' | 'participle' | 'infinitive';
  readonly negated: boolean;
}

/** The reporting verbs of a sentence that stand outside quotation marks. */
export function cuesIn(paragraph: ReadParagraph, sentence: TokenRange): Cue[] {
  const cues: Cue[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (paragraph.quoted[i]! >= 0 || paragraph.named[i]! >= 0) continue;
    const cue = cueAt(paragraph, sentence, i);
    if (cue) cues.push(cue);
  }
  return cues;
}

function cueAt(paragraph: ReadParagraph, sentence: TokenRange, i: number): Cue | null {
  const { tokens } = paragraph;
  const token = tokens[i]!;
  const form = reportingForm(token.lower);
  if (!form) return null;
  let from = i;
  while (from > sentence.from && inGroup(paragraph, from - 1)) from--;
  while (from < i && verbAdverbs.has(tokens[from]!.lower) && adverbsOutside.has(tokens[from]!.lower)) from++;
  const group = tokens.slice(from, i).map((other) => other.lower);
  if (group.length === 0 && isNoun(paragraph, i)) return null;
  if (
    nounForms.has(token.lower) &&
    prepositions.has(tokens[i + 1]?.lower ?? '') &&
    tokens[i + 1]!.lower === 'of' &&
    form.lemma !== 'speak'
  )
    return null;
  const negated = group.some((word) => negations.has(word) || word === 'refused');
  const mood = moodOf(form, group, tokens[from - 1]?.lower ?? '');
  if (mood === null) return null;
  return { from, to: i + 1, verb: i, form, mood, negated };
}

function inGroup(paragraph: ReadParagraph, i: number): boolean {
  const token = paragraph.tokens[i]!;
  if (paragraph.quoted[i]! >= 0 || paragraph.named[i]! >= 0) return false;
  if (token.lower === "'s") return beforeContractedIs.has(paragraph.tokens[i - 1]?.lower ?? '');
  return (
    auxiliaries.has(token.lower) ||
    verbAdverbs.has(token.lower) ||
    token.lower === 'to' ||
    (/ly$/u.test(token.lower) && token.lower.length > 4 && !token.capital && !adjectivesInLy.has(token.lower))
  );
}

function moodOf(form: ReportingForm, group: readonly string[], before: string): Cue['mood'] | null {
  const forms = form.forms;
  const auxiliary = group.some((word) => auxiliaries.has(word));
  const to = group.includes('to');
  if (forms.has('ing')) return group.some((word) => be.has(word)) && !to ? 'finite' : 'participle';
  if (to) return forms.has('base') ? 'infinitive' : null;
  if (
    forms.has('participle') &&
    group.findLast((word) => auxiliaries.has(word)) !== undefined &&
    be.has(group.findLast((word) => auxiliaries.has(word))!)
  ) {
    return form.forms.has('base') && !forms.has('finite') ? null : 'passive';
  }
  if (forms.has('finite') || (forms.has('participle') && auxiliary)) return 'finite';
  if (!forms.has('base')) return null;
  if (auxiliary) return 'finite';
  return subjectPronouns.has(before) || /s$/u.test(before) || peopleInPlural.has(before) || manyPeople.has(before)
    ? 'finite'
    : 'infinitive';
}

/** True where a form that can be a noun stands as one. */
function isNoun(paragraph: ReadParagraph, i: number): boolean {
  const { tokens } = paragraph;
  const token = tokens[i]!;
  const before = tokens[i - 1];
  if (!before) return nounForms.has(token.lower);
  const { lower } = before;
  if (subjectPronouns.has(lower)) return false;
  if (lower === "'s" && !/^(?:said|says|told)$/u.test(token.lower)) return true;
  if (!nounForms.has(token.lower)) {
    return (determiners.has(lower) && !determinersAlone.has(lower)) || (lower === 'of' && !token.lower.endsWith('ing'));
  }
  if (determiners.has(lower) && !quantifiersAlone.has(lower)) return true;
  if (prepositions.has(lower) && !token.lower.endsWith('ing')) return true;
  const adjective = before.shape === 'word' && !before.capital && adjectiveEndings.test(lower) && !roleNouns.has(lower);
  if (adjective) return true;
  const next = tokens[i + 1];
  if (next?.lower === 'that' || next?.text === ',' || next?.text === ':' || /^["“]/u.test(next?.text ?? ''))
    return false;
  return (
    before.shape === 'mark' &&
    paragraph.quoted[i - 1]! < 0 &&
    before.text !== ',' &&
    before.text !== '—' &&
    before.text !== ')'
  );
}
