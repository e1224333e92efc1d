import { byCodeUnit } from '../../model.ts';
import { withoutCompanions } from '../page/companions.ts';
import type { Reader } from '../page/reader.ts';
import { isSkippedName } from '../page/skipped.ts';
import { directoryOf } from './directory.ts';
import { extracted } from './extract.ts';

export { directoryOf, type ZipEntry } from './directory.ts';
export { bytesOf, extracted } from './extract.ts';

/** A ZIP archive: every file in it, in the order of their names; hidden ones and what a browser saved beside a page left out. */
export const zipReader: Reader = {
  what: 'a ZIP archive',
  async *read({ source, bytes, limits }) {
    const entries = (await directoryOf(bytes)).map((entry) => ({ source: entry.name, entry }));
    for (const { entry } of withoutCompanions(entries).sort((a, b) => byCodeUnit(a.source, b.source))) {
      if (isHiddenInArchive(entry.name)) continue;
      const inner = await extracted(bytes, entry, limits.fileBytes);
      if (typeof inner === 'string') yield { source: `${source}#${entry.name}`, reason: inner };
      else yield { name: entry.name, bytes: inner };
    }
  },
};

/** True for hidden files, and for what a Mac puts beside each file. */
export const isHiddenInArchive = (name: string): boolean =>
  name.split('/').some((part) => isSkippedName(part) || part === '__MACOSX');
