import { contentSecurityPolicy, cspHash } from '../page/page.ts';
import { SCRIPT, STYLE, WORKROOM_SCRIPT, WORKROOM_STYLE } from '../page/reading-room.generated.ts';

/** Where rulings that are made in a report go: the server that sent it, or the page that shows it. */
export type DeskAt = 'server' | 'page';

/**
 * A report with hands: one can rule on what it shows, and it hands the rulings on. Everything else of it stays.
 *
 * @param report as `renderReport` of this very version made it; any other is handed back as it is, and has no hands
 */
export function withHands(report: string, desk: DeskAt): string {
  const [policy, style, script] = [contentSecurityPolicy(), `<style>${STYLE}</style>`, `<script>${SCRIPT}</script>`];
  const [head, body] = parted(report, style, report.indexOf(style));
  const [middle, end] = parted(body, script, body.lastIndexOf(script));
  if (!head.includes(policy) || end === '') return report;
  return [
    head.replace(policy, handedPolicy(desk)),
    `<style>${WORKROOM_STYLE}</style>`,
    middle,
    `<script data-desk="${desk}">${WORKROOM_SCRIPT}</script>`,
    end,
  ].join('');
}

function parted(text: string, at: string, place: number): [string, string] {
  return place < 0 ? ['', ''] : [text.slice(0, place), text.slice(place + at.length)];
}

function handedPolicy(desk: DeskAt): string {
  const policy = contentSecurityPolicy()
    .replace(cspHash(STYLE), cspHash(WORKROOM_STYLE))
    .replace(cspHash(SCRIPT), cspHash(WORKROOM_SCRIPT));
  return desk === 'server' ? `${policy}; connect-src 'self'` : policy;
}
