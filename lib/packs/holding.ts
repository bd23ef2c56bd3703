/**
 * In how many of the texts each of their parts stands. A part that a text has twice counts once: what one text goes on about tells no more.
 * @param partsOf a text: its words, or pieces of them
 */
export function holding(texts: readonly string[], partsOf: (text: string) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const part of new Set(partsOf(text))) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}
