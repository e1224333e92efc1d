/** True for names that a folder leaves out: hidden files and folders, installed packages. */
export function isSkippedName(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}
