import { beforeAll, describe, expect, it } from 'vitest';
import { sampleEdition } from '../../testing/sample/edition.ts';
import { type Proofing, proofingOf } from '../edition/index.ts';
import type { Edition } from '../model.ts';
import { defaultRegister } from '../outlets/index.ts';
import { proofModels, shippedModels } from '../weights/index.ts';
import type { ProofSentence } from './index.ts';

let edition: Edition;
let proofing: Proofing;
beforeAll(async () => {
  edition = await sampleEdition();
  const models = new Map([...(await shippedModels()), ...(await proofModels())]);
  proofing = proofingOf(edition, { register: defaultRegister(), models });
});

const proofOf = (text: string): ProofSentence => proofing.proof(proofing.sentences(text)).sentences[0]!;
const marked = ({ text, unsupported }: ProofSentence) => unsupported.map(({ start, end }) => text.slice(start, end));

describe('a sentence is', () => {
  it.each([
    ['stated', 'Ana Reyes-Ortúzar, the only engineer on the board, resigned two days after the vote.'],
    [
      'otherwise',
      'The contract, worth £45 million over a year and a half, was passed by five votes to one with one abstention.',
    ],
    ['otherwise', 'The contract, which is not due to last two years, was awarded on Monday without a tender.'],
    ['altered', '“Nobody asked me, and I would have said yes,” she told the Calder Ledger.'],
    ['absent', 'The commissioners keep a tame walrus in the boiler room of the lighthouse.'],
  ])('%s: %s', (status, text) => {
    expect(proofOf(text).status).toBe(status);
  });

  it('stated where the number is the same in other words, and not where it is another', () => {
    const [same, other] = ['More than 200 boats', 'More than 900 boats'].map((boats) =>
      proofOf(`${boats} have been stuck in the harbour while the channel is closed.`),
    );
    expect(same!.status).toBe('stated');
    expect(other!.status).not.toBe('stated');
  });

  it('not stated of somebody else whom the page names beside it', () => {
    const { status, unsupported, text } = proofOf('Harriet Voss resigned two days after the vote.');
    expect(status).toBe('part');
    expect(unsupported.map(({ start, end }) => text.slice(start, end))).toEqual(['Harriet Voss']);
  });

  it('stated in part with the words that nobody bears out', () => {
    const found = proofOf('The only engineer on the board resigned two days after the vote in purple velvet.');
    expect(found.status).toBe('part');
    expect(marked(found)).toEqual(['purple velvet']);
  });
});

it('marks a word of one statement where only the other is stated', () => {
  const found = proofOf(
    'Ana Reyes-Ortúzar resigned two days after the vote, and the board’s clerk moved to Guatemala on a camel.',
  );
  expect(found.statements.length).toBe(2);
  expect(found.unsupported.map(({ start, end }) => found.text.slice(start, end)).join(' ')).toContain('Guatemala');
});

it('tells which value differs, with the page’s words', () => {
  const { differences } = proofOf(
    'The £45m contract, which is due to last two years, was awarded on Monday without a tender.',
  );
  expect(differences.map(({ kind, yours, theirs }) => [kind, yours, theirs])).toEqual([['number', '45m', '41m']]);
  const { article, start, end, exact } = differences[0]!.passage;
  expect(edition.articles.find(({ id }) => id === article)!.text.slice(start, end)).toBe(exact);
});

it('shows what of a quotation was altered, word by word', () => {
  const [quotation] = proofOf('“Nobody asked me, and I would have said yes,” she told the Calder Ledger.').quotations;
  expect(quotation!.diff.filter(({ in: side }) => side !== 'both')).toEqual([
    { text: 'yes', in: 'draft' },
    { text: 'no', in: 'page' },
  ]);
});

it('asks a cited source first and apart', () => {
  const cited = edition.articles.find(({ title }) => title?.includes('foghorn'))!;
  const page = {
    key: 'draft',
    source: 'draft.md',
    mediaType: 'text/plain' as const,
    content: `The board met.[^1]\n\nAna Reyes-Ortúzar, the only engineer on the board, resigned two days after the vote.[^1]\n\n[^1]: ${cited.key}\n`,
    sha256: '',
    declared: { url: null, publisher: null, title: null, published: null, retrieved: null },
    notices: [],
  };
  const [sentence] = proofing.proof(proofing.read(page, 'markdown')).sentences;
  expect(sentence).toMatchObject({ status: 'stated', place: { line: 3, column: 1 } });
  expect(sentence!.cited).toMatchObject([{ article: cited.id, status: 'absent' }]);
});

it('leaves out what states nothing: questions, headings without a verb, a word or two', () => {
  const draft = proofing.sentences(
    'The harbour of Port Calder\nWho paid the board of Port Calder for the contract?\nWell, yes.',
  );
  expect(proofing.proof(draft).sentences).toEqual([]);
});

it('is the same every time, and names its models', () => {
  const draft = () => proofing.proof(proofing.sentences('The contract was passed by five votes to one.'));
  expect(draft()).toEqual(draft());
  expect(draft().generator.models['proof/bearing']).toMatch(/^[0-9a-f]{64}$/u);
});
