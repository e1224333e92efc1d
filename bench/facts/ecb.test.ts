import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ecbTopic } from '../../corpora/events/ecb.ts';
import { annotatedEcb } from './ecb-article.ts';

const folder = mkdtempSync(join(tmpdir(), 'ecb-'));
const tokens = ['Mara Dunn sank 40 boats .', 'She swam .']
  .flatMap((line, sentence) => line.split(' ').map((word) => ({ word, sentence })))
  .map(({ word, sentence }, at) => `<token t_id="${at + 1}" sentence="${sentence}" number="0">${word}</token>`)
  .join('\n');

beforeAll(() => {
  mkdirSync(join(folder, '9'));
  writeFileSync(join(folder, 'ECBplus_coreference_sentences.csv'), 'Topic,File,Sentence Number\n9,1ecbplus,0\n');
  writeFileSync(
    join(folder, '9/9_1ecbplus.xml'),
    `<Document>${tokens}<Markables>
<HUMAN_PART_PER m_id="1"><token_anchor t_id="1"/><token_anchor t_id="2"/></HUMAN_PART_PER>
<HUMAN_PART_PER m_id="2"><token_anchor t_id="7"/></HUMAN_PART_PER></Markables>
<Relations><CROSS_DOC_COREF r_id="5" note="HUM7"><source m_id="1"/><source m_id="2"/><target m_id="3"/></CROSS_DOC_COREF></Relations></Document>`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

it('reads text, chains and only the mentions of scored sentences', () => {
  const [document] = ecbTopic(folder, '9')!;
  expect(document!.text).toBe('Mara Dunn sank 40 boats .\nShe swam .');
  expect(document!.story).toBe('9 ecbplus');
  expect(document!.mentions).toEqual([{ start: 0, end: 9, chain: 'HUM7', tag: 'HUMAN_PART_PER', sentence: 0 }]);
  const { annotations } = annotatedEcb(document!, document!.mentions);
  expect(annotations.sentences).toHaveLength(2);
  expect(annotations.quantities.map(({ value }) => value)).toEqual([40]);
  expect(annotations.names).toEqual([{ start: 0, end: 9, kind: 'person', canonical: null }]);
  expect(ecbTopic(folder, '10')).toBeNull();
});
