import type { Annotations, Span } from '../../model.ts';

/** What is read of a page's paragraph beside its words. */
export type ReadAgain = Pick<Annotations, 'quantities' | 'times'>;

/**
 * Reads stretches of a source again, with offsets into its text. An edition keeps no annotations, and this room may not ask the stage
 * that makes them: whoever composes the stages hands this in.
 */
export type Reader = (source: number, stretches: readonly Span[]) => ReadAgain;
