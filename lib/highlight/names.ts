/** Names of ours in the registry of highlights, which is shared with the page's own scripts. */
import type { MarkKind } from '../model/settings.ts';

export const HIGHLIGHTS: Readonly<Record<MarkKind, string>> = {
  claim: 'sourcelight-claim',
  disclosure: 'sourcelight-disclosure',
  fact: 'sourcelight-fact',
};
/** The passage last gone to. */
export const CURRENT = 'sourcelight-current';
