import type { VoiceKind } from '../../model.ts';

const DOCUMENT = new Set(
  `report study filing lawsuit suit complaint indictment affidavit document letter memo memorandum email record
  transcript statement post survey poll order ruling brief testimony documentary video minute paper file passage
  article analysis data constitution petition log diary assessment audit evidence estimate profile tweet blog
  message notice declaration opinion deposition motion charge warrant review dossier manifesto contract agreement
  resolution bulletin trove doc recording tape videotape note release book footage subpoena`.split(/\s+/u),
);
const BODY = new Set(
  `department ministry government administration company agency office commission committee council court police
  army military party union group association university bureau board bank organisation organization embassy
  campaign firm league church congress parliament senate house service giant platform retailer carmaker automaker
  airline manufacturer corporation operator provider label publisher network newspaper magazine outlet team club
  band college school hospital foundation trust institute museum consultancy society authority force navy
  coalition charity federation ngo watchdog regulator state city county town secretariat cabinet jury tribunal
  panel majority opposition`.split(/\s+/u),
);
const PEOPLE = new Set(
  `man woman men women people person spokesperson spokespeople official source expert critic opponent plaintiff
  challenger attorney witness resident judge justice mayor governor secretary president minister chief executive
  ceo cfo coo chair deputy aide relative friend parent mother father son daughter wife husband cousin brother
  sister child children neighbour neighbor student scholar staff crew patient doctor nurse detective victim
  representative rep defendant member colleague ally rival supporter senator lawmaker skipper clerk caller holder
  general counsel head lead publicist whistleblower insider individual delegate coach captain sheriff constable
  peer sponsor republican democrat conservative liberal fan accuser suspect boss tenant guest host pilot cook
  farmer diplomat candidate detractor star celebrity nobody juror others both many some most all those actor
  artist activist economist`.split(/\s+/u),
);
const OFFICE = new Set(
  'president minister mayor governor chancellor secretary general ceo cfo coo pope king queen'.split(' '),
);
const COMMON = new Set(
  `new recent former senior internal public official anonymous unnamed several some many most federal local national legal
  independent political other two three four five six leading top court`.split(/\s+/u),
);
/** Endings of words for who does or is something; what does is taken out before by the lists. */
const WHO = /(?:[^e]er|or|ist|ian|ee|man|woman|ant|men|women|person|people|crat|yst)$/u;
const NOT_WHO = new Set(
  `number paper letter matter order power other after under never chapter quarter summer winter river water error
  factor sector floor door rumor rumour terror horror mirror human committee grant plant warrant restaurant want
  important relevant per offer answer former later earlier newer consider whether together however computer
  newsletter border gender murder`.split(/\s+/u),
);

/** What kind of voice a common noun names, in the singular or plural; null for what cannot speak. */
export function speakingKind(form: string): Exclude<VoiceKind, 'person'> | null {
  for (const one of [form, singular(form)]) {
    if (DOCUMENT.has(one)) return 'document';
    if (BODY.has(one)) return 'body';
    if (PEOPLE.has(one) || (WHO.test(one) && one.length > 4 && !NOT_WHO.has(one))) return 'unnamed';
  }
  return null;
}

/** True of a noun in the plural. */
export function isPlural(form: string): boolean {
  return /[^su]s$/u.test(form) || /(?:men|people|children|police|staff|data|evidence|testimony|footage)$/u.test(form);
}

/** True of a word that is no name, though it stands with a capital at the head of a sentence. */
export function isCommonWord(form: string): boolean {
  const one = singular(form);
  return [DOCUMENT, BODY, PEOPLE, COMMON].some((list) => list.has(form) || list.has(one));
}

/** "the mayor", "the solicitor general": of an office there is one. */
export function isOffice(form: string): boolean {
  return OFFICE.has(form);
}

function singular(form: string): string {
  if (/ies$/u.test(form)) return `${form.slice(0, -3)}y`;
  if (/(?:ch|sh|s|x)es$/u.test(form)) return form.slice(0, -2);
  return /[^s]s$/u.test(form) ? form.slice(0, -1) : form;
}
