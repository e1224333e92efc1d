import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/model.ts';

/** An attribution as PolNeAR's annotators marked it; offsets in UTF-16 code units. */
export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** An annotated text. */
export interface GoldText {
  readonly name: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/** Reads a part (`train`, `dev`) of PolNeAR from a corpora folder; none where it is absent. */
export function readPolnear(data: string, part: string): GoldText[] {
  const texts = join(data, 'polnear', part, 'text');
  const marks = join(data, 'polnear', part, 'attributions');
  if (!existsSync(texts) || !existsSync(marks)) return [];
  const markFiles = readdirSync(marks).sort();
  return readdirSync(texts)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const name = file.slice(0, -4);
      const mark = markFiles.find((other) => other.replace(/_[0-9a-f]+\.ann$|\.ann$/u, '') === name);
      if (mark === undefined) return [];
      const text = readFileSync(join(texts, file), 'utf8');
      return [{ name, text, attributions: attributionsOf(readFileSync(join(marks, mark), 'utf8'), unitsOf(text)) }];
    });
}

/** Where each code point of a text begins in code units: brat counts code points. */
function unitsOf(text: string): Int32Array {
  const units: number[] = [];
  let at = 0;
  for (const point of text) {
    units.push(at);
    at += point.length;
  }
  units.push(at);
  return Int32Array.from(units);
}

function attributionsOf(standOff: string, units: Int32Array): GoldAttribution[] {
  const spans = new Map<string, Span[]>();
  for (const match of standOff.matchAll(/^(T\d+)\t\w+ ([\d ;]+)\t/gmu)) {
    spans.set(
      match[1]!,
      match[2]!.split(';').map((pair) => {
        const [start, end] = pair.trim().split(' ').map(Number);
        return { start: units[start!] ?? 0, end: units[end!] ?? 0 };
      }),
    );
  }
  const events = [...standOff.matchAll(/^E\d+\t(.+)$/gmu)].map((match) => {
    const parts = match[1]!
      .trim()
      .split(/\s+/u)
      .map((part) => part.split(':'));
    const of = (role: RegExp) => parts.filter(([name]) => role.test(name!)).flatMap(([, id]) => spans.get(id!) ?? []);
    return { source: of(/^Source/u), cue: of(/^Cue/u), content: of(/^Content/u) };
  });
  return events.filter(({ cue, content }) => cue.length > 0 || content.length > 0);
}
