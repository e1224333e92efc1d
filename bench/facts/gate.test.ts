import { describe, expect, it } from 'vitest';
import { parseTimeMl } from '../../corpora/times/tbaq.ts';
import { edtfOfTimex } from '../../corpora/times/timex.ts';
import { changesText, compare } from '../pinned/baseline.ts';
import { readBaseline } from '../pinned/files.ts';
import { sharedCorpora } from './options.ts';
import { type Scored, sampleScored, sharedScored } from './run.ts';
import { scoreTimes } from './times-score.ts';

const drops = ({ pin, set, figures }: Scored) =>
  changesText(compare(readBaseline('facts', pin), set, figures).filter(({ verdict }) => verdict === 'drop'));

describe('the sample', () => {
  it('is pinned and holds every figure', () => {
    const scored = sampleScored();
    expect(Object.keys(readBaseline('facts', 'sample').figures)).toEqual(['sample']);
    expect(drops(scored)).toBe('All as pinned.');
  });
});

describe.skipIf(!process.env.VARIORUM_SHARED_GATE)('the corpora', () => {
  it('hold every pinned figure', { timeout: 120_000 }, async () => {
    const scored = await sharedScored(sharedCorpora);
    expect(scored).not.toBeNull();
    expect(drops(scored!)).toBe('All as pinned.');
  });
});

describe('edtfOfTimex', () => {
  it.each([
    ['1999-W12', '1999-03-22/1999-03-28'],
    ['1999-W12-WE', '1999-03-27/1999-03-28'],
    ['1989-Q3', '1989-35'],
    ['1990-H2', '1990-41'],
    ['1998-FA', '1998-23'],
    ['199', '199X'],
    ['19', '19XX'],
    ['1998-03-04TNI', '1998-03-04'],
    ['1998-03-04T09:30', '1998-03-04T09:30'],
    ['P2Q', 'P6M'],
    ['P3DE', 'P30Y'],
    ['PT1H30M', 'PT1H30M'],
    ['XXXX-WXX-4', 'P1W'],
    ['PAST_REF', null],
    ['PXY', null],
  ])('%s', (timex, edtf) => {
    expect(edtfOfTimex(timex)).toBe(edtf);
  });
});

describe('scoreTimes', () => {
  const source = `<DCT><TIMEX3 value="2031-03-12" functionInDocument="CREATION_TIME">x</TIMEX3></DCT><TEXT>
The boat <EVENT>sank</EVENT> on <TIMEX3 type="DATE" value="2031-03-10">Monday</TIMEX3> &amp; was raised
<TIMEX3 type="DATE" value="2031-03-11">late yesterday afternoon</TIMEX3>.</TEXT>`;

  it('reads TimeML and scores spans and values', () => {
    const document = parseTimeMl('a', source);
    expect(document.created).toBe('2031-03-12');
    expect(document.timexes.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      'Monday',
      'late yesterday afternoon',
    ]);
    expect(scoreTimes([document]).figures).toMatchObject({ relaxedF1: 1, value: 1 });
  });
});
