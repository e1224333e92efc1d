import { describe, expect, it } from 'vitest';
import { invented, stemmaOf } from '../../../testing/articles/annotated.ts';
import { NO_RULINGS, passageOf } from '../../model.ts';
import { findClaims } from '../index.ts';
import { shippedClaimModels } from '../shipped.fixture.ts';

const CONTENT = 'the northern ferry pier is safe for heavy trucks';
const OTHER = 'the southern quay was flooded after the storm on Monday';
const article = invented('a', `Mara Dunn and Otto Lind spoke. Dunn said ${CONTENT}. Dunn said ${OTHER}.`, {
  names: [
    ['person', 'Mara Dunn'],
    ['person', 'Otto Lind'],
  ],
  attributions: [
    { source: 'Dunn', cue: 'said', content: CONTENT, speaker: 'Dunn' },
    { source: 'Dunn', cue: 'said', content: OTHER, speaker: 'Dunn' },
  ],
});
const { id, text } = article.article;
const at = (words: string) => ({ article: id, start: text.indexOf(words), end: text.indexOf(words) + words.length });
const ruled = (words: string, name: string | null) => {
  const speakers = [{ place: at(words), name }];
  const made = findClaims([article], stemmaOf([article]), shippedClaimModels, { ...NO_RULINGS, speakers });
  const stated = (exact: string) =>
    made.claims.flatMap(({ testimonies }) => testimonies).find((t) => t.exact.includes(exact))!;
  const voices = made.claims.find(({ text: said }) => said === CONTENT)!.voices.map((voice) => voice.name);
  const [speech] = made.attributions.filter(({ content }) => content[0]!.exact === CONTENT);
  return { said: stated(CONTENT), other: stated('southern quay'), voices, speech: speech!, entities: made.entities };
};

describe('who says it, as a person ruled', () => {
  it('is a person of the pile with all that is known of them, there and nowhere else', () => {
    const { said, other, voices, speech, entities } = ruled(CONTENT, 'Otto Lind');
    const lind = entities.find(({ name }) => name === 'Otto Lind')!;
    expect([said.speaker, said.speakerEntity, speech.speaker]).toEqual(['Otto Lind', lind.id, lind.id]);
    expect(voices).toEqual(['Otto Lind']);
    expect(other.speaker).not.toBe('Otto Lind');
  });

  it('is whoever is named, whom no page names', () => {
    expect(ruled(CONTENT, 'Zora Pell')).toMatchObject({
      said: { speaker: 'Zora Pell', speakerEntity: null },
      voices: ['Zora Pell'],
    });
  });

  it('is nobody where the article says it itself', () => {
    expect(ruled(CONTENT, null)).toMatchObject({ said: { speaker: null }, voices: [], speech: { speaker: null } });
  });

  it('is as it was where the words that were ruled on hold but little of what is said', () => {
    expect(ruled('heavy trucks', 'Lind').said.speaker).not.toBe('Otto Lind');
    expect(passageOf(article.article, at('heavy trucks')).exact).toBe('heavy trucks');
  });
});
