import { z } from 'zod';
import type { Proofing } from '../edition/index.ts';
import { type Page, VariorumError } from '../model.ts';
import type { Proof, ProofSentence } from '../proof/index.ts';
import type { Quoter } from './quoted.ts';
import type { Tool } from './tool.ts';

/** The longest draft that is proofed at once, in characters. */
const LONGEST_DRAFT = 40_000;

/** `check` and `proof`: what pages state of words of one's own. */
export function proofTools(proofing: Proofing, quoter: Quoter): Tool[] {
  const quoted = (sentence: ProofSentence) => ({
    text: sentence.text,
    status: sentence.status,
    unsupported: sentence.unsupported.map(({ start, end }) => ({ start, end, words: sentence.text.slice(start, end) })),
    statements: sentence.statements.map(({ text, status }) => ({ text, status })),
    differences: sentence.differences.map(({ kind, yours, theirs, passage }) => ({
      kind,
      yours,
      theirs,
      passage: quoter.passage(passage),
    })),
    quotations: sentence.quotations.map(({ span, status, passage, diff }) => ({
      words: sentence.text.slice(span.start, span.end),
      status,
      passage: passage && quoter.passage(passage),
      diff,
    })),
    cited: sentence.cited.map(({ address, siglum, status, passages, unsupported }) => ({
      address,
      siglum,
      status: status ?? 'not among the pages',
      passages: passages.map(quoter.passage),
      unsupported: unsupported.map(({ start, end }) => sentence.text.slice(start, end)),
    })),
    passages: sentence.passages.map(({ passage, status, likelihood }) => ({
      ...quoter.passage(passage),
      status,
      likelihood,
    })),
    claim: sentence.claim && {
      id: sentence.claim.id,
      origins: sentence.claim.origins,
      voices: sentence.claim.voices.map(({ name }) => name),
      oneOrigin: sentence.claim.oneOrigin,
      outdated: sentence.claim.outdated,
    },
  });
  const told = (proof: Proof) => ({ counts: proof.counts, sentences: proof.sentences.map(quoted) });
  const check: Tool = {
    name: 'check',
    title: 'Is this stated?',
    description:
      'Whether the pages state a sentence: stated, otherwise (which value differs), altered (a quotation), part (which words nobody bears out) or absent, with passages, origins and voices. "absent" means not found in these words; it never means false.',
    input: z.object({ sentence: z.string().min(1).max(2000) }),
    readOnly: true,
    answer: ({ sentence }: { sentence: string }) => told(proofing.proof(proofing.sentences(sentence))),
  };
  const proof: Tool = {
    name: 'proof',
    title: 'Proof a draft',
    description:
      'Holds a draft against the pages sentence by sentence; what it cites by link, note or <ref> is asked first and apart. Statuses as of check.',
    input: z.object({
      draft: z.string().min(1).max(LONGEST_DRAFT),
      markup: z.enum(['text', 'markdown', 'wikitext']).default('markdown'),
    }),
    readOnly: true,
    answer: ({ draft, markup }: { draft: string; markup: 'text' | 'markdown' | 'wikitext' }) => {
      if (markup === 'text') return told(proofing.proof(proofing.sentences(draft)));
      return told(proofing.proof(proofing.read(pageOf(draft), markup)));
    },
  };
  return [check, proof];
}

function pageOf(content: string): Page {
  if (content.trim() === '') throw new VariorumError('usage', 'The draft is empty.');
  const declared = { url: null, publisher: null, title: null, published: null, retrieved: null };
  return { key: 'draft', source: 'draft', mediaType: 'text/plain', content, sha256: '', declared, notices: [] };
}
