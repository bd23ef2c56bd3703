/** Words found in a text against those of a pack: white space, quotes and hyphens may differ, and so may the first letter. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[’ʼ‘]/g, "'")
    .replace(/\s?[‐‑–—-]\s?/g, '-');

export const isIn = (words: readonly string[], text: string | undefined): boolean =>
  text !== undefined && words.some((word) => plain(word) === plain(text));

export const lookUp = <Value>(table: Readonly<Record<string, Value>>, text: string): Value | undefined =>
  Object.entries(table).find(([word]) => plain(word) === plain(text))?.[1];
