/** Weighted mean and principal directions of a set of vectors, by orthogonal iteration; deterministic. */
export function principal(
  vectors: readonly Float32Array[],
  weights: readonly number[],
  wanted: number,
  rounds = 60,
): { readonly mean: Float64Array; readonly directions: readonly Float64Array[] } {
  const width = vectors[0]!.length;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = new Float64Array(width);
  vectors.forEach((vector, row) => {
    for (let at = 0; at < width; at += 1) mean[at]! += (weights[row]! * vector[at]!) / total;
  });
  const spread = Array.from({ length: width }, () => new Float64Array(width));
  const centred = new Float64Array(width);
  vectors.forEach((vector, row) => {
    for (let at = 0; at < width; at += 1) centred[at] = vector[at]! - mean[at]!;
    for (let i = 0; i < width; i += 1) {
      const factor = (weights[row]! * centred[i]!) / total;
      const line = spread[i]!;
      for (let j = 0; j < width; j += 1) line[j]! += factor * centred[j]!;
    }
  });
  let state = 1;
  const next = (): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648 - 0.5;
  };
  let directions = Array.from({ length: wanted }, () => Float64Array.from({ length: width }, next));
  for (let round = 0; round < rounds; round += 1) {
    directions = orthonormal(directions.map((direction) => spread.map((line) => dot(line, direction))));
  }
  return { mean, directions };
}

/** Gram and Schmidt. */
function orthonormal(vectors: readonly ArrayLike<number>[]): Float64Array<ArrayBuffer>[] {
  const done: Float64Array<ArrayBuffer>[] = [];
  for (const vector of vectors) {
    const left: Float64Array<ArrayBuffer> = Float64Array.from(vector);
    for (const other of done) {
      const shared = dot(left, other);
      for (let at = 0; at < left.length; at += 1) left[at]! -= shared * other[at]!;
    }
    const length = Math.sqrt(dot(left, left));
    done.push(left.map((value) => value / length));
  }
  return done;
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!;
  return sum;
}
