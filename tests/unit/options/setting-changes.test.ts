import { expect, test } from 'vitest';
import { changesOf } from '../../../lib/model/setting-changes.ts';
import { UNSET } from '../../../lib/model/settings.ts';

test('nothing changes by what is the same, or is not there', () => {
  expect(changesOf(UNSET, UNSET)).toEqual([]);
  expect(changesOf(UNSET, {})).toEqual([]);
});

test('each setting that differs, with what goes and what comes', () => {
  const before = { ...UNSET, sites: { 'a.example': 'on', 'b.example': 'on' }, hiddenKinds: ['paid'] } as const;
  expect(
    changesOf(before, {
      sensitivity: 'few',
      sites: { 'a.example': 'off', 'b.example': 'on', 'c.example': 'on' },
      hiddenKinds: [],
      words: [],
    }),
  ).toEqual([
    { name: 'sensitivity', removed: ['"balanced"'], added: ['"few"'] },
    { name: 'sites', removed: ['["a.example","on"]'], added: ['["a.example","off"]', '["c.example","on"]'] },
    { name: 'hiddenKinds', removed: ['"paid"'], added: [] },
  ]);
});
