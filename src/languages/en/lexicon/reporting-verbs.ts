import { table } from '../../../base/table.ts';
import type { Stance } from '../../../model.ts';
import type { ReportingForm, ReportingVerbForm, VerbFrame } from '../../language.ts';

/** Irregular verbs: lemma, past, participle. */
const irregular: Readonly<Record<string, readonly [string, string]>> = table({
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  swear: ['swore', 'sworn'],
  hold: ['held', 'held'],
  know: ['knew', 'known'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  read: ['read', 'read'],
  hear: ['heard', 'heard'],
  learn: ['learned', 'learned'],
  'make clear': ['made clear', 'made clear'],
  see: ['saw', 'seen'],
  understand: ['understood', 'understood'],
  foresee: ['foresaw', 'foreseen'],
  admit: ['admitted', 'admitted'],
  refer: ['referred', 'referred'],
  quip: ['quipped', 'quipped'],
  rebut: ['rebutted', 'rebutted'],
  repeat: ['repeated', 'repeated'],
  quote: ['quoted', 'quoted'],
});

/** Verbs by frame and stance. */
const lists: readonly (readonly [VerbFrame, Stance, string])[] = [
  [
    'speech',
    'asserts',
    `say tell add write tweet state explain note declare insist reply respond acknowledge remark comment observe
     argue maintain contend assert concede admit recall recount reiterate testify quip joke lament caution warn stress emphasize
     emphasise underscore elaborate clarify affirm continue opine muse complain retort counter boast brag shout yell whisper
     exclaim post relay inform assure remind notify advise announce report confirm disclose hint confess mention confide
     blog text exhort proclaim pronounce interject snap shoot_back chime theorize reason repeat`,
  ],
  ['speech', 'alleges', 'claim allege'],
  ['speech', 'predicts', 'predict forecast'],
  ['speech', 'promises', 'promise pledge vow'],
  ['speech', 'questions', 'ask inquire wonder'],
  ['object', 'denies', 'deny dispute reject refute rebut dismiss disavow repudiate contradict'],
  ['object', 'alleges', 'accuse'],
  ['object', 'asserts', 'plead'],
  ['object', 'questions', 'question'],
  [
    'clause',
    'asserts',
    `conclude believe suggest find show reveal indicate estimate think feel know learn imply suspect fear worry hope speculate recommend
     realize doubt consider point_out`,
  ],
  [
    'that',
    'asserts',
    `hear determine discover demonstrate illustrate signal decide rule recognize understand see hold establish detail calculate
     assume propose urge demand request order instruct convince persuade document highlight stipulate express outline teach
     verify prove concur surmise posit infer project read agree`,
  ],
  ['clause', 'predicts', 'expect anticipate foresee envision'],
  ['clause', 'promises', 'swear guarantee'],
  [
    'quote',
    'asserts',
    `call describe dub brand label denounce criticize criticise condemn praise blast slam decry deride mock refer hail tout bill
     characterize characterise portray deem cite quote compare thank defend deplore applaud credit blame offer promote attack
     voice title caption welcome invoke sing chant cry`,
  ],
];

const addressed = new Set(
  'tell inform assure remind notify advise ask warn convince persuade promise instruct order urge teach'.split(' '),
);
const doubling = new Set([
  'quip',
  'brag',
  'admit',
  'rebut',
  'slam',
  'blog',
  'snap',
  'refer',
  'infer',
  'concur',
  'chat',
]);

const formsByText = new Map<string, ReportingForm>();

function enter(text: string, form: ReportingVerbForm, lemma: string, frame: VerbFrame, stance: Stance): void {
  const old = formsByText.get(text);
  if (old && old.lemma !== lemma) return;
  const forms = new Set(old?.forms ?? []);
  forms.add(form);
  formsByText.set(text, { lemma, frame, stance, forms, addressed: addressed.has(lemma) });
}

function stemmed(lemma: string, ending: string): string {
  if (doubling.has(lemma) && ending !== 's') return `${lemma}${lemma.at(-1)}${ending}`;
  if (ending === 's') {
    if (/(?:s|x|ch|sh)$/u.test(lemma)) return `${lemma}es`;
    return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
  }
  if (ending === 'ed' && /[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  if (lemma.endsWith('e') && !/(?:ee|oe|ye)$/u.test(lemma)) return lemma.slice(0, -1) + ending;
  return lemma.endsWith('ee') && ending === 'ed' ? `${lemma}d` : lemma + ending;
}

for (const [frame, stance, list] of lists) {
  for (const entry of list.trim().split(/\s+/)) {
    const lemma = entry.split('_')[0] ?? entry;
    enter(lemma, 'base', lemma, frame, stance);
    enter(stemmed(lemma, 's'), 'finite', lemma, frame, stance);
    enter(stemmed(lemma, 'ing'), 'ing', lemma, frame, stance);
    const strong = irregular[lemma];
    enter(strong ? strong[0] : stemmed(lemma, 'ed'), 'finite', lemma, frame, stance);
    enter(strong ? strong[1] : stemmed(lemma, 'ed'), 'participle', lemma, frame, stance);
  }
}

/** The reporting verb a word can be a form of, or null. */
export function reportingForm(lower: string): ReportingForm | null {
  return formsByText.get(lower) ?? null;
}

/** The reporting verbs with a frame or a stance, by their base forms, in the order of the lists. */
export function reportingLemmas(wanted: { readonly frame?: VerbFrame; readonly stance?: Stance }): string[] {
  return lists.flatMap(([frame, stance, list]) =>
    (wanted.frame ?? frame) === frame && (wanted.stance ?? stance) === stance
      ? list
          .trim()
          .split(/\s+/)
          .map((entry) => entry.split('_')[0]!)
      : [],
  );
}

/** Nouns that double as verb forms above and are often just nouns. */
export const nounForms: ReadonlySet<string> = new Set(
  `claim claims report reports comment comments note notes state states post posts question questions promise promises pledge
   pledges vow vows estimate estimates show shows project projects order orders rule rules request requests demand demands
   find finds reply text texts blog blogs dispute disputes charge charges fear fears worry worries hope hopes document documents
   forecast forecasts detail details remark remarks tweet tweets joke jokes blast blasts brand brands label labels bill bills
   credit credits attack attacks warning warnings saying finding findings feeling ruling rulings meaning order reason reasons
   counter counters caution stress respect signal signals highlight highlights title titles voice voices offer offers doubt
   doubts reading hearing hearings call calls address read guarantee guarantees teaching writing holding understanding tout
   repeat cry cries cite quote quotes caption captions consider blame welcome`
    .trim()
    .split(/\s+/),
);
