/** A file that somebody gave a page, under the name that the command line would give it. */
export interface GivenFile {
  /** Name with the folders that were given: `clippings/storm.html`. */
  readonly source: string;
  readonly file: Blob;
  /** It was given itself and not found in a folder, so that it is read though its name is hidden. */
  readonly named: boolean;
}

/** Files that were picked one by one, or a folder that was picked: a folder's files bear its name. */
export function fromPicker(files: Iterable<File>): GivenFile[] {
  return [...files].map((file) => {
    const within = file.webkitRelativePath;
    return { source: within === '' ? file.name : within, file, named: within === '' };
  });
}

/** Text that was pasted, as a file of its own. */
export function fromPasted(text: string, count: number): GivenFile {
  return { source: `pasted ${count}.txt`, file: new Blob([text], { type: 'text/plain' }), named: true };
}

/**
 * What was dropped: files, and all files below folders. The entries must be asked for while the drop is being handled; their
 * files come later.
 */
export async function fromDrop(transfer: DataTransfer): Promise<GivenFile[]> {
  const entries = [...transfer.items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry === null ? [] : [entry];
  });
  if (entries.length === 0) return fromPicker(transfer.files);
  const given: GivenFile[] = [];
  for (const entry of entries) await walk(entry, true, given);
  return given;
}

async function walk(entry: FileSystemEntry, named: boolean, into: GivenFile[]): Promise<void> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    into.push({ source: entry.fullPath.replace(/^\//, ''), file, named });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // A reader hands a folder out in parts, and an empty part when there is no more.
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return;
    for (const one of part) await walk(one, false, into);
  }
}

/** What was given, and how many files of it were there already. */
export interface Given {
  readonly files: readonly GivenFile[];
  readonly again: number;
}

/**
 * All that was given. A file that is there already (its name, size and time are the same) is not taken twice: it would count as
 * another page. Another file under a name that is taken gets a number, so that neither hides the other.
 */
export function together(before: readonly GivenFile[], more: readonly GivenFile[]): Given {
  const files = new Map(before.map((one) => [one.source, one]));
  let again = 0;
  for (const one of more) {
    const held = files.get(one.source);
    if (held !== undefined && isSame(held, one)) {
      again++;
      continue;
    }
    let source = one.source;
    for (let n = 2; files.has(source); n++) source = numbered(one.source, n);
    files.set(source, { ...one, source });
  }
  return { files: [...files.values()], again };
}

/** Two files of one name are one if their size and time are. */
function isSame(held: GivenFile, one: GivenFile): boolean {
  const time = ({ file }: GivenFile) => (file instanceof File ? file.lastModified : null);
  return held.file.size === one.file.size && time(held) === time(one);
}

function numbered(source: string, n: number): string {
  const dot = source.lastIndexOf('.');
  const at = dot > source.lastIndexOf('/') + 1 ? dot : source.length;
  return `${source.slice(0, at)} (${n})${source.slice(at)}`;
}
