import { readFileSync } from 'node:fs';

/** What fills the places of the markup. */
export interface Filling {
  readonly policy: readonly string[];
  readonly head: string;
  readonly scripts: string;
  /** Said of working without a network. */
  readonly offline: string;
}

/** The page's markup with its places filled. */
export function documentOf({ policy, head, scripts, offline }: Filling): string {
  const places = new Map([
    ['POLICY', policy.join('; ')],
    ['HEAD', head],
    ['SCRIPTS', scripts],
    ['OFFLINE', offline],
  ]);
  const markup = readFileSync(new URL('../index.html', import.meta.url), 'utf8');
  return markup.replace(/%([A-Z]+)%/g, (_, place: string) => places.get(place)!);
}

/** Code that cannot end the element it stands in. */
export function closed(script: string): string {
  return script.replaceAll('</', '<\\/').replaceAll('<!--', '<\\!--');
}
