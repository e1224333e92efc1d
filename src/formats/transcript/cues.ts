/** What is said within some seconds. */
export interface Cue {
  readonly speaker: string | null;
  readonly words: string;
  /** Seconds from the beginning. */
  readonly start: number;
  readonly end: number;
}

const TIMES = /^(?:(\d{1,3}):)?(\d\d):(\d\d)[,.](\d{1,3}) {1,4}--> {1,4}(?:(\d{1,3}):)?(\d\d):(\d\d)[,.](\d{1,3})/;
/** "IDA BLOOM: ", "- Ida Bloom: ", ">> HOST: " before what is said. */
const NAMED = /^(?:[-–>]{1,3}\s{0,3})?((?:\p{Lu}[\p{L}.'’-]{0,30}\s?){1,4}(?:\([^()]{1,60}\)\s?)?):\s(?=\S)/u;

/** The cues of subtitles, WebVTT or SubRip, in their order; notes, styles and numbers left out. */
export function cuesOf(text: string): Cue[] {
  const cues: Cue[] = [];
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const times = TIMES.exec(lines[at]!.trim());
    if (times === null) continue;
    const words: string[] = [];
    while (at + 1 < lines.length && lines[at + 1]!.trim() !== '') words.push(lines[++at]!.trim());
    const marked = words.join(' ');
    const voice = /<v(?:\.[\w.-]{1,60})?\s{1,9}([^<>]{1,100})>/.exec(marked)?.[1]?.trim() ?? null;
    const bare = marked
      .replace(/<[^<>]{0,200}>|\{\\[^{}]{0,100}\}/g, '')
      .replace(/&amp;/g, '&')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&nbsp;/g, ' ')
      .replace(/(?<!\s)\s+/g, ' ')
      .trim();
    const named = voice === null ? NAMED.exec(bare) : null;
    const said = named === null ? bare : bare.slice(named[0].length);
    if (said === '') continue;
    cues.push({
      speaker: voice ?? named?.[1]?.trim() ?? null,
      words: said,
      start: secondsOf(times, 1),
      end: secondsOf(times, 5),
    });
  }
  return cues;
}

const secondsOf = (times: RegExpExecArray, at: number): number =>
  Number(times[at] ?? 0) * 3600 + Number(times[at + 1]) * 60 + Number(times[at + 2]) + Number(`0.${times[at + 3]}`);
