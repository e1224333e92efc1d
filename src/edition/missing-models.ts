/** What each trained model of an edition is for, by the name it is given under. */
const FOR: ReadonlyMap<string, string> = new Map([
  ['body-pieces', 'what of a page is its article'],
  ['tags', 'parts of speech'],
  ['names', 'names'],
  ['attributions-words', 'who is quoted'],
  ['attributions-cues', 'who is quoted'],
  ['relations', 'who retells whom'],
  ['claims-words', 'like words'],
  ['claims-pairs', 'which statements are one claim'],
]);

/** A note for each model an edition was made without, so that nobody takes the worse edition for the best. */
export function missingModels(files: ReadonlyMap<string, Uint8Array>): string[] {
  const missing = [...FOR].filter(([name]) => !files.has(name));
  return missing.map(
    ([name, what]) => `Made without the model ${name} (${what}): the rules alone read, which finds less.`,
  );
}
