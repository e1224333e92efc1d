/**
 * The inks of origins: four muted colours in three patterns, so that pattern tells apart what colour cannot. The
 * diagonal hatch is kept for "there may be more".
 */
export const INK_STYLE = `
.bar{display:flex;gap:2px;height:.66rem;margin:.45rem 0 .5rem;max-width:13rem}.bar b{font:.72rem/.66rem var(--sans)}
.bar i{flex:1 1 0;min-width:3px;border-radius:1px}
.origins i{display:inline-block;width:.62rem;height:.62rem;margin-right:.45em;border-radius:1px}
.ink0{--ink-of:var(--line)}
.ink1,.ink5,.ink9{--ink-of:var(--o1)}.ink2,.ink6,.ink10{--ink-of:var(--o2)}.ink3,.ink7,.ink11{--ink-of:var(--o3)}.ink4,.ink8,.ink12{--ink-of:var(--o4)}
[class^=ink]{background:var(--ink-of);forced-color-adjust:none}
.ink5,.ink6,.ink7,.ink8{background:repeating-linear-gradient(90deg,var(--ink-of) 0 2px,var(--paper) 2px 4px);box-shadow:inset 0 0 0 1px var(--ink-of)}
.ink9,.ink10,.ink11,.ink12{background:linear-gradient(var(--ink-of) 0 34%,var(--paper) 34% 66%,var(--ink-of) 66%);box-shadow:inset 0 0 0 1px var(--ink-of)}
.bar .maybe{background:repeating-linear-gradient(135deg,var(--ink-of) 0 1.5px,var(--paper) 1.5px 4.5px);box-shadow:inset 0 0 0 1px var(--ink-of)}
`;
