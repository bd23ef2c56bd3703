/** The faults of phrases, in words for those who write packs. */
import { faultOf, type PhraseFault } from '../text/phrase-fault.ts';

const WORDS: Readonly<Record<PhraseFault, string>> = {
  blank: 'is empty or has white space at an end',
  'gap-after-optional': 'an optional group cannot stand before "..."',
  'gap-at-end': '"..." needs a word on both sides',
  nested: 'groups do not nest',
  'bar-outside': '"|" stands outside a group',
  unopened: '")" closes nothing',
  unclosed: '"(" is never closed',
  'optional-at-end': 'an optional group at the end must be left out',
};

/** Names the phrase and its fault; null when it can be compiled. The notation stands in lib/text/phrase.ts. */
export function phraseFault(phrase: string): string | null {
  const fault = faultOf(phrase);
  return fault && `Phrase "${phrase}": ${WORDS[fault]}.`;
}
