import { VERSION } from '../../edition/version.ts';
import { VariorumError } from '../../model.ts';
import { type Command, HELP, type Invocation } from '../terminal/command.ts';
import { EXIT } from '../terminal/exit-codes.ts';
import { printLines } from '../terminal/print.ts';

/** `variorum fetch`: pages from the web into a web archive; the only command that uses the network. */
export const fetchPages: Command = {
  name: 'fetch',
  usage: 'variorum fetch URL… | LIST… -o FOLDER',
  purpose: 'Get pages from the web into a web archive (WARC), which edit reads.',
  details: [
    'The only command that uses the network. URL is the address of a page, LIST a file of addresses, one a line (.txt, .url, .webloc).',
    'Writes FOLDER/fetched-TIME.warc.gz: each request and answer with its header, time and digests, the evidence copy.',
    'Of one host one page is fetched after the other, with a pause; what robots.txt forbids is not fetched, and a host that says',
    'when to come back is asked again then. A page may have 32 MB and take a minute. Redirects are followed within the public web:',
    'private, loopback, link-local and metadata addresses are refused, also where a name or a redirect leads to one.',
    'What could not be had is printed, with the reason.',
    '',
    'Examples:',
    '  variorum fetch https://calderledger.example/boats -o clippings',
    '  variorum fetch addresses.txt -o clippings && variorum edit clippings',
  ],
  options: [
    { name: 'out', short: 'o', value: 'FOLDER', help: 'Folder to write to; made if need be.' },
    { name: 'allow-private', help: 'Fetch from private addresses too: an archive in your own network.' },
    { name: 'pause', value: 'SECONDS', help: 'Pause between two requests to one host. Default: 1.' },
    { name: 'quiet', short: 'q', help: 'Print only what could not be had.' },
    HELP,
  ],
  run,
};

async function run({ values, paths, streams }: Invocation): Promise<number> {
  const folder = values.out;
  if (paths.length === 0)
    throw new VariorumError('usage', 'Give an address or a file of addresses. See variorum fetch --help.');
  if (typeof folder !== 'string' || folder === '') throw new VariorumError('usage', 'Say where to write: -o FOLDER.');
  const pause = values.pause === undefined ? 1 : Number(values.pause);
  if (!(pause >= 0 && pause <= 3600)) throw new VariorumError('usage', '--pause needs a number of seconds.');
  const { fetchInto, isPublicAddress } = await import('../../fetch/index.ts');
  const addresses = await addressesOf(paths);
  const { mkdir, open, rename } = await import('node:fs/promises');
  const { join } = await import('node:path');
  const name = `fetched-${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}-${process.pid}.warc.gz`;
  // Hidden until it is whole, so that nobody reads half of it.
  const unfinished = join(folder, `.${name}`);
  const archive = await mkdir(folder, { recursive: true })
    .then(() => open(unfinished, 'wx'))
    .catch((cause) => {
      throw new VariorumError('output', `Nothing can be written to ${folder}.`, { cause });
    });
  let got = 0;
  try {
    const allowed = values['allow-private'] === true ? () => true : isPublicAddress;
    const options = { allowed, pause: pause * 1000, version: VERSION };
    for await (const { address, url, reason, bytes } of fetchInto(
      addresses,
      (record) => archive.appendFile(record),
      options,
    )) {
      const moved = url === address ? '' : ` (at ${url})`;
      if (reason !== null) printLines(streams.err, [`variorum: not fetched: ${address}${moved}: ${reason}`]);
      else {
        got += 1;
        if (values.quiet !== true) printLines(streams.out, [`${address}${moved}: ${bytes} bytes`]);
      }
    }
    await archive.sync();
  } finally {
    await archive.close();
  }
  await rename(unfinished, join(folder, name));
  if (values.quiet !== true) printLines(streams.out, [`${got} of ${addresses.length} pages: ${join(folder, name)}`]);
  return got > 0 ? EXIT.ok : EXIT.input;
}

/** The addresses that were given, themselves or in lists, each once. */
async function addressesOf(given: readonly string[]): Promise<string[]> {
  const { addressesIn } = await import('../../fetch/index.ts');
  const { readFile } = await import('node:fs/promises');
  const addresses = new Set<string>();
  for (const each of given) {
    if (/^https?:\/\//i.test(each)) {
      addresses.add(each);
      continue;
    }
    const text = await readFile(each, 'utf8').catch((cause) => {
      throw new VariorumError('input', `${each} is neither an address (https://…) nor a file that can be read.`, {
        cause,
      });
    });
    const listed = addressesIn(text.slice(0, 10_000_000));
    if (listed.length === 0) throw new VariorumError('input', `${each} holds no address (https://…, one a line).`);
    for (const address of listed) addresses.add(address);
  }
  return [...addresses];
}
