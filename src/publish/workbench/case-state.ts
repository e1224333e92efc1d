/** How far a job on a case is. */
export interface Stage {
  readonly stage: string;
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
}

/** A ruling that the latest edition was not made with. */
export interface WaitingRuling {
  readonly id: string;
  /** What is ruled, in a sentence. */
  readonly words: string;
  readonly by: string;
  readonly at: string;
}

/** How a case stands: what everything that shows it is told whenever it changes. */
export interface CaseState {
  /** Who signs where nobody else is named; empty where nobody has said. */
  readonly by: string;
  /** Digest of the latest edition, by which it is known; null where there is none that can be shown. */
  readonly edition: string | null;
  readonly pages: number;
  /** Files that wait to be read. */
  readonly files: number;
  /** Rulings in the log. */
  readonly rulings: number;
  /** Rulings that the latest edition was not made with: the last of them, and how many in all. */
  readonly waiting: readonly WaitingRuling[];
  readonly waitingCount: number;
  /** What is being done; null where nothing is. */
  readonly making: Stage | null;
  /** Why the last making came to nothing; null where it did not. */
  readonly trouble: string | null;
}

/** What each stage is called while it goes on. */
export const STAGES: ReadonlyMap<string, string> = new Map([
  ['models', 'Unpacking what it reads with'],
  ['read', 'Reading the files'],
  ['clean', 'Finding the articles in their pages'],
  ['annotate', 'Reading the articles: who says what, when, how many'],
  ['collate', 'Comparing the texts: who copied, retold or credited whom'],
  ['claims', 'Gathering the claims, and on what they rest'],
  ['edition', 'Putting the edition together'],
  ['report', 'Setting the report'],
]);

/**
 * How much of the whole way each of {@link STAGES} takes, in their order, in hundredths of the time that an edition takes. Seen on piles of news; a large story takes
 * longer to compare and to gather, a small pile longer to unpack, so that a bar by it goes unevenly, and never back.
 */
const TAKES = [4, 2, 6, 22, 8, 48, 4, 6];

/**
 * "Step 3 of 8: Finding the articles in their pages (4 of 15)", and how much of the whole way is done, 0 to 1: one bar for all stages,
 * which goes on within those whose length is known. Null for a stage that nobody knows.
 */
export function stageWords({ stage, done, total }: Stage): { readonly words: string; readonly share: number | null } {
  const stages = [...STAGES.keys()];
  const at = stages.indexOf(stage);
  const name = `Step ${at + 1} of ${STAGES.size}: ${STAGES.get(stage) ?? stage}`;
  const known = total > 0 && done > 0 && (stage === 'clean' || stage === 'annotate');
  const within = known ? Math.min(1, done / total) : 0;
  const before = TAKES.slice(0, Math.max(0, at)).reduce((sum, one) => sum + one, 0);
  const share = at < 0 ? null : (before + within * TAKES[at]!) / 100;
  return { words: known ? `${name} (${done} of ${total})` : `${name} …`, share };
}
