import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { wordListsIn } from './word-lists.fixture.ts';

/** Files let be whole: cues of pages in many languages, a table each; the register of outlets; what is generated. */
const EXEMPT = /^languages\/|^clean\/blocks\/cues\/cues-[\w-]+\.ts$|^outlets\/register\.data\.ts$|\.generated\.ts$/u;

/** Lists that hold no words of a language: how many a file may have, and what they are. A list more is one of words. */
const NO_WORDS: Readonly<Record<string, readonly [lists: number, are: string]>> = {
  'base/shared-address.ts': [1, 'parts of an address'],
  'annotate/attributions/model/document-words.ts': [2, 'kinds of the contract and frames of verbs'],
  'annotate/names/model/document-facts.ts': [1, 'kinds of the contract'],
  'annotate/names/model/labels.ts': [1, 'kinds of the contract'],
  'annotate/paragraphs/reach.ts': [1, 'parts of an article in the contract'],
  'annotate/times/reading/durations.ts': [1, 'names the program gives units of time'],
  'annotate/times/reading/shift.ts': [2, 'names the program gives units of time'],
  'annotate/times/spans/joins.ts': [1, 'names the program gives units of time'],
  'annotate/times/spans/units.ts': [2, 'names the program gives units and relations of time'],
  'ask/claim-filter.ts': [1, 'kinds of the contract'],
  'claims/conflicts/number/amount.ts': [1, 'bounds of the contract'],
  'claims/facts/status.ts': [1, 'states of a claim in the contract'],
  'claims/people/mentions.ts': [1, 'kinds of the contract'],
  'claims/scene/sentence-index.ts': [1, 'parts of an article in the contract'],
  'claims/testimonies/statements.ts': [1, 'parts of an article in the contract'],
  'clean/article/candidates.ts': [1, 'elements of HTML'],
  'clean/article/counts.ts': [1, 'elements of HTML'],
  'clean/article/live-blog.ts': [3, 'elements of HTML, names of classes'],
  'clean/article/several-articles.ts': [3, 'names of classes, types of schema.org'],
  'clean/article/surroundings.ts': [3, 'names of numbers, elements of HTML'],
  'clean/article/trim.ts': [2, 'elements of HTML'],
  'clean/blocks/evidence.ts': [2, 'roles of the contract, names of numbers'],
  'clean/blocks/headline.ts': [1, 'roles of the contract'],
  'clean/blocks/settle.ts': [1, 'parts of an address'],
  'clean/blocks/unended.ts': [1, 'roles of the contract'],
  'clean/blocks/zone.ts': [1, 'kinds of pieces'],
  'clean/capture/capture.ts': [2, 'names of elements'],
  'clean/html-facts.ts': [1, 'values of a field that says who may read'],
  'clean/metadata/date-facts.ts': [6, 'names of fields and classes'],
  'clean/metadata/json-ld.ts': [1, 'types of schema.org'],
  'clean/metadata/section.ts': [1, 'names of classes'],
  'clean/metadata/signs.ts': [8, 'names of classes and fields'],
  'clean/metadata/title.ts': [1, 'parts of an address'],
  'clean/page/areas.ts': [11, 'elements, roles and classes of HTML'],
  'clean/page/data-table.ts': [1, 'elements of HTML'],
  'clean/page/markup-names.ts': [8, 'elements, roles and classes of HTML'],
  'clean/page/page-data.ts': [4, 'names of fields'],
  'clean/page/strip-tags.ts': [4, 'elements and entities of HTML'],
  'clean/people/people.ts': [2, 'names of fields, parts of an address'],
  'clean/pieces/closing.ts': [1, 'parts of an address'],
  'cli/casework/actions.ts': [1, 'what can be done with a case'],
  'cli/casework/rule.ts': [1, 'what can be ruled'],
  'cli/commands/cases/case.ts': [2, 'help of a command'],
  'cli/terminal/progress.ts': [1, 'stages'],
  'collate/links/strongest.ts': [1, 'relations of the contract'],
  'collate/relations/pair-features.ts': [1, 'names of features'],
  'collate/relations/relation-model.ts': [2, 'relations of the contract, names of features'],
  'collate/relations/story-descent.ts': [1, 'kinds of the contract'],
  'edition/missing-models.ts': [1, 'names of models'],
  'formats/docx/paragraphs.ts': [1, 'elements of a document'],
  'formats/feed/index.ts': [1, 'elements of HTML'],
  'formats/jsonl/records.ts': [1, 'names of fields'],
  'formats/jsonl/other-records.ts': [1, 'names of fields'],
  'formats/mail/header.ts': [2, 'names of fields'],
  'formats/mail/index.ts': [1, 'names of kinds of files'],
  'formats/mhtml/index.ts': [1, 'names of kinds of files'],
  'formats/odt/index.ts': [1, 'elements of a document'],
  'formats/page/looks-like.ts': [1, 'elements of XML'],
  'formats/post/telegram-page.ts': [1, 'elements of HTML'],
  'formats/rtf/text.ts': [3, 'control words'],
  'formats/warc/index.ts': [1, 'names of kinds of files'],
  'formats/xml/index.ts': [1, 'endings of file names'],
  'node/casework/set-papers.ts': [1, 'names of papers'],
  'node/kept/program-digest.ts': [2, 'names of folders'],
  'outlets/outlet-file.ts': [1, 'kinds of outlets in the register'],
  'proof/draft/read-draft.ts': [1, 'endings of file names'],
  'proof/draft/wikitext.ts': [2, 'marks of wikitext, names of its name spaces'],
  'proof/sources/source-index.ts': [1, 'parts of an article in the contract'],
  'proof/words/read-words.ts': [1, 'kinds of words, parts of speech'],
  'publish/exports/bibliography.ts': [2, 'names of fields'],
  'publish/exports/desk.ts': [1, 'names of columns'],
  'publish/exports/follow-the-money.ts': [1, 'codes of languages'],
  'publish/exports/index.ts': [1, 'names of formats'],
  'publish/formats/citation.ts': [1, 'names of fields'],
  'publish/formats/evidence.ts': [1, 'names of columns'],
  'publish/page/running-head.ts': [1, 'sections of the report'],
  'publish/report/people.ts': [1, 'kinds of the contract'],
  'publish/stemma/stemma-graph.ts': [1, 'relations of the contract'],
  'publish/words/html.ts': [1, 'elements of HTML'],
  'publish/workbench/case-state.ts': [1, 'stages'],
  'publish/words/words.ts': [2, 'numbers the program prints, codes of languages'],
  'read/file-name.ts': [2, 'kinds of files, as messages name them; endings'],
  'rulings/log.ts': [3, 'kinds of the contract, what can be ruled'],
  'rulings/ruling.ts': [2, 'fields of a ruling and of its anchor'],
};

const src = dirname(dirname(fileURLToPath(import.meta.url)));
const found = new Map(
  readdirSync(src, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.test|\.fixture)\.ts$/.test(entry.name))
    .map((entry) => relative(src, join(entry.parentPath, entry.name)))
    .filter((file) => !EXEMPT.test(file))
    .sort()
    .map((file) => [file, wordListsIn(readFileSync(join(src, file), 'utf8'))] as const)
    .filter(([, lists]) => lists.length > 0),
);

describe('what counts as a list of words', () => {
  it.each([
    "const x = ['said', 'told', 'wrote', 'added'];",
    "const x = ['said', 'told', 'wrote', 'added'] as const;",
    "const x = new Map([['one', 1], ['two', 2], ['three', 3], ['four', 4]]);",
    'const x: Record<string, number> = { one: 1, two: 2, three: 3, four: 4 };',
    String.raw`const x = /\b(?:said|told|wr[io]te|writes?|added)\b/u;`,
    'const x = new RegExp(`(?:said|told) $' + '{y} (?:her|him)`);',
    "switch (x) { case 'said': case 'told': case 'wrote': case 'added': y(); }",
    'const x = /^(?:Bank|King|Queen|Duke)$/u;',
    'const x = wordSet(`said told wrote\n added`);',
    "const x = ('said told ' + 'wrote added').split(' ');",
    "const x = word === 'said' || word === 'told' || word === 'wrote' || word === 'added';",
  ])('%s is one', (code) => {
    expect(wordListsIn(code)).toHaveLength(1);
  });

  it.each([
    ["const x = ['said', 'told', 'wrote', 'told'];", 'three words'],
    [String.raw`const x = /(?<year>\d+)-(?<month>\d+)|(?<hour>\d+):(?<minute>\d+)/u;`, 'names of groups'],
    ["throw new Error('the page has no text');", 'a sentence'],
    ["throw wrong('has no words of text');", 'what is thrown'],
    ['const x = { from: 1, to: 2, kind: 3, text: 4 };', 'fields'],
    ["const x: 'said' | 'told' | 'wrote' | 'added' = y;", 'a type'],
  ])('%s is none: %s', (code) => {
    expect(wordListsIn(code)).toEqual([]);
  });
});

describe('the words of a language live in its folder', () => {
  it('and no file outside it holds a list of them', () => {
    const files = [...found].filter(([file, lists]) => lists.length > (NO_WORDS[file]?.[0] ?? 0));
    expect(files).toEqual([]);
  });

  it('what is let be as no words is there', () => {
    const gone = Object.entries(NO_WORDS).filter(([file, [lists]]) => (found.get(file)?.length ?? 0) < lists);
    expect(gone).toEqual([]);
  });
});
