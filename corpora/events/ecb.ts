import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/model.ts';

/** Topics of ECB+ held out for development by those who handed us the corpus. */
export const devTopics = ['2', '5', '12', '18', '21', '23', '34', '35'];

/** A mention of the gold in a scored sentence, with its chain: a chain of its own where it is in none. */
export interface EcbMention extends Span {
  readonly chain: string;
  readonly tag: string;
  readonly sentence: number;
}

/** A document of ECB+: its text by sentence, and the gold's mentions in the sentences that are to be scored. */
export interface EcbDocument {
  readonly name: string;
  /** The event it is about: topic, and which of the two look-alikes. */
  readonly story: string;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly mentions: readonly EcbMention[];
}

/** The documents of a topic, sorted by name; null where the corpus is absent. */
export function ecbTopic(folder: string, topic: string): EcbDocument[] | null {
  const home = join(folder, topic);
  const list = join(folder, 'ECBplus_coreference_sentences.csv');
  if (!existsSync(home) || !existsSync(list)) return null;
  const scored = new Set(readFileSync(list, 'utf8').split(/\r?\n/u).slice(1));
  return readdirSync(home)
    .filter((file) => file.endsWith('.xml'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.xml$/u, '');
      const kind = name.endsWith('ecbplus') ? 'ecbplus' : 'ecb';
      const rest = name.slice(topic.length + 1);
      return readDocument(readFileSync(join(home, file), 'utf8'), name, `${topic} ${kind}`, (sentence) =>
        scored.has(`${topic},${rest},${sentence}`),
      );
    });
}

function readDocument(xml: string, name: string, story: string, isScored: (sentence: number) => boolean): EcbDocument {
  const places = new Map<string, Span & { sentence: number }>();
  const sentences: { start: number; end: number }[] = [];
  let text = '';
  let last = -1;
  for (const [, id, number, word] of xml.matchAll(
    /<token t_id="(\d+)" sentence="(\d+)" number="\d+">([^<]*)<\/token>/gu,
  )) {
    const sentence = Number(number);
    if (sentence !== last) {
      if (text !== '') text += '\n';
      sentences.push({ start: text.length, end: text.length });
      last = sentence;
    } else text += ' ';
    const start = text.length;
    text += plain(word!);
    places.set(id!, { start, end: text.length, sentence });
    sentences.at(-1)!.end = text.length;
  }
  const mentions = new Map<string, EcbMention>();
  for (const [, tag, id, body] of xml.matchAll(
    /<((?:ACTION|NEG|HUMAN|NON_HUMAN)\w*) m_id="(\d+)"[^>]*>([\s\S]*?)<\/\1>/gu,
  )) {
    const spans = [...body!.matchAll(/t_id="(\d+)"/gu)].flatMap((match) => places.get(match[1]!) ?? []);
    const [first] = spans;
    if (first === undefined || !isScored(first.sentence)) continue;
    const span = { start: first.start, end: Math.max(...spans.map(({ end }) => end)) };
    mentions.set(id!, { ...span, chain: `${name} ${id}`, tag: tag!, sentence: first.sentence });
  }
  const relation = /<(CROSS_DOC_COREF|INTRA_DOC_COREF) r_id="(\d+)"(?: note="(\w+)")?[^>]*>([\s\S]*?)<\/\1>/gu;
  for (const [, , id, note, body] of xml.matchAll(relation)) {
    for (const [, source] of body!.matchAll(/<source m_id="(\d+)"/gu)) {
      const mention = mentions.get(source!);
      if (mention !== undefined) mentions.set(source!, { ...mention, chain: note ?? `${name} chain ${id}` });
    }
  }
  return { name, story, text, sentences, mentions: [...mentions.values()].sort((a, b) => a.start - b.start) };
}

function plain(word: string): string {
  return word
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s/gu, '');
}
