import { HOME } from '../../languages/pages/mastheads.ts';
import { type ElementNode, type Tree, textWithin } from '../page/tree.ts';
import { fold } from '../pieces/piece.ts';
import { trailSection } from './json-ld.ts';
import { type Signs, tidy } from './signs.ts';

/** How long a section’s name is, in letters, and a trail, in steps. */
const TRAIL_OF = {
  letters: 60,
  steps: 12,
} as const;
const TRAIL = /(?:^|[\s_-])(?:breadcrumbs?|brotkrumen|brotkrume|breadcrumb-?(?:list|nav|trail))(?=$|[\s_-])/i;
const STATED = ['article:section', 'og:article:section', 'section', 'parsely-section', 'cxenseparse:section', 'cg'];

/**
 * The section of the site that an article stands in: as linked data, `meta` or microdata state it, else the last step
 * of the trail of links ("Home › Region › Harbour") before the article itself. Null where nothing says.
 *
 * @param title the headline, folded
 */
export function sectionOf(tree: Tree, signs: Signs, linked: string | null, title: string): string | null {
  const stated = [linked, ...STATED.map((name) => signs.meta.get(name)), signs.properties.get('articlesection')?.[0]];
  for (const name of stated) {
    const words = name === null || name === undefined ? null : nameOf(name);
    if (words !== null) return words;
  }
  const step = trailSection(signs.linkedData, title) ?? shownTrail(tree, title);
  return step === null ? null : nameOf(step);
}

/** A section's name; of "News/Region" the last part. */
function nameOf(words: string): string | null {
  const name = tidy(words.split(/\s?[/>›»]\s?/).at(-1));
  return name === null || name.length > TRAIL_OF.letters || /^https?:/i.test(name) ? null : name;
}

/** The last step of a trail shown on the page that is neither the site nor the article. */
function shownTrail({ elements }: Tree, title: string): string | null {
  const trail = elements.find(({ tag, attributes }) => {
    if (tag === 'body' || tag === 'html' || tag === 'a') return false;
    const names = `${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes['aria-label'] ?? ''}`;
    return TRAIL.test(names.slice(0, 300));
  });
  if (trail === undefined) return null;
  const steps = linksWithin(trail).flatMap((link) => tidy(textWithin(link, 200, 30)) ?? []);
  const sections = steps.filter((step) => fold(step) !== title && fold(step) !== '');
  const last = sections.at(-1);
  return last === undefined || (sections.length === 1 && HOME.test(last)) || HOME.test(last) ? null : last;
}

function linksWithin(trail: ElementNode): ElementNode[] {
  const links: ElementNode[] = [];
  const open: ElementNode[] = [trail];
  for (let seen = 0; open.length > 0 && seen < 200 && links.length < TRAIL_OF.steps; seen++) {
    const element = open.pop()!;
    if (element.tag === 'a') links.push(element);
    const inner = element.children.filter((child): child is ElementNode => typeof child !== 'string');
    if (inner.length < 200) open.push(...inner.reverse());
  }
  return links;
}
