/** What stands stuck to the figures of an ordinal or a decade, or opens what does. */
export const ordinalTail = /^(?:st|nd|rd|th|s)(?:-|$)/u;

/** An ordinal in figures. */
export const ordinalFigures = /^\d+(?:st|nd|rd|th)$/u;
