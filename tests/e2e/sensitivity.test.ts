/** The one threshold the reader can move, from the popup to the marks in the page, in both browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, poll } from '../../scripts/browsers/harness.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { leavePopup, openPopup, setHighlighting } from '../../scripts/browsers/popup.ts';
import type { LocalServer } from '../../scripts/lib/serve.ts';
import { AD } from '../property/page-of.ts';
import { serveSite } from './site.ts';

/** Of the soft pitch, without a label; the other ad of the page has one. */
const PITCH = 'Wer sein Haus vor der nächsten Flut schützen will';

const claimMarks = (page: Page): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get('sourcelight-claim') ?? [])].map(String).join('\n'));
/** What is shown as promotion. A sentence that is none is one of the article's. */
const shown = (popup: Page): Promise<string> =>
  popup.$$eval('.card-claim', (cards) => cards.map(({ textContent }) => textContent ?? '').join('\n'));
const chosen = (popup: Page): Promise<string | null | undefined> =>
  popup.evaluate(() => document.querySelector('.sensitivity :checked')?.parentElement?.textContent);

/** Goes to another step by the keyboard, as seen from the one that is chosen. */
async function press(popup: Page, key: 'ArrowLeft' | 'ArrowRight', label: string): Promise<void> {
  await popup.focus('.sensitivity :checked');
  await popup.keyboard.press(key);
  await poll(`"${label}" to be read by`, () =>
    popup.evaluate(
      (text) =>
        document.querySelector('.sensitivity[aria-busy="false"] :checked')?.parentElement?.textContent === text &&
        document.querySelector('.status')?.textContent?.startsWith('Read again'),
      label,
    ),
  );
}

let site: LocalServer;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.close());

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await launch(kind);
  });
  afterAll(() => harness?.close());

  it('changes the report and the marks at once, leaves labelled ads alone, and is kept', async () => {
    const page = await harness.open(`${site.origin}/soft.html`);
    const { popup } = await openPopup(harness, page);
    await setHighlighting(popup, true);
    expect(await chosen(popup)).toBe('Balanced');
    expect(await shown(popup)).toContain(PITCH);
    expect(await claimMarks(page)).toContain(PITCH);

    const place = () => popup.$eval('.sensitivity', (element) => Math.round(element.getBoundingClientRect().top));
    await popup.$eval('.sensitivity', (element) => element.scrollIntoView({ block: 'end' }));
    const before = await place();
    await press(popup, 'ArrowLeft', 'Only clear cases');
    expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(1);
    expect(await popup.evaluate(() => (document.activeElement as HTMLInputElement).checked)).toBe(true);
    expect(await shown(popup)).not.toContain(PITCH);
    expect(await shown(popup)).toContain(AD[1]);
    expect(await claimMarks(page)).not.toContain(PITCH);
    expect(await claimMarks(page)).toContain(AD[1]);

    await leavePopup(harness, popup, page);
    const { popup: again } = await openPopup(harness, page);
    expect(await chosen(again)).toBe('Only clear cases');
    expect(await shown(again)).not.toContain(PITCH);
    await press(again, 'ArrowLeft', 'Also doubtful cases'); // round the end
    expect(await shown(again)).toContain(PITCH);
    expect(await claimMarks(page)).toContain(PITCH);
  });
});
