import { LABELS, ROLE_WORDS } from './lexicon.ts';
import { fold } from './piece.ts';

const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}'’.-]*|de|da|di|van|von|der|den|la|le|el|al|bin|ibn|of|the|and|&|in|for|at)`;
const BY_LINE = new RegExp(
  String.raw`^(?:by|written by|reported by|story by|analysis by|opinion by|posted by|published by|from)[:\s]\s*${NAME_WORD}(?:[\s,|/]+${NAME_WORD})*`,
  'iu',
);
const BY_START = /^(?:by|written by|reported by|story by|analysis by|opinion by|posted by|author)\s?:?\s+\p{Lu}/iu;
const AGENCY_LINE =
  /^(?:the )?(?:associated press|reuters|agence france-presse|afp|ap|upi|bloomberg|cnn|dpa|pa media|press association|xinhua|tass|canadian press|australian associated press|aap|staff (?:and wire )?reports?|wire reports?|news service|staff report|staff writers?)$/i;
const CONTRIBUTED =
  /\b(?:contributed to this|contributed reporting|reporting (?:and writing )?by|additional reporting|(?:writing|editing|compiled|edited|written) by|with reports? from|with (?:files|reporting) from|(?:from|via) the (?:associated press|wires?))\b/i;
const ROLE = new RegExp(String.raw`\b(?:${[...ROLE_WORDS].join('|')})s?\b`, 'i');
const ROLE_LINE =
  /^(?:\p{Lu}[\p{L}'’.-]+ ){1,4}(?:is|was|are|covers|writes|reports|has (?:been|covered)|serves|joined|works|teaches)\b/u;
const BIO_START =
  /^(?:about the (?:author|writer|reporter)|(?:he|she|they) (?:is|covers|writes|can be (?:reached|found|followed)|tweets|reports|has (?:written|worked|covered))|contact |(?:reach|email|e-mail|write to|call) (?:him|her|me|us|the|\p{Lu}))/iu;

const PHOTO_CREDIT =
  /\((?:[^()]{0,60}\b)?(?:ap|photo|photograph|photos|getty images?|reuters|afp|epa|file|image|images|picture|handout|courtesy|via ap|the \p{Lu}\w+ (?:post|times))\b[^()]{0,60}\)\s*$/iu;
const CREDIT_LINE =
  /^(?:photo|photos|photograph|photographer|image|images|picture|pictures|credit|graphic|graphics|screenshot|illustration|video|media|illustrated|pictured|file photo|photo illustration|photo by|image credit|photo credit|caption|foto|fotos|bild|bilder|beitragsbild|titelbild|symbolbild|abbildung(?: \d+)?|abb\.(?: \d+)?|grafik|bildquelle|bildnachweis|crédits? photos?|crédits?|photographie|imagen|fotografía|fot\.|zdjęcie)\s?(?::|by\b|credit\b|courtesy\b)/i;
const CREDIT_TAIL =
  /(?:\/|\||via|—|–|-|,)\s?(?:getty(?: images)?|reuters|ap|ap photo|afp|epa|shutterstock|istock|alamy|associated press|wireimage|redux|bloomberg|zuma(?: press)?|invision|file|flickr|handout|pool|press association|pa)\b[\w /,.&-]{0,40}\)?$/i;
/** The rights in a picture at the end of the line under it: "The ferry at its berth. © Lee Dorn". */
const RIGHTS_TAIL = /(?:©|\bfoto:|\bbild:|\bquelle:|\bcrédits?:) ?[\p{Lu}\p{L}\d][^.!?]{1,60}$/iu;
const SLASHED =
  /^[(]?[\p{Lu}][\p{L}'’.-]*(?: [\p{Lu}&][\p{L}'’.&-]*){1,3}\s?[/|]\s?[\p{Lu}][\p{L}'’.&-]*(?: (?:for |of |the )?[\p{Lu}][\p{L}'’.&-]*){0,3}\)?$/u;
const VIA = /^from [\w .'’&-]{2,60} via [\w .'’&-]{2,40}$/i;
const SHOWN =
  /^(?:\W{0,2})(?:in this|this|a|an) (?:[\w.,]+ ){0,6}?(?:file photo|photo|image|photograph|picture|handout|frame grab|screenshot|still|combination)\b/i;
const FILE_PHOTO =
  /\bfile (?:photo|image|picture)\b|\bundated (?:handout|photo|image)\b|\bhandout (?:photo|image)\b|\bpictured (?:here|above|below|in)\b|\(pictured\b/i;
const ENLARGE = /\b(?:toggle|hide) caption\b|\benlarge this image\b|\bimage \d+ ?of ?\/? ?\d+\b/i;

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
  if (/[\w.+-]+@[\w-]+\.\w/.test(line)) return line.length < 200;
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
  return CREDIT_TAIL.test(line) && line.length < 400 && !/["“”]/.test(line) ? 'caption' : null;
}

const SCENE_VERB =
  /\b(?:speaks|performs|poses|walks|arrives|attends|looks on|holds|waves|gestures|listens|stands|sits|testifies|meets with|addresses|shakes|greets|leaves|departs|(?:is|are) (?:seen|pictured|shown|displayed)|takes part|participates|smiles|delivers|demonstrate|protest|gather|stand|pose|speak)\b/;
const SCENE_TIME =
  /\b(?:in|on|during) (?:[\w.,’' -]{0,40}\b)?(?:19|20|21)\d\d\b|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const SIDE =
  /\((?:l|r|c|left|right|cent(?:er|re)|top|bottom|from left|far (?:left|right))\)|,\s(?:left|right|cent(?:er|re)),\s/i;

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
