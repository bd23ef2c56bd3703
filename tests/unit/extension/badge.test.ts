import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BADGE_GROUNDS, BADGE_TEXT, countOf, isCounted, showCount, showFailure, showUnread } from '../../../lib/extension/badge.ts';
import { counted } from '../../../lib/extension/counted.ts';
import { changeSettings, chosenTranslator } from '../../../lib/extension/settings.ts';
import { promotion, sampleReport } from '../popup/sample-report.ts';
import { installAction } from './action.ts';

const TAB = 7;
/** WCAG 2.2. */
const luminance = (hex: string): number =>
  [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index]!, 0);

it.each(Object.entries(BADGE_GROUNDS))('the number can be read on the ground "%s"', (_, ground) => {
  const [light, dark] = [luminance(BADGE_TEXT), luminance(ground)].sort((a, b) => b - a);
  expect((light! + 0.05) / (dark! + 0.05)).toBeGreaterThanOrEqual(4.5);
});

it('counts the article’s promotions, without kinds that are not to be shown', () => {
  expect(countOf(sampleReport(), [])).toBe(2);
  expect(countOf(sampleReport(), ['own-product'])).toBe(1);
  expect(countOf(sampleReport(), ['unlabelled'])).toBe(1); // said to be paid for, by no label
  expect(countOf(sampleReport(), ['paid'])).toBe(2);
});

describe('the badge', () => {
  let button: ReturnType<typeof installAction>;
  beforeEach(async () => {
    fakeBrowser.reset();
    button = installAction();
    await changeSettings({ reading: 'all', language: 'en' });
    await chosenTranslator(); // a chunk of its own, which no fake clock brings
  });
  afterEach(() => vi.useRealTimers());

  it('keeps no number of a reading that failed', async () => {
    await counted(TAB, async () => ({ ok: true, report: sampleReport() }));
    expect(button.text(TAB)).toBe('2');
    await expect(counted(TAB, () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    expect(button.text(TAB)).toBe('–');
  });

  it('tells "none found" from "not read", in words too', async () => {
    await showUnread(TAB);
    expect([button.text(TAB), button.title(TAB)]).toEqual(['–', 'Sourcelight – this page has not been read']);
    expect(await isCounted(TAB)).toBe(false);
    await showCount(TAB, { promotions: [] });
    expect([button.text(TAB), button.title(TAB)]).toEqual(['0', 'Sourcelight – no promotional passage found in the article']);
    expect(await isCounted(TAB)).toBe(true);
    await showCount(TAB, sampleReport());
    expect([button.text(TAB), button.title(TAB)]).toEqual(['2', 'Sourcelight – 2 promotional passages in the article']);
    await showCount(TAB, { promotions: Array.from({ length: 120 }, (_, index) => promotion(`p${index}`, 'x')) });
    expect(button.text(TAB)).toBe('99+');
  });
  it('is empty, and is not counted on, where no page is read by itself', async () => {
    await changeSettings({ reading: 'off' });
    await showCount(TAB, sampleReport());
    expect(button.text(TAB)).toBe('');
    await showUnread(TAB);
    expect([button.text(TAB), button.title(TAB)]).toEqual(['', 'Sourcelight']);
  });
  it('says a failure for some seconds, then what stood there', async () => {
    vi.useFakeTimers();
    await showCount(TAB, sampleReport());
    await showFailure(TAB, 'This is a PDF');
    await showFailure(TAB, 'This is a PDF');
    expect([button.text(TAB), button.title(TAB)]).toEqual(['!', 'This is a PDF']);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(button.text(TAB)).toBe('2');
  });
  it('does not put back what another page had', async () => {
    vi.useFakeTimers();
    await showCount(TAB, sampleReport());
    await showFailure(TAB, 'This is a PDF');
    await showCount(TAB, { promotions: [] });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(button.text(TAB)).toBe('0');
  });
  it('of a tab that is gone is no error', async () => {
    button.action.setBadgeText = () => Promise.reject(new Error('No tab with id: 7'));
    await showCount(TAB, sampleReport());
    await showUnread(TAB);
    await showFailure(TAB, 'x');
  });
});
