import type { Concordance } from '../../src/ask/concordance.ts';
import { folded } from '../../src/ask/names.ts';
import type { Entity, Passage } from '../../src/model.ts';
import { html } from '../../src/publish/words/html.ts';
import { count } from '../../src/publish/words/words.ts';
import { type Act, at, choice, chosenOf, finder, given, type Other } from './act.ts';
import type { Subject } from './subject.ts';

/** Others that are offered at once, and spellings that are listed. */
const [OFFERED, LISTED] = [8, 12];

/** What can be ruled on a person, body or place, or on one mention of it. */
export function personActs(c: Concordance, { entity, mention }: NonNullable<Subject['person']>): Act[] {
  const spellings = eachSpelling(entity, mention);
  const apart = (one: Passage) =>
    entity.mentions.find(({ exact }) => exact !== one.exact) ??
    entity.mentions.find(({ article }) => article !== one.article);
  const splits = entity.mentions.some((one) => apart(one) !== undefined);
  const who = (form: FormData) => c.entities.get(given(form, 'other') ?? '');
  const acts: Act[] = [
    {
      id: 'person-same',
      label: `${entity.name} is the same as another name`,
      fields: finder('The other name, or press Rule beside it'),
      others: (words) => otherNames(c, entity, words),
      verdict: (form) => {
        const other = who(form);
        return other === undefined
          ? null
          : { ruling: 'same', of: 'persons', a: at(c, mention), b: at(c, other.mentions[0]!) };
      },
      foretell: (form) => {
        const other = who(form);
        if (other === undefined) return null;
        const voiced = (c.voicedBy.get(entity.id)?.length ?? 0) + (c.voicedBy.get(other.id)?.length ?? 0);
        return `${entity.name} and ${other.name} become one, with ${count(entity.mentions.length + other.mentions.length, 'mention')}${voiced > 0 ? `; ${count(voiced, 'claim')} ${voiced === 1 ? 'has' : 'have'} this voice` : ''}.`;
      },
    },
  ];
  if (splits)
    acts.push({
      id: 'person-different',
      label: `Not every mention is ${entity.name}: split here`,
      fields: choice(c, 'Who is somebody else', 'else', spellings, -1),
      verdict: (form) => {
        const leaves = chosenOf(form, 'else', spellings);
        const stays = leaves && apart(leaves);
        return leaves && stays ? { ruling: 'different', of: 'persons', a: at(c, stays), b: at(c, leaves) } : null;
      },
      foretell: (form) => {
        const leaves = chosenOf(form, 'else', spellings);
        if (leaves === null || apart(leaves) === undefined) return null;
        const alike = entity.mentions.filter(({ exact }) => exact === leaves.exact).length;
        return alike === entity.mentions.length
          ? `“${leaves.exact}” in ${c.articles.get(leaves.article)!.siglum} is somebody else than elsewhere.`
          : `“${leaves.exact}” (${count(alike, 'mention')}) is somebody else than ${apart(leaves)!.exact}.`;
      },
    });
  acts.push({
    id: 'person-note',
    label: 'A note beside the name',
    fields: html`<label class="field">The note<textarea name="note" rows="3"></textarea></label>`,
    verdict: (form) => {
      const value = given(form, 'note');
      return value === null ? null : { ruling: 'note', a: at(c, mention), value };
    },
    foretell: (form) =>
      given(form, 'note') === null ? null : `The note stands beside ${entity.name}; nothing else changes.`,
  });
  return acts;
}

/** Mentions, one of each spelling, the one that is looked at first; where all are spelt alike, one of each article. */
function eachSpelling({ mentions }: Entity, first: Passage): Passage[] {
  const all = [first, ...mentions.filter((one) => one.start !== first.start || one.article !== first.article)];
  const one = (keyOf: (passage: Passage) => string) => [
    ...new Map(all.toReversed().map((passage) => [keyOf(passage), passage])).values(),
  ];
  const spelt = one(({ exact }) => exact);
  const listed = spelt.length > 1 ? spelt : one(({ article }) => article);
  return listed.toReversed().slice(0, LISTED);
}

/** Names with the words that are looked for, else those that share a word with this one, else those most often named. */
function otherNames({ edition, entities }: Concordance, entity: Entity, sought: string): Other[] {
  const spelt = ({ name, variants }: Entity) => folded([name, ...variants.map(({ text }) => text)].join(' '));
  const words = folded(sought).split(/\s+/u).filter(Boolean);
  const parts = folded(entity.name)
    .split(/\s+/u)
    .filter((part) => part.length > 2);
  const pool = edition.entities.filter(({ id }) => id !== entity.id && entities.has(id));
  const fits =
    words.length > 0
      ? pool.filter((one) => words.every((word) => spelt(one).includes(word)))
      : pool.filter((one) => one.kind === entity.kind);
  const shared = (one: Entity) =>
    words.length > 0 ? 0 : parts.filter((part) => spelt(one).split(' ').includes(part)).length;
  return fits
    .map((one) => ({ one, shared: shared(one) }))
    .sort((x, y) => y.shared - x.shared || y.one.mentions.length - x.one.mentions.length)
    .slice(0, OFFERED)
    .map(({ one }) => ({ id: one.id, words: one.name, about: count(one.mentions.length, 'mention') }));
}
