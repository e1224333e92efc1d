import { wordSet } from '../../../base/word-set.ts';
import { FUNCTION_WORDS } from '../lexicon/glue-words.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Words of grammar that all the same change what a source must say to bear a sentence out: "the same year", "only", "never". */
const TELLING =
  wordSet(`same several only now again once most every few many more less never no none not neither nor nobody without
 nothing before after until since during under over each both all enough`);

/** Verbs and nouns of saying: who says a thing is looked at on its own, and any word of saying stands for any other. */
const SAYING =
  wordSet(`say says said saying tell tells told telling report reports reported reporting reportedly according add adds added
 adding note notes noted noting state states stated stating mr mrs ms dr`);

/**
 * True of a folded word that a source need not have to bear out a sentence. Fewer than the words that do not tell two statements
 * apart: whoever says "a week later" or "the last" must have it from somewhere.
 */
export function needsNoBearing(folded: string): boolean {
  if (TELLING.has(folded)) return false;
  return SAYING.has(folded) || (STOP_WORDS.has(folded) && FUNCTION_WORDS.has(folded)) || CLITICS.has(folded);
}

const CLITICS =
  wordSet(`isn't aren't wasn't weren't i'm i've i'd i'll we're we've we'd we'll you're you've he'd he'll she'd she'll they're
 they've they'd they'll it'll it'd that'd`);
