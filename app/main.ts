/** The page: files in, edition and report out, all in workers of its own. */
import { fromDrop, fromPasted, fromPicker, together } from './intake/given.ts';
import { archiveOf } from './keep/archive.ts';
import { type Cases, casesHere } from './keep/cases.ts';
import { button, save } from './view/button.ts';
import { showKept } from './view/kept.ts';
import { at, showGiven, showMade, showOnly, showProgress, showUnmade } from './view/page.ts';
import { makeShelf, type Showing } from './view/shelf.ts';
import { makeForeman, type Run, type Supply } from './work/foreman.ts';
import type { GivenFile, Made } from './work/messages.ts';

/** Opens the page over its markup. Call it once. */
export function openPage(supply: Supply, showing: Showing): void {
  const foreman = makeForeman(supply);
  const shelf = makeShelf(showing);
  let given: GivenFile[] = [];
  let pasted = 0;
  let run: Run | null = null;
  let cases: Cases | null = null;
  /** The kept case that is open. */
  let open: string | null = null;

  const add = (more: readonly GivenFile[]): void => {
    if (run !== null || more.length === 0) return;
    given = together(given, more);
    showGiven(given);
    at('make').focus();
  };
  const picked = (id: string): void => {
    const input = at<HTMLInputElement>(id);
    input.addEventListener('change', () => {
      add(fromPicker(input.files ?? []));
      input.value = '';
    });
  };
  picked('files');
  picked('folder');

  addEventListener('dragover', (event) => {
    event.preventDefault();
    document.body.classList.add('dragging');
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) document.body.classList.remove('dragging');
  });
  addEventListener('drop', (event) => {
    event.preventDefault();
    document.body.classList.remove('dragging');
    if (event.dataTransfer !== null) void fromDrop(event.dataTransfer).then(add);
  });

  const form = at<HTMLFormElement>('pasting');
  const field = at<HTMLTextAreaElement>('pasted');
  at('paste').addEventListener('click', () => {
    form.hidden = false;
    field.focus();
  });
  form.addEventListener('reset', () => {
    form.hidden = true;
    at('paste').focus();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (field.value.trim() === '') return field.focus();
    pasted++;
    add([fromPasted(field.value, pasted)]);
    field.value = '';
    form.hidden = true;
  });

  at('clear').addEventListener('click', () => {
    given = [];
    open = null;
    showGiven(given);
    shelf.clear();
    showOnly('intake');
    at('files').focus();
  });
  at('cancel').addEventListener('click', () => run?.cancel());
  at('make').addEventListener('click', () => void make());

  async function make(): Promise<void> {
    if (run !== null) return;
    showOnly('work');
    at('work-title').focus();
    run = foreman.run(given, showProgress);
    const outcome = await run.outcome;
    run = null;
    if (outcome === null) showOnly('intake');
    else if (outcome.kind === 'unmade') {
      showUnmade(outcome);
      showOnly('intake', 'trouble');
    } else {
      await show(outcome);
    }
  }

  async function show(made: Made): Promise<void> {
    showOnly('intake', 'result');
    showMade(made);
    const archive = button('Keep all as a ZIP', () => void archiveOf(given, made).then((zip) => save(zip, 'case.zip')));
    const here = button('Keep in this browser', () => void keep(made));
    await shelf.put(made, cases === null ? [archive] : [archive, here]);
  }

  async function keep(made: Made): Promise<void> {
    const said = at('result-said');
    said.textContent = 'Keeping it …';
    try {
      const held = await cases!.keep(given, made, open);
      // From here on the kept files are used: those of an earlier keeping are gone.
      const its = await cases!.open(held);
      [given, open] = [[...its.files], held.id];
      await show(its.made);
      said.textContent = 'Kept in this browser, with its pages.';
    } catch (error) {
      said.textContent = `It could not be kept here (${error instanceof Error ? error.message : String(error)}). Keep its files.`;
    }
    await list();
  }

  async function list(): Promise<void> {
    if (cases === null) return;
    const held = cases;
    showKept(await held.list(), {
      open: (kept) =>
        void held.open(kept).then(async ({ files, made }) => {
          if (run !== null) return;
          given = [...files];
          open = kept.id;
          showGiven(given);
          await show(made);
        }),
      remove: (kept) => void held.remove(kept.id).then(list),
      removeAll: () => void held.removeAll().then(list),
    });
  }

  void casesHere().then((held) => {
    cases = held;
    return list();
  });
}
