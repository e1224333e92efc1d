import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkEdition, makeEdition } from '../src/edition/index.ts';
import { defaultRegister } from '../src/outlets/index.ts';
import { renderReport } from '../src/publish/index.ts';
import { isReadFailure, pagesFromBytes } from '../src/read/index.ts';
import { shippedModels } from '../src/weights/index.ts';

/** Words that every object of JavaScript answers to; "constructor" is ordinary English. */
const NAMES = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'length', 'name', 'caller', 'arguments'];
const models = await shippedModels();

function editionOf(files: Readonly<Record<string, string>>) {
  const items = Object.entries(files).flatMap(([source, text]) => [
    ...pagesFromBytes(new TextEncoder().encode(text), source),
  ]);
  const pages = items.flatMap((item) => (isReadFailure(item) ? [] : [item]));
  return makeEdition(pages, items.filter(isReadFailure), { register: defaultRegister(), models });
}

/** A word in every place where a rule looks one up: as subject, verb, noun, unit, name, month, role, quotation, source. */
const sentences = (word: string) =>
  [
    `The yacht ${word} met the board on Monday.`,
    `“We ${word} the pier,” said ${word} Marsh, the ${word} of Port Calder.`,
    `Three ${word}s and 14 ${word} were paid 5 ${word}, according to the ${word}.`,
    `On 4 ${word} 2031 the ${word} Times reported that Anna ${word} ${word}ed the harbour.`,
    `${word}: “No.” It did not ${word}, two ${word} after the call.`,
  ].join(' ');

const page = (word: string) => `<!doctype html><html lang="${word}"><head><title>${word}</title>
<meta name="${word}" content="${word}"><meta property="article:published_time" content="${word}"><meta name="author" content="${word}">
<script type="application/ld+json">{"@type":"NewsArticle","${word}":"${word}","author":{"name":"${word}","${word}":1}}</script></head>
<body><article ${word}="${word}" class="${word}" id="${word}"><h1>${word} quits</h1><p class="byline">By ${word}</p><${word.toLowerCase()}>x</${word.toLowerCase()}>
<p>${sentences(word)} &${word}; A board met on Monday and spoke of the pier for an hour.</p></article></body></html>`;

describe('words that every object answers to', () => {
  it('are read like any other word, in text, HTML, records and names of files', () => {
    const files: Record<string, string> = {};
    for (const word of NAMES) {
      files[`${word}.txt`] = `${word}\n\n${sentences(word)}\n`;
      files[`${word}.html`] = page(word);
      files[`${word}.jsonl`] = JSON.stringify({
        id: word,
        publisher: word,
        title: word,
        published: word,
        text: sentences(word),
      });
    }
    const edition = editionOf(files);
    expect(edition.notSeen.failed).toEqual([]);
    expect(edition.articles).toHaveLength(3 * NAMES.length);
    expect(checkEdition(edition)).toBeGreaterThan(0);
    expect(renderReport(edition)).toContain('constructor');
  }, 120_000);

  it('are found in no table of the program that pages’ words are looked up in', () => {
    const src = fileURLToPath(new URL('../src', import.meta.url));
    const open = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.test|\.fixture|\.generated)\.ts$/.test(file))
      .flatMap((file) => {
        const code = readFileSync(join(src, file), 'utf8');
        return [...code.matchAll(/const (\w+): (?:Readonly|Partial)?<?Record<string,[^=]*=\s*\{(?!\})/g)].map(
          ([, name]) => `${file}: ${name}; make it a table({ … }) of base/table.ts`,
        );
      });
    expect(open).toEqual([]);
  });
});
