import { describe, expect, it } from 'vitest';
import { parseOutletFile } from './outlet-file.ts';
import { makeRegister } from './register.ts';

describe('parseOutletFile', () => {
  it('reads fields parted by tabs or by bars, skipping comments and blank lines', () => {
    const text = [
      '\ufeff# our own papers',
      '',
      'The Tern\tnewspaper\ttern.example, news.tern.example\tCalder Tern; Tern Weekly',
      'Harbour Wire | agency | https://www.wire.example/ | HW # its initials',
      'Signal | broadcaster | | | ambiguous',
      'Gull News | online',
    ].join('\r\n');
    expect(parseOutletFile(text)).toEqual([
      ['The Tern', 'newspaper', 'tern.example news.tern.example', 'Calder Tern|Tern Weekly'],
      ['Harbour Wire', 'agency', 'wire.example', 'HW'],
      ['Signal', 'broadcaster', '', '', 'ambiguous'],
      ['Gull News', 'online', '', ''],
    ]);
  });

  it('makes rows a register takes', () => {
    const register = makeRegister(parseOutletFile('The Tern | newspaper | tern.example | Calder Tern'));
    expect(register.byName('Calder Tern')?.name).toBe('The Tern');
    expect(register.byName('')).toBeNull();
    expect(register.byDomain('https://www.tern.example/1')?.kind).toBe('newspaper');
  });

  it.each([
    ['The Tern', /Line 1 .* kind is missing/u],
    ['# papers\nThe Tern | gazette', /Line 2 .* “gazette” is no kind/u],
    ['| agency | wire.example', /name is missing/u],
    ['The Tern | newspaper | not a domain', /“not” is no domain/u],
    ['The Tern | newspaper | tern.example | | maybe', /“ambiguous”, not “maybe”/u],
    ['a | agency | | | ambiguous | more', /6 fields/u],
  ])('says what is wrong with %j and where', (text, message) => {
    expect(() => parseOutletFile(text)).toThrow(message);
  });
});
