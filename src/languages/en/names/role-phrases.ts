/** Titles of people as alternatives of a regular expression, with a capital or without. */
export const TITLES =
  `president senator secretary general minister commissioner director judge justice governor mayor chairman chairwoman chair
  chief officer executive attorney lawyer professor sheriff captain colonel analyst ambassador treasurer author editor founder
  co-founder singer engineer manager leader spokesman spokeswoman spokesperson strategist economist historian journalist
  activist scientist musician politician physician head member adviser advisor owner`
    .split(/\s+/u)
    .map((title) => `[${title[0]!.toUpperCase()}${title[0]}]${title.slice(1)}`)
    .join('|');

/** What is said of a person between commas right behind the name: "…, the treasurer of the port,". The role is the first group. */
export const APPOSITION = new RegExp(
  `^,\\s+((?:an?|the|who (?:is|was|serves as|served as)|former|deputy|vice|(?:${TITLES})|(?:\\p{Lu}[\\p{L}.&-]*\\s){0,3}\\p{Lu}[\\p{L}.&-]*[’'](?:s\\s|\\s)(?:\\p{L}+\\s){0,3}(?:${TITLES}))\\s[^,.;:“”"()\\n]{3,90})(?=[,.;]|\\n|$)`,
  'u',
);

/** An office right before a name: "Deputy Harbour Commissioner". The office is the first group. */
export const TITLE_BEFORE = new RegExp(
  `(?:^|[^\\p{L}-])((?:(?:\\p{Lu}[\\p{L}.’'-]*|of|for|the|deputy|former|chief|vice|principal|assistant|associate|acting|senior|global)\\s){0,6}(?:${TITLES})(?:\\s(?:of|for)(?:\\s(?!and\\b|but\\b|that\\b)[\\p{L}’'-]+){1,4})?)\\s$`,
  'u',
);

/** Openings of what stands behind a name and a comma and is no apposition. */
export const NO_APPOSITION = /^(?:and|or|but|who said|which|as|while|when|told|said|in|on|at)\b/u;
