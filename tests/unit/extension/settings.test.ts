import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { highlightWanted, rememberHighlight } from '../../../lib/extension/settings.ts';

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('do not paint until the reader wants it', async () => {
    expect(await highlightWanted()).toBe(false);
  });
  it('remember the choice', async () => {
    await rememberHighlight(true);
    expect(await highlightWanted()).toBe(true);
    await rememberHighlight(false);
    expect(await highlightWanted()).toBe(false);
  });
  it.each(['yes', 1, null, { on: true }])('take a stored %j for unset', async (value) => {
    await fakeBrowser.storage.local.set({ highlight: value });
    expect(await highlightWanted()).toBe(false);
  });
});
