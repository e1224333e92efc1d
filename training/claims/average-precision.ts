/** Area under precision over recall, walking down the scores. */
export function averagePrecision(
  scored: readonly { readonly score: number; readonly label: 0 | 1; readonly weight: number }[],
): number {
  const wanted = scored.reduce((sum, { label, weight }) => sum + label * weight, 0);
  let [hit, called, area] = [0, 0, 0];
  for (const { label, weight } of [...scored].sort((a, b) => b.score - a.score)) {
    called += weight;
    if (label === 0) continue;
    hit += weight;
    area += (weight * hit) / called;
  }
  return wanted === 0 ? 0 : area / wanted;
}
