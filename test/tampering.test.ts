import { beforeAll, describe, expect, it } from 'vitest';
import { Chance } from '../bench/collate/random.ts';
import { grouped } from '../src/base/grouped.ts';
import { openEdition, withDigest } from '../src/edition/index.ts';
import { type Edition, VariorumError } from '../src/model.ts';
import { FIXTURE } from '../testing/edition/index.ts';
import { sampleEdition } from '../testing/sample/edition.ts';

/** A field of a document: what holds it, its key there, and the class of fields it belongs to. */
interface Field {
  readonly holder: Record<string, unknown>;
  readonly key: string;
  readonly kind: string;
}

/** Every field of a document, items of lists included; all items of a list are of one class. */
function fieldsIn(value: unknown, kind = ''): Field[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => {
    const own = `${kind}/${Array.isArray(value) ? '#' : key}`;
    return [{ holder, key, kind: own }, ...fieldsIn(holder[key], own)];
  });
}

/** Ways to alter a field; each returns what undoes it. */
const ALTERATIONS: readonly ((field: Field) => () => void)[] = [
  ({ holder, key }) => {
    const held = holder[key];
    holder[key] = otherThan(held);
    return () => {
      holder[key] = held;
    };
  },
  ({ holder, key }) => {
    const held = holder[key];
    if (Array.isArray(holder)) {
      holder.splice(Number(key), 1);
      return () => holder.splice(Number(key), 0, held);
    }
    delete holder[key];
    return () => {
      holder[key] = held;
    };
  },
  ({ holder, key }) => {
    if (Array.isArray(holder)) {
      holder.splice(Number(key), 0, structuredClone(holder[Number(key)]));
      return () => holder.splice(Number(key), 1);
    }
    holder.added = holder[key];
    return () => delete holder.added;
  },
];

/** Another value of the same type, as somebody would alter it without breaking the form. */
function otherThan(value: unknown): unknown {
  if (typeof value === 'string') return `${value.slice(0, -1)}${value.endsWith('a') ? 'b' : 'a'}`;
  if (typeof value === 'number') return value === 1 ? 0.5 : value + 1;
  if (value === null) return 'aaaaaaaaaaaa';
  return Array.isArray(value) ? (value.length > 0 ? value.slice(1) : ['aaaaaaaaaaaa']) : null;
}

/** What a document is refused with; null where it is opened. */
function refusal(document: unknown): string | null {
  try {
    openEdition(document);
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(VariorumError);
    return (error as VariorumError).message;
  }
}

/** The fields of a document by class. */
function classesIn(document: unknown): Field[][] {
  return [...grouped(fieldsIn(document), ({ kind }) => kind).values()];
}

/** The class of the field, once for each alteration with which the document is opened all the same or is refused in several lines. */
function openedAll(document: unknown, field: Field, alterations: typeof ALTERATIONS): string[] {
  return alterations.flatMap((alter) => {
    const undo = alter(field);
    const message = refusal(document);
    undo();
    return message === null || message.includes('\n') ? [field.kind] : [];
  });
}

type Loose<T> = T extends readonly (infer Item)[]
  ? Loose<Item>[]
  : T extends object
    ? { -readonly [K in keyof T]: Loose<T[K]> }
    : T;

describe('an edition that was altered', () => {
  let edition: Edition;
  const copy = () => structuredClone(edition) as unknown as Loose<Edition>;
  beforeAll(async () => {
    edition = await sampleEdition();
  }, 120_000);

  it('is opened as long as nothing was', () => {
    expect(openEdition(JSON.parse(JSON.stringify(edition, null, 1)))).toEqual(edition);
  });

  it('is refused in one line, whatever was: a hundred fields of the sample', () => {
    const document = copy();
    const classes = classesIn(document);
    const chance = new Chance(20311);
    const drawn = Array.from({ length: 100 }, () => chance.of(chance.of(classes)));
    expect(classes.length).toBeGreaterThan(100);
    expect(drawn.flatMap((field) => openedAll(document, field, [chance.of(ALTERATIONS)]))).toEqual([]);
    expect(refusal(document)).toBeNull();
  }, 60_000);

  it('is refused, whichever class of field was, in each of the ways', () => {
    const document = structuredClone(FIXTURE);
    const classes = classesIn(document);
    expect(classes.length).toBeGreaterThan(100);
    const chance = new Chance(20312);
    expect(classes.flatMap((of) => openedAll(document, chance.of(of), ALTERATIONS))).toEqual([]);
    expect(refusal(document)).toBeNull();
  }, 60_000);

  it('is refused by what it says, though its digest was made anew', () => {
    const told = edition.claims.findIndex(({ testimonies }) => testimonies.length > 1);
    const named = edition.claims.findIndex(({ testimonies }) => testimonies.some(({ speaker }) => speaker !== null));
    const testimony = (document: Loose<Edition>, at = told) => document.claims[at]!.testimonies[0]!;
    const length = edition.articles.find(({ id }) => id === edition.claims[told]!.testimonies[0]!.article)!.text.length;
    const tampered: Readonly<Record<string, [(document: Loose<Edition>) => void, RegExp]>> = {
      'words of a passage left out': [
        (d) => Reflect.deleteProperty(testimony(d), 'exact'),
        /\/claims\/\d+\/testimonies\/0/,
      ],
      'words of a passage changed': [(d) => (testimony(d).exact += ' not'), /does not say/],
      'a passage of another article': [(d) => (testimony(d).article = 'aaaaaaaaaaaa'), /No article/],
      'an offset counted from the end': [(d) => (testimony(d).start -= length), /start must be >= 0/],
      'an offset as a word': [
        (d) => Object.assign(testimony(d), { start: `${testimony(d).start}` }),
        /start must be integer/,
      ],
      'an offset between two': [(d) => (testimony(d).end += 0.4), /end must be integer/],
      'a claim that no testimony states': [
        (d) => (d.claims[told]!.text = 'The pilot sank the boat'),
        /no testimony’s words/,
      ],
      'a claim without testimonies': [
        (d) => (d.claims[told]!.testimonies = []),
        /testimonies must NOT have fewer than 1/,
      ],
      'origins beyond the reports there are': [(d) => (d.claims[told]!.origins.max = 99), /up to 99 origins/],
      'more certain origins than possible': [
        (d) => Object.assign(d.claims[told]!.origins, { min: 3, max: 2 }),
        /no interval/,
      ],
      'origins left out': [(d) => Reflect.deleteProperty(d.claims[told]!, 'origins'), /'origins'/],
      'a speaker that no page names': [(d) => (testimony(d, named).speaker = 'Zebulon Quark'), /“Zebulon Quark”/],
      'a voice that no page names': [
        (d) => d.claims[told]!.voices.push({ name: 'Zebulon Quark', entity: null, kind: 'person' }),
        /“Zebulon Quark”/,
      ],
      'a kind of link that is none': [(d) => Object.assign(d.links[0]!, { kind: 'hearsay' }), /\/links\/0\/kind/],
      'a confidence as a word': [(d) => Object.assign(d.links[0]!, { confidence: 'high' }), /\/links\/0\/confidence/],
      'an article twice': [(d) => d.articles.push(structuredClone(d.articles[0]!)), /stands twice/],
      'a claim twice': [(d) => d.claims.push(structuredClone(d.claims[0]!)), /stands twice/],
      'no claims': [(d) => Reflect.deleteProperty(d, 'claims'), /'claims'/],
      'claims that are a word': [(d) => Object.assign(d, { claims: 'none' }), /\/claims must be array/],
      'a field of somebody’s own': [(d) => Object.assign(d.claims[0]!, { verdict: 'true' }), /: verdict/],
      'text that its id was not made of': [(d) => (d.articles[0]!.key += ' '), /key and text/],
      'a block left out': [(d) => d.articles[0]!.blocks.shift(), /no block/],
      'two witnesses of one siglum': [
        (d) => (d.witnesses[1]!.siglum = d.witnesses[0]!.siglum),
        /siglum . stands twice/,
      ],
      'an article said to be lost': [(d) => (d.witnesses[0]!.kind = 'lost'), /cannot be lost/],
      'an article in no story': [(d) => d.stories[0]!.articles.pop(), /in no story/],
      'a sentence of the account reworded': [(d) => (d.accounts[0]!.sentences[0]!.text += ' not'), /does not say/],
      'a sentence given to another claim': [
        (d) => (d.accounts[0]!.sentences[0]!.claims = [d.accounts[0]!.sentences[1]!.claims[0]!]),
        /does not state its claim/,
      ],
      'a siglum that nobody bears': [(d) => d.accounts[0]!.sentences[0]!.sigla.push('ω'), /No witness ω/],
      'a part of no claim': [(d) => (d.claims[0]!.parent = 'aaaaaaaaaaaa'), /No claim aaaaaaaaaaaa/],
    };
    const found = Object.entries(tampered).flatMap(([what, [tamper, place]]) => {
      const document = copy();
      tamper(document);
      const message = refusal(withDigest(document as unknown as Edition));
      return message !== null && place.test(message) && !message.includes('\n') ? [] : [`${what}: ${message}`];
    });
    expect(found).toEqual([]);
  }, 60_000);

  it('is refused by its digest alone where nothing else can tell: the hash of a page', () => {
    const document = copy();
    document.articles[0]!.sha256 = '0'.repeat(64);
    expect(refusal(document)).toMatch(/\/generator\/digest/);
  });

  it('of an older contract is refused with what to do', () => {
    expect(refusal({ ...edition, schema: 'variorum/edition@1' })).toMatch(/variorum\/edition@1.*variorum edit PAGES/);
    for (const document of [null, 3, [], {}, { schema: 'a\nb' }, 'variorum/edition@2']) {
      expect(refusal(document)).toBe('This is not an edition of schema variorum/edition@2.');
    }
  });
});
