import { Hono } from 'hono';
import { casePage, saidPage } from '../../publish/index.ts';
import { HTML, JSON_TYPE, jsonAnswer, packedAnswer } from './answers.ts';
import type { Route } from './route.ts';

/** The case at a glance, its edition, and what changed. */
export const caseRoute: Route = ({ bench, work, name }) => {
  const app = new Hono();
  app.get('/', (c) => {
    const [state, edition] = [work.state(), bench.latest()];
    const from = Math.max(0, Number.parseInt(c.req.query('from') ?? '0', 10) || 0);
    return c.html(
      casePage({
        name,
        state,
        edition: state.edition === null ? null : edition,
        open: bench.questions().length,
        told: bench.told(),
        ...bench.listed(),
        from,
      }),
    );
  });
  app.get('/case.json', (c) => jsonAnswer(c, bench.whole()));
  const paper =
    (which: 'room' | 'report' | 'changes-page') =>
    async (c: Parameters<typeof packedAnswer>[0]): Promise<Response> => {
      await work.set();
      const held = bench.paper(which);
      if (held === null) {
        const [title, words] =
          which === 'changes-page'
            ? ['What changed', 'There are no two editions of this case yet.']
            : ['No edition', 'No edition of this case was made yet.'];
        return c.html(saidPage(title, words), 404);
      }
      // The report brings a policy of its own, which lets its script run and nothing else.
      c.header('Content-Security-Policy', "frame-ancestors 'none'");
      return packedAnswer(c, held, HTML);
    };
  app.get('/edition', paper('room'));
  app.get('/changes', paper('changes-page'));
  app.get('/report.html', async (c) => {
    const answer = await paper('report')(c);
    answer.headers.set('Content-Disposition', 'attachment; filename="index.html"');
    return answer;
  });
  app.get('/edition.json', (c) => {
    const held = bench.casebook.packedEdition();
    return held === null
      ? c.json({ error: 'No edition of this case was made yet.' }, 404)
      : packedAnswer(c, held, JSON_TYPE);
  });
  app.get('/changes.json', async (c) => {
    await work.set();
    const held = bench.paper('changes');
    return held === null ? c.json(null) : packedAnswer(c, held, JSON_TYPE);
  });
  return app;
};
