import type { Concordance } from '../../src/ask/concordance.ts';
import type { Passage } from '../../src/model.ts';
import { type Html, html } from '../../src/publish/words/html.ts';
import { clip } from '../../src/publish/words/words.ts';
import { type Anchor, anchorOf } from '../../src/rulings/anchors.ts';
import type { Verdict } from '../../src/rulings/ruling.ts';

/** Something else that can be chosen: "the same as …". */
export interface Other {
  readonly id: string;
  readonly words: string;
  readonly about: string;
}

/** What can be ruled on a subject. */
export interface Act {
  readonly id: string;
  /** As one chooses it: "It is the same claim as another". */
  readonly label: string;
  /** What is asked for beside it. */
  readonly fields: Html;
  /** Finds what else there is, for words that are looked for; those that are likest where none are given. */
  readonly others?: (words: string) => readonly Other[];
  /** The ruling of a filled form; null where something is missing still. */
  verdict(form: FormData): Verdict | null;
  /** What it will change, in a sentence; null where something is missing still. */
  foretell(form: FormData): string | null;
}

/** The anchor of a passage. */
export function at(c: Concordance, passage: Passage): Anchor {
  return anchorOf(c.articles.get(passage.article)!, passage);
}

/** What a field holds, without blanks around it; null where it is empty. */
export function given(form: FormData, name: string): string | null {
  const value = form.get(name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** Passages to choose one from. */
export function choice(
  c: Concordance,
  legend: string,
  name: string,
  passages: readonly Passage[],
  chosen: number,
): Html {
  return html`<fieldset class="choice"><legend>${legend}</legend>${passages.map(
    (passage, i) =>
      html`<label><input type="radio" name="${name}" value="${i}"${i === chosen && html` checked`}><span><b class="sig">${c.articles.get(passage.article)!.siglum}</b> ${clip(passage.exact, 160)}</span></label>`,
  )}</fieldset>`;
}

/** The passage that is chosen. */
export function chosenOf<P extends Passage>(form: FormData, name: string, passages: readonly P[]): P | null {
  const value = given(form, name);
  return value === null ? null : (passages[Number(value)] ?? null);
}

/** A field for words, with names that are offered. */
export function field(label: string, name: string, offered: readonly string[] = [], type = 'text'): Html {
  const list =
    offered.length > 0 &&
    html`<datalist id="offered-${name}">${offered.map((one) => html`<option value="${one}"></option>`)}</datalist>`;
  return html`<label class="field">${label}<input type="${type}" name="${name}" autocomplete="off"${offered.length > 0 && html` list="offered-${name}"`}></label>${list}`;
}

/** The field in which something else is looked for; what is found stands below it. */
export function finder(label: string): Html {
  return html`<label class="field">${label}<input type="search" name="find" autocomplete="off" spellcheck="false"></label><p class="sr" role="status" data-found></p><div class="others" data-others></div>`;
}
