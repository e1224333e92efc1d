/** The page: files in, edition and report out, all in workers of its own. */
import { fromDrop, fromPasted, fromPicker, together } from './intake/given.ts';
import { at, showGiven, showMade, showOnly, showProgress, showUnmade } from './view/page.ts';
import { makeShelf, type Showing } from './view/shelf.ts';
import { makeForeman, type Run, type Supply } from './work/foreman.ts';
import type { GivenFile } from './work/messages.ts';

/** Opens the page over its markup. Call it once. */
export function openPage(supply: Supply, showing: Showing): void {
  const foreman = makeForeman(supply);
  const shelf = makeShelf(showing);
  let given: GivenFile[] = [];
  let pasted = 0;
  let run: Run | null = null;

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
      showOnly('intake', 'result');
      showMade(outcome);
      await shelf.put(outcome);
    }
  }
}
