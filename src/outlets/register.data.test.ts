import { describe, expect, it } from 'vitest';
import { foldOutletName } from '../model.ts';
import { OUTLET_ROWS, type OutletKind, type OutletRow } from './register.data.ts';

const KIND_ORDER: readonly OutletKind[] = ['agency', 'newspaper', 'broadcaster', 'magazine', 'online', 'portal'];

/** Words no outlet may claim without an article or a context. */
const BARE_WORDS: ReadonlySet<string> = new Set([
  ...['Times', 'Post', 'Journal', 'Herald', 'Sun', 'Star', 'Mirror', 'Independent', 'Guardian', 'Telegraph'],
  ...['Tribune', 'Chronicle', 'Gazette', 'Observer', 'Standard', 'Express', 'Mail', 'News', 'Nation', 'Record'],
  ...['Globe', 'Sentinel', 'Courier', 'Inquirer', 'Examiner', 'Register', 'Bee', 'Press', 'Citizen', 'Advocate'],
  ...['Time', 'People', 'Variety', 'Wired', 'Fortune', 'Slate', 'Salon', 'Reason', 'Nature', 'Science', 'Vox'],
  ...['Quartz', 'Us', 'Billboard', 'Complex', 'Vice', 'Money', 'Mint', 'Dawn', 'Metro', 'Deadline', 'Stuff'],
  ...['ABC', 'Insider', 'Today', 'Outlook', 'Focus', 'Yahoo', 'Bloomberg', 'Forbes', 'Economist', 'FT'],
]);

/** Hosts are lower case, without "www.", of ASCII labels and a top-level domain of letters. */
const DOMAIN = /^(?!www\.)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

const domainsOf = ([, , domains]: OutletRow): string[] => (domains === '' ? [] : domains.split(' '));
const aliasesOf = ([, , , aliases]: OutletRow): string[] => (aliases ? aliases.split('|') : []);
const flagOf = ([, , , , flag]: OutletRow): string | undefined => flag;

/** The keys given by more than one row, or twice by one. */
function claimedTwice(keysOf: (row: OutletRow) => readonly string[]): string[] {
  const owner = new Map<string, string>();
  const clashes: string[] = [];
  for (const row of OUTLET_ROWS) {
    for (const key of keysOf(row)) {
      const other = owner.get(key);
      if (other !== undefined) clashes.push(`${key}: ${other} / ${row[0]}`);
      owner.set(key, row[0]);
    }
  }
  return clashes;
}

describe('the register of outlets', () => {
  it('is large enough to be of use, in every kind', () => {
    expect(OUTLET_ROWS.length).toBeGreaterThanOrEqual(450);
    for (const kind of KIND_ORDER) {
      expect(OUTLET_ROWS.filter((row) => row[1] === kind).length, kind).toBeGreaterThanOrEqual(30);
    }
  });

  it('gives each canonical name once', () => {
    expect(claimedTwice((row) => [row[0]])).toEqual([]);
  });

  it('gives each name and alias to one row only', () => {
    expect(claimedTwice((row) => [row[0], ...aliasesOf(row)])).toEqual([]);
  });

  it('gives no two rows names that differ in letter case or a leading "The" alone', () => {
    const folded = (row: OutletRow): string[] => [row[0], ...aliasesOf(row)].map(foldOutletName);
    expect(claimedTwice((row) => [...new Set(folded(row))])).toEqual([]);
  });

  it('gives each domain to one row only', () => {
    expect(claimedTwice(domainsOf)).toEqual([]);
  });

  it('writes domains as bare lower-case hosts', () => {
    expect(OUTLET_ROWS.flatMap(domainsOf).filter((domain) => !DOMAIN.test(domain))).toEqual([]);
  });

  it('lists no host beside a parent domain of the same row', () => {
    const redundant = OUTLET_ROWS.flatMap((row) => {
      const domains = domainsOf(row);
      return domains.filter((host) => domains.some((parent) => host.endsWith(`.${parent}`)));
    });
    expect(redundant).toEqual([]);
  });

  it('leaves no stray space or empty alias', () => {
    const untidy = OUTLET_ROWS.filter((row) =>
      [row[0], ...aliasesOf(row)].some((name) => name === '' || name !== name.trim() || / {2}/.test(name)),
    );
    expect(untidy).toEqual([]);
  });

  it('is ordered by kind, then by name in code units', () => {
    const inOrder = (a: OutletRow, b: OutletRow): boolean => {
      const step = KIND_ORDER.indexOf(a[1]) - KIND_ORDER.indexOf(b[1]);
      return step < 0 || (step === 0 && a[0] < b[0]);
    };
    const misplaced = OUTLET_ROWS.filter((row, i) => {
      const before = OUTLET_ROWS[i - 1];
      return before !== undefined && !inOrder(before, row);
    });
    expect(misplaced.map((row) => row[0])).toEqual([]);
  });

  it('has no bare ambiguous word for an alias', () => {
    const bare = (alias: string): boolean => BARE_WORDS.has(alias.replace(/^The /, ''));
    expect(OUTLET_ROWS.flatMap(aliasesOf).filter(bare)).toEqual([]);
  });

  it('flags a canonical name that is a bare ambiguous word', () => {
    const unflagged = OUTLET_ROWS.filter((row) => BARE_WORDS.has(row[0]) && flagOf(row) !== 'ambiguous');
    expect(unflagged.map((row) => row[0])).toEqual([]);
  });

  it.each([
    ['AP', 'agency', 'apnews.com', 'Associated Press'],
    ['Reuters', 'agency', 'reuters.com', 'Reuters News'],
    ['The New York Times', 'newspaper', 'nytimes.com', 'NYT'],
    ['The Washington Post', 'newspaper', 'washingtonpost.com', 'Washington Post'],
    ['BBC', 'broadcaster', 'bbc.co.uk', 'BBC News'],
    ['KHOU', 'broadcaster', 'khou.com', 'KHOU 11'],
    ['Time', 'magazine', 'time.com', 'TIME magazine'],
    ['HuffPost', 'online', 'huffingtonpost.com', 'Huffington Post'],
    ['MENAFN', 'portal', 'menafn.com', 'Middle East North Africa Financial Network'],
  ])('knows %s', (name, kind, domain, alias) => {
    const row = OUTLET_ROWS.find((candidate) => candidate[0] === name);
    expect(row?.[1]).toBe(kind);
    expect(row && domainsOf(row)).toContain(domain);
    expect(row && aliasesOf(row)).toContain(alias);
  });
});
