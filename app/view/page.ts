import { byCodeUnit, type ReadFailure } from '../../src/model.ts';
import { count } from '../../src/publish/words/words.ts';
import { stageWords } from '../../src/publish/workbench/case-state.ts';
import type { GivenFile, Made, Progress, Unmade } from '../work/messages.ts';
import { button } from './button.ts';

/** The element of an id; the page has each. */
export function at<E extends HTMLElement = HTMLElement>(id: string): E {
  return document.getElementById(id) as E;
}

/** Shows some sections and hides the others. */
export function showOnly(...ids: readonly string[]): void {
  for (const id of ['intake', 'work', 'result', 'trouble']) at(id).hidden = !ids.includes(id);
}

/** From so many files on it is said that they take time and room: six hundred articles take 1.4 GB and minutes on two cores. */
const LARGE = 400;

/** Files named in the list of what was given. */
const LISTED = 500;

/** What was given, counted and listed, each file to be taken out again; `again` of it were there already. */
export function showGiven(files: readonly GivenFile[], again: number, onRemove: (file: GivenFile) => void): void {
  at('given').hidden = files.length === 0;
  at('large').hidden = files.length < LARGE;
  const size = files.reduce((sum, { file }) => sum + file.size, 0);
  const known = again === 0 ? '' : ` ${count(again, 'file')} ${again === 1 ? 'was' : 'were'} here already.`;
  at('count').textContent = `${count(files.length, 'file')}, ${sizeWords(size)}.${known}`;
  const sorted = files.toSorted((a, b) => byCodeUnit(a.source, b.source));
  const rows = sorted.slice(0, LISTED).map((file) => {
    const row = item(`${file.source} (${sizeWords(file.file.size)}) `);
    row.append(button('Remove', () => onRemove(file), `Remove ${file.source}`));
    return row;
  });
  if (files.length > LISTED) rows.push(item(`and ${files.length - LISTED} more`));
  at('list').replaceChildren(...rows);
}

/** How far the whole work is: one bar over all stages. */
export function showProgress(progress: Progress): void {
  const { words, share } = stageWords(progress);
  document.title = `${words.slice('Step '.length).replace(/ of (\d+).*/u, '/$1')} · Variorum`;
  at('stage').textContent = words;
  const bar = at<HTMLProgressElement>('bar');
  if (share === null) bar.removeAttribute('value');
  else bar.value = share;
}

/** What came out, but for the report itself. */
export function showMade({ title, counts, failures }: Made): void {
  document.title = `${title} · Variorum`;
  at('result-title').textContent = title;
  const { articles, texts, claims } = counts;
  at('result-counts').textContent = `${count(articles, 'page')}, ${count(texts, 'text')}, ${count(claims, 'claim')}.`;
  const list = at<HTMLDetailsElement>('failures');
  list.hidden = failures.length === 0;
  list.querySelector('summary')!.textContent = `Not read: ${count(failures.length, 'file')}`;
  list.querySelector('ul')!.replaceChildren(...failures.map(failureItem));
  at('result-said').textContent = '';
  at('result-title').focus({ preventScroll: true });
  at('result').scrollIntoView({ block: 'start' });
}

/** Why nothing came out. */
export function showUnmade({ reason, failures }: Unmade): void {
  document.title = 'No edition · Variorum';
  at('trouble-reason').textContent = reason;
  at('trouble-failures').replaceChildren(...failures.map(failureItem));
  at('trouble-title').focus({ preventScroll: true });
  at('trouble').scrollIntoView({ block: 'start' });
}

function failureItem({ source, reason }: ReadFailure): HTMLLIElement {
  return item(`${source}: ${reason}`);
}

function item(words: string): HTMLLIElement {
  const element = document.createElement('li');
  element.textContent = words;
  return element;
}

function sizeWords(bytes: number): string {
  if (bytes < 1000) return count(bytes, 'byte');
  return bytes < 1e6 ? `${Math.round(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
