import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/model.ts';

/** A time expression as TimeML has it. */
export interface Timex extends Span {
  readonly type: string;
  readonly value: string;
}

/** A document of TimeBank or AQUAINT. */
export interface TimeDocument {
  readonly name: string;
  /** Its text without tags. */
  readonly text: string;
  /** The day it was written, `1998-01-08`, or null. */
  readonly created: string | null;
  readonly timexes: readonly Timex[];
}

/** The documents of a TBAQ folder in order of their names. */
export function timeDocuments(folder: string): TimeDocument[] {
  return ['AQUAINT', 'TimeBank'].flatMap((part) =>
    readdirSync(join(folder, part))
      .filter((name) => name.endsWith('.tml'))
      .sort()
      .map((name) => parseTimeMl(`${part}/${name}`, readFileSync(join(folder, part, name), 'utf8'))),
  );
}

/** Reads a TimeML document: the text between `<TEXT>` tags with its `TIMEX3`; other tags are dropped. */
export function parseTimeMl(name: string, source: string): TimeDocument {
  const created = /<TIMEX3[^>]*CREATION_TIME[^>]*>/u.exec(source);
  const start = source.indexOf('<TEXT>') + 6;
  const end = source.indexOf('</TEXT>');
  let text = '';
  const timexes: Timex[] = [];
  const open: { start: number; type: string; value: string }[] = [];
  for (const piece of source.slice(start, end).split(/(<[^>]*>)/u)) {
    if (!piece.startsWith('<')) {
      text += decode(piece);
    } else if (piece.startsWith('<TIMEX3')) {
      open.push({ start: text.length, type: attribute(piece, 'type'), value: attribute(piece, 'value') });
    } else if (piece === '</TIMEX3>') {
      const timex = open.pop();
      if (timex && text.length > timex.start) timexes.push({ ...timex, end: text.length });
    }
  }
  const day = /value="(\d{4}-\d\d-\d\d)/u.exec(created?.[0] ?? '');
  return { name, text, created: day?.[1] ?? null, timexes: timexes.sort((a, b) => a.start - b.start || a.end - b.end) };
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '';
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
