/** The command line as a program of its own, for tests that end it: `program.ts serve harbour.casebook …`. */
import { main } from '../../src/cli/main.ts';

process.exitCode = await main(process.argv.slice(2));
