import { expect, test } from 'vitest';
import { phraseFault } from '../../lib/packs/phrase-fault.ts';

test.each([
  ['', 'is empty or has white space at an end'],
  [' a', 'is empty or has white space at an end'],
  ['(a', '"(" is never closed'],
  ['a)', '")" closes nothing'],
  ['a)? b', '")" closes nothing'],
  ['(a(b))', 'groups do not nest'],
  ['a|b', '"|" stands outside a group'],
  ['... a', '"..." needs a word on both sides'],
  ['kaufen (jetzt)?', 'an optional group at the end must be left out'],
  ['(a)? ... b', 'an optional group cannot stand before "..."'],
])('refuses %j with the reason', (phrase, fault) => {
  expect(phraseFault(phrase)).toBe(`Phrase "${phrase}": ${fault}.`);
});

test.each(['(a|b c)? d', 'a\\(b', 'a\\|b ... <name>', '(a)? (b|c)', 'wie\\?', '<number> \\*'])('takes %j', (phrase) => {
  expect(phraseFault(phrase)).toBeNull();
});
