// What npm runs after `npm install` in a clone or from a git address: the build, so that the program is there. A build that
// fails makes the install fail.
//
// `npx` in a clone links the clone into npm's cache and runs this unseen; were it to fail there, that cache would stay
// broken for good. So it does nothing then, and bin/variorum.js says what to do. `npm pack` and `npm publish` have built
// already (prepack).
import { spawnSync } from 'node:child_process';

if (!['exec', 'pack', 'publish'].includes(process.env.npm_command ?? '')) {
  process.exitCode = spawnSync('npm run build', { shell: true, stdio: 'inherit' }).status ?? 1;
}
