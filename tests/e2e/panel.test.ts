/** The side panel where the browser shows it: opened from the popup, beside pages that were clicked and pages that were not. */
import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Harness, type Panel, poll } from '../../scripts/browsers/harness.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { openPopup, setHighlighting } from '../../scripts/browsers/popup.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import type { LocalServer } from '../../scripts/lib/serve.ts';
import { serveSite } from './site.ts';

const UNREAD = 'Not read yet';
/** Words of the demo articles' reports. */
const GERMAN = 'Brennholm';

let site: LocalServer;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.close());

const text = async (panel: Panel): Promise<string> => String(await panel.ask('document.body.innerText'));
const shows = (panel: Panel, words: string): Promise<unknown> =>
  poll(`"${words}" in the panel`, async () => (await text(panel)).includes(words)).catch(async () =>
    expect(await text(panel)).toContain(words),
  );

/** The popup on the page, and from it the panel. */
async function openOn(harness: Harness, page: Page): Promise<Panel> {
  const { popup } = await openPopup(harness, page);
  const panel = await harness.openPanel(popup);
  // Firefox shows its popup to nobody, so there it was one in a tab of its own, which is the tab in view now.
  if (harness.kind === 'firefox') await popup.close();
  await page.bringToFront();
  return panel;
}

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let harness: Harness;
  let article: Page;
  let panel: Panel;
  beforeAll(async () => {
    harness = await launch(kind);
    article = await harness.open(`${site.origin}/de.html`);
    panel = await openOn(harness, article);
  });
  afterAll(() => harness?.close());
  beforeEach(async () => {
    await harness.closePopup();
    await article.bringToFront();
  });

  it('shows the report of the tab it was opened on', async () => {
    await shows(panel, GERMAN);
    expect(await text(panel)).toContain('Promotion inside the article');
  });

  it('says on a tab nobody clicked that it was not read, and comes back with the report of the one that was', async () => {
    const other = await harness.open(`${site.origin}/en.html`);
    await shows(panel, UNREAD);
    expect(await text(panel)).not.toContain(GERMAN);
    await article.bringToFront();
    await shows(panel, GERMAN);
    await other.close();
  });

  it('shows a tab as soon as its toolbar button is clicked', async () => {
    const other = await harness.open(`${site.origin}/list.html`);
    await shows(panel, UNREAD);
    await harness.click(other);
    await shows(panel, 'No article on this page');
    await harness.closePopup();
    await other.close();
  });

  it('takes no page for the one before it: reads the next one if the click still holds there', async () => {
    const tab = await harness.open(`${site.origin}/list.html`);
    await harness.click(tab);
    await shows(panel, 'No article on this page');
    await harness.closePopup();
    await tab.goto(`${site.origin}/de.html`);
    // To Chromium a click holds for the site, to Firefox for the page.
    await shows(panel, kind === 'chromium' ? GERMAN : UNREAD);
    await harness.click(tab);
    await shows(panel, GERMAN);
    await harness.closePopup();
    await tab.evaluate(() => history.back());
    await shows(panel, kind === 'chromium' ? 'No article on this page' : UNREAD);
    await tab.close();
  });

  it('shows nothing of the page before when the tab goes to another site, and says why', async () => {
    const tab = await harness.open(`${site.origin}/de.html`);
    await harness.click(tab);
    await shows(panel, GERMAN);
    await harness.closePopup();
    await tab.goto(`${site.origin.replace('127.0.0.1', 'localhost')}/de.html`);
    await shows(panel, UNREAD);
    expect(await text(panel)).toContain('only after another click');
    expect(await text(panel)).not.toContain(GERMAN);
    await tab.close();
  });

  it('keeps its switch as the popup’s is', async () => {
    await shows(panel, GERMAN);
    const isOn = async (on: boolean) =>
      poll(
        `a switch that is ${on}`,
        () => panel.ask(`document.querySelector('[role="switch"]')?.getAttribute('aria-checked') === '${on}'`) as Promise<boolean>,
      );
    const popup = await harness.popup(await harness.click(article));
    await setHighlighting(popup, true);
    if (kind === 'firefox') await popup.close();
    await article.bringToFront();
    await isOn(true);
    await panel.ask(`document.querySelector('[role="switch"]').click()`);
    await isOn(false);
    expect(await article.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  it('scrolls the page to a passage that is clicked in it', async () => {
    await shows(panel, GERMAN);
    await article.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const before = await article.evaluate(() => window.scrollY);
    await panel.ask(`document.querySelector('.card-claim button.passage').click()`);
    await poll('the page to scroll', async () => (await article.evaluate(() => window.scrollY)) < before);
  });

  it('is never wider than the room it has', async () => {
    await shows(panel, GERMAN);
    expect(await panel.ask('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true);
  });
});

describe('the panel in chromium', () => {
  it.each(['light', 'dark'] as const)('breaks no rule of axe when the reader prefers %s', async (scheme) => {
    const axe = await readFile(inRoot('node_modules', 'axe-core', 'axe.min.js'), 'utf8');
    const harness = await launch('chromium', { scheme });
    try {
      const article = await harness.open(`${site.origin}/de.html`);
      const panel = await openOn(harness, article);
      for (const words of [GERMAN, UNREAD]) {
        if (words === UNREAD) await harness.open(`${site.origin}/en.html`);
        await shows(panel, words);
        await panel.page!.evaluate(axe);
        const { violations } = await panel.page!.evaluate(() =>
          (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
        );
        expect(violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target) }))).toEqual([]);
      }
    } finally {
      await harness.close();
    }
  });
});
