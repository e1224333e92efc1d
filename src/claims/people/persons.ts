import { byCodeUnit } from '../../model.ts';
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
  return resolveSurnames(mentions, persons);
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
    const candidates = [...new Set(form.name.parts.flatMap((part) => [...(byPart.get(part) ?? [])]))]
      .map((key) => persons.get(key)!)
      .filter((person) => person.forms.every((other) => compatible(form.name, other.name)))
      .sort((a, b) => b.count - a.count || byCodeUnit(a.key, b.key));
    const person = candidates[0] ?? { key: form.key, forms: [], count: 0 };
    person.forms.push(form);
    person.count += form.count;
    persons.set(person.key, person);
    result.set(form.key, person.key);
    for (const part of form.name.parts) byPart.set(part, (byPart.get(part) ?? new Set()).add(person.key));
  }
  return result;
}

function resolveSurnames(mentions: readonly Mention[], persons: ReadonlyMap<string, string>): Map<Mention, string> {
  const inStory = new Map<string, Map<string, number>>();
  const inArticle = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const person = persons.get(mention.key);
    if (mention.person === null || person === undefined) continue;
    for (const part of new Set(mention.person.parts.slice(1))) {
      const at = `${mention.placed.story} ${part}`;
      const counts = inStory.get(at) ?? new Map<string, number>();
      inStory.set(at, counts.set(person, (counts.get(person) ?? 0) + 1));
    }
    const list = inArticle.get(mention.placed.article.id) ?? [];
    list.push(mention);
    inArticle.set(mention.placed.article.id, list);
  }
  const result = new Map<Mention, string>();
  for (const mention of mentions) {
    if (mention.person === null) continue;
    const own = persons.get(mention.key);
    if (own !== undefined) {
      result.set(mention, own);
      continue;
    }
    const word = mention.person.parts[0] as string;
    const here = (inArticle.get(mention.placed.article.id) ?? []).filter((full) => full.person?.parts.includes(word));
    const surnamed = here.filter((full) => full.person?.parts.slice(1).includes(word));
    const pool = surnamed.length > 0 ? surnamed : here;
    const named = pool.map((full) => persons.get(full.key)!);
    const known = inStory.get(`${mention.placed.story} ${word}`) ?? new Map<string, number>();
    const full = pool.findLast((one) => one.start < mention.start) ?? pool[0];
    const last = full === undefined ? undefined : persons.get(full.key);
    result.set(
      mention,
      foremost(countsOf(named)) ??
        (new Set(named).size > 1 ? foremost(known) : undefined) ??
        last ??
        foremost(known) ??
        mention.key,
    );
  }
  return result;
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
