import { describe, expect, test } from 'vitest';
import type { HeadedVoice } from './merge.ts';
import { mergeVoices } from './merge.ts';
import { voiceName } from './voice-name.ts';

describe('a voice that is no entity', () => {
  test.each([
    ['spokesman', 'a spokesman', 'unnamed'],
    ['of three harbour officials here', 'three harbour officials', 'unnamed'],
    ['Officials cited', 'officials', 'unnamed'],
    ['a source familiar with the plan', 'a source', 'unnamed'],
    ['Harbour Board spokesperson', 'a Harbour Board spokesperson', 'unnamed'],
    ['mayor', 'the mayor', 'unnamed'],
    ["Harbour Lines' owner", "Harbour Lines' owner", 'unnamed'],
    ['Court filings', 'court filings', 'document'],
    ['internal assessment', 'an internal assessment', 'document'],
    ['ministry', 'the ministry', 'body'],
    ['Mere administration', 'the Mere administration', 'body'],
    ['Odo Vance', 'Odo Vance', 'person'],
  ])('%s is worded “%s”', (source, name, kind) => {
    expect(voiceName(source)).toMatchObject({ name, kind });
  });

  test.each(['it', 'Last', 'doesn’t mean the skippers', 'FERRY CASE', 'question', 'whose'])('%s is none', (source) => {
    expect(voiceName(source)).toBeNull();
  });
});

describe('voices of one claim', () => {
  const voice = (name: string, kind: HeadedVoice['kind'], entity: string | null = null): HeadedVoice => ({
    name,
    kind,
    entity,
    head: name.split(' ').at(-1)!,
  });
  const names = (...voices: HeadedVoice[]): string[] => mergeVoices(voices).map(({ name }) => name);

  test('are one for one body', () => {
    expect(names(voice('Harbour Lines', 'body', 'h'), voice('the company', 'body'))).toEqual(['Harbour Lines']);
    expect(names(voice('the Mere administration', 'body'), voice('the administration', 'body'))).toEqual([
      'the Mere administration',
    ]);
  });

  test('keep "the company" where two are named', () => {
    const two = [voice('Harbour Lines', 'body', 'h'), voice('Mere Ferries', 'body', 'm')];
    expect(names(...two, voice('the company', 'body'))).toHaveLength(3);
  });

  test('are one for one person, and for unnamed people of one kind', () => {
    expect(names(voice('Ana Dunn', 'person', 'a'), voice('Ana Dunn-Mere', 'person', 'b'))).toEqual(['Ana Dunn-Mere']);
    expect(names(voice('Ana Dunn', 'person', 'a'), voice('Ben Dunn', 'person', 'b'))).toHaveLength(2);
    expect(names(voice('officials', 'unnamed'), voice('harbour officials', 'unnamed'))).toEqual(['officials']);
  });
});
