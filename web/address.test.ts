import { describe, expect, it } from 'vitest';
import { formatAddress, idOf, parseAddress, targetOf } from './address.ts';

describe('an address', () => {
  it.each([
    '',
    'claims',
    'c-0123456789ab',
    'A',
    'AB-12-340',
    'A+AB',
    'α+A',
    'w-0123456789ab',
    '?q=two%20boats',
    '?voice=Ana%20Reyes-Ort%C3%BAzar&single',
    '?q=a%26b&outlet=The%20Ledger&parted&at=A-1-20',
  ])('#%s is read and written alike', (hash) => {
    expect(formatAddress(parseAddress(`#${hash}`))).toBe(hash);
  });

  it('tells sources from places of the page', () => {
    expect(targetOf('AB-12-340')).toEqual({ kind: 'passage', siglum: 'AB', start: 12, end: 340 });
    expect(targetOf('A+α')).toEqual({ kind: 'beside', a: 'A', b: 'α' });
    expect(targetOf('claims')).toBeNull();
    expect(targetOf('stemma-1')).toBeNull();
    expect(idOf({ kind: 'lost', id: 'x' })).toBe('w-x');
  });

  it('bears what cannot be read', () => {
    expect(parseAddress('#%E0%A4%A')).toEqual({ find: null, at: null, id: '%E0%A4%A' });
    expect(parseAddress('#?')).toEqual({ find: null, at: null, id: null });
    expect(parseAddress('#?__proto__=x&q=%ZZ')).toEqual({ find: { q: '%ZZ' }, at: null, id: null });
  });
});
