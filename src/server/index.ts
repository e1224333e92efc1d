/** A case in a browser, on this machine. */
export { type AppOptions, appFor } from './app.ts';
export type { Guard } from './guard.ts';
export { type Listening, listen } from './listen.ts';
export { type Workbench, workbenchFor } from './workbench.ts';
