import { expect, it } from 'vitest';
import { FIXTURE } from '../../../testing/edition/index.ts';
import { makeConcordance } from '../../ask/concordance.ts';
import { drawStemma } from './stemma-drawing.ts';
import { stemmaFile } from './stemma-file.ts';
import { stemmaGraph } from './stemma-graph.ts';

/** What is wrong with a document as XML; null if nothing is (elements and attributes; no other part occurs here). */
function faultInXml(text: string): string | null {
  const open: string[] = [];
  for (const [tag] of text.matchAll(/<[^>]*>/g)) {
    const parts = /^<(\/?)([\w:]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>$/.exec(tag);
    if (parts === null) return tag;
    const [, closes, name, , empty] = parts;
    if (closes) {
      if (open.pop() !== name) return tag;
    } else if (!empty) open.push(name!);
  }
  return open.length > 0 ? open.join(' ') : (/&(?!(?:amp|lt|gt|quot|#\d+);)/.exec(text)?.[0] ?? null);
}

it('is told from what is no XML', () => {
  expect(faultInXml('<svg wide><g/></svg>')).toBe('<svg wide>');
  expect(faultInXml('<svg><g></svg>')).toBe('</svg>');
});

it('is XML, however wide the drawing and whatever the affair is called', () => {
  const c = makeConcordance(FIXTURE);
  const drawing = drawStemma(stemmaGraph(c, c.affairs[0]!), 'Boats & <“harbours”>');
  expect(drawing.markup).toContain('data-wide');
  expect(faultInXml(stemmaFile(drawing))).toBeNull();
});
