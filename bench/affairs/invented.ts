import type { Gold, GoldClaims, GoldPage, GoldPair, Relation } from '../../corpora/affairs/gold.ts';
import type {
  Attribution,
  BlockKind,
  Claim,
  Conflict,
  Edition,
  EditionArticle,
  Passage,
  Testimony,
  Upstream,
  Witness,
  WitnessLink,
} from '../../src/model.ts';

/** Makers of small invented editions and golds for the tests; an invented article's id is its key. */
export function article(
  key: string,
  parts: readonly (readonly [BlockKind, string])[],
  rest: object = {},
): EditionArticle {
  let text = '';
  const blocks = parts.map(([kind, words]) => {
    const start = text === '' ? 0 : text.length + 1;
    text += (text === '' ? '' : '\n') + words;
    return { kind, start, end: text.length };
  });
  return {
    ...{ id: key, siglum: key, key, source: `${key}.txt`, url: null, capture: null, publisher: null, title: null },
    ...{
      byline: null,
      published: null,
      modified: null,
      retrieved: null,
      language: 'en',
      sha256: '',
      evidence: null,
      text,
      blocks,
      credits: [],
      story: 's',
    },
    origin: { outlet: null, basis: 'unknown', reasons: [] },
    textGroup: key,
    ...rest,
  };
}

/** The passage of an article that has the words, at their first place. */
export function passage(of: EditionArticle, words: string): Passage {
  const start = of.text.indexOf(words);
  if (start < 0) throw new Error(`${of.key} has no "${words}"`);
  return { article: of.id, start, end: start + words.length, exact: words };
}

export function testimony(of: EditionArticle, words: string, rest: Partial<Testimony> = {}): Testimony {
  const none = { attribution: null, speaker: null, speakerEntity: null, via: null, cue: null };
  return { ...passage(of, words), ...none, stance: 'asserts', ...rest };
}

export function claim(
  id: string,
  testimonies: readonly Testimony[],
  min = 1,
  max = 1,
  names: readonly string[] = [],
): Claim {
  const origins = { min, max, names, reasons: [] };
  const none = { parent: null, glosses: [], voices: [], status: [], readings: [] };
  return { id, story: 's', text: testimonies[0]!.exact, testimonies, origins, ...none };
}

export function link(a: string, b: string, kind: WitnessLink['kind'], upstream: Upstream): WitnessLink {
  return { a, b, kind, upstream, confidence: 1, passages: [], reasons: [], via: null };
}

export function lost(id: string, outlet: string | null): Witness {
  const none = { maker: null, form: null, knownThrough: [], latestBy: null, content: [], reasons: [] };
  return { id, kind: 'lost', siglum: 'α', article: null, outlet, ...none };
}

export function conflict(nature: Conflict['nature'], a: Passage, b: Passage): Conflict {
  return { id: `${a.exact}${b.exact}`, story: 's', kind: 'number', nature, outdated: [], claims: [], a, b, reason: '' };
}

export function edition(articles: readonly EditionArticle[], rest: Partial<Edition> = {}): Edition {
  return {
    schema: 'variorum/edition@2',
    articles,
    stories: [{ id: 's', name: 's', articles: articles.map(({ id }) => id) }],
    textGroups: articles.map(({ id }) => ({ id, articles: [id] })),
    witnesses: [],
    links: [],
    attributions: [] as readonly Attribution[],
    ...{ claims: [], conflicts: [], entities: [], timeline: [], accounts: [], rulings: [] },
    notSeen: { failed: [], undated: [], otherLanguages: [], lostWitnesses: [], notes: [] },
    generator: { name: 'variorum', version: '0', models: {}, settings: {}, digest: '' },
    ...rest,
  };
}

export function page(id: string, rest: Partial<GoldPage> = {}): GoldPage {
  const none = {
    origin: null,
    originSure: true,
    cites: [],
    furniture: [],
    firstBody: null,
    lastBody: null,
    affair: null,
  };
  return { id, ...none, ...rest };
}

export function pair(a: string, b: string, relation: Relation, direction: Upstream, sure = true): GoldPair {
  return { a, b, relation, direction, sure };
}

export function gold(pages: readonly GoldPage[], rest: Partial<Gold> = {}): Gold {
  return { pages, pairs: [], claims: null, lost: null, ...rest };
}

export function goldClaims(rest: Partial<GoldClaims>): GoldClaims {
  return { claims: [], conflicts: [], hardNegatives: null, people: null, timeline: null, ...rest };
}
