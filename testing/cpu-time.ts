/**
 * Milliseconds of CPU that some work takes in this process. What a test promises of speed is measured so: other tests run
 * beside it, and the clock on the wall tells of them too.
 */
export function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
