import type { Concordance } from '../../src/ask/concordance.ts';
import type { EditionArticle, Passage, WitnessLink } from '../../src/model.ts';
import { type Html, html } from '../../src/publish/words/html.ts';
import { siglumOf, titleOf, tongue } from '../../src/publish/words/references.ts';
import { wordDiff } from '../../src/publish/words/word-diff.ts';
import { count, LINK_WORDS } from '../../src/publish/words/words.ts';
import { condensed } from './condensed.ts';
import { markedText } from './marked-text.ts';
import { paneHead } from './pane-head.ts';

/** Passages of more words than this are shown without their differences. */
const LONGEST = 2000;

/** Two texts side by side: what the link rests on, the aligned passages with their differences, then both in full. */
export function besideView(c: Concordance, a: EditionArticle, b: EditionArticle): Html {
  const link = c.edition.links.find(
    (held) => (held.a === a.id && held.b === b.id) || (held.a === b.id && held.b === a.id),
  );
  const pairs = link ? pairsOf(link, a) : [];
  return html`${paneHead(`${a.siglum} beside ${b.siglum}`, false)}
<h3 tabindex="-1">${heading(c, a, b, link)}</h3>
${link && html`<p class="meta">${link.reasons.join('; ')}</p>`}
<div class="beside">
${[a, b].map((article) => html`<p class="meta">${siglumOf(c, article.id)} <bdi>${article.publisher ?? article.source}</bdi><br>${titleOf(article)}</p>`)}
${pairs.map((pair) => aligned(c, pair))}
${[a, b].map((article, side) => markedText(c, article, spans(pairs, side as 0 | 1)))}
</div>`;
}

function heading(c: Concordance, a: EditionArticle, b: EditionArticle, link: WitnessLink | undefined): Html {
  if (!link) return html`No link was found between ${a.siglum} and ${b.siglum}`;
  const { kind, upstream, passages } = link;
  const [lower, upper] = (upstream === 'a') === (link.a === a.id) ? [b, a] : [a, b];
  const told =
    upstream === 'a' || upstream === 'b'
      ? `${lower.siglum} ${LINK_WORDS[kind]}, from ${upper.siglum}`
      : `${a.siglum} and ${b.siglum}: ${LINK_WORDS[kind]}`;
  const via = link.via === null ? null : html`, through ${siglumOf(c, link.via)}`;
  return html`${told}${via} <small>${link.confidence.toFixed(2)} · ${count(passages.length, 'passage')}</small>`;
}

type Pair = readonly [Passage | null, Passage | null];

/** The link's passages, those of `a` on the left, in the order of its text. */
function pairsOf(link: WitnessLink, a: EditionArticle): Pair[] {
  const pairs = link.passages.map((pair): Pair => (link.a === a.id ? [pair.a, pair.b] : [pair.b, pair.a]));
  return pairs.sort((x, y) => (x[0]?.start ?? 0) - (y[0]?.start ?? 0));
}

function aligned(c: Concordance, [left, right]: Pair): Html {
  const diff = left && right ? wordDiff(left.exact, right.exact, LONGEST) : null;
  const side = (passage: Passage | null, words: Html | string | undefined) =>
    passage ? html`<p${tongue(c.articles.get(passage.article)!)}>${words}</p>` : html`<p class="faint">–</p>`;
  return html`<div class="pair">${side(left, diff ? condensed(diff.a) : left?.exact)}${side(right, diff ? condensed(diff.b) : right?.exact)}</div>`;
}

function spans(pairs: readonly Pair[], side: 0 | 1) {
  return pairs.flatMap((pair) => {
    const passage = pair[side];
    return passage ? [{ start: passage.start, end: passage.end, look: 'shared' as const }] : [];
  });
}
