import type { Page } from '../model.ts';

const HASH = "'sha256-[\\w+/]{43}='";

/** A report's first lines as `page.ts` writes them: type, policy (the hashes change from version to version), mark. */
const BEGINS = new RegExp(
  [
    '^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
    `\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${HASH}; script-src ${HASH};`,
    " base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types variorum\">",
    '(?:\n<meta name="[\\w-]{1,40}" content="[^"\n]{0,200}">){0,9}?\n<meta name="generator" content="variorum [^"\n]{1,40}">\n<title>',
  ].join(''),
);

/**
 * True for a report that Variorum itself made, so that it is not read as a page about the affair. Only HTML that begins, to the
 * letter, as our reports begin is taken for one: a page that merely says that Variorum made it is a page.
 */
export function isOwnReport({ mediaType, content }: Pick<Page, 'mediaType' | 'content'>): boolean {
  return mediaType === 'text/html' && BEGINS.test(content);
}
