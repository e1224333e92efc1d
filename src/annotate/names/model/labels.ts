import type { NameKind } from '../../../model.ts';

/** The labels of the names model: where a name begins and goes on, by class. */
export const nameLabels = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-MISC', 'I-MISC'] as const;

const kinds: readonly NameKind[] = ['person', 'organisation', 'place', 'other'];

/** The kind of name a label of `nameLabels` stands for; null for `O`. */
export function kindOfLabel(label: number): NameKind | null {
  return label === 0 ? null : kinds[(label - 1) >> 1]!;
}

/** True if a label begins a name. */
export function beginsName(label: number): boolean {
  return label % 2 === 1;
}
