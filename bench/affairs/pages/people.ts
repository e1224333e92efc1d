import type { Bound } from '../../../corpora/affairs/places.ts';
import type { ErrorExample, Family } from '../figures/catalogue.ts';
import { share } from '../figures/measures.ts';

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

/**
 * Who is who: gold variants that some person of the edition has, gold persons whose found variants (at least one) all
 * stand in one person, and persons of the edition that hold variants of two gold persons. A variant two gold persons
 * share is left out.
 */
export function peopleFigures({ edition, gold }: Bound): Family {
  const people = gold.claims?.people ?? null;
  if (people === null) return { figures: {}, errors: [] };
  const called = edition.entities
    .filter(({ kind }) => kind === 'person')
    .map((e) => ({ name: e.name, forms: new Set([e.name, ...e.variants.map((v) => v.text)].map(fold)) }));
  const owners = new Map<string, string[]>();
  for (const { name, variants } of people) {
    for (const form of new Set(variants.map(fold))) owners.set(form, [...(owners.get(form) ?? []), name]);
  }
  const errors: ErrorExample[] = [];
  let [variants, found, persons, whole] = [0, 0, 0, 0];
  for (const person of people) {
    const forms = [...new Set(person.variants.map(fold))].filter((form) => owners.get(form)!.length === 1);
    const held = forms.filter((form) => called.some((c) => c.forms.has(form)));
    variants += forms.length;
    found += held.length;
    persons += 1;
    const isWhole = held.length > 0 && called.some((c) => held.every((form) => c.forms.has(form)));
    whole += isWhole ? 1 : 0;
    const text = `${person.name}: ${held.join(', ') || 'not found'}`;
    if (!isWhole) errors.push({ kind: 'person torn apart or not found', text });
  }
  const mixed = called.filter((c) => {
    const names = new Set([...c.forms].flatMap((form) => (owners.get(form)?.length === 1 ? owners.get(form)! : [])));
    if (names.size > 1) errors.push({ kind: 'two people taken for one', text: `${c.name}: ${[...names].join(', ')}` });
    return names.size > 1;
  });
  return {
    figures: {
      peopleVariantsFound: share(found, variants),
      peopleWhole: share(whole, persons),
      peopleMixed: mixed.length,
    },
    errors,
  };
}
