import type { LinkKind, Passage, WitnessLink } from '../../model.ts';

/** Kinds of link by which a text has its substance from another. */
const TAKES: ReadonlySet<LinkKind> = new Set(['reuses', 'rewrites']);
/** Which texts of one source are linked with each other. */
const SIBLINGS = {
  /** Of a source that more texts take from, only what was found between them is told: their pairs would be thousands. */
  texts: 30,
  confidence: 0.6,
  /** Passages printed on a link. */
  passages: 12,
} as const;

/** A text and the link by which it takes from a source. */
interface Taking {
  readonly text: string;
  readonly link: WitnessLink;
}

/**
 * Links between texts that take from one text at hand and are not linked yet: two that retell it retell the same ("rewrites",
 * common), one that retells it and one that brings parts of it share it ("shares-origin").
 *
 * @param links all that were found; the texts of a link are named by their groups' first articles
 * @param extant ids of the articles at hand: what two have from a lost report is told by their credits
 */
export function siblingLinks(links: readonly WitnessLink[], extant: ReadonlySet<string>): WitnessLink[] {
  const linked = new Set(links.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const takers = new Map<string, Taking[]>();
  for (const link of links) {
    if (!TAKES.has(link.kind) || !extant.has(link.a) || !extant.has(link.b)) continue;
    if (link.upstream !== 'a' && link.upstream !== 'b') continue;
    const [source, text] = link.upstream === 'a' ? [link.a, link.b] : [link.b, link.a];
    takers.set(source, [...(takers.get(source) ?? []), { text, link }]);
  }
  const found: WitnessLink[] = [];
  for (const [source, takings] of takers) {
    if (takings.length > SIBLINGS.texts) continue;
    takings.forEach((one, i) => {
      for (const other of takings.slice(i + 1)) {
        const pair = `${one.text} ${other.text}`;
        if (linked.has(pair)) continue;
        linked.add(pair).add(`${other.text} ${one.text}`);
        found.push(between(source, one, other));
      }
    });
  }
  return found;
}

function between(source: string, one: Taking, other: Taking): WitnessLink {
  const retold = one.link.kind === 'rewrites' && other.link.kind === 'rewrites';
  return {
    a: one.text,
    b: other.text,
    kind: retold ? 'rewrites' : 'shares-origin',
    upstream: 'common',
    confidence: SIBLINGS.confidence,
    passages: sharedPassages(sides(source, one), sides(source, other)),
    reasons: [
      retold ? 'both retell one text that is at hand' : 'both have what they share from one text that is at hand',
    ],
    via: null,
  };
}

interface Side {
  readonly theirs: Passage | null;
  readonly mine: Passage | null;
}

const sides = (source: string, { link }: Taking): Side[] =>
  link.passages.map(({ a, b }) => (link.a === source ? { theirs: a, mine: b } : { theirs: b, mine: a }));

/** What both have of one passage of the source; where they have no passage in common, what each has of it. */
function sharedPassages(ofA: readonly Side[], ofB: readonly Side[]): WitnessLink['passages'] {
  const both = ofA.flatMap(({ theirs, mine }) => {
    const met = ofB.find(
      (side) => theirs && side.theirs && theirs.start < side.theirs.end && side.theirs.start < theirs.end,
    );
    return mine && met?.mine ? [{ a: mine, b: met.mine }] : [];
  });
  if (both.length > 0) return both.slice(0, SIBLINGS.passages);
  const [a, b] = [ofA, ofB].map((list) => list.find(({ mine }) => mine !== null)?.mine ?? null);
  return a || b ? [{ a: a ?? null, b: b ?? null }] : [];
}
