import { expect, it } from 'vitest';
import { FIXTURE } from '../../../testing/edition/index.ts';
import { checkClaims } from './statements.ts';

/** The invented edition with words added to the first testimony's article, and a voice to its claim. */
function saying(words: string, voice: string) {
  const [claim, ...others] = FIXTURE.claims;
  const { article } = claim!.testimonies[0]!;
  const voices = [...claim!.voices, { name: voice, entity: null, kind: 'body' as const }];
  const articles = FIXTURE.articles.map((one) => (one.id === article ? { ...one, text: `${one.text} ${words}` } : one));
  return { ...FIXTURE, articles, claims: [{ ...claim!, voices }, ...others] };
}

it('a voice is in words of its articles, letters and figures apart, whatever article stands before them', () => {
  expect(() => checkClaims(saying('Syndicate¾r Reyes left.', 'the syndicate'))).not.toThrow();
  expect(() => checkClaims(saying('Syndicated Reyes left.', 'the syndicate'))).toThrow(/“the syndicate”/);
});
