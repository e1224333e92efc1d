import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/model.ts';

/** An action in a text, and which one it is across the texts of its topic. */
export interface EventMention extends Span {
  readonly event: string;
}

/** A text of ECB+ (Cybulska & Vossen 2014), its words joined as they are printed. */
export interface EcbText {
  readonly id: string;
  readonly topic: string;
  /** A line a sentence. */
  readonly text: string;
  /** Sentences whose actions are annotated. */
  readonly judged: readonly Span[];
  readonly events: readonly EventMention[];
}

/** All texts, by topic and name. Who reports is no action here: what is reported is. */
export function readEcbPlus(corpora: string): EcbText[] {
  const folder = join(corpora, 'ecbplus');
  const judged = new Map<string, Set<string>>();
  const lines = readFileSync(join(folder, 'ECBplus_coreference_sentences.csv'), 'utf8').split(/\r?\n/u).slice(1);
  for (const [topic, file, sentence] of lines.map((line) => line.split(','))) {
    if (sentence === undefined) continue;
    const name = `${topic}_${file}`;
    judged.set(name, (judged.get(name) ?? new Set()).add(sentence));
  }
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .sort((a, b) => Number(a.name) - Number(b.name))
    .flatMap(({ name: topic }) =>
      readdirSync(join(folder, topic))
        .sort()
        .map((file) => {
          const name = file.replace(/\.xml$/u, '');
          return textOf(name, topic, readFileSync(join(folder, topic, file), 'utf8'), judged.get(name) ?? new Set());
        }),
    );
}

function textOf(id: string, topic: string, xml: string, judged: ReadonlySet<string>): EcbText {
  let text = '';
  let last = '';
  let open = false;
  const places = new Map<string, Span>();
  const sentences = new Map<string, Span>();
  for (const [, token, sentence, raw] of xml.matchAll(
    /<token t_id="(\d+)" sentence="(\d+)" number="\d+">([^<]*)<\/token>/gu,
  )) {
    const word = entities(raw!);
    const closing = /^(?:[.,;:!?)\]%’”]|''|'s$|n't$|'(?:re|ve|ll|d|m)$)/u.test(word) || (word === '"' && open);
    if (sentence !== last) {
      if (text !== '') text += '\n';
      open = false;
    } else if (
      !closing &&
      !/[([“‘$/-]$|``$|\p{L}[’']$/u.test(text) &&
      !/^[/-]$/u.test(word) &&
      !(open && text.endsWith('"'))
    )
      text += ' ';
    if (word === '"') open = !open;
    const start = text.length;
    text += word;
    last = sentence!;
    places.set(token!, { start, end: text.length });
    sentences.set(sentence!, { start: sentences.get(sentence!)?.start ?? start, end: text.length });
  }
  const across = new Map<string, string>();
  for (const [, note, body] of xml.matchAll(
    /<CROSS_DOC_COREF r_id="\d+" note="([^"]*)"\s*>([\s\S]*?)<\/CROSS_DOC_COREF>/gu,
  )) {
    for (const [, mention] of body!.matchAll(/<source m_id="(\d+)"/gu)) across.set(mention!, note!);
  }
  const events: EventMention[] = [];
  for (const [, kind, mention, body] of xml.matchAll(
    /<((?:NEG_)?ACTION_[A-Z]+) m_id="(\d+)"[^>]*>([\s\S]*?)<\/\1>/gu,
  )) {
    if (kind!.endsWith('REPORTING')) continue;
    const spans = [...body!.matchAll(/t_id="(\d+)"/gu)].flatMap(([, token]) => places.get(token!) ?? []);
    if (spans.length === 0) continue;
    events.push({
      start: Math.min(...spans.map(({ start }) => start)),
      end: Math.max(...spans.map(({ end }) => end)),
      event: across.get(mention!) ?? `${id} ${mention}`,
    });
  }
  return {
    id,
    topic,
    text,
    judged: [...sentences].flatMap(([number, span]) => (judged.has(number) ? [span] : [])),
    events: events.sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

function entities(raw: string): string {
  return raw
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('\u0092', "'");
}
