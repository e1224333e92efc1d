/** How many bytes become one string at a time. */
const STEP = 8192;

/** Bytes in base 64. */
export function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += STEP) parts.push(String.fromCharCode(...bytes.subarray(i, i + STEP)));
  return btoa(parts.join(''));
}
