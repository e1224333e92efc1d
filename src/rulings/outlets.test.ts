import { expect, it } from 'vitest';
import { makeRegister } from '../outlets/index.ts';
import { registerUnder } from './outlets.ts';
import { signed } from './ruling.ts';

const register = makeRegister([
  ['The Tern', 'newspaper', 'tern.example', 'Evening Tern'],
  ['Calder Wire', 'agency', 'wire.example'],
]);
const anchor = (exact: string) => ({ sha256: 'bytes', url: null, exact, prefix: '', suffix: '', start: null });
const under = (ruling: 'same' | 'different', a: string, b: string) =>
  registerUnder(register, [
    signed({ ruling, of: 'outlets', a: anchor(a), b: anchor(b) }, { by: 'Ina', at: '2031-03-01', reason: null }),
  ]);

it('lets two names be one outlet, with the names and domains of both', () => {
  const one = under('same', 'The Tern', 'Calder Wire');
  expect(one.byDomain('https://wire.example/x')!.name).toBe('The Tern');
  expect(one.byName('calder wire')).toBe(one.byName('Evening Tern'));
});

it('lets a name nobody knew be a known outlet, whichever is named first', () => {
  expect(under('same', 'Tern Online', 'The Tern').byName('Tern Online')!.name).toBe('The Tern');
});

it('lets a name that was thought another’s be an outlet of its own', () => {
  const two = under('different', 'The Tern', 'Evening Tern');
  expect(two.byName('Evening Tern')!.name).toBe('Evening Tern');
  expect(two.byDomain('tern.example')!.name).toBe('The Tern');
});

it('changes nothing where two are two already', () => {
  const two = under('different', 'The Tern', 'Calder Wire');
  expect(two.byName('Calder Wire')).toEqual(register.byName('Calder Wire'));
});
