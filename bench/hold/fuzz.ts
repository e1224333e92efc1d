import { ask } from '../../src/ask/index.ts';
import { checkEdition, isFault, makeEdition, openEdition } from '../../src/edition/index.ts';
import { defaultRegister } from '../../src/outlets/index.ts';
import { evidenceCsv, evidenceMarkdown, isOwnReport, renderDot, renderReport } from '../../src/publish/index.ts';
import { isReadFailure, pagesFromBytes } from '../../src/read/index.ts';
import { type HostileFile, hostilePile } from './pile.ts';

/** CPU time that may be spent on the files of one seed, from bytes to report: seconds for so many bytes, and some to begin with. */
export const ALLOWED = { seconds: 10, secondsPerMegabyte: 40 } as const;

/** The whole way with the shipped models: what is wrong with what comes out of some files; null for nothing. */
export function faultOf(files: readonly HostileFile[], models: ReadonlyMap<string, Uint8Array>): string | null {
  const before = process.cpuUsage();
  try {
    const fault = unsound(files, models);
    if (fault !== null) return fault;
  } catch (error) {
    return String((error as Error).stack ?? error);
  }
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  const allowed = ALLOWED.seconds + ALLOWED.secondsPerMegabyte * megabytes;
  return seconds > allowed ? `${seconds.toFixed(1)} s for ${megabytes.toFixed(2)} MB` : null;
}

/** The files of one seed, tried. */
export function faultOfSeed(seed: number, models: ReadonlyMap<string, Uint8Array>): string | null {
  return faultOf(hostilePile(seed), models);
}

function unsound(files: readonly HostileFile[], models: ReadonlyMap<string, Uint8Array>): string | null {
  const items = files.flatMap(({ name, bytes }) => [...pagesFromBytes(bytes, name)]);
  const pages = items.flatMap((item) => (isReadFailure(item) ? [] : [item]));
  const edition = makeEdition(pages, items.filter(isReadFailure), { register: defaultRegister(), models });
  const fault = edition.notSeen.failed.find(isFault);
  if (fault !== undefined) return `${fault.source}: ${fault.reason}`;
  checkEdition(edition);
  openEdition(JSON.parse(JSON.stringify(edition)));
  const report = renderReport(edition);
  if (!isOwnReport({ mediaType: 'text/html', content: report })) return 'the report is not taken for one';
  const scripts = report.split(/<script\b/i).length - 1;
  if (scripts !== SCRIPTS) return `${scripts} scripts in the report, not ${SCRIPTS}`;
  const asked = ask(edition);
  for (const claim of edition.claims) {
    evidenceCsv(edition, claim);
    evidenceMarkdown(edition, claim);
    asked.trace(claim);
  }
  renderDot(edition);
  return null;
}

/** The report's own: its data, its code. */
const SCRIPTS = 2;
