import {
  type AnnotatedArticle,
  type Article,
  type Block,
  type CreditSpans,
  contains,
  type OutletRegister,
  type Span,
} from '../model.ts';
import { outletsNamedIn } from './outlet-mentions.ts';

/** How far before and after a name a reporting word makes it a source, in code units. */
const REACH = 48;

/** Words before an outlet's name that make it the source of a statement. */
const CUE_BEFORE =
  /\b(according to|as reported by|reported by|reported in|report by|report from|reports by|reports from|report in|told|tells|telling|spoke to|spoke with|speaking to|speaking with|interview with|interview in|interview to|interviewed by|citing|cited by|cites|cited|quoted by|quoted in|as per|per|via|published by|published in|published on|obtained by|seen by|reviewed by|statement to|email to|e-mail to|comment to|confirmed to|said to|revealed by|revealed in|revealed to|first appeared in|story in|story by|article in|article by|profile in|piece in|investigation by|reporting by|reporting from|analysis by|exclusive in|leaked to|source for|profiled by|profiled in|in an? \w+ (?:with|in|for)|over at|courtesy of)[\s:,]*(?:the |a |an |both |uk’s |uk's |his |her )?$/i;

/** Words after an outlet's name that make it the source of a statement. */
const CUE_AFTER =
  /^(?:['’]s?)?,?\s*(?:(?:which|who|also|has|had|have|first|later|then|recently|previously|magazine|newspaper|online|website|that|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this week|last week|newly|new|own|exclusive|recent|bombshell|initial|original|earlier|in an?)\s+){0,3}(reported|reports|report|reporting|said|says|wrote|writes|writing|found|finds|revealed|reveals|learned|learnt|notes|noted|investigation|story|article|account|interview|profile|analysis|quoted|quotes|citing|cited|cites|published|described|describes|claimed|claims|broke|obtained|confirmed|confirms|explains|explained|points out|pointed out|spoke|interviewed|profiled|quoting|exclusive|piece|adds|added|uncovered|detailed)\b/i;

interface CueFound {
  readonly cue: Span;
}

/** The reporting words beside a name, if there are any within its sentence. */
function cueBeside(text: string, name: Span, sentence: Span): CueFound | null {
  const from = Math.max(sentence.start, name.start - REACH);
  const before = CUE_BEFORE.exec(text.slice(from, name.start));
  if (before) {
    const start = from + before.index;
    return { cue: { start, end: start + before[1]!.length } };
  }
  const after = CUE_AFTER.exec(text.slice(name.end, Math.min(sentence.end, name.end + REACH)));
  if (after) {
    const end = name.end + after[0].length;
    return { cue: { start: end - after[1]!.length, end } };
  }
  return null;
}

/** "the Harbour Post" is The Harbour Post; the register's spelling, where it has one, prevails later. */
function withArticle(text: string, name: Span, outlet: string): string {
  const bare = text.slice(name.start, name.end) === outlet;
  return bare && /\bthe $/i.test(text.slice(Math.max(0, name.start - 5), name.start)) ? `The ${outlet}` : outlet;
}

/** Outlets named in an article as the source of a statement about the affair. */
function cited({ article, annotations }: AnnotatedArticle): CreditSpans[] {
  const found: CreditSpans[] = [];
  let at = 0;
  for (const name of annotations.names) {
    if (name.kind !== 'outlet') continue;
    while (at < annotations.sentences.length && annotations.sentences[at]!.end <= name.start) at++;
    const sentence = annotations.sentences[at];
    if (!sentence || !contains(sentence, name)) continue;
    const beside = cueBeside(article.text, name, sentence);
    if (!beside) continue;
    const outlet = withArticle(article.text, name, name.canonical ?? article.text.slice(name.start, name.end));
    found.push({ start: name.start, end: name.end, outlet, cue: beside.cue, form: 'cited' });
  }
  return found;
}

const COPYRIGHT = /©|\(c\)|\bcopyright\b|\ball rights reserved\b/i;
/** "LONDON (Reuters) —", "PORT CALDER, Oct. 3 (NW) -": the mark ends within this many code units. */
const DATELINE_REACH = 90;
const DATELINE = /^[^\n(]{2,60}\(([^()\n]{2,30})\)\s*[-–—]/;

/** An agency nobody listed, by its name: "(Northern Wire)". A bare "(NW)" could be a place or a party. */
const UNLISTED_MARK = /^\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)* (?:Wire|Press|News|Agency|Service)$/u;

/** The agency mark of a dateline at the head of a body block. */
export function datelineMark(article: Article, block: Block): Span | null {
  const head = article.text.slice(block.start, Math.min(block.end, block.start + DATELINE_REACH));
  const match = DATELINE.exec(head);
  if (!match) return null;
  const start = block.start + match[0].indexOf('(') + 1;
  return { start, end: start + match[1]!.length };
}

function inBlocks(article: Article, register: OutletRegister): CreditSpans[] {
  const found: CreditSpans[] = [];
  let bodies = 0;
  for (const block of article.blocks) {
    if (block.kind === 'byline' || block.kind === 'dateline') {
      const mentions = outletsNamedIn(article.text, block, register, true);
      for (const mention of mentions) found.push({ ...mention, cue: null, form: 'byline' });
    } else if (block.kind === 'body') {
      const mark = bodies++ < 3 ? datelineMark(article, block) : null;
      const [listed] = mark ? outletsNamedIn(article.text, mark, register) : [];
      if (listed) found.push({ ...listed, cue: null, form: 'dateline' });
      else if (mark && UNLISTED_MARK.test(article.text.slice(mark.start, mark.end))) {
        found.push({ ...mark, outlet: article.text.slice(mark.start, mark.end), cue: null, form: 'dateline' });
      }
    } else if (block.kind === 'furniture' && COPYRIGHT.test(article.text.slice(block.start, block.end).slice(0, 300))) {
      const line = { start: block.start, end: Math.min(block.end, block.start + 300) };
      for (const mention of outletsNamedIn(article.text, line, register).slice(0, 1)) {
        found.push({ ...mention, cue: null, form: 'copyright' });
      }
    }
  }
  return found;
}

function linked(article: Article, register: OutletRegister): CreditSpans[] {
  const bodies = article.blocks.filter((block) => block.kind === 'body' || block.kind === 'deck');
  const found: CreditSpans[] = [];
  for (const { start, end, href } of article.hyperlinks) {
    const outlet = register.byDomain(href);
    if (!outlet || start >= end || outlet.name === article.publisher) continue;
    if (!bodies.some((block) => contains(block, { start, end }))) continue;
    found.push({ start, end, outlet: outlet.name, cue: null, form: 'link' });
  }
  return found;
}

/** Every naming of an outlet that tells where a text or statement comes from, sorted by start. */
export function findCredits(annotated: AnnotatedArticle, register: OutletRegister): CreditSpans[] {
  const { article } = annotated;
  const all = [...cited(annotated), ...inBlocks(article, register), ...linked(article, register)];
  return all.sort((x, y) => x.start - y.start || x.end - y.end);
}
