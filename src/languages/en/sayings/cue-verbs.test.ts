import { describe, expect, it } from 'vitest';
import { reportingForm, reportingLemmas } from '../lexicon/reporting-verbs.ts';
import {
  ALLEGING_VERBS,
  ASKING_VERBS,
  DENYING_VERBS,
  PREDICTING_VERBS,
  PROMISING_VERBS,
  TELLING_VERBS,
} from './cue-verbs.ts';

describe('what a verb of a cue does', () => {
  it.each([
    ['deny', DENYING_VERBS, 'say'],
    ['allege', ALLEGING_VERBS, 'deny'],
    ['forecast', PREDICTING_VERBS, 'promise'],
    ['vow', PROMISING_VERBS, 'forecast'],
    ['wonder', ASKING_VERBS, 'reply'],
    ['quip', TELLING_VERBS, 'wonder'],
  ])('%s does', (verb, sense, other) => {
    expect([sense.has(verb), sense.has(other)]).toEqual([true, false]);
  });

  it('a reporting verb entered with a stance is known by all its forms', () => {
    for (const lemma of reportingLemmas({ stance: 'denies' })) expect(reportingForm(lemma)?.stance).toBe('denies');
    expect(reportingForm('rebutted')?.lemma).toBe('rebut');
  });
});
