import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { highlightWanted, rememberHighlight, rememberSensitivity, sensitivityWanted } from '../../../lib/extension/settings.ts';

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

  it('keep the balance until the reader chooses, then what was chosen', async () => {
    expect(await sensitivityWanted()).toBe('balanced');
    await rememberSensitivity('few');
    expect(await sensitivityWanted()).toBe('few');
    await rememberHighlight(true);
    await rememberSensitivity('many');
    expect([await sensitivityWanted(), await highlightWanted()]).toEqual(['many', true]);
  });
  it.each(['lots', '', 0.35, null, ['few'], 'toString'])('take a stored sensitivity of %j for the balance', async (value) => {
    await fakeBrowser.storage.local.set({ sensitivity: value });
    expect(await sensitivityWanted()).toBe('balanced');
  });
  it('that cannot be read are unset, and do not keep a page from being read', async () => {
    await rememberHighlight(true);
    await rememberSensitivity('few');
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    expect([await sensitivityWanted(), await highlightWanted()]).toEqual(['balanced', false]);
  });
});
