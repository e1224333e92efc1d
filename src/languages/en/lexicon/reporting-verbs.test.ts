import { describe, expect, it } from 'vitest';
import { reportingForm } from './reporting-verbs.ts';

describe('a reporting verb', () => {
  it.each([
    ['said', 'say', 'speech', 'asserts'],
    ['quipped', 'quip', 'speech', 'asserts'],
    ['denies', 'deny', 'object', 'denies'],
    ['alleged', 'allege', 'speech', 'alleges'],
    ['found', 'find', 'clause', 'asserts'],
  ])('“%s” is a form of “%s”, needs %s beside it, and %s', (form, lemma, frame, stance) => {
    expect(reportingForm(form)).toMatchObject({ lemma, frame, stance });
  });

  it.each(['walked', 'equipped', 'quip-like'])('“%s” reports nothing', (form) => {
    expect(reportingForm(form)).toBeNull();
  });
});
