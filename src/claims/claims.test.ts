import { expect, test } from 'vitest';
import { invented, stemmaOf } from '../../testing/articles/annotated.ts';
import { checkPassage } from '../model.ts';
import { findClaims } from './shipped.fixture.ts';

const FERRY = 'The harbour board closed the northern ferry pier after inspectors found rotten timber.';
const RETOLD = 'Rotten timber found by inspectors led the harbour board to close the northern ferry pier.';
const OTHER = 'Bakers in the old town sold warm plum cakes at the autumn fair.';

test('a retold sentence is the same claim, another sentence is not', () => {
  const articles = [invented('a', `${FERRY}\n${OTHER}`), invented('b', RETOLD)];
  const { claims } = findClaims(articles, stemmaOf(articles));
  const texts = (claim: (typeof claims)[number]) => new Set(claim.testimonies.map(({ article }) => article)).size;
  expect(texts(claims[0]!)).toBe(2);
  const others = claims.filter(({ testimonies }) => testimonies.some(({ exact }) => OTHER.includes(exact)));
  expect(others.map(texts)).toEqual([1]);
  expect([FERRY, RETOLD].some((sentence) => sentence.includes(claims[0]!.text))).toBe(true);
});

test('every passage holds and belongs to one claim; ids are unique', () => {
  const articles = [invented('a', `${FERRY} ${OTHER}`), invented('b', `${RETOLD}\n${OTHER}`)];
  const { claims } = findClaims(articles, stemmaOf(articles));
  const passages = claims.flatMap(({ testimonies }) => testimonies);
  for (const passage of passages) {
    checkPassage(articles.find(({ article }) => article.id === passage.article)!.article.text, passage);
  }
  expect(new Set(passages.map(({ article, start, end }) => `${article} ${start} ${end}`)).size).toBe(passages.length);
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
});

test('what is said is the span, without who says it; the speaker is the fullest name', () => {
  const content = 'the northern ferry pier is safe for heavy trucks';
  const articles = [
    invented('a', `Mara Dunn spoke first. Dunn said ${content}.`, {
      names: [
        ['person', 'Mara Dunn'],
        ['person', 'Dunn'],
      ],
      attributions: [{ source: 'Dunn said'.slice(0, 4), cue: 'said', content, speaker: 'Dunn' }],
    }),
  ];
  const { claims, attributions } = findClaims(articles, stemmaOf(articles));
  const witness = claims.flatMap(({ testimonies }) => testimonies).find(({ exact }) => exact === content);
  expect(witness?.speaker).toBe('Mara Dunn');
  expect(witness?.attribution).toBe(attributions[0]?.id);
  expect(claims.find(({ text }) => text === content)?.voices).toEqual([
    { name: 'Mara Dunn', entity: witness?.speakerEntity, kind: 'person' },
  ]);
});

test('the order of findings does not depend on anything but the articles', () => {
  const articles = [invented('a', `${FERRY}\n${OTHER}`), invented('b', RETOLD)];
  expect(findClaims(articles, stemmaOf(articles))).toEqual(findClaims(articles, stemmaOf(articles)));
});

test('a denial of a claim is one of its witnesses and a conflict', () => {
  const content = 'the harbour board closed the northern ferry pier after inspectors found rotten timber';
  const articles = [
    invented('a', FERRY, { published: '2031-02-03' }),
    invented('b', `Mara Dunn denied that ${content}.`, {
      published: '2031-02-04',
      attributions: [{ source: 'Mara Dunn', cue: 'denied', content, speaker: 'Mara Dunn', stance: 'denies' }],
    }),
  ];
  const { claims, conflicts } = findClaims(articles, stemmaOf(articles));
  expect(claims[0]?.status.map(({ state, date }) => [state, date])).toEqual([
    ['reported', '2031-02-03'],
    ['denied', '2031-02-04'],
  ]);
  expect(conflicts.length).toBeGreaterThan(0);
  for (const { kind, nature } of conflicts) expect([kind, nature]).toEqual(['polarity', 'contradiction']);
});

test('what happened is put on the timeline, and what is set for a day to come; what is only possible is not', () => {
  const articles = [
    invented(
      'a',
      'Inspectors closed the pier on March 3. It will open again on May 9. The pier could be closed on May 20.',
      {
        published: '2031-03-05',
        dates: [
          ['March 3', '2031-03-03'],
          ['May 9', '2031-05-09'],
          ['May 20', '2031-05-20'],
        ],
      },
    ),
  ];
  const { timeline } = findClaims(articles, stemmaOf(articles));
  expect(timeline.map(({ date, basis }) => [date, basis[0]?.note])).toEqual([
    ['2031-03-03', 'Counted from the article’s date, 2031-03-05.'],
    ['2031-05-09', 'Counted from the article’s date, 2031-03-05.'],
  ]);
});
