import { describe, expect, it } from 'vitest';
import { FIXTURE } from '../../testing/edition/index.ts';
import type { Edition } from '../model.ts';
import { ask } from './ask.ts';
import type { ClaimFilter } from './claim-filter.ts';

const questions = ask(FIXTURE);
const texts = (filter: ClaimFilter) => questions.claims(filter).map(({ text }) => text);

describe('claims', () => {
  it('are all of them for an empty filter, those of the largest affair first', () => {
    expect(new Set(questions.claims())).toEqual(new Set(FIXTURE.claims));
    expect(texts({}).at(-1)).toContain('night ferry');
    const turned = ask({ ...FIXTURE, claims: [...FIXTURE.claims].reverse() });
    expect(turned.claims().at(-1)?.text).toContain('night ferry');
  });

  it('about somebody are those whose testimonies name them in any spelling, and those they say', () => {
    const about = texts({ about: 'ana reyes ortuzar' });
    // Named as "Ms Reyes-Ortúzar" by one of its testimonies only.
    expect(about).toContain('resigned from the harbour commission two days after the vote');
    // Names nobody, but she says it.
    expect(about).toContain('Nobody asked me, and I would have said no.');
    expect(texts({ about: 'Hale' })).toEqual([
      'The company’s chairman telephoned the harbour minister, Tomas Hale, three days before the vote',
      'I spoke to nobody about dredging',
    ]);
  });

  it('about a thing that is no entity are those in whose words it stands, as whole words', () => {
    expect(texts({ about: 'the night ferry' })).toHaveLength(1);
    expect(texts({ about: 'ferr' })).toEqual([]);
    expect(texts({ about: 'ferry night' })).toEqual([]);
  });

  it('said by somebody are those of the voice, and not those that only name it', () => {
    expect(texts({ voice: 'Hale' })).toEqual(['I spoke to nobody about dredging']);
    expect(texts({ voice: 'officials' })).toEqual(['More than 200 boats were kept in port by the works']);
    expect(texts({ voice: 'internal log' })).toHaveLength(2);
    expect(texts({ voice: 'dredging' })).toEqual([]);
  });

  it('said by a voice without an entity go to the entity of the very name', () => {
    expect(FIXTURE.claims.some(({ voices }) => voices.some((v) => v.name === 'Ivo Brandt' && v.entity === null))).toBe(
      true,
    );
    expect(texts({ voice: 'ivo brandt' })).toHaveLength(1);
    expect(questions.portrait(questions.people('Ivo Brandt')[0]!).says).toHaveLength(1);
  });

  it('of an outlet are in its articles; of an origin, obtained by it, whoever tells them', () => {
    expect(texts({ outlet: 'bay mirror' })).toHaveLength(4);
    expect(texts({ origin: 'bay mirror' })).toEqual([]);
    expect(texts({ origin: 'the harbour post' })).toHaveLength(3);
    expect(texts({ outlet: 'the harbour post' })).toEqual([]);
  });

  it('take the names of one organisation with and without its article for one', () => {
    const [first, ...rest] = FIXTURE.claims;
    const names = ['Calder Ledger'];
    const edition: Edition = { ...FIXTURE, claims: [{ ...first!, origins: { ...first!.origins, names } }, ...rest] };
    const both = ask(edition).claims({ origin: 'The Calder Ledger' });
    expect(new Set(both.flatMap(({ origins }) => origins.names))).toContain('Calder Ledger');
    expect(new Set(both.flatMap(({ origins }) => origins.names))).toContain('The Calder Ledger');
  });

  it('on a single origin have one at most; told by several articles, more than one article', () => {
    expect(questions.claims({ single: true }).every(({ origins }) => origins.max === 1)).toBe(true);
    expect(texts({ single: true, several: true })).toHaveLength(2);
    const [first] = FIXTURE.claims;
    const once = { ...first!, testimonies: [first!.testimonies[0]!, first!.testimonies[0]!] };
    expect(ask({ ...FIXTURE, claims: [once] }).claims({ several: true })).toEqual([]);
  });

  it('on which accounts differ are part of a conflict', () => {
    const ids = new Set(FIXTURE.conflicts.flatMap(({ claims }) => claims));
    expect(questions.claims({ parted: true }).map(({ id }) => id)).toEqual(
      questions.claims().flatMap(({ id }) => (ids.has(id) ? [id] : [])),
    );
  });

  it('with words have all of them, in testimonies or names of voices, parts of words too', () => {
    expect(texts({ q: 'boat 280' })).toHaveLength(1);
    expect(texts({ q: ' OFFICIALS  boats ' })).toHaveLength(1);
    expect(texts({ q: 'boats zebra' })).toEqual([]);
  });

  it('fit every part of a filter', () => {
    expect(texts({ about: 'Reyes', voice: 'Reyes', single: true, outlet: 'The Calder Ledger' })).toEqual([
      'she had learned of the contract from the newspaper',
    ]);
  });
});

describe('a portrait', () => {
  it('parts the claims about somebody into what they say and what is said of them', () => {
    for (const entity of FIXTURE.entities) {
      const { says, saidOf } = questions.portrait(entity);
      const all = [...says, ...saidOf].map(({ claim }) => claim);
      expect(new Set(all)).toEqual(new Set(questions.claims({ about: entity.id })));
      expect(all).toHaveLength(new Set(all).size);
      expect(new Set(says.map(({ claim }) => claim))).toEqual(new Set(questions.claims({ voice: entity.id })));
    }
  });

  it('quotes only testimonies in which they speak, or are named', () => {
    const [reyes] = questions.people('Reyes');
    const { saidOf } = questions.portrait(reyes!);
    expect(saidOf.flatMap(({ testimonies }) => testimonies.map(({ exact }) => exact))).not.toContain(
      'resigned from the harbour commission two days after the vote',
    );
  });
});

describe('people', () => {
  it('are people and organisations, those most often named first, or whoever a name means', () => {
    expect(questions.people().map(({ name }) => name)[0]).toBe('Ana Reyes-Ortúzar');
    expect(questions.people().every(({ kind }) => kind === 'person' || kind === 'organisation')).toBe(true);
    expect(questions.people('port calder').map(({ kind }) => kind)).toEqual(['place']);
    expect(questions.people(FIXTURE.entities[1]!.id)).toEqual([FIXTURE.entities[1]]);
    expect(questions.people('Nobody Atall')).toEqual([]);
  });

  it('whose name was mistyped are guessed at', () => {
    expect(questions.people('Reyez')).toEqual([]);
    expect(questions.close('about', 'Reyez')).toEqual(['Ana Reyes-Ortúzar']);
    expect(questions.close('outlet', 'Bay Miror')).toEqual(['Bay Mirror']);
    expect(questions.close('voice', 'oficials')).toEqual(['officials']);
    expect(questions.close('origin', 'Coats Today')).toEqual(['Coast Today']);
  });

  it('who have a name’s words, though it is somebody else’s whole name, are also told', () => {
    const post = FIXTURE.entities.find(({ name }) => name === 'Harbour Post')!;
    const edition = { ...FIXTURE, entities: [...FIXTURE.entities, { ...post, id: '0123456789ab', name: 'Harbour' }] };
    expect(
      ask(edition)
        .people('harbour')
        .map(({ name }) => name),
    ).toEqual(['Harbour']);
    expect(
      ask(edition)
        .also('harbour')
        .map(({ name }) => name),
    ).toEqual(['Harbour Post']);
  });
});
