/** Words by which an event is no more than possible, asked for, negated or only bounded in time. */
export const HEDGED_EVENT =
  /\b(?:if|whether|could|may|might|would|should|calls? for|called for|urged?|threaten\p{L}*|refus\p{L}*|not|never|after|before|since|until|following)\b/iu;

/** Words by which an end, or a going on, is no more than possible, asked for or asked about. */
export const HEDGED_ENDING =
  /\b(?:if|whether|might|may|could|should|unless|until|urged?|asked|calls? for|called for|demand(?:ed|s)?)\b|\?["”’]?\s*$/iu;

/** Words by which a statement is no more than possible, alleged or in question, so that nothing contradicts it. */
export const HEDGED_STATEMENT =
  /\b(?:if|whether|could|may|might|would|should|unless|unclear|until|question(?:s|ed)? (?:of|about)|possib|alleged|accus|rumou?r|suspect|perhaps|likely)/iu;

/** Words by which a sentence settles nothing: it asks, wishes or supposes. */
export const UNSETTLED =
  /\b(?:whether|if|could|may|might|would|should|unless|un(?:clear|known|certain)|not (?:clear|known)|wants?|hopes?|hoped|seeks?|calls? (?:for|on)|urged?|asked|demands?|demanded)\b|\?["”’]?\s*$/iu;
