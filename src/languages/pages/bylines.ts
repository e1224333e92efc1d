import { NAME_WORD } from './persons.ts';

/** Words that open a stated byline and are no part of it. */
export const BYLINE_LEAD = /^(?:by|written by|reported by|story by|analysis by|opinion by|posted by|author)\s?:?\s/i;

/** Words that open a line that names its authors. */
export const BY_LEAD =
  /^(?:(?:written|reported|story|words|analysis|opinion|posted|published|text|reporting) )?(?:by|von|par|por|di|da|door)(?:\s?:)?\s+(?=\S)|^(?:authors?|autor(?:in|en)?|auteurs?|text)\s?:\s?/i;

/** What stands between those who signed and those who helped. */
export const HELP =
  /[,;.(\s–—-]{1,4}(?:with (?:(?:additional |further |extra )?(?:contributions?|reporting|files|reports?|material|input|help) )?(?:from|by) |with (?=(?:the )?(?:wires?|agenc)|\p{Lu})|(?:additional|further) reporting (?:by|from)\s?:?\s|contributions? (?:from|by) |mit (?:material|beiträgen|informationen) (?:von|der) |mit (?=agentur|dpa|afp)|avec (?:des informations de |l[’'])?|con (?:información|informaciones|la colaboración) de )/iu;

/** A line that names who helped: those before its verb. */
export const HELPED = /^(.{2,200}?) (?:also |all )?contributed (?:to|reporting)\b/iu;

/** A line that names who reported besides: those after "by". */
export const REPORTED_BY =
  /^(?:additional |further )?(?:reporting|contributions?|writing)(?: and \w+)? (?:by|from)\s?:?\s(.{2,200})$/iu;

/** What parts the names of a byline. */
export const BETWEEN_NAMES =
  /(?:(?<!\s)\s+)?(?:[|•·;/,、，،]|\s[–—-]\s|\s(?:and|und|et|y|e|en|i|&|og|och|ve|și|dan|и|та|και|for the|for|of the|of|at the|with)\s)\s*/iu;

/** Words of a newsroom or an agency in a byline: no person. */
export const BODY_WORDS =
  /\b(?:agenc(?:y|ies)|agentur(?:en)?|agences?|agencias?|agenzie|wires?|staff|news ?desk|newsroom|desk|team|redaktion|redaction|rédaction|redacción|redazione|redactie|editorial board|editors|press association|news service|associated press|presse|newspapers?|correspondents)\b/iu;

/** The opening of a byline and the capital after it. */
export const BY_START =
  /^(?:by|written by|reported by|story by|analysis by|opinion by|posted by|author)\s?:?\s+\p{Lu}/iu;

/** A line that names an agency or the staff, and nothing else. */
export const AGENCY_LINE =
  /^(?:the )?(?:associated press|reuters|agence france-presse|afp|ap|upi|bloomberg|cnn|dpa|pa media|press association|xinhua|tass|canadian press|australian associated press|aap|staff (?:and wire )?reports?|wire reports?|news service|staff report|staff writers?)$/i;

/** What a line says that names who helped. */
export const CONTRIBUTED =
  /\b(?:contributed to this|contributed reporting|reporting (?:and writing )?by|additional reporting|(?:writing|editing|compiled|edited|written) by|with reports? from|with (?:files|reporting) from|(?:from|via) the (?:associated press|wires?))\b/i;

/** A line that is a byline whole. */
export const BY_LINE = new RegExp(
  String.raw`^(?:by|written by|reported by|story by|analysis by|opinion by|posted by|published by|from)[:\s]\s*${NAME_WORD}(?:[\s,|/]+${NAME_WORD})*`,
  'iu',
);

/** A name in a script without capitals: Chinese, Japanese, Korean, Arabic, Hebrew, Devanagari, Thai and their like. */
export const UNCASED_NAME = /^[\p{Lo}\p{M}ー・.'’-]{2,20}(?: [\p{Lo}\p{M}ー・.'’-]{1,20}){0,4}$/u;

/** What stands around such a name: the trade of who bears it, and that it signs. */
export const UNCASED_ROLE =
  /\s?(?:기자|특파원|논설위원|편집장|통신원|記者|记者|編集委員|特派員|特派员|通讯员|撰文|編輯|编辑)$|^(?:글|기자|記者|记者|作者|撰文|文|責任編集|بقلم|كتب|کاتب|מאת|द्वारा|โดย)\s?[:：=＝]?\s?(?=\S)/gu;
