import { isGivenName } from '../../languages/en/names/given-names.ts';
import { soundOf } from '../../languages/en/persons/transliterations.ts';
import { byCodeUnit } from '../../model.ts';
import { type Gender, genderOfGivenName, genderOfTitle } from './genders.ts';
import { bearersOf } from './homonyms.ts';
import type { Mention } from './mentions.ts';
import { compatible, type PersonName } from './person-names.ts';

interface Form {
  readonly key: string;
  readonly name: PersonName;
  count: number;
}

/**
 * Which person each mention means: a key that is the same for one person throughout the pile. First the full names are
 * brought together, fullest first; then a surname alone means the person of that name its article mostly names in full, else
 * the last one before it, else the one of the story, where there is one or one is by far the best known.
 */
export function personOf(mentions: readonly Mention[]): Map<Mention, string> {
  const forms = new Map<string, Form>();
  for (const { key, person } of mentions) {
    if (person === null) continue;
    const form = forms.get(key) ?? { key, name: person, count: 0 };
    form.count += 1;
    forms.set(key, form);
  }
  const persons = mergeFullNames([...forms.values()].filter((form) => form.name.parts.length > 1));
  return resolveSurnames(mentions, bearers(mentions, persons));
}

/** The person of each mention in full: where the pages tell of two of one name, each article's own. */
function bearers(mentions: readonly Mention[], persons: ReadonlyMap<string, string>): Map<Mention, string> {
  const byPerson = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const person = mention.person === null ? undefined : persons.get(mention.key);
    if (person === undefined) continue;
    const list = byPerson.get(person);
    if (list === undefined) byPerson.set(person, [mention]);
    else list.push(mention);
  }
  const result = new Map<Mention, string>();
  for (const [person, list] of byPerson) {
    const told = bearersOf(list);
    for (const mention of list) {
      const at = told.get(mention.placed.article.id) ?? 0;
      result.set(mention, at === 0 ? person : `${person} ${at + 1}`);
    }
  }
  return result;
}

/** Full-name keys to the key of the person: never two names of one person that do not agree with each other. */
function mergeFullNames(forms: readonly Form[]): Map<string, string> {
  const order = [...forms].sort(
    (a, b) => b.name.parts.length - a.name.parts.length || b.count - a.count || byCodeUnit(a.key, b.key),
  );
  const persons = new Map<string, { key: string; forms: Form[]; count: number }>();
  const byPart = new Map<string, Set<string>>();
  const result = new Map<string, string>();
  for (const form of order) {
    const candidates = [...new Set(form.name.parts.flatMap((part) => [...(byPart.get(soundOf(part)) ?? [])]))]
      .map((key) => persons.get(key)!)
      .filter((person) => person.forms.every((other) => compatible(form.name, other.name)))
      .sort((a, b) => b.count - a.count || byCodeUnit(a.key, b.key));
    const person = candidates[0] ?? { key: form.key, forms: [], count: 0 };
    person.forms.push(form);
    person.count += form.count;
    persons.set(person.key, person);
    result.set(form.key, person.key);
    for (const part of form.name.parts) {
      const sound = soundOf(part);
      byPart.set(sound, (byPart.get(sound) ?? new Set()).add(person.key));
    }
  }
  return result;
}

function resolveSurnames(mentions: readonly Mention[], full: ReadonlyMap<Mention, string>): Map<Mention, string> {
  const inStory = new Map<string, Map<string, number>>();
  const givenInStory = new Map<string, Map<string, string>>();
  const inArticle = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const person = full.get(mention);
    if (mention.person === null || person === undefined) continue;
    for (const part of new Set(mention.person.parts.slice(1))) {
      const at = `${mention.placed.story} ${part}`;
      const counts = inStory.get(at) ?? new Map<string, number>();
      inStory.set(at, counts.set(person, (counts.get(person) ?? 0) + 1));
    }
    const given = `${mention.placed.story} ${mention.person.parts[0]!}`;
    givenInStory.set(given, (givenInStory.get(given) ?? new Map()).set(person, mention.person.parts.at(-1)!));
    const list = inArticle.get(mention.placed.article.id) ?? [];
    list.push(mention);
    inArticle.set(mention.placed.article.id, list);
  }
  const genders = gendersOf(mentions, full);
  const result = new Map<Mention, string>();
  for (const mention of mentions) {
    if (mention.person === null) continue;
    const own = full.get(mention);
    if (own !== undefined) {
      result.set(mention, own);
      continue;
    }
    const word = mention.person.parts[0] as string;
    const here = (inArticle.get(mention.placed.article.id) ?? []).filter((one) => one.person?.parts.includes(word));
    const surnamed = here.filter((one) => one.person?.parts.slice(1).includes(word));
    const gender = titleGender(mention);
    const fits = (person: string) => gender === null || (genders.get(person) ?? gender) === gender;
    const pool = (surnamed.length > 0 ? surnamed : here).filter((one) => fits(full.get(one)!));
    const named = pool.map((one) => full.get(one)!);
    const known = new Map(
      [...(inStory.get(`${mention.placed.story} ${word}`) ?? [])].filter(([person]) => fits(person)),
    );
    result.set(
      mention,
      foremost(countsOf(named)) ??
        foremost(known) ??
        lastOfParagraph(mention, pool, full) ??
        (named.length === 0 ? bearerNamed(mention, inArticle, givenInStory) : undefined) ??
        mention.key,
    );
  }
  return result;
}

/** The one bearer of a surname that the paragraph of a mention names in full before it. */
function lastOfParagraph(
  { placed, start }: Mention,
  pool: readonly Mention[],
  full: ReadonlyMap<Mention, string>,
): string | undefined {
  const paragraph = placed.article.text.lastIndexOf('\n', start) + 1;
  const here = pool.filter((one) => paragraph <= one.start && one.start < start);
  const persons = new Set(here.map((one) => full.get(one)!));
  const sentence = placed.annotations.sentences.findLast((one) => one.start <= start)?.start ?? paragraph;
  return persons.size === 1 && here.at(-1)!.start >= sentence ? [...persons][0] : undefined;
}

/**
 * "his sister Mara", where the story has one Mara, whose surname somebody in the article bears; a given name that hardly anybody has
 * needs no relative.
 */
function bearerNamed(
  { placed, person }: Mention,
  inArticle: ReadonlyMap<string, readonly Mention[]>,
  givenInStory: ReadonlyMap<string, ReadonlyMap<string, string>>,
): string | undefined {
  const given = person!.parts[0]!;
  const bearers = [...(givenInStory.get(`${placed.story} ${given}`) ?? [])];
  if (bearers.length !== 1) return undefined;
  const [bearer, surname] = bearers[0]!;
  if (!isGivenName(given) && given.length > 3) return bearer;
  const related = (inArticle.get(placed.article.id) ?? []).some((one) => one.person!.parts.at(-1) === surname);
  return related ? bearer : undefined;
}

/** What the title right before a name says of its bearer. */
function titleGender({ placed: { article }, start, end }: Mention): Gender | null {
  const before = article.text.slice(Math.max(0, start - LONGEST_TITLE), start);
  const first = `${article.text.slice(start, end).split(/\s/u, 1)[0]!} `;
  const told = [genderOfTitle(before), genderOfTitle(first)];
  return told.includes('f') ? 'f' : told.includes('m') ? 'm' : null;
}

/** Characters before a name in which its title stands. */
const LONGEST_TITLE = 12;

/** Men and women by their titles and given names, where these agree. */
function gendersOf(mentions: readonly Mention[], full: ReadonlyMap<Mention, string>): Map<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const mention of mentions) {
    const person = full.get(mention);
    if (person === undefined || genders.has(person)) continue;
    const gender = titleGender(mention) ?? genderOfGivenName(mention.person!.parts[0]!);
    if (gender !== null) genders.set(person, gender);
  }
  return genders;
}

/** Named in full at least so many times as often as anyone else of the surname. */
const FAR_MORE = 3;

/** The only person counted, or the one named far more often than the next. */
function foremost(counts: ReadonlyMap<string, number>): string | undefined {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]));
  return first !== undefined && (second === undefined || first[1] >= FAR_MORE * second[1]) ? first[0] : undefined;
}

function countsOf(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
