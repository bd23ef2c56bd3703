import { expect, test } from 'vitest';
import { ownWordFault, sortOwnWords } from '../../../lib/text/own-word-fault.ts';

test.each([
  ['', 'blank'],
  [' Anzeige', 'blank'],
  ['(Anzeige', 'unclosed'],
  ['Anzeige)', 'unopened'],
  ['Anzeige|Werbung', 'bar-outside'],
  ['jetzt ...', 'gap-at-end'],
  ['jetzt (gratis)?', 'optional-at-end'],
  ['*', 'no-word'],
  ['<name>', 'no-word'],
  ['<name> ... <number>', 'no-word'],
  ['(a|jetzt)', 'no-word'],
  ['a ... b', 'no-word'],
  ['jetzt ... a ... b ... c ... d ... e', 'too-open'],
  ['*an*ze*i*ge*', 'too-open'],
  ['(a)? (b)? (c)? (d)? (e)? jetzt', 'too-open'],
])('%j is not searched for: %s', (phrase, fault) => {
  expect(ownWordFault(phrase)).toBe(fault);
});

test.each(['Herzenssache', 'hol* dir jetzt', '(Partner|Sponsor) von <name>', 'sichern ... gratis', 'Ad', '\\(Anzeige\\)'])(
  '%j is',
  (phrase) => {
    expect(ownWordFault(phrase)).toBeNull();
  },
);

test('those that may be searched for are told from the others', () => {
  const word = (phrase: string) => ({ phrase, use: 'label' }) as const;
  expect(sortOwnWords([word('(a'), word('Anzeige')])).toEqual({ usable: [word('Anzeige')], malformed: ['(a'] });
});
