import { describe, expect, it } from 'vitest';
import { tokenize } from '../words/tokenize.ts';
import { sentenceRanges } from './sentences.ts';

function split(text: string): string[] {
  const tokens = tokenize(text);
  return sentenceRanges(tokens).map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
}

describe('sentenceRanges', () => {
  it.each([
    [['J. R. Holt met Sen. Chris Orr and Gov. Ann Lee.', 'They left.']],
    [['Rep. Ann Lee (D-Md.) spoke at 9 a.m. Friday in the U.S. Senate.', 'It ended.']],
    [['“The pier is weak.”', 'She left.']],
    [['He works for Tern Boats Inc. in Calder.', 'The firm, No. 5 on the list, grew 2.5 percent.']],
    [['CALDER (HW) — Boats sank.', 'Crews wept.']],
    [['“Is it safe?” Holt asked.', 'Nobody knew.']],
    [['He moved to the U.S.', 'The boats stayed.']],
    [['“The harbour is finished.”', '― Ida Marsh, Port Calder']],
    [['“It was a bad night.', '... We lost the pier.”', 'She left.']],
    [['The U.N.’s envoy left for Calder.', 'Nobody followed.']],
  ])('%j', (sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('parts sentences that a scrape has glued together', () => {
    expect(split('The pier fell.The boats sank.')).toEqual(['The pier fell.', 'The boats sank.']);
  });
});
