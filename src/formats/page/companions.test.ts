import { expect, it } from 'vitest';
import { withoutCompanions } from './companions.ts';

const kept = (...sources: string[]) =>
  withoutCompanions(sources.map((source) => ({ source }))).map(({ source }) => source);

it('leaves out what a browser saved beside a page, whatever its language calls the folder', () => {
  expect(kept('a/Ferry.html', 'a/Ferry_files/ad.html', 'a/Ferry_files/x/logo.png')).toEqual(['a/Ferry.html']);
  expect(kept('Fähre.htm', 'Fähre-Dateien/main.css')).toEqual(['Fähre.htm']);
});

it('reads a folder that has no page beside it, and one of another name', () => {
  expect(kept('Ferry_files/story.html')).toEqual(['Ferry_files/story.html']);
  expect(kept('Ferry.html', 'Ferries_files/story.html')).toEqual(['Ferry.html', 'Ferries_files/story.html']);
  expect(kept('ferry.html', 'ferry/story.html')).toEqual(['ferry.html', 'ferry/story.html']);
});
