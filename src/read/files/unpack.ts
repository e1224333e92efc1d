import { constants, gunzipSync } from 'node:zlib';

export interface Unpacked {
  readonly bytes: Uint8Array;
  /** The packed file ends too early: these are the bytes up to there. */
  readonly cut: boolean;
}

/**
 * Unpacks gzip. Stops as soon as more than `limit` bytes come out, so a decompression bomb costs no more than that.
 *
 * @returns `too-large` over the limit, `damaged` if the data are not sound.
 */
export function unpack(packed: Uint8Array, limit: number): Unpacked | 'too-large' | 'damaged' {
  const whole = inflate(packed, limit, constants.Z_FINISH);
  if (whole === 'cut') {
    const part = inflate(packed, limit, constants.Z_SYNC_FLUSH);
    return part === 'cut' ? 'damaged' : typeof part === 'string' ? part : { bytes: part, cut: true };
  }
  return typeof whole === 'string' ? whole : { bytes: whole, cut: false };
}

function inflate(packed: Uint8Array, limit: number, finishFlush: number): Uint8Array | 'too-large' | 'damaged' | 'cut' {
  try {
    return gunzipSync(packed, { maxOutputLength: Math.max(1, limit), finishFlush });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ERR_BUFFER_TOO_LARGE') return 'too-large';
    return code === 'Z_BUF_ERROR' ? 'cut' : 'damaged';
  }
}
