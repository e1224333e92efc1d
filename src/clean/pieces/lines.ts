import { BIO_START, ROLE_LINE } from '../../languages/pages/afterwords.ts';
import { AGENCY_LINE, BY_LINE, BY_START, CONTRIBUTED } from '../../languages/pages/bylines.ts';
import { LABELS } from '../../languages/pages/interface-words.ts';
import {
  CREDIT_LINE,
  CREDIT_TAIL,
  ENLARGE,
  FILE_PHOTO,
  PHOTO_CREDIT,
  RIGHTS_TAIL,
  SCENE_TIME,
  SCENE_VERB,
  SHOWN,
  SIDE,
} from '../../languages/pages/pictures.ts';
import { ROLE_WORDS } from '../../languages/pages/role-words.ts';
import { fold } from './piece.ts';

const ROLE = new RegExp(String.raw`\b(?:${[...ROLE_WORDS].join('|')})s?\b`, 'i');

const SLASHED =
  /^[(]?[\p{Lu}][\p{L}'’.-]*(?: [\p{Lu}&][\p{L}'’.&-]*){1,3}\s?[/|]\s?[\p{Lu}][\p{L}'’.&-]*(?: (?:for |of |the )?[\p{Lu}][\p{L}'’.&-]*){0,3}\)?$/u;
const VIA = /^from [\w .'’&-]{2,60} via [\w .'’&-]{2,40}$/i;

/** True for a line that names the author or the agency: "By Ana Ruiz, Harbour Post", "Northern Wire". */
export function isByline(line: string, names: (name: string) => boolean): boolean {
  if (line.length > 160) return false;
  if (AGENCY_LINE.test(line)) return true;
  if (!LABELS.has(fold(line)) && names(line.replace(/[()]/g, '').trim())) return true;
  const tidy = line.replace(/\s+/g, ' ');
  if (BY_START.test(tidy) && !/[.!?]["”]?$/.test(tidy.replace(/\b(?:Jr|Sr|[A-Z])\.$/, '')))
    return tidy.length < 110 || BY_LINE.test(tidy);
  const bar = tidy.split(/\s[|•·–—-]\s|,\s/);
  return (
    bar.length > 1 &&
    bar.length <= 3 &&
    names(bar.at(-1)!.trim()) &&
    bar[0]!.length <= 120 &&
    /^(?:\p{Lu}[\p{L}'’.-]*\s?){2,4}$/u.test(bar[0]!.trim())
  );
}

/** True for a sentence that credits reporters: "Ana Ruiz contributed to this report." */
export function isContributorCredit(line: string): boolean {
  return line.length <= 300 && CONTRIBUTED.test(line) && !/[“"]/.test(line);
}

/** True for what an author's biography or contact line says; only its place tells it from a sentence of the article. */
export function isBiography(line: string): boolean {
  if (line.length > 700 || /[“"]/.test(line)) return false;
  if (line.length > 420) return ROLE_LINE.test(line) && ROLE.test(line.slice(0, 120));
  if (/[\w.+-]@[\w-]+\.\w/.test(line)) return line.length < 200;
  return (ROLE_LINE.test(line) && ROLE.test(line)) || (BIO_START.test(line) && line.length < 250);
}

/** How surely a line is a caption or a photo credit: `credit` for a bare credit, `caption` for text with one. */
export function captionKind(line: string): 'credit' | 'caption' | null {
  if (line.length > 1200) return null;
  if (line.length <= 160 && (CREDIT_LINE.test(line) || ENLARGE.test(line) || VIA.test(line))) return 'credit';
  if (line.length <= 90 && (CREDIT_TAIL.test(line) || SLASHED.test(line))) return 'credit';
  if (PHOTO_CREDIT.test(line)) return line.length <= 80 && line.startsWith('(') ? 'credit' : 'caption';
  if (ENLARGE.test(line) || FILE_PHOTO.test(line) || SHOWN.test(line)) return 'caption';
  if (line.length <= 420 && SIDE.test(line) && SCENE_VERB.test(line) && !/[“”"]/.test(line)) return 'caption';
  if (line.length <= 420 && RIGHTS_TAIL.test(line.slice(-90)) && !/reserved|vorbehalten/i.test(line)) return 'caption';
  return line.length < 400 && CREDIT_TAIL.test(line) && !/["“”]/.test(line) ? 'caption' : null;
}

/** True for one sentence in the present tense that says who does what in a picture, and when it was taken. */
export function describesScene(block: string): boolean {
  if (block.length > 420 || /["“”]/.test(block) || /\b(?:said|says|told)\b/.test(block)) return false;
  if (SIDE.test(block) && SCENE_VERB.test(block)) return true;
  return (
    SCENE_VERB.test(block) &&
    SCENE_TIME.test(block) &&
    !/[.!?] \p{Lu}\p{Ll}{2}/u.test(block.slice(0, -1).replace(/\b\p{Lu}\p{Ll}{0,3}\./gu, ''))
  );
}
