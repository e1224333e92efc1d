import { contentId, type LinkKind, type RulingMatter, type Upstream } from '../model.ts';

/**
 * Where a ruling speaks of, so that it is found again in another run, after pages were added or the program learnt: a page by
 * the hash of its bytes or its address, and in it a quotation with the words around it (W3C Web Annotation: text quote). Never
 * an id of an edition. `exact` null is the page as a whole.
 */
export interface Anchor {
  /** SHA-256 of the page's bytes. */
  readonly sha256: string | null;
  /** The page's own address: the page is known by it once its bytes have changed. */
  readonly url: string | null;
  /** The words, exactly as they stand. */
  readonly exact: string | null;
  /** Words right before them, at most some thirty characters. */
  readonly prefix: string;
  /** Words right behind them. */
  readonly suffix: string;
  /** Where they began, in UTF-16 code units: of places that are alike in all this, the nearest is meant. */
  readonly start: number | null;
}

/** Who ruled, when and why. */
export interface Signed {
  /** The name the person gave. */
  readonly by: string;
  /** The moment, in ISO 8601. */
  readonly at: string;
  readonly reason: string | null;
}

/** How two texts are related, for a ruling that they are. */
export interface LinkRuled {
  readonly kind: LinkKind;
  readonly upstream: Upstream;
}

/** What is ruled. */
export type Verdict =
  | {
      readonly ruling: 'same' | 'different' | 'unsure';
      readonly of: RulingMatter;
      readonly a: Anchor;
      readonly b: Anchor;
      /** Of two texts that are related: how. */
      readonly link?: LinkRuled;
    }
  /** Which outlet wrote a text; when a page was published; what else should be known. */
  | { readonly ruling: 'origin' | 'date' | 'note'; readonly a: Anchor; readonly value: string }
  /** Who says what stands there; null: the article itself, nobody else. */
  | { readonly ruling: 'speaker'; readonly a: Anchor; readonly value: string | null }
  /** Whose words are printed for a claim; what is no claim. */
  | { readonly ruling: 'wording' | 'hide'; readonly a: Anchor }
  | { readonly ruling: 'undo'; readonly undoes: string };

/** One entry of a log of rulings. It is never changed; another entry undoes it. */
export type LoggedRuling = Signed & Verdict & { readonly id: string };

/** A ruling that has its id: of all it says, so that a log merged twice holds it once. */
export function signed(verdict: Verdict, by: Signed): LoggedRuling {
  const plain = inOrder({ ...verdict, ...by } as Omit<LoggedRuling, 'id'>);
  return { ...plain, id: contentId('ruling', JSON.stringify(plain)) } as LoggedRuling;
}

/** Fields in the one order in which a log has them. */
const FIELDS = ['ruling', 'of', 'a', 'b', 'link', 'value', 'undoes', 'reason', 'by', 'at'] as const;
const ANCHOR_FIELDS = ['sha256', 'url', 'exact', 'prefix', 'suffix', 'start'] as const;
const LINK_FIELDS = ['kind', 'upstream'] as const;

function inOrder(ruling: object): object {
  const given = new Map(Object.entries(ruling));
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value: unknown = given.get(field);
      if (value === undefined) return [];
      const inner = field === 'link' ? LINK_FIELDS : field === 'a' || field === 'b' ? ANCHOR_FIELDS : undefined;
      return [[field, inner === undefined ? value : pick(value as object, inner)]];
    }),
  );
}

function pick(value: object, fields: readonly string[]): object {
  const given = new Map(Object.entries(value));
  return Object.fromEntries(fields.map((field) => [field, given.get(field) ?? null]));
}
