import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type ClaimFilter, filterQuery } from '../../src/ask/claim-filter.ts';
import { originsOf, outletsOf, voicesOf } from '../../src/ask/claims.ts';
import { concordanceOf } from '../../src/ask/concordance.ts';
import { findIn, makeIndex } from '../../src/ask/find.ts';
import { main } from '../../src/cli/main.ts';
import type { Edition } from '../../src/model.ts';
import { decodeEdition } from '../../src/publish/page/edition-code.ts';
import { sampleFolder } from '../../testing/sample/edition.ts';
import { parseAddress } from '../../web/address.ts';

// The sample's edition is opened once for all that is asked of it.
vi.mock(import('../../src/cli/terminal/open-edition.ts'), async (original) => {
  const actual = await original();
  let opened: Promise<Edition> | null = null;
  return {
    ...actual,
    openEdition(path, command) {
      opened ??= actual.openEdition(path, command);
      return opened;
    },
  };
});

let sample: string;
beforeAll(async () => {
  sample = await sampleFolder();
});

async function variorum(...argv: string[]): Promise<string> {
  let out = '';
  expect(await main(argv, { out: { write: (text) => (out += text) }, err: { write: () => {} } })).toBe(0);
  return out;
}

/** The edition that a report carries for its search. */
function editionInReport(path: string): Edition {
  const [, packed] = /id="edition">([^<]+)</.exec(readFileSync(path, 'utf8'))!;
  return decodeEdition(inflateRawSync(Buffer.from(packed!, 'base64')).toString());
}

describe('the command line', () => {
  it('answers about every person, body, place, voice, outlet and origin as the report’s search does', async () => {
    const c = concordanceOf(editionInReport(join(sample, 'index.html')), new Map());
    const index = makeIndex(c);
    const asked: [ClaimFilter, string[]][] = [
      ...c.edition.entities.map(({ name }): [ClaimFilter, string[]] => [{ about: name }, ['--about', name]]),
      ...voicesOf(c).map((name): [ClaimFilter, string[]] => [{ voice: name }, ['--said-by', name]]),
      ...outletsOf(c).map((name): [ClaimFilter, string[]] => [{ outlet: name }, ['--outlet', name]]),
      ...originsOf(c).map((name): [ClaimFilter, string[]] => [{ origin: name }, ['--origin', name]]),
      [{}, []],
      [{ single: true }, ['--single-origin']],
      [{ several: true }, ['--several']],
      [{ parted: true }, ['--contested']],
      [{ q: 'two boats' }, ['--words', 'two boats']],
    ];
    expect(asked.length).toBeGreaterThan(100);
    let found = 0;
    for (const [filter, options] of asked) {
      const listed: Edition['claims'] = JSON.parse(await variorum('claims', sample, '--json', ...options));
      const shown = findIn(c, index, parseAddress(`#?${filterQuery(filter)}`).find ?? {}).claims;
      expect(
        listed.map(({ id }) => id),
        options.join(' '),
      ).toEqual(shown.map(({ id }) => id));
      found += listed.length;
    }
    expect(found).toBeGreaterThan(1000);
  });

  it('counts as the report’s links say', async () => {
    const report = readFileSync(join(sample, 'index.html'), 'utf8');
    const links = [...report.matchAll(/href="#(\?voice=[^"]+)">Voice of (\d+) claim/g)];
    expect(links.length).toBeGreaterThan(5);
    for (const [, address, number] of links) {
      const name = parseAddress(`#${address!.replaceAll('&#39;', "'")}`).find!.voice!;
      const listed = JSON.parse(await variorum('claims', sample, '--said-by', name, '--json'));
      expect(listed, name).toHaveLength(Number(number));
    }
  });
});
