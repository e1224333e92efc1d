import { sha256Hex } from '../../model.ts';
import { Html, html } from '../words/html.ts';
import { SCRIPT, STYLE } from './reading-room.generated.ts';

/** The hash of an inline style or script as a content security policy wants it. */
export function cspHash(content: string): string {
  const bytes = sha256Hex(content)
    .match(/../g)!
    .map((pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  return `'sha256-${btoa(bytes.join(''))}'`;
}

/** Nothing is loaded, nothing is sent, and only our own style and script run. */
export function contentSecurityPolicy(): string {
  return [
    "default-src 'none'",
    `style-src ${cspHash(STYLE)}`,
    `script-src ${cspHash(SCRIPT)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types variorum',
  ].join('; ');
}

/** The whole document around a body; `data` is what the reading room's script reads, in base 64. */
export function page(title: string, generator: string, body: Html, data: string): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(contentSecurityPolicy())}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${generator}">
<title>${title} · a variorum edition</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
${body}
<script type="application/octet-stream" id="edition">${data}</script>
<script>${new Html(SCRIPT)}</script>
</body>
</html>
`;
}
