import type { CaseState } from '../../src/publish/workbench/case-state.ts';
import type { Desk } from './desk.ts';

/** The server that sent the page. */
export function deskAtServer(): Desk {
  return {
    home: '/',
    watch: (onState) => {
      new EventSource('/events').onmessage = ({ data }) => onState(JSON.parse(String(data)) as CaseState);
    },
    rule: (verdict, by, reason) => sent('/rulings', { verdict, by, reason }),
    make: () => sent('/make', {}),
    renew: () => location.reload(),
  };
}

/** Sends something to the server. Rejects with what the server has against it. */
async function sent(path: string, body: object): Promise<void> {
  const headers = { accept: 'application/json', 'content-type': 'application/json' };
  const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }).catch(() => null);
  if (answer === null) throw new Error('The server does not answer. Is variorum serve still running?');
  if (answer.ok) return;
  const { error } = (await answer.json().catch(() => ({}))) as { readonly error?: string };
  throw new Error(error ?? `The server answered ${answer.status}.`);
}
