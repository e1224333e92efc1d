import { describe, expect, it } from 'vitest';
import { invented } from '../../../testing/articles/annotated.ts';
import type { AnnotatedArticle, Posted, Stemma } from '../../model.ts';
import { makeRegister } from '../../outlets/index.ts';
import { collate } from '../index.ts';

const LEFT = 'Two boats left the harbour of Port Calder at dawn with forty people on board';

function post(key: string, text: string, posted: Posted): AnnotatedArticle {
  const made = invented(key, text);
  const blocks = made.article.blocks.map((block, at) =>
    posted.from !== null && at === 0 ? { ...block, kind: 'byline' as const } : block,
  );
  return { ...made, article: { ...made.article, blocks, post: posted } };
}

const quay = post('quay', `${LEFT}.`, { account: 'Quay News', from: null });
const passedOn = post('gulls', `Forwarded from Quay News\n${LEFT}.`, { account: 'Gull Talk', from: 'Quay News' });
const laid = (...pile: AnnotatedArticle[]) => collate(pile, makeRegister([]));

const publicOf = ({ witnesses }: Stemma) =>
  witnesses.flatMap(({ kind, form, maker, knownThrough }) =>
    kind === 'public' ? [`${form} of ${maker} in ${knownThrough.length}`] : [],
  );

describe('a post that is at hand', () => {
  it('is a public witness of its account, alone too, and its own origin', () => {
    const stemma = laid(quay);
    expect(publicOf(stemma)).toEqual(['post of Quay News in 1']);
    expect(stemma.origins.get(quay.article.id)).toMatchObject({ outlet: 'Quay News', basis: 'own' });
    expect(publicOf(laid(invented('quay', `${LEFT}.`)))).toEqual([]);
  });

  it('is one with the forwards of it, which credit whose it is and are posts of their account as well', () => {
    const stemma = laid(quay, passedOn);
    expect(publicOf(stemma).sort()).toEqual(['post of Gull Talk in 1', 'post of Quay News in 2']);
    const { id, text } = passedOn.article;
    const [credit, ...others] = stemma.credits.get(id)!;
    expect(others).toEqual([]);
    expect(credit).toMatchObject({ outlet: 'Quay News', form: 'cited' });
    expect([text.slice(credit!.start, credit!.end), text.slice(credit!.cue!.start, credit!.cue!.end)]).toEqual([
      'Quay News',
      'Forwarded from',
    ]);
    expect(stemma.origins.get(id)).toMatchObject({ outlet: 'Quay News', basis: 'credit' });
    expect(stemma.witnesses.filter(({ kind }) => kind === 'lost')).toEqual([]);
  });

  it('is used by a text that quotes it, not by one that has its words outside quotation marks', () => {
    const quoting = `A channel wrote in a Telegram post: “${LEFT}.” Nobody has heard of the two boats of Port Calder since.`;
    const pile = (quotations: string[]) => laid(quay, invented('paper', quoting, { quotations }));
    expect(publicOf(pile([LEFT]))).toEqual(['post of Quay News in 2']);
    expect(publicOf(pile([]))).toEqual(['post of Quay News in 1']);
  });
});
