import type { Concordance } from '../../src/ask/concordance.ts';
import type { Witness, WitnessLink } from '../../src/model.ts';
import { lostContent, lostKnown, unseenName } from '../../src/publish/stemma/lost-witness.ts';
import { type Html, html } from '../../src/publish/words/html.ts';
import { quoted, siglumAt, siglumOf } from '../../src/publish/words/references.ts';
import { LINK_WORDS } from '../../src/publish/words/words.ts';
import { paneHead } from './pane-head.ts';

/** A lost report: everything that is known of it, all of it in the words of others. */
export function lostView(c: Concordance, witness: Witness): Html {
  const links = c.edition.links.filter(({ a, b }) => a === witness.id || b === witness.id);
  const content = lostContent(c, witness);
  return html`${paneHead(witness.siglum, true)}
<h3 tabindex="-1">${unseenName(witness)}</h3>
<p class="meta">Lost: nobody here has seen it.</p>
<p>${lostKnown(c, witness)}</p>
${content && html`<h4>What it said, as others tell it</h4>${content}`}
${links.length > 0 && html`<h4>How it is known</h4><ul>${links.map((link) => howKnown(c, witness, link))}</ul>`}`;
}

function howKnown(c: Concordance, witness: Witness, { a, b, kind, reasons, passages }: WitnessLink): Html {
  const other = a === witness.id ? b : a;
  const told = passages.flatMap((pair) => {
    const held = a === witness.id ? pair.b : pair.a;
    return held ? [html` ${siglumAt(c, held)} ${quoted(c, held, 120)}`] : [];
  });
  return html`<li>${siglumOf(c, other)} ${LINK_WORDS[kind]}: ${reasons.join('; ')}.${told}</li>`;
}
