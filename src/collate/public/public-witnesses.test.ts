import { describe, expect, it } from 'vitest';
import { body, invented } from '../../../testing/articles/blocks.ts';
import { WordInterner } from '../../languages/en/words/word-sequence.ts';
import { propositionsOf } from '../retelling/propositions.ts';
import { publicMentions } from './public-mentions.ts';
import { publicWords } from './public-witnesses.ts';

function publicOf(...texts: readonly string[]) {
  const interner = new WordInterner();
  const articles = texts.map((text, i) => invented(`t${i}`, body(text)));
  const sentences = new Map(articles.map((article, i) => [i, propositionsOf(article, interner)]));
  const mentions = articles.flatMap((article, i) => publicMentions(i, article, sentences.get(i)!));
  return publicWords(articles, mentions, sentences).map(({ witness, links }) => ({
    form: witness.form,
    used: witness.knownThrough.length,
    kinds: links.map(({ kind, upstream }) => `${kind} ${upstream}`),
  }));
}

const SAID = '“We shall mend every pier of the old bridge by May,”';

describe('public words', () => {
  it('are one witness where two texts quote the same, though only one says that they are public', () => {
    expect(publicOf(`${SAID} the board said in a statement.`, `${SAID} the board promised.`)).toEqual([
      { form: 'statement', used: 2, kinds: ['cites b', 'cites b'] },
    ]);
  });

  it('are none where nothing says so, or one text alone has them', () => {
    expect(publicOf(`${SAID} the board told us.`, `${SAID} the board promised.`)).toEqual([]);
    expect(publicOf(`${SAID} the board said in a statement.`, 'The bridge is old.')).toEqual([]);
  });

  it('have the form that the words for them tell', () => {
    const form = (words: string) => publicOf(`${SAID} the board ${words}.`, `${SAID} it said.`)[0]?.form;
    expect(form('wrote in a blog post')).toBe('post');
    expect(form('said at a press conference')).toBe('speech');
    expect(form('argued in its court filing')).toBe('filing');
  });
});
