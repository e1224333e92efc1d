/** The page of a case: what its server tells is shown as it comes, and files are taken. */
import { openCase } from './case/open-case.ts';

openCase();
