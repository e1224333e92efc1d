import { chooseAccounts } from '../../src/account/index.ts';
import {
  type Claim,
  contentId,
  type Edition,
  type EditionArticle,
  type Entity,
  greekSiglum,
  latinSiglum,
  type Passage,
  passageOf,
  type Testimony,
  type Witness,
  type WitnessLink,
} from '../../src/model.ts';
import { EMPTY } from '../../testing/edition/index.ts';

/** Numbers that look like chance and are the same on every run. */
function makeChance(seed: number): (below: number) => number {
  let n = seed;
  return (below) => {
    n = (Math.imul(n, 1103515245) + 12345) & 0x7fffffff;
    return (n >>> 9) % below;
  };
}

const WORDS =
  'harbour board dredging contract minister vote boats port commissioner tide bar survey channel engineer letter record archive fund inspector quay pilot ledger clerk notice season herring licence tender estimate report audit ballast crane wharf mooring signal lantern beacon'.split(
    ' ',
  );
const SENTENCES = 26;

/** An edition of invented pages, as large as asked: for measuring how the page bears it. */
export function largeEdition(pages: number): Edition {
  const chance = makeChance(11);
  const sentence = (n: number) =>
    `${['Inspector', 'Clerk', 'Pilot', 'Warden'][chance(4)]} Name${n % 500} told the board that ${Array.from({ length: 12 }, () => WORDS[chance(WORDS.length)]).join(' ')} ${chance(900)}.`;
  const bases = Array.from({ length: Math.ceil(pages * 0.7) }, (_, t) =>
    Array.from({ length: SENTENCES }, (_, s) => sentence(t * 7 + s)),
  );
  const texts: string[][] = [];
  const articles = Array.from({ length: pages }, (_, i): EditionArticle => {
    const base = i < bases.length ? i : chance(bases.length);
    texts[i] = bases[base]!;
    const text = [`Headline ${base} of the affair`, ...texts[i]!].join('\n');
    const outlet = `The ${WORDS[base % 37]} Post`;
    const head = text.indexOf('\n');
    return {
      id: contentId('page', String(i)),
      siglum: latinSiglum(i),
      key: `https://page${i}.example/story`,
      source: `pages/${i}.html`,
      url: null,
      capture: null,
      publisher: outlet,
      title: text.slice(0, head),
      byline: null,
      published: `2031-03-${String(1 + (base % 28)).padStart(2, '0')}`,
      modified: null,
      retrieved: null,
      language: 'en',
      sha256: '0'.repeat(64),
      evidence: null,
      text,
      blocks: [
        { start: 0, end: head, kind: 'headline' },
        { start: head + 1, end: text.length, kind: 'body' },
      ],
      origin: { outlet, basis: 'own', reasons: [] },
      credits: [],
      story: 'story',
      textGroup: `text${base}`,
    };
  });
  const at = (i: number, words: string): Passage => {
    const start = articles[i]!.text.indexOf(words);
    return passageOf(articles[i]!, { start, end: start + words.length });
  };
  const testimony = (passage: Passage): Testimony => ({
    ...passage,
    attribution: null,
    speaker: null,
    speakerEntity: null,
    via: null,
    cue: null,
    stance: 'asserts',
  });
  const claims = Array.from({ length: pages * 10 }, (_, n): Claim => {
    const tellers = [...new Set(Array.from({ length: 1 + chance(6) }, () => chance(pages)))];
    const testimonies = tellers.map((i) => testimony(at(i, texts[i]![chance(SENTENCES)]!)));
    const names = [...new Set(tellers.map((i) => articles[i]!.publisher!))];
    return {
      id: contentId('claim', String(n)),
      story: 'story',
      parent: null,
      text: testimonies[0]!.exact,
      glosses: [],
      testimonies,
      origins: { min: 1, max: names.length, names, reasons: ['all of them may stand on one report'] },
      voices: [{ name: `Name${n % 500}`, entity: contentId('name', String(n % 500)), kind: 'person' }],
      status: [],
      readings: [],
    };
  });
  const lost = Array.from(
    { length: 20 },
    (_, i): Witness => ({
      id: contentId('lost', String(i)),
      kind: 'lost',
      siglum: greekSiglum(i),
      article: null,
      outlet: `Lost Post ${i}`,
      maker: null,
      form: null,
      knownThrough: [articles[i]!.id],
      latestBy: null,
      content: [],
      reasons: ['one article names it'],
    }),
  );
  const links = articles.slice(1, bases.length).flatMap((article, i): WitnessLink[] =>
    i % 2 === 0
      ? [
          {
            a: articles[chance(i + 1)]!.id,
            b: article.id,
            kind: 'cites',
            upstream: 'a',
            confidence: 0.7,
            passages: [{ a: null, b: at(i + 1, texts[i + 1]![0]!) }],
            reasons: ['it is credited'],
            via: null,
          },
        ]
      : [],
  );
  const entities = Array.from({ length: 500 }, (_, n): Entity => {
    const mentions = articles
      .flatMap(({ text }, i) => (text.includes(`Name${n} `) ? [at(i, `Name${n}`)] : []))
      .slice(0, 60);
    return {
      id: contentId('name', String(n)),
      kind: 'person',
      name: `Name${n}`,
      variants: [{ text: `Name${n}`, count: mentions.length }],
      roles: [],
      mentions,
    };
  });
  const edition: Edition = {
    ...EMPTY,
    articles,
    stories: [{ id: 'story', name: 'The affair of six hundred pages', articles: articles.map(({ id }) => id) }],
    textGroups: bases.map((_, t) => ({
      id: `text${t}`,
      articles: articles.filter(({ textGroup }) => textGroup === `text${t}`).map(({ id }) => id),
    })),
    witnesses: [
      ...articles.map(
        ({ id, siglum, publisher }): Witness => ({
          id,
          kind: 'extant',
          siglum,
          article: id,
          outlet: publisher,
          maker: null,
          form: null,
          knownThrough: [],
          latestBy: null,
          content: [],
          reasons: [],
        }),
      ),
      ...lost,
    ],
    links,
    claims,
    entities,
    timeline: claims.slice(0, 200).map((claim, i) => ({
      date: `2031-03-${String(1 + (i % 28)).padStart(2, '0')}`,
      story: 'story',
      passage: claim.testimonies[0]!,
      basis: [],
      claims: [claim.id],
    })),
    notSeen: { ...EMPTY.notSeen, failed: [], lostWitnesses: lost.map(({ id }) => id) },
  };
  return { ...edition, accounts: chooseAccounts(edition) };
}
