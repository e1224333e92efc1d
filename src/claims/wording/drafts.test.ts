import { describe, expect, test } from 'vitest';
import { type Invention, invented, stemmaOf } from '../../../testing/articles/annotated.ts';
import { bodyStart } from '../gloss/dateline.ts';
import { findClaims } from '../shipped.fixture.ts';

const texts = (...articles: [text: string, what?: Invention][]): string[] => {
  const made = articles.map(([text, what], at) => invented(`a${at}`, text, what));
  return findClaims(made, stemmaOf(made)).claims.map(({ text }) => text);
};

describe('the wording of a claim', () => {
  test('is read up to its subject where a witness lacks it', () => {
    const content = 'we never closed the northern ferry pier to trucks';
    const sentence = `“${content},” Mara Dunn said.`;
    const what: Invention = {
      names: [['person', 'Mara Dunn']],
      quotations: [`“${content},”`],
      attributions: [{ source: 'Mara Dunn', cue: 'said', content, speaker: 'Mara Dunn' }],
    };
    expect(texts([sentence, what])).toContain(sentence);
  });

  test('leaves out the dateline', () => {
    const sentence = 'The harbour board closed the northern ferry pier after inspectors found rotten timber.';
    expect(texts([`PORT MERE (NW) — ${sentence}`]).filter((text) => text.includes('MERE'))).toEqual([]);
    const whole = `PORT MERE, May 3 (North Wire) - ${sentence}`;
    expect(whole.slice(bodyStart(whole, { start: 0, end: whole.length }))).toBe(sentence);
    expect(bodyStart('The pier – closed in May – is open', { start: 0, end: 30 })).toBe(0);
  });

  test('is no passage of another claim', () => {
    const articles = [
      invented('a', 'Inspectors closed the rotten pier in May, and the council sold the old ferries to a rival.'),
      invented('b', 'Inspectors closed the rotten pier in May. The council sold the old ferries to a rival.'),
    ];
    const { claims } = findClaims(articles, stemmaOf(articles));
    const passages = claims.flatMap(({ testimonies }) =>
      testimonies.map((one) => `${one.article} ${one.start} ${one.end}`),
    );
    expect(new Set(passages).size).toBe(passages.length);
    for (const { text, testimonies } of claims) expect(testimonies.map(({ exact }) => exact)).toContain(text);
  });
});
