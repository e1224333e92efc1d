import { openEdition } from '../../edition/index.ts';
import { answerOnHttp, LARGEST_REQUEST, type ServedEdition } from '../../mcp/index.ts';
import { agentsRoute, type Route, type Serving } from '../../server/index.ts';
import { proofingOn } from '../terminal/proofing.ts';
import { agentCase } from './agent-case.ts';

/** The part of a served case that agents ask: its latest edition, opened when the first asks. */
export function agentsOf(allowRulings: boolean): Route {
  return agentsRoute(({ bench, work }: Serving) => {
    const { casebook } = bench;
    let held: { readonly number: number; readonly served: Promise<ServedEdition> } | null = null;
    return (request) => {
      const number = casebook.editions().at(-1)?.number;
      if (number === undefined) return null;
      if (held?.number !== number) {
        const edition = openEdition(casebook.edition(number));
        const own = agentCase(casebook, edition, allowRulings, () => work.changed());
        const served = proofingOn(edition, undefined).then((proofing) => ({ edition, proofing, work: own }));
        held = { number, served };
      }
      return held.served.then((served) => answerOnHttp(() => served)(request));
    };
  }, LARGEST_REQUEST);
}
