/** Words and years that an apostrophe opens because something is left out: "'em", "'90s". */
export const elided = /^(?:em|til|tis|twas|cause|bout|round|n)\b|^\d\ds?\b/iu;
