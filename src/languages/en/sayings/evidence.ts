/** Things that show something without anybody's speaking: where a person tells what they show, the person is the speaker. */
export const EVIDENCE =
  /\b(?:evidence|documents?|files?|records?|papers?|e-?mails?|memos?|stud(?:y|ies)|reports?|data|figures?|logs?|analys[ie]s|findings?|trove|information|materials?|revelations?|discovery|question)$/u;
