import { expect, it } from 'vitest';
import { readModelFile } from './model-file.ts';

/** The head of a file: four letters, then the sizes of what follows, all nothing. */
const file = (letters: string, length = 16) => {
  const bytes = new Uint8Array(length);
  bytes.set(new TextEncoder().encode(letters));
  return bytes;
};

it('a model file begins with the letters VSQ1 and a head of sixteen bytes; anything else is refused', () => {
  const refusal = (bytes: Uint8Array) => {
    try {
      readModelFile(bytes);
      return 'read';
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(refusal(file('VSQ2'))).toBe(refusal(file('VSQ1', 15)));
  expect(refusal(file('VSQ1'))).not.toBe(refusal(file('VSQ2')));
});
