/** The passage the reader has selected. */
import type { Anchor } from '../model/report.ts';
import { describe } from '../text/anchor.ts';
import { readLiveText } from './live-text.ts';

/** As a place in the page's text, without white space at its ends; null where no text of the page is selected. */
export function selectedPassage(document: Document): Anchor | null {
  const selection = document.getSelection();
  if (!selection?.rangeCount) return null;
  const range = selection.getRangeAt(0);
  const { text, chunks } = readLiveText(document);
  let first = -1;
  let last = 0;
  for (const { node, nodeStart, start, end } of chunks) {
    if (!range.intersectsNode(node)) continue;
    const from = Math.max(start, node === range.startContainer ? start + range.startOffset - nodeStart : 0);
    const to = Math.min(end, node === range.endContainer ? start + range.endOffset - nodeStart : end);
    if (from >= to) continue;
    if (first < 0) first = from;
    last = to;
  }
  return first < 0 ? null : describe(text, first, last);
}
