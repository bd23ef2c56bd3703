/** What is wrong with a phrase. Told where phrases are written or kept, so that the compiler in the page need not know (0.3 kB, gzip). */
import { TOKEN } from './phrase.ts';

export const PHRASE_FAULTS = [
  'blank',
  'gap-after-optional',
  'gap-at-end',
  'nested',
  'bar-outside',
  'unopened',
  'unclosed',
  'optional-at-end',
] as const;
export type PhraseFault = (typeof PHRASE_FAULTS)[number];

/** The first fault; null when it can be compiled. The notation stands in phrase.ts. */
export const faultOf = (phrase: string): PhraseFault | null =>
  (phrase.trim() !== phrase || phrase === '' ? 'blank' : null) ??
  (/\)\?\s*\.\.\./.test(phrase) ? 'gap-after-optional' : null) ??
  (phrase.startsWith('...') || phrase.endsWith('...') ? 'gap-at-end' : null) ??
  groupFault(phrase) ??
  (/\)\?$/.test(phrase) ? 'optional-at-end' : null);

function groupFault(phrase: string): PhraseFault | null {
  let inGroup = false;
  for (const [token] of phrase.matchAll(TOKEN)) {
    if (token === '(') {
      if (inGroup) return 'nested';
      inGroup = true;
    } else if (token === '|' && !inGroup) return 'bar-outside';
    else if (token.startsWith(')')) {
      if (!inGroup) return 'unopened';
      inGroup = false;
    }
  }
  return inGroup ? 'unclosed' : null;
}
