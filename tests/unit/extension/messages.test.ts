import * as v from 'valibot';
import { expect, test } from 'vitest';
import { Request } from '../../../lib/extension/messages.ts';
import { SENSITIVITIES } from '../../../lib/model/thresholds.ts';

test.each(SENSITIVITIES)('a tab can be tuned to %s', (sensitivity) => {
  expect(v.is(Request, { type: 'tune-tab', tabId: 7, sensitivity })).toBe(true);
});

test.each([undefined, null, 'lots', 0.35, 'toString'])('and not to %j', (sensitivity) => {
  expect(v.is(Request, { type: 'tune-tab', tabId: 7, sensitivity })).toBe(false);
});
