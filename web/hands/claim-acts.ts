import type { Concordance } from '../../src/ask/concordance.ts';
import { folded } from '../../src/ask/names.ts';
import type { Claim, Testimony } from '../../src/model.ts';
import { html } from '../../src/publish/words/html.ts';
import { originWords } from '../../src/publish/words/standing.ts';
import { clip, count, series } from '../../src/publish/words/words.ts';
import { type Act, at, choice, chosenOf, field, finder, given, type Other } from './act.ts';
import type { Subject } from './subject.ts';

/** Others that are offered at once, statements that are listed, and names that are offered. */
const [OFFERED, LISTED, NAMES] = [8, 30, 200];

/** What can be ruled on a claim, or on one statement of it. */
export function claimActs(c: Concordance, { claim, number, testimony }: NonNullable<Subject['claim']>): Act[] {
  const wordings = eachWording(claim.testimonies, testimony);
  const sigla = (list: readonly Testimony[]) => siglaIn(c, list);
  const sameWords = (one: Testimony) => claim.testimonies.filter(({ exact }) => exact === one.exact);
  const acts: Act[] = [
    {
      id: 'claim-same',
      label: 'It is the same claim as another',
      fields: finder('The other claim: its number or words of it, or press Rule beside it'),
      others: (words) => otherClaims(c, claim, words),
      verdict: (form) => {
        const other = ownOf(c, given(form, 'other'));
        return other && { ruling: 'same', of: 'claims', a: at(c, testimony), b: at(c, other.testimony) };
      },
      foretell: (form) => {
        const other = ownOf(c, given(form, 'other'));
        if (other === null) return null;
        const all = [...claim.testimonies, ...other.claim.testimonies];
        return `Claims ${number} and ${other.number} become one, with ${count(all.length, 'statement')} in ${sigla(all)}. Now they rest on ${originWords(claim.origins)} and on ${originWords(other.claim.origins)}; that is counted anew.`;
      },
    },
    {
      id: 'speaker',
      label: 'Somebody else says it, or nobody',
      fields: html`${choice(c, 'Where', 'where', wordings, 0)}${field('Who says it there', 'speaker', speakers(c))}<label class="tick"><input type="checkbox" name="nobody"> The article says it in its own voice</label>`,
      verdict: (form) => {
        const where = chosenOf(form, 'where', wordings);
        const who = form.get('nobody') !== null ? null : given(form, 'speaker');
        if (where === null || (who === null && form.get('nobody') === null)) return null;
        return { ruling: 'speaker', a: at(c, where), value: who };
      },
      foretell: (form) => {
        const where = chosenOf(form, 'where', wordings);
        const who = form.get('nobody') !== null ? 'the article itself' : given(form, 'speaker');
        if (where === null || who === null) return null;
        const siglum = c.articles.get(where.article)!.siglum;
        return `In ${siglum} it is said by ${who} instead of ${where.speaker ?? 'the article itself'}; the voices of claim ${number} follow. Copies of ${siglum} keep their own.`;
      },
    },
    {
      id: 'hide',
      label: 'It is no claim: leave it out',
      fields: html``,
      verdict: () => ({ ruling: 'hide', a: at(c, testimony) }),
      foretell: () =>
        `Claim ${number}, with its ${count(claim.testimonies.length, 'statement')} in ${sigla(claim.testimonies)}, is neither printed nor counted, nor are differences in its words.`,
    },
    {
      id: 'note',
      label: 'A note beside it',
      fields: html`<label class="field">The note<textarea name="note" rows="3"></textarea></label>`,
      verdict: (form) => {
        const value = given(form, 'note');
        return value === null ? null : { ruling: 'note', a: at(c, testimony), value };
      },
      foretell: (form) =>
        given(form, 'note') === null ? null : `The note stands beside claim ${number}; nothing else changes.`,
    },
  ];
  if (wordings.length < 2) return acts;
  const keeping = (leaves: Testimony) =>
    claim.testimonies.find(({ exact, article }) => exact !== leaves.exact && article !== leaves.article) ??
    claim.testimonies.find(({ exact }) => exact !== leaves.exact)!;
  const split: Act = {
    id: 'split',
    label: 'One of its statements is another claim: split here',
    fields: choice(
      c,
      'The statement that leaves',
      'leaves',
      wordings,
      wordings.indexOf(testimony) > 0 ? wordings.indexOf(testimony) : -1,
    ),
    verdict: (form) => {
      const leaves = chosenOf(form, 'leaves', wordings);
      return leaves && { ruling: 'different', of: 'claims', a: at(c, keeping(leaves)), b: at(c, leaves) };
    },
    foretell: (form) => {
      const leaves = chosenOf(form, 'leaves', wordings);
      if (leaves === null) return null;
      const going = sameWords(leaves);
      return `What ${sigla(going)} ${going.length === 1 ? 'states' : 'state'} is no more the claim that ${sigla([keeping(leaves)])} states. Claim ${number} has ${count(claim.testimonies.length, 'statement')} now; which of the others go with it is told anew.`;
    },
  };
  const words: Act = {
    id: 'wording',
    label: 'Print it in other words',
    fields: choice(
      c,
      'The words',
      'words',
      wordings,
      wordings.findIndex(({ exact }) => exact === claim.text),
    ),
    verdict: (form) => {
      const chosen = chosenOf(form, 'words', wordings);
      return chosen === null || chosen.exact === claim.text ? null : { ruling: 'wording', a: at(c, chosen) };
    },
    foretell: (form) => {
      const chosen = chosenOf(form, 'words', wordings);
      return chosen === null || chosen.exact === claim.text
        ? null
        : `Claim ${number} is printed as “${clip(chosen.exact, 120)}”.`;
    },
  };
  return [acts[0]!, split, acts[1]!, words, ...acts.slice(2)];
}

/** Statements of a claim, one of each wording, the one that is looked at first. */
function eachWording(testimonies: readonly Testimony[], first: Testimony): Testimony[] {
  const all = [first, ...testimonies.filter((one) => one !== first)];
  const once = new Map(all.toReversed().map((one) => [one.exact, one]));
  return all.filter((one) => once.get(one.exact) === one).slice(0, LISTED);
}

/** Sigla of statements, each once: "A, C and F", or how many there are. */
export function siglaIn(c: Concordance, passages: readonly { readonly article: string }[]): string {
  const sigla = [...new Set(passages.map(({ article }) => c.articles.get(article)!.siglum))];
  return sigla.length > 12 ? count(sigla.length, 'article') : series(sigla);
}

function ownOf(c: Concordance, id: string | null) {
  const found = id === null ? undefined : c.claims.get(id);
  const testimony = found?.claim.testimonies.find(({ exact }) => exact === found.claim.text);
  return found === undefined || testimony === undefined ? null : { ...found, testimony };
}

/** Claims of the story by number, by words, or, where nothing is looked for, by the words they share with this one. */
function otherClaims(c: Concordance, claim: Claim, sought: string): Other[] {
  const pool = c.edition.claims.filter((one) => one !== claim && one.parent !== claim.id);
  const other = (one: Claim): Other => ({
    id: one.id,
    words: clip(one.text, 160),
    about: `Claim ${c.claims.get(one.id)!.number}, ${originWords(one.origins)}`,
  });
  const words = folded(sought).split(/\s+/u).filter(Boolean);
  if (words.length === 1 && /^\d+$/u.test(words[0]!)) {
    const numbered = pool.filter((one) => String(c.claims.get(one.id)!.number) === words[0]);
    if (numbered.length > 0) return numbered.map(other);
  }
  if (words.length > 0)
    return pool
      .filter((one) => {
        const said = folded(one.testimonies.map(({ exact }) => exact).join(' '));
        return words.every((word) => said.includes(word));
      })
      .slice(0, OFFERED)
      .map(other);
  const own = wordsIn(claim.text);
  return pool
    .filter(({ story }) => story === claim.story)
    .map((one) => {
      const its = wordsIn(one.text);
      const shared = [...its].filter((word) => own.has(word)).length;
      return { one, likeness: shared / Math.max(1, own.size + its.size - shared) };
    })
    .filter(({ likeness }) => likeness > 0)
    .sort((x, y) => y.likeness - x.likeness)
    .slice(0, OFFERED)
    .map(({ one }) => other(one));
}

/** Words of four letters and more: the short ones are in every sentence. */
function wordsIn(text: string): Set<string> {
  return new Set(folded(text).match(/[\p{L}\p{N}]{4,}/gu) ?? []);
}

function speakers({ edition }: Concordance): string[] {
  const names = edition.entities.filter(({ kind }) => kind === 'person' || kind === 'organisation');
  return names
    .toSorted((x, y) => y.mentions.length - x.mentions.length)
    .slice(0, NAMES)
    .map(({ name }) => name);
}
