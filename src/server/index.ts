/** A case in a browser, on this machine. */
export { appFor } from './app.ts';
export { type Work, workFor } from './bench/work.ts';
export { type Workbench, workbenchFor } from './bench/workbench.ts';
export type { Guard } from './guard.ts';
export { type Listening, listen } from './listen.ts';
export { type AgentAnswer, agentsRoute } from './routes/agents.ts';
export type { Route, Serving } from './routes/route.ts';
