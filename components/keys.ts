/** What tells the rows of a list apart when the page is read again. */

/**
 * The texts, numbered where one comes again. Ids only count places in one report: by them, a row with the focus on it would turn into
 * another one as soon as something new stands before it.
 */
export function keysOf(texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);
    return `${text}#${before}`;
  });
}
