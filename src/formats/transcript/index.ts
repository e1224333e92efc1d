import { documentOf } from '../markup/document.ts';
import { escaped } from '../markup/tree.ts';
import { finishPage, givenOf } from '../page/finish-page.ts';
import type { Format } from '../page/format.ts';
import { cuesOf } from './cues.ts';

/** True for a text of cues with their times, as subtitles have them: WebVTT or SubRip. */
export const looksLikeTranscript = (text: string): boolean =>
  /^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/.test(text.slice(0, 20)) ||
  /^\uFEFF?\s{0,20}\d{1,6}[ \t]{0,9}\r?\n\d{1,3}:\d\d:\d\d[,.]\d{1,3} {1,4}--> /.test(text.slice(0, 100));

/** A pause between two cues, in seconds, from which a new paragraph begins where the sentence is at its end. */
const PAUSE = 2.5;

/**
 * What was said in a broadcast, as subtitles (WebVTT, SubRip): cues put together, a paragraph a speaker, whose name stands before
 * it. Times are left out.
 */
export const transcriptFormat: Format = {
  name: 'transcript',
  endings: ['srt', 'vtt'],
  single: true,
  pages(file, limits) {
    const paragraphs: { speaker: string | null; words: string; end: number }[] = [];
    for (const { speaker, words, start, end } of cuesOf(file.text)) {
      const last = paragraphs.at(-1);
      const ended = last !== undefined && /[.!?…]["'”’»)\]]{0,3}$/.test(last.words);
      const same = last !== undefined && (speaker === null || speaker === last.speaker);
      if (last !== undefined && same && !(ended && start - last.end >= PAUSE)) {
        // Subtitles that roll repeat the line before.
        last.words = last.words.endsWith(words) ? last.words : `${last.words} ${words}`;
        last.end = end;
      } else paragraphs.push({ speaker: speaker ?? last?.speaker ?? null, words, end });
    }
    let before: string | null = null;
    const body = paragraphs.map(({ speaker, words }) => {
      const name = speaker === null || speaker === before ? '' : `${escaped(speaker)}: `;
      before = speaker;
      return `<p>${name}${escaped(words)}</p>`;
    });
    if (body.length === 0) return [{ source: file.source, reason: 'subtitles without words' }];
    const decoded = documentOf({ title: null, author: null, body: body.join('\n') });
    return [finishPage({ ...file, decoded, mediaType: 'text/html', ...givenOf(file) }, limits)];
  },
};
