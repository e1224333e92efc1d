import { describe, expect, it } from 'vitest';
import { type Invention, invented } from '../../../testing/articles/annotated.ts';
import { makeRegister } from '../../outlets/index.ts';
import { collate } from '../index.ts';

const PROSE =
  'The Lowmoor lamp burns for nine winters on one small cell and costs eleven crowns in every shop of the coast.';
const QUOTED = '“Nobody should read by a candle,”';
const VOICE = 'Ada Trew, head of design at Lowmoor';

/** A page of a paper that prints these words below whoever speaks. */
function page(
  publisher: string,
  prose: string,
  more: Invention['attributions'] = [],
  said = '',
): ReturnType<typeof invented> {
  return invented(publisher, `${QUOTED} said ${VOICE}.${said}\n${prose}`, {
    publisher,
    names: [
      ['person', 'Ada Trew'],
      ['organisation', 'Lowmoor'],
    ],
    quotations: [QUOTED],
    attributions: [{ source: VOICE, cue: 'said', content: QUOTED, speaker: 'Ada Trew' }, ...more],
  });
}

const releases = (...pages: ReturnType<typeof page>[]) => {
  const { witnesses } = collate(pages, makeRegister([]));
  return witnesses.flatMap(({ kind, form, maker, knownThrough }) =>
    kind === 'public' ? [`${form} of ${maker} in ${knownThrough.length}`] : [],
  );
};

describe('a release that papers print under their own names', () => {
  it('is told where one voice of one firm speaks in all and a row of their own words agrees', () => {
    expect(releases(page('Quay Mail', PROSE), page('Hill Post', PROSE))).toHaveLength(1);
    expect(releases(page('Quay Mail', PROSE), page('Hill Post', 'Lowmoor has made a lamp.'))).toEqual([]);
  });

  it('is nobody’s report: the firm’s words, and neither paper upstream', () => {
    const { origins, links } = collate([page('Quay Mail', PROSE), page('Hill Post', PROSE)], makeRegister([]));
    expect([...origins.values()].map(({ basis }) => basis)).toEqual(['identity', 'identity']);
    expect(links.filter(({ kind }) => kind === 'same-text').map(({ upstream }) => upstream)).toEqual(['common']);
  });

  it('is not told where anybody else speaks, or one paper alone prints it', () => {
    const other = ' Ben Oke said it went out.';
    const doubting = [{ source: 'Ben Oke', cue: 'said', content: 'it went out', speaker: 'Ben Oke' }];
    expect(releases(page('Quay Mail', PROSE), page('Hill Post', PROSE, doubting, other))).toEqual([]);
    expect(releases(page('Quay Mail', PROSE), page('Quay Mail', PROSE))).toEqual([]);
  });

  it('is not told where a paper names another as its source', () => {
    const told = page('Hill Post', `${PROSE} It was first reported by The Ferry Ledger, a newspaper.`);
    expect(releases(page('Quay Mail', PROSE), told)).toEqual([]);
  });
});
