import { oneOf } from '../../../base/word-set.ts';

const EVIDENCE_WORDS =
  oneOf(`evidence documents? files? records? papers? e-?mails? memos? stud(?:y|ies) reports? data figures? logs?
    analys[ie]s findings? trove information materials? revelations? discovery question`);
/** Things that show something without anybody's speaking: where a person tells what they show, the person is the speaker. */
export const EVIDENCE = new RegExp(String.raw`\b(?:${EVIDENCE_WORDS})$`, 'u');
