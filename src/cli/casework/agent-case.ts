import type { AgentCase } from '../../mcp/index.ts';
import { type Edition, VariorumError } from '../../model.ts';
import { answered, openQuestions, signed } from '../../rulings/index.ts';
import type { Casebook } from '../../store/sqlite/index.ts';

/**
 * A case as an agent works on it: its open questions, and, where rulings are allowed, its log and its waiting pages.
 * @param written told of each thing that was written
 */
export function agentCase(
  casebook: Casebook,
  edition: Pick<Edition, 'articles'>,
  allowRulings: boolean,
  written: () => void = () => {},
): AgentCase {
  const questions = () => openQuestions(casebook.questions(), edition, casebook.rulings());
  const now = (by: string, reason: string) => ({ by, at: new Date().toISOString(), reason });
  const keep = (ruling: ReturnType<typeof signed>): string => {
    casebook.rule([ruling]);
    written();
    return ruling.id;
  };
  const writes: AgentCase['writes'] = {
    add(pages) {
      for (const { source, bytes } of pages) casebook.give(source, bytes, false);
      written();
      return { given: pages.map(({ source }) => source), waiting: casebook.given().length };
    },
    answer(id, answer, by, reason) {
      const question = questions().find((one) => one.id === id);
      return question === undefined ? null : keep(answered(question, answer, edition, now(by, reason)));
    },
    undo(id, by, reason) {
      const found = casebook.rulings().filter((one) => one.id.startsWith(id));
      if (found.length !== 1)
        throw new VariorumError('usage', `${found.length} rulings have an id that begins with ${id}.`);
      return keep(signed({ ruling: 'undo', undoes: found[0]!.id }, now(by, reason)));
    },
  };
  return { questions, writes: allowRulings ? writes : null };
}
