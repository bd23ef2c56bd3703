/** A short fingerprint of a text (two 32-bit sums in the manner of FNV-1a, as hex): for ids, not for security. `crypto.subtle` is missing on http pages. */
export function hash(text: string): string {
  let high = 0xcbf2;
  let low = 0x9ce48422;
  for (let index = 0; index < text.length; index += 1) {
    low = Math.imul(low ^ text.charCodeAt(index), 0x01000193) >>> 0;
    high = (Math.imul(high, 31) + low) >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

/** The id of a reading, where the caller gives none: the same for the same text under the same address. */
export const readingId = (url: string, text: string): string => hash(`${url}\n${text}`);
