/** Answers kept for a page that is read again: most of its sentences are the ones of the time before. */

/** Texts kept for each owner: above the sentences of the longest articles. A page with more of them is read at the full price. */
const MAX_TEXTS = 10_000;

const memory = new WeakMap<object, Map<string, unknown>>();

/**
 * What `find` answers about `text`, found once as long as `owner` lives. It must hang on the two alone, and nobody may change it.
 * One owner belongs to one question.
 */
export function remember<Value>(owner: object, text: string, find: (text: string) => Value): Value {
  let known = memory.get(owner);
  if (!known || known.size >= MAX_TEXTS) {
    known = new Map();
    memory.set(owner, known);
  }
  if (!known.has(text)) {
    // A copy: engines keep a slice by keeping all of the text it was cut from, here a whole page for each reading.
    const copy = ` ${text}`.slice(1);
    known.set(copy, find(copy));
  }
  return known.get(text) as Value;
}
