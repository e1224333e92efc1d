import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Page, sha256Hex, VariorumError } from '../model.ts';
import { defaultRegister } from '../outlets/index.ts';
import { type MakeOptions, makeEdition } from './index.ts';

const page: Page = {
  key: 'gull',
  source: 'gull.txt',
  mediaType: 'text/plain',
  content: 'Gull sits on lamp\n\nA gull sat on the lamp of Port Calder on Monday.\n',
  sha256: '0'.repeat(64),
  declared: { url: null, publisher: null, title: null, published: null, retrieved: null },
  notices: [],
};
const register = defaultRegister();

it('takes forgotten models for an error, not for a wish', () => {
  expect(() => makeEdition([page], [], { register } as unknown as MakeOptions)).toThrow(VariorumError);
});

it('says of an edition made without models which are missing', () => {
  const { notes } = makeEdition([page], [], { register, models: 'none' }).notSeen;
  expect(notes).toContain('Made without the model names (names): the rules alone read, which finds less.');
  expect(notes).toContain(
    'Made without the model body-pieces (what of a page is its article): the rules alone read, which finds less.',
  );
  expect(notes.some((note) => note.includes('claims-pairs (which statements are one claim)'))).toBe(true);
  const names = readFileSync(new URL('../../models/names.bin', import.meta.url));
  const some = makeEdition([page], [], { register, models: new Map([['names', names]]) });
  expect(some.notSeen.notes.some((note) => note.includes('model names'))).toBe(false);
  const pairs = readFileSync(new URL('../../models/claims-pairs.json', import.meta.url));
  const paired = makeEdition([page], [], { register, models: new Map([['claims-pairs', pairs]]) });
  expect(paired.generator.models).toEqual({ 'claims-pairs': sha256Hex(pairs) });
  expect(paired.notSeen.notes.some((note) => note.includes('claims-pairs'))).toBe(false);
});
