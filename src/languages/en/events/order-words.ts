/**
 * How a sentence sets what it tells beside another event: an offset, if one is told, whether before or after, and the event.
 * "11 months before he came to power", "shortly after the death of his father", "when it opened".
 */
export const BESIDE_AN_EVENT =
  /\b((?:(?:just|shortly|soon|immediately|long|right|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,3}|few|several|days?|weeks?|months?|years?|hours?|minutes?|day|week|month|year)\s){0,4})(before|after|when|ahead of|following)\s+([^.;:,()—]{8,90})/giu;

/** Of two events this one came first. */
export const CAME_FIRST = /^(?:before|ahead of)$/iu;

/** Nothing is said of how long before or after. */
export const NO_OFFSET = /^\s*$/u;

/** "Weeks away from when it rules" is before it. */
export const FROM_WHEN = /\bfrom when\b/iu;
