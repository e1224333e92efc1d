import type { Page } from '../../src/model.ts';

const WHO = ['The harbour board', 'The town council', 'The fishing union', 'The port office', 'The regional court'];
const DID = ['closed', 'approved', 'rejected', 'delayed', 'inspected', 'sold', 'repaired', 'reopened'];
const WHAT = ['the northern pier', 'the ferry contract', 'the dredging plan', 'the fish market', 'the old lighthouse'];
const WHY = ['after inspectors found rotten timber', 'because the season was short', 'when the storm had passed'];

/** An affair of so many articles of twenty sentences each, all different in words and order, the same on every run. */
export function generatedPages(size: number): Page[] {
  let state = 7;
  const pick = <T>(list: readonly T[]): T => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return list[Math.floor((state / 2147483648) * list.length)]!;
  };
  return Array.from({ length: size }, (_, at): Page => {
    const sentences = Array.from({ length: 20 }, (_none, line) => {
      const tail = `${pick(WHY)}, on the ${(at * 7 + line * 13) % 90} metres of quay number ${(at + line * line) % 400}`;
      return `${pick(WHO)} ${pick(DID)} ${pick(WHAT)} ${tail}.`;
    });
    const content = `Harbour news of day ${at}\n\n${sentences.join(' ')}\n`;
    return {
      key: `page-${at}`,
      source: `page-${at}.txt`,
      mediaType: 'text/plain',
      content,
      sha256: '',
      declared: { url: null, publisher: `Paper ${at % 40}`, title: null, published: null, retrieved: null },
      notices: [],
    };
  });
}
