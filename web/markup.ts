import type { Html } from '../src/publish/words/html.ts';

/** What browsers that know Trusted Types offer. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): { createHTML(text: string): string };
}

const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;

/** The one policy that the page allows; it lets markup through because only {@link fill} uses it, with escaped markup. */
const policy = types?.createPolicy('variorum', { createHTML: (text) => text });

/** Puts markup of our own templates, which escape all they quote, into an element. */
export function fill(element: Element, markup: Html): void {
  element.innerHTML = policy ? policy.createHTML(markup.markup) : markup.markup;
}
