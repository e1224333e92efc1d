/** An outlet's name for comparison: lower case, typographic apostrophes straight, without a leading "the". */
export function foldOutletName(name: string): string {
  const folded = name.toLowerCase().replaceAll('’', "'").split(/\s+/).join(' ').trim();
  return folded.startsWith('the ') ? folded.slice(4) : folded;
}
