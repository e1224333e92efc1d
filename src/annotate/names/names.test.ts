import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSequenceModel } from '../../base/sequence/index.ts';
import { sentenceRanges } from '../../languages/en/sentences/sentences.ts';
import { readTagger, tagTokens } from '../../languages/en/tags/index.ts';
import { tokenize } from '../../languages/en/words/tokenize.ts';
import { wordForm } from '../../languages/en/words/word-forms.ts';
import type { Article } from '../../model.ts';
import { makeRegister } from '../../outlets/index.ts';
import { paragraphsOf } from '../paragraphs/paragraphs.ts';
import { agree } from './agree.ts';
import { findNames } from './find-names.ts';
import { capitalRuns } from './model/capital-runs.ts';
import { nameWords } from './model/name-words.ts';
import type { Draft } from './rules/drafts.ts';

const models = new URL('../../../models/', import.meta.url);
const shipped = ['names.bin', 'tags.bin'].map((name) => new URL(name, models));
const register = makeRegister([
  ['The Harbour Post', 'newspaper', 'harbourpost.example'],
  ['Signal', 'magazine', 'signal.example', '', 'ambiguous'],
]);

function articleOf(text: string): Article {
  const nothing = { url: null, publisher: null, title: null, byline: null, published: null, modified: null };
  const blocks = [{ start: 0, end: text.length, kind: 'body' as const }];
  return {
    ...{ id: 'a', key: 'a', source: 'a', sha256: '', text, blocks, hyperlinks: [] },
    ...{ ...nothing, retrieved: null, language: 'en', notices: [] },
  };
}

/** The names of a text as "words: kind", with the shipped model. */
function named(text: string): string[] {
  const article = articleOf(text);
  const paragraphs = paragraphsOf(article);
  const sentences = paragraphs.map(({ tokens }) => sentenceRanges(tokens));
  const [namesFile, tagsFile] = shipped.map((file) => readFileSync(file));
  const tagger = readTagger(tagsFile!);
  const tags = paragraphs.map(({ tokens }, p) => tagTokens(tokens, sentences[p]!, tagger));
  const model = { model: readSequenceModel(namesFile!), tags };
  return findNames(article, register, paragraphs, sentences, model)
    .filter(({ anaphor }) => !anaphor)
    .map(
      ({ name }) => `${text.slice(name.start, name.end)}: ${name.kind}${name.canonical ? ` ${name.canonical}` : ''}`,
    );
}

describe('the words names are sought in', () => {
  it('parts a token with a capital and a hyphen, and no other', () => {
    const tokens = tokenize('The Calder-based well-known firm');
    const words = nameWords(tokens, { from: 0, to: tokens.length });
    expect(words.map(({ text }) => text)).toEqual(['The', 'Calder', '-', 'based', 'well-known', 'firm']);
    expect(words[1]).toMatchObject({ token: 1, start: 4, end: 10 });
  });

  it('sees runs of capitals', () => {
    const runs = capitalRuns(['The', 'Marsh', '&', 'Holt', 'firm', 'grew'].map(wordForm));
    expect(runs.map((run) => run && [run.from, run.to])).toEqual([[0, 4], [0, 4], [0, 4], [0, 4], null, null]);
  });
});

describe('agree', () => {
  it('lets mentions and longer forms decide', () => {
    const draft = (text: string, kind: Draft['kind']): Draft => {
      const run = { from: 0, to: 1, titleFrom: 0 };
      return { paragraph: 0, run, start: 0, end: 1, text, gender: null, kind, sure: true, canonical: null };
    };
    const drafts = [draft('Ida Marsh', 'person'), draft('Marsh', 'place'), draft('Tern', 'organisation')];
    agree(drafts, [], new Set());
    expect(drafts.map(({ kind }) => kind)).toEqual(['person', 'person', 'organisation']);
  });
});

describe.skipIf(!shipped.every((file) => existsSync(file)))('findNames with the shipped model', () => {
  it('tells people, places and bodies apart', () => {
    expect(named('Ida Marsh, a senator from Ohio, met officials of the World Bank in Nairobi on Monday.')).toEqual([
      'Ida Marsh: person',
      'Ohio: place',
      'World Bank: organisation',
      'Nairobi: place',
    ]);
  });

  it('keeps outlets of the register, their short forms, and unlisted ones by context', () => {
    const text =
      'The pier was closed, the Harbour Post reported. The Post cited two officials. John Reed told the Port Calder Times so.';
    const outlets = named(text).filter((line) => line.includes(': outlet'));
    expect(outlets).toEqual([
      'Harbour Post: outlet The Harbour Post',
      'Post: outlet The Harbour Post',
      'Port Calder Times: outlet Port Calder Times',
    ]);
  });

  it('takes an ambiguous outlet for one only where the context says so', () => {
    const kinds = (text: string) => named(text).filter((line) => line.includes('outlet'));
    expect(kinds('A signal was given. Signal magazine reported it.')).toEqual(['Signal: outlet Signal']);
    expect(kinds('They lost the Signal on Tuesday.')).toEqual([]);
  });
});
