import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/cli/commands/index.ts';
import { main } from '../src/cli/main.ts';
import { type Edition, sha256Hex } from '../src/model.ts';
import { sampleFolder } from '../testing/sample/edition.ts';
import { samplePages } from '../testing/sample/pages.ts';

const docs = readFileSync(fileURLToPath(new URL('../docs/cli.md', import.meta.url)), 'utf8');
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-'));
  // Before the clock of a test runs.
  await sampleFolder();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function variorum(...argv: string[]) {
  const written = { out: '', err: '' };
  const stream = (name: 'out' | 'err') => ({ write: (text: string) => (written[name] += text) });
  const code = await main(argv, { out: stream('out'), err: stream('err') });
  return { code, ...written };
}

/** The files of an edition of the sample are those that were made for all tests, byte for byte. */
async function expectSameFiles(out: string): Promise<void> {
  const made = await sampleFolder();
  for (const file of ['edition.json', 'index.html']) {
    expect(sha256Hex(readFileSync(join(out, file)))).toBe(sha256Hex(readFileSync(join(made, file))));
  }
}

/** A pile of one page. */
function onePage(): string {
  const page = join(folder, 'gull.txt');
  writeFileSync(page, 'Gull sits on lamp\n\nA gull sat on the lamp of Port Calder on Monday, RC told its listeners.\n');
  return page;
}

const editionIn = (path: string): Edition => JSON.parse(readFileSync(join(path, 'edition.json'), 'utf8'));

describe('the documentation', () => {
  it.each(COMMANDS)('of $name knows every option', ({ name, options }) => {
    expect(docs).toContain(`## variorum ${name}`);
    for (const option of options) expect(docs, `--${option.name}`).toContain(`\`--${option.name}`);
  });
});

describe('variorum', () => {
  it('explains itself', async () => {
    expect((await variorum('--help')).out).toContain('variorum edit PATH');
    expect((await variorum('edit', '--help')).out).toContain('--quiet');
    expect((await variorum('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await variorum()).code).toBe(2);
  });

  it('refuses what makes no sense, in one line that says what to do', async () => {
    for (const argv of [
      ['print'],
      ['edit'],
      ['edit', '--bogus', 'x'],
      ['schema', 'x'],
      ['edit', 'x', '-o'],
      ['trace', 'x'.repeat(0)],
      ['annotate'],
    ]) {
      const { code, err } = await variorum(...argv);
      expect(code, argv.join(' ')).toBe(2);
      expect(err).toMatch(/^variorum: [^\n]+\n$/);
    }
  });

  it('says which command or option may have been meant', async () => {
    expect((await variorum('clams', 'x')).err).toContain('“clams”; did you mean claims?');
    expect((await variorum('claims', 'x', '--abuot', 'y')).err).toBe(
      'variorum: There is no option “--abuot”; did you mean --about? See variorum claims --help.\n',
    );
    expect((await variorum('claims', 'x', '--zebra')).err).toContain('There is no option “--zebra”. See');
  });

  it('prints the schema', async () => {
    expect(JSON.parse((await variorum('schema')).out).$id).toBe('variorum/edition@2');
  });

  it('makes the edition of the sample and sums it up, the same bytes from another folder too', async () => {
    const moved = join(folder, 'elsewhere', 'pages');
    cpSync(samplePages, moved, { recursive: true });
    const out = join(folder, 'sample');
    const { code, out: printed } = await variorum('edit', moved, '-o', out);
    expect(code).toBe(0);
    expect(printed).toMatch(/15 articles, 12 distinct texts/);
    expect(printed).toContain('Lost witnesses');
    expect(printed).toContain('The Harbour Post');
    expect(printed).toContain('Not seen: ');
    expect(printed).toContain(join(out, 'index.html'));
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('Content-Security-Policy');
    await expectSameFiles(out);
  });

  it('gives the summary as JSON', async () => {
    const twoCrawls = [
      'calderledger-commissioner-quits-dredging-saved.txt',
      'commissioner-quits-harbour-board-calderledger.html',
    ];
    const pages = ['wire.jsonl', ...twoCrawls].map((name) => join(samplePages, name));
    const { out } = await variorum('edit', ...pages, '-o', join(folder, 'json'), '--json');
    expect(JSON.parse(out)).toMatchObject({
      articles: 6,
      distinctTexts: 5,
      notSeen: { failed: 0, otherLanguages: 1 },
    });
  });

  it('gives the same bytes from files in another order, and says nothing where it is to be quiet', async () => {
    const names = ['wire.jsonl', 'commissioner-quits-harbour-board-calderledger.html'];
    const made = async (order: readonly string[], out: string) => {
      const quiet = await variorum('edit', ...order.map((name) => join(samplePages, name)), '-o', out, '--quiet');
      expect(quiet.out + quiet.err).toBe('');
      return readFileSync(join(out, 'edition.json'), 'utf8');
    };
    expect(await made(names, join(folder, 'there'))).toBe(await made(names.toReversed(), join(folder, 'back')));
  });

  it('knows the outlets of the user’s own file, and says what is wrong with one', async () => {
    const file = join(folder, 'outlets.txt');
    writeFileSync(file, 'Radio Calder | broadcaster | radiocalder.example | RC\n');
    const out = join(folder, 'outlets');
    const outlets = (path: string) => variorum('edit', onePage(), '-o', out, '-q', '--outlets', path);
    expect((await outlets(file)).code).toBe(0);
    expect(editionIn(out).entities).toContainEqual(expect.objectContaining({ kind: 'outlet', name: 'Radio Calder' }));
    writeFileSync(file, 'Radio Calder | wireless\n');
    expect((await outlets(file)).err).toMatch(/^variorum: .*1/);
    expect((await outlets(join(folder, 'none.txt'))).code).toBe(3);
  });

  it('does not read its own report as a page', async () => {
    const { code } = await variorum('edit', join(folder, 'sample'), onePage(), '-o', join(folder, 'own'), '-q');
    expect(code).toBe(0);
    const { articles, notSeen } = editionIn(join(folder, 'own'));
    expect(articles).toHaveLength(1);
    expect(notSeen.failed.map(({ reason }) => reason).join()).toContain('made by Variorum');
  });

  it('says when nothing could be read, and still writes what was not seen', async () => {
    const out = join(folder, 'nothing');
    const { code, err } = await variorum('edit', join(folder, 'no-such-folder'), '-o', out, '-q');
    expect(code).toBe(3);
    expect(err).toMatch(/^variorum: No article could be read from .*no-such-folder/);
    expect(editionIn(out).articles).toEqual([]);
    expect(editionIn(out).notSeen.failed).toHaveLength(1);
    expect(existsSync(join(out, 'index.html'))).toBe(true);
  });

  it('leaves an edition as it is when nothing could be read', async () => {
    const out = join(folder, 'kept');
    await variorum('edit', onePage(), '-o', out, '-q');
    const before = readFileSync(join(out, 'edition.json'), 'utf8');
    const { code, err } = await variorum('edit', join(folder, 'no-such-folder'), '-o', out, '-q');
    expect([code, readFileSync(join(out, 'edition.json'), 'utf8')]).toEqual([3, before]);
    expect(err).toContain('The edition that is there was left as it is.');
  });

  it('makes the same edition again where its own files lie among the pages', async () => {
    const pile = join(folder, 'pile-with-edition');
    mkdirSync(pile);
    writeFileSync(join(pile, 'gull.txt'), 'A gull sat on the lamp of Port Calder on Monday.\n');
    const out = join(pile, 'edition');
    await variorum('edit', pile, '-o', out, '-q');
    const first = readFileSync(join(out, 'edition.json'), 'utf8');
    await variorum('edit', pile, '-o', out, '-q');
    expect(readFileSync(join(out, 'edition.json'), 'utf8')).toBe(first);
    expect(readdirSync(out).sort()).toEqual(['edition.json', 'index.html']);
  });

  it('refuses a folder in which another run is at work', async () => {
    const out = join(folder, 'busy');
    mkdirSync(out);
    writeFileSync(join(out, '.variorum.lock'), `${process.ppid}\n`);
    const { code, err } = await variorum('edit', samplePages, '-o', out, '-q');
    expect([code, err]).toEqual([4, expect.stringContaining('Another run')]);
  });

  it('says when it cannot write', async () => {
    writeFileSync(join(folder, 'a-file'), 'x');
    const { code, err } = await variorum('edit', onePage(), '-o', join(folder, 'a-file'), '-q');
    expect(code).toBe(4);
    expect(err).toMatch(/^variorum: Could not write to [^\n]+\n$/);
  });
});

describe('commands that open an edition', () => {
  const sample = () => join(folder, 'sample');

  it('list claims, filtered by origins and by names in any spelling', async () => {
    const all = JSON.parse((await variorum('claims', sample(), '--json')).out);
    expect(all.length).toBeGreaterThan(10);
    const single = JSON.parse((await variorum('claims', sample(), '--single-origin', '--json')).out);
    expect(single.length).toBeGreaterThan(0);
    expect(single.length).toBeLessThan(all.length);
    expect(single.every(({ origins }: Edition['claims'][number]) => origins.max === 1)).toBe(true);
    const said = JSON.parse((await variorum('claims', sample(), '--said-by', 'reyes ortuzar', '--json')).out);
    expect(said.length).toBeGreaterThan(0);
    expect(said.every(({ voices }: Edition['claims'][number]) => voices.some(({ name }) => /Reyes/.test(name)))).toBe(
      true,
    );
    expect((await variorum('claims', sample(), '--about', 'Nobody Atall')).out).toMatch(/^0 of /);
  });

  it('say what a mistyped name may have been, on stderr where stdout is JSON', async () => {
    expect((await variorum('claims', sample(), '--about', 'Reyez')).out).toMatch(/“Reyez”; did you mean Ana Reyes/);
    expect((await variorum('claims', sample(), '--outlet', 'Coast Todai')).out).toContain('did you mean Coast Today?');
    expect((await variorum('who', sample(), 'Tomas Hael')).out).toContain('“Tomas Hael”; did you mean Tomas Hale?');
    const { out, err } = await variorum('claims', sample(), '--said-by', 'Hael', '--json');
    expect(JSON.parse(out)).toEqual([]);
    expect(err).toContain('did you mean Tomas Hale?');
  });

  it('say whom a part of a name was taken for', async () => {
    expect((await variorum('claims', sample(), '--about', 'Hale')).out).toContain(
      '“Hale” was taken for Tomas Hale (person).',
    );
    expect((await variorum('claims', sample(), '--about', 'Tomas Hale')).out).not.toContain('taken for');
  });

  it('trace a claim up to its origins and export its evidence', async () => {
    const { id, testimonies } = editionIn(sample()).claims.find(
      ({ testimonies }) => new Set(testimonies.map((one) => one.article)).size > 2,
    )!;
    const { out } = await variorum('trace', sample(), id.slice(0, 8));
    expect(out).toContain(id);
    expect(out).toContain('↑');
    const rows = (await variorum('trace', sample(), id, '--format', 'csv')).out.trimEnd().split('\r\n');
    expect(rows[0]).toMatch(/^claim,siglum/);
    expect(rows.filter((row) => row.startsWith(id))).toHaveLength(testimonies.length);
    expect((await variorum('trace', sample(), id, '--format', 'md')).out).toContain('> ');
    expect((await variorum('trace', sample(), id, '--format', 'pdf')).code).toBe(2);
    expect((await variorum('trace', sample(), 'zzzz')).code).toBe(2);
  });

  it('check a sentence, and say when there is no such claim', async () => {
    const found = await variorum(
      'check',
      sample(),
      'Dunmore Marine got a contract worth £45 million to dredge the North Channel',
      '-q',
    );
    expect(found.code).toBe(0);
    expect(found.out).toContain('Dunmore');
    expect((await variorum('check', sample(), 'A whale was seen in the market hall on Sunday', '-q')).out).toMatch(
      /^nobody states it: A whale[\s\S]*\nNo claim like/,
    );
    expect((await variorum('check', sample())).code).toBe(2);
  });

  it('proof a draft, line by line, as JSON and as a page, and end with what was found', async () => {
    const draft = join(folder, 'draft.md');
    const said = 'Ana Reyes-Ortúzar, the only engineer on the board, resigned two days after the vote.';
    writeFileSync(draft, `# Dredging\n\n${said}\n`);
    const good = await variorum('proof', draft, sample());
    expect([good.code, good.out]).toEqual([0, 'draft.md: 1 sentence against 15 articles: 1 stated\n']);
    writeFileSync(draft, `# Dredging\n\n${said} The board keeps a tame walrus in the boiler room.\n`);
    const { code, out } = await variorum('proof', draft, sample());
    expect(code).toBe(5);
    expect(out).toMatch(/^draft\.md:3:86: nobody states it: The board keeps a tame walrus/);
    writeFileSync(
      draft,
      'The £45m contract, which is due to last two years, was awarded on Monday without a tender.\n',
    );
    const json = await variorum('proof', draft, sample(), '--json');
    expect(json.code).toBe(6);
    expect(JSON.parse(json.out).sentences[0]).toMatchObject({ status: 'otherwise', differences: [{ theirs: '41m' }] });
    const page = await variorum('proof', draft, sample(), '--html');
    expect(page.out).toMatch(/^<!doctype html>[\s\S]*default-src 'none'; style-src 'sha256-[\s\S]*<mark>45m<\/mark>/);
    const table = await variorum('proof', draft, sample(), '--csv');
    expect(table.out).toMatch(
      /^line,fact,status,[\s\S]*1,"The £45m contract,[\s\S]*stated otherwise,[\s\S]*number: 45m \/ 41m/,
    );
    const book = join(folder, 'facts.xlsx');
    expect((await variorum('proof', draft, sample(), '--xlsx', book)).code).toBe(6);
    expect(readFileSync(book).subarray(0, 2).toString()).toBe('PK');
    expect((await variorum('proof', draft)).code).toBe(2);
    expect((await variorum('proof', join(folder, 'no.md'), sample())).code).toBe(3);
  });

  it('check a sentence given by option, and tell what differs, also as JSON', async () => {
    const claim = 'Dunmore Marine got a contract worth £47 million to dredge the North Channel';
    const { code, out } = await variorum('check', sample(), '--claim', claim);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^stated otherwise: Dunmore[\s\S]*\nThe nearest claim has \d+ % .*\n {2}it says 41 where you say 47\n {2}only it denies: “without”\n“/,
    );
    expect(out).toMatch(/\d+ voices? · \d+(?:–\d+)? origins? · \d+ articles?/);
    const json = JSON.parse((await variorum('check', sample(), '--claim', claim, '--json')).out);
    expect(json).toMatchObject({ sentence: claim, articles: 15 });
    expect(json.nearest[0]).toMatchObject({ otherNumbers: ['47'], itsNumbers: ['41'], otherPolarity: true });
    expect(out).toContain(json.nearest[0].claim.id);
    expect((await variorum('check', sample(), claim, '--json')).out).toBe(
      (await variorum('check', '--claim', claim, sample(), '--json')).out,
    );
    expect(JSON.parse((await variorum('check', sample(), '--claim', 'zebra', '--json')).out).nearest).toEqual([]);
    expect((await variorum('check', '--claim', claim)).code).toBe(2);
    expect((await variorum('check', sample(), '--claim', '  ')).code).toBe(2);
    expect((await variorum('check', sample(), '--claim', claim, '--json', '--format', 'md')).code).toBe(2);
  });

  it('export the stemma as Graphviz', async () => {
    const { out } = await variorum('export', sample(), '--format', 'dot');
    expect(out).toMatch(/^digraph /);
    expect(out).toContain('hypothetical');
    expect((await variorum('export', sample(), '--format', 'svg')).code).toBe(2);
  });

  it('tell who is who', async () => {
    expect((await variorum('who', sample(), 'reyes-ortuzar')).out).toContain('Ana Reyes-Ortúzar');
    expect((await variorum('who', sample(), 'reyes-ortuzar')).out).toMatch(
      /of whom it is said \(\d+\):\n {4}[A-Z ]+ {2}\w+/u,
    );
    expect(JSON.parse((await variorum('who', sample(), 'reyes-ortuzar', '--json')).out)[0].says.length).toBeGreaterThan(
      0,
    );
    expect((await variorum('who', sample())).out).toContain('(person)');
    expect((await variorum('who', sample(), 'Nobody Atall')).out).toBe('There is no “Nobody Atall”.\n');
  });

  it('refuse what is no edition, and one whose words were altered', async () => {
    expect((await variorum('claims', join(folder, 'no-edition'))).code).toBe(3);
    writeFileSync(join(folder, 'other.json'), '{"schema":"other"}');
    expect((await variorum('claims', join(folder, 'other.json'))).err).toContain('not an edition');
    const altered = readFileSync(join(sample(), 'edition.json'), 'utf8').replace('"exact": "', '"exact": "altered ');
    writeFileSync(join(folder, 'altered.json'), altered);
    const { code, err } = await variorum('claims', join(folder, 'altered.json'));
    expect(code).toBe(1);
    expect(err).toContain('does not say');
    const checked = await variorum('check', join(folder, 'altered.json'), 'The board met on Monday.');
    expect([checked.code, checked.err]).toEqual([code, err]);
    writeFileSync(join(folder, 'cut.json'), altered.slice(0, altered.length / 2));
    const cut = await variorum('check', join(folder, 'cut.json'), 'The board met on Monday.');
    expect([cut.code, cut.err]).toEqual([1, expect.stringContaining('cut.json is not JSON')]);
    const older = readFileSync(join(sample(), 'edition.json'), 'utf8').replace('edition@2', 'edition@1');
    writeFileSync(join(folder, 'older.json'), older);
    for (const command of ['claims', 'check']) {
      const refused = await variorum(
        command,
        join(folder, 'older.json'),
        ...(command === 'check' ? ['The board met.'] : []),
      );
      expect(refused.err).toMatch(/of variorum\/edition@1.*variorum edit PAGES\n$/);
    }
  });
});

describe('variorum annotate', () => {
  it('prints a JSON line a text whose spans lie within it', async () => {
    const { out } = await variorum('annotate', samplePages, '-q');
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(15);
    for (const { text, sentences, names, attributions } of lines) {
      for (const { start, end } of [...sentences, ...names]) expect(text.slice(start, end).trim()).not.toBe('');
      for (const { content } of attributions) expect(content.length).toBeGreaterThan(0);
    }
  });

  it('prints one page for people', async () => {
    expect((await variorum('annotate', join(samplePages, 'wire.jsonl'), '--html', '-q')).out).toContain('class="cue');
    expect((await variorum('annotate', samplePages, '--html', '--json')).code).toBe(2);
  });
});

describe('the program from the clone', () => {
  const built = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
  it.skipIf(!existsSync(built))('runs as a process of its own, in under five seconds', async () => {
    const bin = fileURLToPath(new URL('../bin/variorum.js', import.meta.url));
    const started = Date.now();
    const { stdout } = await promisify(execFile)(process.execPath, [
      bin,
      'edit',
      samplePages,
      '-o',
      join(folder, 'process'),
    ]);
    expect(stdout).toContain('Report: ');
    // Three times the promise: the suite shares the machine with itself.
    expect(Date.now() - started).toBeLessThan(15_000);
  });
});
