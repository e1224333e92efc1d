import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../src/cli/main.ts';
import { makeEdition } from '../src/edition/index.ts';
import type { Edition, Question } from '../src/model.ts';
import { addPaths, editCase, shippedModels } from '../src/node/index.ts';
import { defaultRegister } from '../src/outlets/index.ts';
import { type Casebook, newCasebook, openCasebook } from '../src/store/sqlite/index.ts';
import { samplePages } from '../testing/sample/pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'variorum-case-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [AT, LATER] = ['2031-04-01T08:00:00Z', '2031-04-02T08:00:00Z'];
const file = join(folder, 'harbour.casebook');
const pages = readdirSync(samplePages).map((name) => join(samplePages, name));

/** A casebook that counts what is kept in it, by step. */
function counting(casebook: Casebook): { readonly casebook: Casebook; readonly read: Record<string, number> } {
  const read: Record<string, number> = { clean: 0, annotate: 0 };
  const keep: Casebook['keep'] = (step, made) => {
    read[step]! += made.size;
    casebook.keep(step, made);
  };
  return { casebook: { ...casebook, keep }, read };
}

async function cli(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  return pressing('', ...argv);
}

/** A command during which somebody presses keys. */
async function pressing(keys: string, ...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await main(argv, {
    in: Readable.from([keys]),
    out: { write: (text) => (out += text) },
    err: { write: (text) => (err += text) },
  });
  return { code, out, err };
}

describe('a case that pages are added to', () => {
  let edition: Edition;

  beforeAll(async () => {
    const casebook = newCasebook(file);
    await addPaths(casebook, pages.slice(0, -3), AT);
    await editCase(casebook, AT);
    const [before] = [casebook.list().length];
    const { casebook: counted, read } = counting(casebook);
    const { added } = await addPaths(counted, [samplePages], LATER);
    edition = await editCase(counted, LATER);
    expect(read.clean).toBe(added);
    expect(read.annotate).toBeLessThanOrEqual(added + 2);
    expect(before + added).toBe(casebook.list().length);
    casebook.close();
  });

  it('reads what is new alone, and has the edition of all its pages, byte for byte', async () => {
    const casebook = openCasebook(file);
    const anew = makeEdition(casebook.pages(), [], { register: defaultRegister(), models: await shippedModels() });
    casebook.close();
    expect(edition).toEqual(anew);
  });

  it('reads nothing twice where nothing is new', async () => {
    const { casebook, read } = counting(openCasebook(file));
    expect((await editCase(casebook, LATER)).generator.digest).toBe(edition.generator.digest);
    expect([read, casebook.editions().length]).toEqual([{ clean: 0, annotate: 0 }, 2]);
    casebook.close();
  });

  it('is ruled on, exported, taken in elsewhere, searched, listed and backed up from the command line', async () => {
    const [one, other] = edition.claims.filter(({ testimonies }) => testimonies.length > 3);
    const ruled = await cli(
      'case',
      'rule',
      file,
      'same',
      one!.id,
      other!.id,
      '--by',
      'Ina Moor',
      '--reason',
      'One deal.',
    );
    expect(ruled).toMatchObject({ code: 0, err: '' });
    expect((await cli('case', 'rule', file, 'note', 'A', 'Ask the board.', '--by', 'Ina Moor')).code).toBe(0);
    expect(await cli('case', 'rule', file, 'same', one!.id, other!.id)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--by NAME'),
    });
    expect((await cli('case', 'rule', file, 'burn', one!.id, '--by', 'Ina')).code).toBe(2);
    const log = await cli('case', 'export', file);
    expect(log.out.trim().split('\n')).toHaveLength(2);
    expect((await cli('case', 'edit', file, '-q', '-o', join(folder, 'out'))).code).toBe(0);
    const made: Edition = JSON.parse(readFileSync(join(folder, 'out', 'edition.json'), 'utf8'));
    expect(made.rulings.map(({ outcome, by }) => [outcome, by])).toEqual([
      ['applied', 'Ina Moor'],
      ['applied', 'Ina Moor'],
    ]);
    expect((await cli('case', 'search', file, 'dredging')).out).toContain('‹');
    expect((await cli('case', 'list', file)).out).toContain('15 pages, 3 editions, 2 rulings.');
    const changed = await cli('changes', file, '1', '2');
    expect(changed.out).toContain('Arrived (');
    expect((await cli('changes', file)).out).toContain('Ina Moor');
    expect((await cli('changes', file, '--format', 'html')).out).toContain('<h1>What changed</h1>');
    expect((await cli('changes', file, '9')).code).toBe(2);
    const copy = join(folder, 'copy.casebook');
    expect((await cli('case', 'backup', file, copy)).code).toBe(0);
    expect(openCasebook(copy).rulings()).toHaveLength(2);
    const undone = await cli('case', 'rule', copy, 'undo', made.rulings[0]!.id, '--by', 'Ina Moor');
    expect(undone.code).toBe(0);
  });

  it('is asked about, most effect first; a key is an answer that is kept, what was answered is not asked again', async () => {
    const openNow = async () => JSON.parse((await cli('case', 'review', file, '--json')).out) as Question[];
    const before = await openNow();
    expect(before.map(({ effect }) => effect)).toEqual(before.map(({ effect }) => effect).sort((x, y) => y - x));
    expect((await cli('case', 'review', file)).code).toBe(2);
    const asked = await pressing('sxduzq', 'case', 'review', file, '--by', 'Odo Lind');
    expect(asked.out).toContain('2 answered');
    expect(asked.out).toContain(`1 of ${before.length}.`);
    const casebook = openCasebook(file);
    expect(
      casebook
        .rulings()
        .filter(({ by }) => by === 'Odo Lind')
        .map(({ ruling }) => ruling)
        .sort(),
    ).toEqual(['different', 'same', 'undo', 'unsure']);
    casebook.close();
    const ids = (await openNow()).map(({ id }) => id);
    expect(ids).not.toContain(before[0]!.id);
    expect(ids).not.toContain(before[1]!.id);
    expect(ids).toContain(before[2]!.id);
  });

  it('says what to do where there is no case, no action, or no edition', async () => {
    expect(await cli('case', 'add', join(folder, 'none'), samplePages)).toMatchObject({
      code: 3,
      err: expect.stringContaining('variorum case new'),
    });
    expect(await cli('case', 'burn', file)).toMatchObject({
      code: 2,
      err: expect.stringContaining('do one of new, add'),
    });
    const empty = join(folder, 'empty.casebook');
    expect((await cli('case', 'new', empty)).code).toBe(0);
    expect(await cli('case', 'edit', empty)).toMatchObject({ code: 3, err: expect.stringContaining('holds no pages') });
    expect(await cli('case', 'search', empty, 'x')).toMatchObject({
      code: 3,
      err: expect.stringContaining('No edition'),
    });
  });
});
