import { expect, it } from 'vitest';
import { loadTranslator } from '../../../lib/extension/i18n.ts';
import { likelihoodText } from '../../../lib/wording/likelihood.ts';

const t = await loadTranslator('en');

it.each([
  [1, '99%'],
  [0.92, '92%'],
])('%d is never said to be certain', (confidence, share) => {
  expect(likelihoodText({ confidence }, t)).toContain(share);
});
