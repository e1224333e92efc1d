import { createHash } from 'node:crypto';

/** The half of WCXB's pages that nothing is learnt from and nobody looks at while rules are written: those whose name has an odd digest. */
export const isHeldBack = (name: string): boolean => createHash('sha256').update(name).digest()[0]! % 2 === 1;
