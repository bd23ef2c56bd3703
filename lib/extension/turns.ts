/** Which of several things that were begun is the newest: what an older one comes to late is void. */

/** @returns what begins a thing and tells, whenever asked, whether it is still the newest of its key; and what forgets a key. */
export function createTurns<Key>(): { begin(key: Key): () => boolean; forget(key: Key): void } {
  const latest = new Map<Key, symbol>();
  return {
    begin(key) {
      const turn = Symbol();
      latest.set(key, turn);
      return () => latest.get(key) === turn;
    },
    forget: (key) => void latest.delete(key),
  };
}
