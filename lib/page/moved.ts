/** Whether a change of the document changes what it says. */
import { read } from './dom.ts';
import { SKIPPED } from './live-text.ts';

const UNREAD = [...SKIPPED].join();

/** Clocks, counters and prices change nothing but figures: that alone is no reason to read a page again. */
const lettersOf = (text: string): string => text.replace(/\P{L}+/gu, '');

/** What a node added or removed says; comments say nothing. */
function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  return node instanceof Element && !Element.prototype.matches.call(node, UNREAD) ? (read(node, 'textContent') ?? '') : '';
}

const textsOf = (nodes: NodeList): string => [...nodes].map(textOf).join('');

/** Of a record with the old value of character data: words came, went or changed, in a place where text is read. */
export function changesText({ target, addedNodes, removedNodes, oldValue }: MutationRecord): boolean {
  const place = target instanceof Element ? target : target.parentElement;
  if (place && Element.prototype.closest.call(place, UNREAD)) return false;
  const [before, after] = oldValue === null ? [textsOf(removedNodes), textsOf(addedNodes)] : [oldValue, textOf(target)];
  return lettersOf(before) !== lettersOf(after);
}
