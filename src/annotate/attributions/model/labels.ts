/** Labels of the first reading: a word's part as source (S) or cue (K) and its place in content, each begun or gone on. */
export const wordLabels = ['O', 'SB', 'SI', 'KB', 'KI'].flatMap((role) =>
  ['O', 'B', 'I'].map((place) => `${role} ${place}`),
);

/** Labels of the second reading, of the words around one cue. */
export const cueLabels = ['O', 'SB', 'SI', 'KB', 'KI', 'CB', 'CI'];
