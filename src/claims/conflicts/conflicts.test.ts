import { expect, test } from 'vitest';
import { invented, stemmaOf } from '../../../testing/articles/annotated.ts';
import type { AnnotatedArticle, Bound, Conflict } from '../../model.ts';
import { findClaims } from '../shipped.fixture.ts';
import { changeOf } from './quote/wordings.ts';

const boats = (key: string, words: string, value: number, bound: Bound): AnnotatedArticle =>
  invented(key, `The storm sank ${words} boats in the outer harbour of the fishing town.`, {
    quantities: [[words, value, bound, 'boats']],
  });

function conflictsOf(articles: AnnotatedArticle[], copies: string[][] = []): Conflict[] {
  return [...findClaims(articles, stemmaOf(articles, copies)).conflicts];
}

test('two exact numbers cannot both hold; a bound can', () => {
  const natures = (articles: AnnotatedArticle[]) => conflictsOf(articles).map(({ kind, nature }) => [kind, nature]);
  expect(natures([boats('a', '214', 214, 'exact'), boats('b', '261', 261, 'exact')])).toEqual([
    ['number', 'contradiction'],
  ]);
  expect(natures([boats('a', '214', 214, 'exact'), boats('b', 'over 200', 200, 'over')])).toEqual([
    ['number', 'precision'],
  ]);
  expect(natures([boats('a', '214', 214, 'exact'), boats('b', '214', 214, 'exact')])).toEqual([]);
});

test('copies do not conflict twice, and the claim lists both readings', () => {
  const articles = [boats('a', '214', 214, 'exact'), boats('b', '261', 261, 'exact'), boats('c', '261', 261, 'exact')];
  expect(conflictsOf(articles, [['b', 'c']])).toHaveLength(1);
  const { claims } = findClaims(articles, stemmaOf(articles));
  expect(claims[0]?.readings.map(({ what, normalized }) => [what, normalized])).toEqual([
    ['boats', '214'],
    ['boats', '261'],
    ['boats', '261'],
  ]);
});

test('a quotation with other words inside or put at an end is changed, a shortened one is not', () => {
  const said = (text: string, sentence = false) => ({ forms: text.split(' '), sentence });
  const quote = said('we closed the pier because nobody could walk on it');
  expect(changeOf(quote, said('we shut the pier because nobody could walk on it'))?.reason).toBe(
    'The words differ: “closed” or “shut”.',
  );
  expect(changeOf(quote, said('we closed the pier because nobody could stand there'))?.reason).toMatch('“walk on it”');
  expect(changeOf(quote, said('the pier because nobody could walk on it'))).toBeNull();
  expect(changeOf(quote, said('bakers sold warm plum cakes in the old town'))).toBeNull();
});

test('a sentence closed by a full stop where the other goes on is cut', () => {
  const said = (text: string, sentence = false) => ({ forms: text.split(' '), sentence });
  const long = said('it was never about closing one pier or even naming one pier', true);
  expect(changeOf(said('it was never about closing one pier', true), long)?.cut).toBe(true);
  expect(changeOf(said('it was never about closing one pier', false), long)).toBeNull();
});

test('the two wordings of one utterance are a conflict', () => {
  const says = (key: string, quote: string): AnnotatedArticle =>
    invented(key, `“${quote},” Mara Dunn said.`, {
      names: [['person', 'Mara Dunn']],
      quotations: [quote],
      attributions: [{ source: 'Mara Dunn', cue: 'said', content: quote, speaker: 'Mara Dunn' }],
    });
  const articles = [
    says('a', 'We closed the pier because nobody could walk on it'),
    says('b', 'We shut the pier because nobody could walk on it'),
  ];
  expect(conflictsOf(articles).map(({ kind, nature }) => [kind, nature])).toEqual([['quote', 'altered']]);
});

const verdictsOf = (articles: AnnotatedArticle[]) => conflictsOf(articles).map(({ kind, nature }) => [kind, nature]);

test('bounds: a number conflicts with a bound only where it lies outside', () => {
  for (let value = 150; value <= 250; value += 7) {
    const natures = verdictsOf([boats('a', `${value}`, value, 'exact'), boats('b', 'at least 200', 200, 'at-least')]);
    const rounded = Math.abs(value - 200) <= 200 / 30;
    expect([value, natures]).toEqual([value, [['number', value >= 200 || rounded ? 'precision' : 'contradiction']]]);
  }
});

test('what becomes of people, and whose people they are, keeps numbers apart', () => {
  const said = (key: string, text: string, words: string, value: number, counted: string, names: string[] = []) =>
    invented(key, text, {
      quantities: [[words, value, 'exact', counted]],
      names: names.map((name) => ['organisation', name] as const),
    });
  expect(
    verdictsOf([
      said('a', 'The storm killed 24 people in the fishing town on the coast.', '24', 24, 'people'),
      said('b', 'The storm injured 26 people in the fishing town on the coast.', '26', 26, 'people'),
    ]),
  ).toEqual([]);
  expect(
    verdictsOf([
      said('a', 'Calder Rowing has 4000 members in the towns on the coast.', '4000', 4000, 'members', [
        'Calder Rowing',
      ]),
      said('b', 'Ost Sailing has 4100 members in the towns on the coast.', '4100', 4100, 'members', ['Ost Sailing']),
    ]),
  ).toEqual([]);
});

test('a toll that grows from day to day is another moment', () => {
  const toll = (key: string, published: string, value: number): AnnotatedArticle => ({
    ...invented(key, `The storm killed ${value} sailors in the outer harbour of the fishing town.`, {
      published,
      quantities: [[`${value}`, value, 'exact', 'sailors']],
    }),
  });
  expect(verdictsOf([toll('a', '2031-03-01', 24), toll('b', '2031-03-04', 31)])).toEqual([['number', 'moment']]);
  expect(verdictsOf([toll('a', '2031-03-01', 24), toll('b', '2031-03-01', 31)])).toEqual([['number', 'contradiction']]);
});

test('a count against a list of names that holds those it names', () => {
  const counted = invented('a', 'The only two singers barred from the pier were Ana Prell and Uwe Ost.', {
    quantities: [['two', 2, 'exact', 'singers']],
  });
  const listed = invented('b', 'The board barred Ana Prell, Uwe Ost and Mara Dunn from the pier.');
  const others = invented('b', 'The board barred Kai Holm, Tom Reed and Mara Dunn from the pier.');
  expect(verdictsOf([counted, listed])).toEqual([['number', 'contradiction']]);
  expect(verdictsOf([counted, others])).toEqual([]);
});

test('one remark on two days; words of time carried over', () => {
  const says = (key: string, day: string, value: string): AnnotatedArticle =>
    invented(key, `“We rolled the ferry out wrong,” Mara Dunn said ${day} at the harbour conference in Westmere.`, {
      names: [['person', 'Mara Dunn']],
      quotations: ['We rolled the ferry out wrong'],
      dates: [[day, value]],
      attributions: [
        { source: 'Mara Dunn', cue: 'said', content: 'We rolled the ferry out wrong', speaker: 'Mara Dunn' },
      ],
    });
  expect(verdictsOf([says('a', 'Wednesday', '2031-05-28'), says('b', 'Thursday', '2031-05-29')])).toEqual([
    ['date', 'contradiction'],
  ]);
  const carried = (key: string, published: string, value: string): AnnotatedArticle =>
    invented(key, 'This month Calder Ferries announced a new rule on noisy parrots in the saloon.', {
      published,
      names: [['organisation', 'Calder Ferries']],
      dates: [['This month', value]],
    });
  const other = invented(
    'b',
    'Guests note: this month Calder Ferries announced a new rule on noisy parrots in the saloon.',
    {
      published: '2031-06-01',
      names: [['organisation', 'Calder Ferries']],
      dates: [['this month', '2031-06']],
    },
  );
  expect(verdictsOf([carried('a', '2031-05-31', '2031-05'), other])).toEqual([['date', 'altered']]);
});

test('names: another given name under one office, another rank; a slip or a part of the name is no difference', () => {
  const about = (key: string, text: string, ...names: string[]): AnnotatedArticle =>
    invented(key, text, { names: names.map((name) => ['person', name] as const) });
  const kinds = (a: AnnotatedArticle, b: AnnotatedArticle) => verdictsOf([a, b]);
  expect(
    kinds(
      about('a', 'Trade Minister Wilbur Holm rose.', 'Wilbur Holm'),
      about('b', 'Trade Minister William Holm fell.', 'William Holm'),
    ),
  ).toEqual([['name', 'contradiction']]);
  expect(
    kinds(about('a', 'It was Tomas Haddeler.', 'Tomas Haddeler'), about('b', 'It was Tomas Haddler.', 'Tomas Haddler')),
  ).toEqual([]);
  expect(
    kinds(about('a', 'It was Ana Prell.', 'Ana Prell'), about('b', 'It was Ana Prell Ost.', 'Ana Prell Ost')),
  ).toEqual([]);
  expect(
    kinds(
      about('a', 'Uwe Gore, the deputy attorney general, spoke.', 'Uwe Gore'),
      about('b', 'Attorney General Uwe Gore spoke.', 'Uwe Gore'),
    ),
  ).toEqual([['name', 'contradiction']]);
  expect(kinds(about('a', 'It was Ana Prell.', 'Ana Prell'), about('b', 'It was Uwe Prell.', 'Uwe Prell'))).toEqual([]);
});

test('an office whose rank is glued to what stands before it is not read without it', () => {
  const held = (text: string) =>
    verdictsOf(
      [text, 'Vice President Uwe Gore rose.'].map((words, i) =>
        invented(`t${i}`, words, { names: [['person', 'Uwe Gore']] }),
      ),
    );
  expect(held('HALE /--Vice President Uwe Gore spoke.')).toEqual([]);
  expect(held('HALE / President Uwe Gore spoke.')).toEqual([['name', 'contradiction']]);
});

test('what is so and is not; what is only asked or feared is neither', () => {
  const plain = (key: string, text: string) => invented(key, text);
  const closed = plain('a', 'Experts have said the gate was not lowered to protect the inner harbour.');
  const lowered = plain('b', 'The board said the gate was lowered to protect the inner harbour.');
  expect(verdictsOf([closed, lowered])).toEqual([['polarity', 'contradiction']]);
  // What is needed each may see otherwise.
  const denied = plain('a', 'Experts have said the gate is not needed to protect the inner harbour.');
  expect(verdictsOf([denied, plain('b', 'The board said the gate was needed to protect the inner harbour.')])).toEqual([
    ['polarity', null],
  ]);
  expect(
    verdictsOf([denied, plain('b', 'They asked whether the gate was needed to protect the inner harbour.')]),
  ).toEqual([]);
  expect(verdictsOf([denied, plain('b', 'Nobody said the gate was needed to protect the inner harbour.')])).toEqual([]);
});

test('who had not answered when one was written', () => {
  const silent = invented('a', 'The Harbour Office did not respond to questions.', {
    names: [['organisation', 'Harbour Office']],
  });
  const answers = invented('b', 'The Harbour Office denied the claims in a statement on the quay.', {
    names: [['organisation', 'Harbour Office']],
    attributions: [
      {
        source: 'The Harbour Office',
        cue: 'denied',
        content: 'the claims',
        speaker: 'Harbour Office',
        stance: 'denies',
      },
    ],
  });
  expect(verdictsOf([silent, answers])).toEqual([['polarity', 'moment']]);
  const narrow = invented('a', 'The Harbour Office declined to comment on whether the gate leaks.', {
    names: [['organisation', 'Harbour Office']],
  });
  expect(verdictsOf([narrow, answers])).toEqual([]);
});

test('a slip in a short quotation; a plural is none', () => {
  const quoted = (key: string, quote: string) =>
    invented(key, `She never meant to be the “${quote}” of the pier at all.`, { quotations: [quote] });
  expect(verdictsOf([quoted('a', 'moral guardians'), quoted('b', 'morality guardians')])).toEqual([
    ['quote', 'altered'],
  ]);
  expect(verdictsOf([quoted('a', 'harbour guardian'), quoted('b', 'harbour guardians')])).toEqual([]);
});

test('the status of a claim is a history', () => {
  const toll = (key: string, published: string, value: number): AnnotatedArticle =>
    invented(key, `The storm sank ${value} boats in the outer harbour of the fishing town.`, {
      publisher: 'Calder Ledger',
      published,
      quantities: [[`${value}`, value, 'exact', 'boats']],
    });
  const articles = [toll('a', '2031-03-01', 214), toll('b', '2031-03-02', 261)];
  const { claims } = findClaims(articles, stemmaOf(articles));
  expect(claims[0]!.status.map(({ state, date }) => [state, date])).toEqual([
    ['reported', '2031-03-01'],
    ['corrected', '2031-03-02'],
  ]);
});
