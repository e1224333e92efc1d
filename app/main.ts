/** The page: files in, edition and report out, all in workers of its own. */

import { count } from '../src/publish/words/words.ts';
import type { Stage } from '../src/publish/workbench/case-state.ts';
import { type LoggedRuling, merged } from '../src/rulings/index.ts';
import { fromDrop, fromPasted, fromPicker, together } from '../web/intake/given.ts';
import { openDesk } from './desk.ts';
import { archiveOf } from './keep/archive.ts';
import { type Cases, casesHere } from './keep/cases.ts';
import { button, save } from './view/button.ts';
import { showKept } from './view/kept.ts';
import { at, showGiven, showMade, showOnly, showProgress, showUnmade } from './view/page.ts';
import { fileName, makeShelf, type Showing } from './view/shelf.ts';
import { makeForeman, type Run, type Supply } from './work/foreman.ts';
import type { GivenFile, Made } from './work/messages.ts';

/** Opens the page over its markup. Call it once. */
export function openPage(supply: Supply, showing: Showing): void {
  const foreman = makeForeman(supply);
  const shelf = makeShelf(showing);
  let given: GivenFile[] = [];
  let pasted = 0;
  let run: Run | null = null;
  /** What was made is nowhere but here. */
  let unkept = false;
  let cases: Cases | null = null;
  /** The kept case that is open. */
  let open: string | null = null;
  /** What was ruled in reports of this case, and what is shown of it. */
  let log: readonly LoggedRuling[] = [];
  let shown: Made | null = null;
  let stage: Stage | null = null;
  let trouble: string | null = null;
  const others = 'BroadcastChannel' in globalThis ? new BroadcastChannel('variorum-cases') : null;

  const isReport = (window: Window): boolean =>
    window === document.querySelector<HTMLIFrameElement>('#frame iframe')?.contentWindow || window.opener === self;
  const desk = openDesk(isReport, {
    here: () => ({
      digest: shown?.digest ?? null,
      ruled: shown?.ruled ?? [],
      log,
      pages: shown?.counts.articles ?? 0,
      making: stage,
      trouble,
    }),
    async rule(ruling) {
      log = open === null ? merged(log, [ruling]) : await cases!.rule(open, [ruling]);
      if (open === null) unkept = true;
      else others?.postMessage({ ruled: open });
      said();
    },
    make: () => void make(),
    renew: (window) => {
      const address = shelf.address();
      if (address !== null) window.location.href = address;
    },
  });
  /** Says in the page and in its reports how the case stands. */
  const said = (): void => {
    desk.tell();
    const known = new Set(shown?.ruled);
    const waiting = log.filter(({ id }) => !known.has(id)).length;
    at('waiting').hidden = waiting === 0;
    at('waiting-count').textContent =
      `${count(waiting, 'ruling')} ${waiting === 1 ? 'waits' : 'wait'} for the next edition${open === null ? ', kept nowhere yet' : ''}.`;
  };
  others?.addEventListener('message', ({ data }: MessageEvent<{ readonly ruled: string; readonly now?: string }>) => {
    if (open === null || data.ruled !== open) return;
    open = data.now ?? open;
    void cases!.log(open).then((its) => {
      log = its;
      said();
    });
  });

  const add = (more: readonly GivenFile[]): void => {
    if (run !== null || more.length === 0) return;
    const { files, again } = together(given, more);
    if (files.length > given.length) stale();
    given = [...files];
    list(again);
    at('make').focus();
  };
  const list = (again = 0): void =>
    showGiven(given, again, (file) => {
      given = given.filter((one) => one !== file);
      stale();
      list();
      at(given.length > 0 ? 'make' : 'files').focus();
    });
  /** What is shown was made of other files than are given now. */
  const stale = (): void => {
    if (!at('result').hidden)
      at('result-said').textContent = 'Made of the files that were given before: make it again.';
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
    if (unkept && !confirm('What was made is kept nowhere yet. Start again all the same?')) return;
    [given, open, unkept, pasted, log, shown] = [[], null, false, 0, [], null];
    said();
    list();
    shelf.clear();
    showOnly('intake');
    at('files').focus();
  });
  at('cancel').addEventListener('click', () => run?.cancel());
  at('make').addEventListener('click', () => void make());
  at('make-again').addEventListener('click', () => void make());

  async function make(): Promise<void> {
    if (run !== null || given.length === 0) return;
    showOnly('work');
    at('work-title').focus();
    if (open !== null) log = await cases!.log(open).catch(() => log);
    run = foreman.run({ files: given, rulings: log, read: shown?.read ?? null }, (progress) => {
      showProgress(progress);
      stage = progress;
      desk.tell();
    });
    const outcome = await run.outcome;
    [run, stage] = [null, null];
    trouble = outcome !== null && outcome.kind === 'unmade' ? outcome.reason : null;
    desk.tell();
    if (outcome === null) stopped();
    else if (outcome.kind === 'unmade') {
      showOnly('intake', 'trouble');
      showUnmade(outcome);
    } else {
      unkept = true;
      await show(outcome);
    }
  }

  const kept = (): void => {
    unkept = false;
  };
  const download = (content: Blob, name: string): void => {
    save(content, name);
    kept();
  };

  function stopped(): void {
    showOnly('intake');
    document.title = 'Variorum';
    at('count').textContent = 'Stopped. What was given is still here.';
    at('make').focus();
  }

  async function show(made: Made): Promise<void> {
    shown = made;
    showOnly('intake', 'result');
    showMade(made);
    const archive = button(
      'Download all (ZIP)',
      () => void archiveOf(given, made, log).then((zip) => download(zip, `${fileName(made.title)}.zip`)),
    );
    const here = button('Save in this browser', () => void keep(made));
    await shelf.put(made, cases === null ? [archive] : [archive, here], kept);
    said();
  }

  async function keep(made: Made): Promise<void> {
    const said = at('result-said');
    said.textContent = 'Saving it …';
    try {
      const before = open;
      const held = await cases!.keep({ files: given, made, log }, open);
      if (before !== null) others?.postMessage({ ruled: before, now: held.id });
      // From here on the kept files are used: those of an earlier keeping are gone.
      const its = await cases!.open(held);
      [given, open, log] = [[...its.files], held.id, its.log];
      await show(its.made);
      at('result-said').textContent = 'Saved in this browser, with its pages.';
      kept();
    } catch (error) {
      said.textContent = `It could not be saved here (${error instanceof Error ? error.message : String(error)}). Download it.`;
    }
    await listKept();
  }

  async function listKept(): Promise<void> {
    if (cases === null) return;
    const held = cases;
    showKept(await held.list(), {
      open: (one) =>
        void held.open(one).then(async ({ files, made, log: its }) => {
          if (run !== null) return;
          given = [...files];
          [open, log] = [one.id, its];
          list();
          await show(made);
        }),
      remove: (one) => {
        if (confirm(`Delete “${one.title}” with its pages? This cannot be undone.`))
          void held.remove(one.id).then(gone);
      },
      removeAll: () => {
        if (confirm('Delete everything saved in this browser? This cannot be undone.'))
          void held.removeAll().then(gone);
      },
    });
  }

  async function gone(): Promise<void> {
    open = null;
    at('result-said').textContent = 'Deleted from this browser.';
    await listKept();
    at('files').focus();
  }

  addEventListener('beforeunload', (event) => {
    if (unkept) event.preventDefault();
  });

  void casesHere().then((held) => {
    cases = held;
    return listKept();
  });
}
