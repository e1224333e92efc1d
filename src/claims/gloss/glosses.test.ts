import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Invention, invented, stemmaOf } from '../../../testing/articles/annotated.ts';
import { readTagger } from '../../languages/en/tags/index.ts';
import { wordsIn } from '../../languages/en/words/words.ts';
import type { AnnotatedArticle } from '../../model.ts';
import { indexEntities } from '../people/entities.ts';
import { placedArticles } from '../people/placed-article.ts';
import { standsAlone } from '../wording/stands-alone.ts';
import type { WordingSpan } from '../wording/wording-span.ts';
import { glossing } from './glosses.ts';

const tagger = readTagger(readFileSync(new URL('../../../models/tags.bin', import.meta.url)));

/** An invented article with the parts of speech that the shipped tagger gives its words. */
function tagged({ article, annotations }: AnnotatedArticle): AnnotatedArticle {
  const { starts, ends } = annotations.tokens;
  const at = annotations.sentences.flatMap(({ start, end }) => {
    const own = [...starts.keys()].filter((i) => start <= starts[i]! && starts[i]! < end);
    return [...tagger.tag(own.map((i) => article.text.slice(starts[i], ends[i])))];
  });
  return { article, annotations: { ...annotations, tokens: { starts, ends, tags: Uint8Array.from(at) } } };
}

/** The last sentence of a text with what an editor adds to it, and how well it stands alone without and with that. */
function last(text: string, what: Invention = {}) {
  const articles = [tagged(invented('a', text, what))];
  const placed = placedArticles(articles, stemmaOf(articles))[0]!;
  const entities = indexEntities([placed]);
  const around = placed.annotations.sentences.at(-1)!;
  const { names, attributions } = placed.annotations;
  const own = { start: around.start, end: around.end };
  const span: WordingSpan = {
    placed,
    ...own,
    words: wordsIn(placed.words, own),
    around,
    names: names.filter(({ start }) => start >= own.start),
    speeches: attributions,
  };
  const glosses = glossing(entities, [placed])(span);
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
  return {
    added: glosses.map(({ at, by }) => `${words(at)} [${words(by)}]`),
    bare: standsAlone(span),
    told: standsAlone(
      span,
      glosses.map(({ at }) => at),
    ),
  };
}

describe('a thing spoken of as known is told', () => {
  const plan = 'The board showed a plan to dredge the northern harbour.';

  it('as the page told of it first, and the stretch then stands alone better', () => {
    const { added, bare, told } = last(`${plan} The plan angered fishermen of Port Mere.`);
    expect(added).toEqual(['The plan [a plan to dredge the northern harbour]']);
    expect(told).toBeGreaterThan(bare);
  });

  it('unless the page told of two', () => {
    const other = 'Rivals showed a plan for cheap ferries.';
    expect(last(`${plan} ${other} The plan angered fishermen of Port Mere.`).added).toEqual([]);
  });

  it('not where it is named, or more is said of it', () => {
    expect(last(`${plan} The plan of the board angered fishermen of Port Mere.`).added).toEqual([]);
    expect(last(`${plan} The Mere plan angered fishermen.`).added).toEqual([]);
  });

  it('and counts against a stretch that nothing explains', () => {
    const { bare } = last('The measure angered the fishermen of Port Mere in May.');
    const { bare: named } = last('Four measures angered the fishermen of Port Mere in May.');
    expect(bare).toBeLessThan(named);
  });
});

describe('a thing told of in a short clause', () => {
  const names: Invention['names'] = [['organisation', 'Harbour Lines']];
  it('is told with who does what about it', () => {
    const text = 'Harbour Lines will open a ferry shop. The shop would sell tickets in May.';
    expect(last(text, { names }).added).toEqual(['The shop [Harbour Lines will open a ferry shop]']);
  });

  it('but not with a clause that hangs on another or asks whether', () => {
    const text = 'Harbour Lines asked whether Norse Ferries has opened a shop in May. The shop would sell tickets.';
    expect(last(text, { names }).added).toEqual([]);
  });
});

it('a thing that its page does not tell of is told by the pages that do, if they tell of one', () => {
  const last = (...texts: readonly string[]) => {
    const articles = texts.map((text, at) => tagged(invented(`p${at}`, text)));
    const pile = placedArticles(articles, stemmaOf(articles)).map((one) => ({ ...one, story: 's' }));
    const { annotations, words } = pile[0]!;
    const around = annotations.sentences.at(-1)!;
    const span = { start: around.start, end: around.end };
    const stretch = { placed: pile[0]!, ...span, words: wordsIn(words, span), names: [], speeches: [] };
    return glossing(
      indexEntities(pile),
      pile,
    )(stretch).map(({ by, page }) => page!.article.text.slice(by.start, by.end));
  };
  const told = 'The board showed a plan to dredge the northern harbour.';
  expect(last('The plan angered fishermen.', told, `In May ${told.toLowerCase()}`)).toEqual([
    'a plan to dredge the northern harbour',
  ]);
  expect(last('The plan angered fishermen.', told, 'Rivals showed a plan for cheap ferries.')).toEqual([]);
  expect(last('The plan angered fishermen.', told)).toEqual([]);
});

describe('the last word of a name alone', () => {
  const names: Invention['names'] = [
    ['organisation', 'Harbour Board'],
    ['organisation', 'Fishing Board'],
  ];
  it('means the body of that name', () => {
    const text = 'Fishermen met the Harbour Board. The Board almost never talks of ferries.';
    expect(last(text, { names: names!.slice(0, 1) }).added).toEqual(['The Board [Harbour Board]']);
  });

  it('and nobody where two have it', () => {
    const text = 'The Fishing Board met the Harbour Board. The Board almost never talks of ferries.';
    expect(last(text, { names }).added).toEqual([]);
  });
});

describe('a company is the body named last before', () => {
  const names: Invention['names'] = [
    ['organisation', 'Harbour Lines'],
    ['organisation', 'Norse Ferries'],
  ];
  it('if the page names none so often', () => {
    const text =
      'Norse Ferries lost. Harbour Lines won in May. Harbour Lines paid for it. The company sold two ferries.';
    expect(last(text, { names }).added).toEqual(['The company [Harbour Lines]']);
  });

  it('and nobody where two are named alike', () => {
    const text = 'Norse Ferries lost in court. Harbour Lines won in May. The company sold two ferries.';
    expect(last(text, { names }).added).toEqual([]);
  });
});

describe('“he” is the only person named near before', () => {
  const names: Invention['names'] = [
    ['person', 'Thomas Hale'],
    ['person', 'Ina Moor'],
  ];
  it('and nobody where two are', () => {
    expect(
      last('Thomas Hale left Port Mere. He sold two ferries in May.', { names: names!.slice(0, 1) }).added,
    ).toEqual(['He [Thomas Hale]']);
    expect(last('Thomas Hale met Ina Moor. He sold two ferries in May.', { names }).added).toEqual([]);
  });

  it('nobody where somebody without a name is told of, or the pronoun is no subject', () => {
    const one = { names: names!.slice(0, 1) };
    expect(last('Thomas Hale met a fisherman. He sold two ferries in May.', one).added).toEqual([]);
    expect(last('The pilot Thomas Hale left Port Mere. He sold two ferries in May.', one).added).toEqual([
      'He [Thomas Hale]',
    ]);
    expect(last('Thomas Hale left Port Mere. The board sold him two ferries.', one).added).toEqual([]);
  });

  it('and nobody who is not known to be a man', () => {
    const one = { names: names!.slice(0, 1) };
    expect(last('Thomas Hale left Port Mere. She sold two ferries in May.', one).added).toEqual([]);
    const unknown: Invention['names'] = [['person', 'Vreski Hale']];
    expect(last('Vreski Hale left Port Mere. He sold two ferries in May.', { names: unknown }).added).toEqual([]);
  });

  it('who speaks is whoever spoke last by name, and nobody after somebody without a name', () => {
    const speech = (source: string, speaker: string) => ({
      names: names!.slice(0, 1),
      attributions: [
        { source, cue: 'said', content: 'the pier is closed', speaker },
        { source: 'He', cue: 'added', content: 'the ferries are late', speaker: 'Thomas Hale' },
      ],
    });
    const named = 'Thomas Hale said the pier is closed. He added the ferries are late.';
    expect(last(named, speech('Thomas Hale', 'Thomas Hale')).added).toEqual(['He [Thomas Hale]']);
    const unnamed = 'Thomas Hale left. An official said the pier is closed. He added the ferries are late.';
    expect(last(unnamed, speech('An official', 'an official')).added).toEqual([]);
  });
});

describe('in a quotation', () => {
  const said = (text: string, kind: 'person' | 'organisation', who: string): Invention => ({
    names: [[kind, who]],
    quotations: [text.slice(text.indexOf('“'))],
    attributions: [{ source: who, cue: 'said', content: text.slice(text.indexOf('. ') + 2, -2), speaker: who }],
  });

  it('“I” is the one who speaks and is named, “we” the body, where the stretch does not tell', () => {
    const one = 'Ina Moor said: “Nobody paid. I lost it.”';
    expect(last(one, said(one, 'person', 'Ina Moor')).added).toEqual(['I [Ina Moor]']);
    const body = 'Harbour Lines said: “Nobody paid. We lost it.”';
    expect(last(body, said(body, 'organisation', 'Harbour Lines')).added).toEqual(['We [Harbour Lines]']);
  });

  it('one person is no “we”', () => {
    const text = 'Ina Moor said: “Nobody paid. We lost it.”';
    expect(last(text, said(text, 'person', 'Ina Moor')).added).toEqual([]);
  });
});

it('what itself speaks of a thing as known tells which only by a name', () => {
  const flood = (which: string) =>
    `It is said that the flood in ${which} cost much. The flood closed two roads in May.`;
  const names: Invention['names'] = [['place', 'Mere Sound']];
  expect(last(flood('Mere Sound'), { names }).added).toEqual(['The flood [the flood in Mere Sound]']);
  expect(last(flood('the south')).added).toEqual([]);
});

it('“US” is a country and no “us”', () => {
  expect(last('US judges closed the northern pier of Port Mere in May.').bare).toBeGreaterThan(0.7);
});
