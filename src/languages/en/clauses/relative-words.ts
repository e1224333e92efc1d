/** A text that opens with a relative word. */
export const OPENS_RELATIVE = /^(?:who|whom|whose|where|which)\b/u;
