import { z } from 'zod';
import { type Edition, type EditionArticle, type Passage, type Question, VariorumError } from '../model.ts';
import type { Quoter } from './quoted.ts';
import type { Tool } from './tool.ts';

/** A case as an agent may work on it. */
export interface AgentCase {
  /** Open questions, most effect first. */
  questions(): readonly Question[];
  /** Null where nothing may be written. */
  readonly writes: CaseWrites | null;
}

/** What an agent may write into a case. Everything bears the name of the client, and a ruling is undone by another. */
export interface CaseWrites {
  /** Takes pages in; they are read into the edition when it is made again. */
  add(pages: readonly { readonly source: string; readonly bytes: Uint8Array }[]): object | Promise<object>;
  /** Answers an open question. The id of the ruling; null where no such question is open. */
  answer(question: string, answer: 'same' | 'different' | 'unsure', by: string, reason: string): string | null;
  /** Takes a ruling of the log back. The id of the ruling that does. Throws `VariorumError` where there is none. */
  undo(ruling: string, by: string, reason: string): string;
}

/** Pages at once, and characters of one. */
const [MOST_PAGES, LONGEST_PAGE] = [20, 300_000];
/** Characters around a passage of a question. */
const AROUND = 300;

/** What agents may ask of a case, and, where that is allowed, write into it. */
export function casebookTools(edition: Edition, quoter: Quoter, work: AgentCase): Tool[] {
  const { writes } = work;
  const next: Tool = {
    name: 'review_next',
    title: 'The next open questions',
    description:
      'Questions the program is not sure of, most effect first: are two passages one statement, are two texts related? Each with the words around and what hangs on it. Answer only from the passages; "unsure" is an answer.',
    input: z.object({ limit: z.number().int().min(1).max(10).default(1), offset: z.number().int().min(0).default(0) }),
    readOnly: true,
    answer({ limit, offset }: { limit: number; offset: number }) {
      const open = work.questions();
      return {
        total: open.length,
        offset,
        mayRule: writes !== null,
        questions: open.slice(offset, offset + limit).map((one) => questionOf(one, edition, quoter)),
      };
    },
  };
  return writes === null ? [next] : [next, ruleTool(writes), addTool(writes)];
}

function questionOf({ id, of, a, b, taken, chance, claims, effect }: Question, edition: Edition, quoter: Quoter) {
  const told = (passage: Passage) => ({ ...quoter.passage(passage), around: aroundOf(passage, edition.articles) });
  return {
    id,
    asks:
      of === 'claims' ? 'Do both state the same?' : 'Was one of these texts made from the other, or both from a third?',
    a: told(a),
    b: told(b),
    takenAs: taken ? 'same' : 'different',
    chance,
    effect,
    claims: claims.slice(0, 5).map(({ text, now, otherwise }) => ({ quotation: text, now, otherwise })),
  };
}

function aroundOf({ article, start, end }: Passage, articles: readonly EditionArticle[]) {
  const text = articles.find(({ id }) => id === article)?.text ?? '';
  return {
    quotationBefore: text.slice(Math.max(0, start - AROUND), start),
    quotationAfter: text.slice(end, end + AROUND),
  };
}

const REASON = z.string().min(1).max(1000);

function ruleTool(writes: CaseWrites): Tool {
  return {
    name: 'rule',
    title: 'Answer a question, or take a ruling back',
    description:
      'Answers a question of review_next (question, answer) or takes a ruling back (undo), with a reason. It stands in the log of the case under your name, acts when the edition is made again, and a person can undo it.',
    input: z.object({
      question: z.string().max(40).optional(),
      answer: z.enum(['same', 'different', 'unsure']).optional(),
      undo: z.string().min(4).max(40).optional(),
      reason: REASON,
    }),
    readOnly: false,
    answer(
      asked: { question?: string; answer?: 'same' | 'different' | 'unsure'; undo?: string; reason: string },
      client,
    ) {
      const { question, answer, undo, reason } = asked;
      if (undo !== undefined && question === undefined)
        return { ruling: writes.undo(undo, client, reason), by: client };
      if (question === undefined || answer === undefined || undo !== undefined)
        throw new VariorumError('usage', 'Give question and answer, or undo alone.');
      const ruling = writes.answer(question, answer, client, reason);
      if (ruling === null)
        throw new VariorumError('usage', 'No such question is open. review_next tells those that are.');
      return { ruling, by: client };
    },
  };
}

function addTool(writes: CaseWrites): Tool {
  const page = z.object({ name: z.string().min(1).max(200), text: z.string().min(1).max(LONGEST_PAGE) });
  return {
    name: 'add_pages',
    title: 'Add pages to the case',
    description:
      'Takes whole pages into the case as they are (a name that ends in .html, .md or .txt says how it is read); they count when the edition is made again. Their source names you. Never add what you wrote yourself.',
    input: z.object({ pages: z.array(page).min(1).max(MOST_PAGES) }),
    readOnly: false,
    answer({ pages }: { pages: readonly { name: string; text: string }[] }, client) {
      const files = pages.map(({ name, text }) => ({
        source: `${segment(client)}/${ending(segment(name))}`,
        bytes: new TextEncoder().encode(text),
      }));
      return writes.add(files);
    },
  };
}

/** A name as one part of a path: nothing of it leads elsewhere. */
function segment(name: string): string {
  const plain = name
    .replace(/[^\p{L}\p{N} ._()-]+/gu, '-')
    .replace(/^[. -]+/u, '')
    .trim();
  return plain === '' ? 'page' : plain;
}

/** What has another ending is read as text. */
const ending = (name: string): string => (/\.(?:html?|md|txt)$/iu.test(name) ? name : `${name}.txt`);
