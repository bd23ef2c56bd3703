/** Names of ours in the registry of highlights, which is shared with the page's own scripts. */
import type { MarkLook } from '../model/marked.ts';

/** How passages are painted. */
export type Paint = Exclude<MarkLook, 'claim-unlabelled'>;

/** In the text, what no label announces is painted as what one does: the label that stands there, or none, tells them apart. */
export const paintOf = (look: MarkLook): Paint => (look === 'claim-unlabelled' ? 'claim' : look);

export const HIGHLIGHTS: Readonly<Record<Paint, string>> = {
  claim: 'sourcelight-claim',
  disclosure: 'sourcelight-disclosure',
  fact: 'sourcelight-fact',
  'fact-unproven': 'sourcelight-fact-unproven',
};
export const PAINTS = Object.keys(HIGHLIGHTS) as Paint[];

/** The passage last gone to. */
export const CURRENT = 'sourcelight-current';
