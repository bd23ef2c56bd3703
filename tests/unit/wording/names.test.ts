import { expect, it } from 'vitest';
import { loadTranslator } from '../../../lib/extension/i18n.ts';
import { sourceText } from '../../../lib/wording/names.ts';

const t = await loadTranslator('en');

it.each([
  ['the name, and how it stands to the matter', { kind: 'named-independent', name: 'Ada Lund', cue: 'said' }, 'Ada Lund, third party'],
  [
    'the words that speak of a source without a name',
    { kind: 'authority-or-document', name: null, cue: 'the ruling says' },
    '“the ruling says”, ',
  ],
  ['no name beside "not named"', { kind: 'anonymous', name: 'Halden', cue: 'insiders say' }, t.member('source', 'anonymous')!],
] as const)('tells %s', (_, source, expected) => {
  const text = sourceText({ source }, t);
  expect(text.startsWith(expected)).toBe(true);
  if (source.kind === 'anonymous') expect(text).toBe(expected);
});
