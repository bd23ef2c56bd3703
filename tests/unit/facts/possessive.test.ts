/** "According to its website", "nach seinen Worten": whose word that is. */
import { expect, it } from 'vitest';
import { articleOf, attribute } from '../../../lib/facts/attribution.ts';
import { compileSpeech } from '../../../lib/facts/words.ts';
import { readOutsideWordsOf } from '../../../lib/packs/read-packs.ts';

function source(language: string, text: string) {
  const speech = compileSpeech(readOutsideWordsOf(language));
  const statements = [{ block: 0, text, quotes: [] }];
  return attribute(statements, articleOf(statements, speech, []))[0]!;
}

it.each([
  ['a firm’s own', 'en', 'According to its website, Glowmart has 4,000 staff.', 'self-reported', 'Glowmart'],
  ['a firm’s own, though only called one', 'en', 'According to its website, the company has 4,000 staff.', 'self-reported', 'company'],
  ['an office’s', 'en', 'According to its website, the Police Authority has 4,000 staff.', 'authority-or-document', 'Police Authority'],
  [
    'that of the firm named last before it',
    'en',
    'Since 2020 Glowmart and then Lumora have grown, according to its website.',
    'self-reported',
    'Lumora',
  ],
  [
    'in capitals a firm’s own as well',
    'de',
    'Laut Seiner Website zählt Glowmart Nord 4.000 Mitarbeiter.',
    'self-reported',
    'Glowmart Nord',
  ],
  [
    'a firm’s own where the possessive comes first',
    'de',
    'Ihrer Studie zufolge zählt Glowmart Nord 4.000 Kunden.',
    'self-reported',
    'Glowmart Nord',
  ],
])('is %s', (_, language, text, kind, name) => {
  expect(source(language, text)).toMatchObject({ kind, name });
});
