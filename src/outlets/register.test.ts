import { describe, expect, it } from 'vitest';
import { hostOf, makeRegister } from './register.ts';

const register = makeRegister([
  ['The Harbour Post', 'newspaper', 'harbourpost.example', 'HP'],
  ['Northern Wire', 'agency', 'northernwire.example news.northernwire.example'],
]);

describe('the register of outlets', () => {
  it('finds an outlet by name or alias whatever the case and the article', () => {
    expect(register.byName('harbour post')?.name).toBe('The Harbour Post');
    expect(register.byName('The HP')?.name).toBe('The Harbour Post');
    expect(register.byName('Post')).toBeNull();
  });

  it('finds an outlet by host, subdomain and URL, and not by a mere suffix', () => {
    expect(register.byDomain('https://www.harbourpost.example/a?b#c')?.name).toBe('The Harbour Post');
    expect(register.byDomain('amp.harbourpost.example/news')?.name).toBe('The Harbour Post');
    expect(register.byDomain('notharbourpost.example')).toBeNull();
    expect(hostOf('HTTPS://WWW.A.example:80/x')).toBe('a.example');
  });

  it('lets a later row replace an earlier one', () => {
    const own = makeRegister([
      ['A Wire', 'agency', 'a.example'],
      ['A Wire', 'portal', 'a.example'],
    ]);
    expect(own.byName('a wire')?.kind).toBe('portal');
  });
});
