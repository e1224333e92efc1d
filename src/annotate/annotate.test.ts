import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../testing/cpu-time.ts';
import type { Article, BlockKind, Outlet, OutletRegister, Span } from '../model.ts';
import { annotate } from './index.ts';

const outlets: readonly Outlet[] = [
  { name: 'The Calder Post', kind: 'newspaper', aliases: [], domains: [], ambiguous: false },
  { name: 'Harbor Wire', kind: 'agency', aliases: [], domains: [], ambiguous: false },
  { name: 'Tide', kind: 'magazine', aliases: [], domains: [], ambiguous: true },
];

const fold = (name: string): string => name.toLowerCase().replace(/^the /u, '');
const register: OutletRegister = {
  byName: (name) => outlets.find((outlet) => fold(outlet.name) === fold(name)) ?? null,
  byDomain: () => null,
  longestName: 3,
};

function article(paragraphs: readonly (string | [BlockKind, string])[], more: Partial<Article> = {}): Article {
  let text = '';
  const blocks = paragraphs.map((paragraph) => {
    const [kind, words] = typeof paragraph === 'string' ? (['body', paragraph] as const) : paragraph;
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += words;
    return { start, end: text.length, kind };
  });
  return {
    id: 'a',
    key: 'a',
    source: 'a.txt',
    sha256: '',
    url: null,
    text,
    blocks,
    hyperlinks: [],
    publisher: null,
    title: null,
    byline: null,
    published: '2031-03-12',
    modified: null,
    retrieved: null,
    language: 'en',
    notices: [],
    ...more,
  };
}

function read(...paragraphs: (string | [BlockKind, string])[]) {
  const made = article(paragraphs);
  const annotations = annotate(made, register);
  const words = (span: Span): string => made.text.slice(span.start, span.end);
  const attributions = annotations.attributions.map((attribution) => ({
    source: attribution.source.map(words).join('|'),
    cue: attribution.cue.map(words).join('|'),
    content: attribution.content.map(words).join('|'),
    kind: attribution.kind,
    speaker: attribution.speaker,
    via: attribution.via,
    stance: attribution.stance,
  }));
  return { made, annotations, words, attributions };
}

describe('annotate', () => {
  it('annotates headline and body, leaves furniture and repeats alone', () => {
    const { annotations, words } = read(
      ['headline', 'Ferry sinks'],
      ['furniture', 'Ann Lee said subscribe.'],
      'It sank.',
      ['repeat', 'It sank.'],
    );
    expect(annotations.sentences.map(words)).toEqual(['Ferry sinks', 'It sank.']);
    expect(annotations.sentences.map(({ block }) => block)).toEqual([0, 2]);
    expect(annotations.attributions).toEqual([]);
  });

  it('gives other languages their sentences only', () => {
    const made = article(['Das Schiff sank am 3. März. Ann Lee war dabei.'], { language: 'de' });
    const annotations = annotate(made, register);
    expect(annotations.sentences.length).toBeGreaterThan(0);
    expect(annotations.names).toEqual([]);
  });

  it('reads an indirect statement told to an outlet', () => {
    const { attributions } = read('Mayor Ann Reyes told The Calder Post on Tuesday that over 280 boats were lost.');
    expect(attributions).toEqual([
      {
        source: 'Mayor Ann Reyes',
        cue: 'told',
        content: 'that over 280 boats were lost',
        kind: 'indirect',
        speaker: 'Ann Reyes',
        via: 'The Calder Post',
        stance: 'asserts',
      },
    ]);
  });

  it('joins an interrupted quotation and what follows it', () => {
    const { attributions } = read(
      '“We lost the fleet,” said John R. Smith, a spokesman for the harbor board. “It is sad.”',
      '“We will rebuild.”',
    );
    expect(attributions[0]).toMatchObject({
      speaker: 'John R. Smith',
      kind: 'direct',
      content: '“We lost the fleet,”|“It is sad.”',
    });
    expect(attributions[1]).toMatchObject({ speaker: 'John R. Smith', source: '', content: '“We will rebuild.”' });
  });

  it('keeps outlet and its sources apart', () => {
    const { attributions } = read(
      'The Calder Post first had the story.',
      'The Post, citing officials, reported that dozens of crews left.',
    );
    expect(attributions).toMatchObject([
      { cue: 'reported', speaker: 'officials', via: 'The Calder Post' },
      { cue: 'citing', source: 'officials', speaker: 'officials', via: null },
    ]);
  });

  it('never credits the publisher to itself', () => {
    const made = article(['Ann Reyes told the Post that boats sank.'], { publisher: 'The Calder Post' });
    expect(annotate(made, register).attributions).toMatchObject([{ speaker: 'Ann Reyes', via: null }]);
  });

  it('takes an ambiguous outlet only in a press context', () => {
    expect(read('The Tide rose at noon.').annotations.names.some(({ kind }) => kind === 'outlet')).toBe(false);
    expect(read('Ann Reyes told Tide that the harbor is full.').attributions).toMatchObject([{ via: 'Tide' }]);
  });

  it('resolves surnames, pronouns and offices', () => {
    const { attributions } = read(
      'Sen. Maria Holt visited the port. Holt said the pier is safe. She added that it was inspected.',
      'The senator denied the boats were old.',
    );
    expect(attributions.map(({ speaker }) => speaker)).toEqual(['Maria Holt', 'Maria Holt', 'Maria Holt']);
    expect(attributions.at(-1)).toMatchObject({ stance: 'denies' });
  });

  it('tells stances by the cue and passes over negated cues', () => {
    const cases: [string, string][] = [
      ['The union claimed that the pier was weak.', 'alleges'],
      ['The union predicted that the pier would fall.', 'predicts'],
      ['The union vowed that it would return.', 'promises'],
      ['The mayor asked whether the pier was safe.', 'questions'],
    ];
    for (const [sentence, stance] of cases) expect(read(sentence).attributions, sentence).toMatchObject([{ stance }]);
    expect(read('The mayor did not say that the pier was safe.').attributions).toEqual([]);
  });

  it('reads according to, hearsay and unnamed speakers', () => {
    expect(read('The pier fell at dawn, according to harbor officials.').attributions).toMatchObject([
      { cue: 'according to', content: 'The pier fell at dawn', speaker: 'harbor officials' },
    ]);
    expect(read('The pilot allegedly slept.').attributions).toMatchObject([
      { speaker: null, source: '', stance: 'alleges' },
    ]);
    expect(read('Officials said the pier fell.').attributions).toMatchObject([{ speaker: 'Officials' }]);
  });

  it('resolves short outlet names and unlisted outlets', () => {
    const { annotations, made } = read(
      'Reyes told the Tern Island Gazette that all is well. The Gazette published it.',
    );
    const found = annotations.names.filter(({ kind }) => kind === 'outlet');
    expect(found.map((name) => [made.text.slice(name.start, name.end), name.canonical])).toEqual([
      ['Tern Island Gazette', 'Tern Island Gazette'],
      ['Gazette', 'Tern Island Gazette'],
    ]);
  });

  it('sorts everything and keeps every span inside the text', () => {
    const { annotations, made } = read(
      '“No,” Ann Reyes said on March 3. “Yes,” said Paul Orr of the Tern Bank in 2030, adding that 12 percent left.',
    );
    for (const list of [
      annotations.sentences,
      annotations.names,
      annotations.times,
      annotations.quantities,
      annotations.quotations,
    ]) {
      for (const [i, span] of list.entries()) {
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(made.text.length);
        if (i > 0) expect(span.start).toBeGreaterThanOrEqual(list[i - 1]!.start);
      }
    }
  });

  it('stays linear on long paragraphs', { timeout: 120_000 }, () => {
    const pieces = [
      '“Go,” he said. ',
      'A "b ‘c ',
      'said that, ',
      'John ',
      '1.1.1,',
      'a.',
      'X.Y.',
      '" ',
      '’ ‘a',
      'according to ',
    ];
    for (const piece of pieces) {
      const long = article([piece.repeat(Math.ceil(200_000 / piece.length))]);
      expect(
        cpuTime(() => annotate(long, register)),
        piece,
      ).toBeLessThan(4000);
    }
  });
});
