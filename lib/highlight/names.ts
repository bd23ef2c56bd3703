/** Names of ours in the registry of highlights, which is shared with the page's own scripts. */
import type { MarkLook } from '../model/marked.ts';

export const HIGHLIGHTS: Readonly<Record<MarkLook, string>> = {
  claim: 'sourcelight-claim',
  'claim-unlabelled': 'sourcelight-claim-unlabelled',
  disclosure: 'sourcelight-disclosure',
  fact: 'sourcelight-fact',
  'fact-unproven': 'sourcelight-fact-unproven',
};
/** The passage last gone to. */
export const CURRENT = 'sourcelight-current';
