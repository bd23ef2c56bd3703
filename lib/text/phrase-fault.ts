/** What is wrong with a phrase. Packs are checked when they are built, the reader’s own words when they are written, so that the compiler in the page need not know (0.3 kB, gzip). */
import { TOKEN } from './phrase.ts';

/** Names the phrase and its fault; null when it can be compiled. The notation stands in lib/text/phrase.ts. */
export function phraseFault(phrase: string): string | null {
  const fault =
    (phrase.trim() !== phrase || phrase === '' ? 'is empty or has white space at an end' : null) ??
    (/\)\?\s*\.\.\./.test(phrase) ? 'an optional group cannot stand before "..."' : null) ??
    (phrase.startsWith('...') || phrase.endsWith('...') ? '"..." needs a word on both sides' : null) ??
    groupFault(phrase) ??
    (/\)\?$/.test(phrase) ? 'an optional group at the end must be left out' : null);
  return fault && `Phrase "${phrase}": ${fault}.`;
}

function groupFault(phrase: string): string | null {
  let inGroup = false;
  for (const [token] of phrase.matchAll(TOKEN)) {
    if (token === '(') {
      if (inGroup) return 'groups do not nest';
      inGroup = true;
    } else if (token === '|' && !inGroup) return '"|" stands outside a group';
    else if (token.startsWith(')')) {
      if (!inGroup) return '")" closes nothing';
      inGroup = false;
    }
  }
  return inGroup ? '"(" is never closed' : null;
}
