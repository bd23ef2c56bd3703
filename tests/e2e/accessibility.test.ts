/** Popup, tooltip and Firefox's sidebar against axe's rules, light and dark, with every fold open. */
import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OVERLAY_CSS } from '../../lib/highlight/overlay-css.ts';
import { type Harness, type Panel, poll, sleep } from '../../scripts/browsers/harness.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { popupReady, setHighlighting } from '../../scripts/browsers/popup.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import type { LocalServer } from '../../scripts/lib/serve.ts';
import { overlayParts } from './overlay.ts';
import { serveSite } from './site.ts';

/** Scrolling has ended, and the page has noticed. */
const SETTLED_MS = 800;

let site: LocalServer;
let axe: string;
beforeAll(async () => {
  site = await serveSite();
  axe = await readFile(inRoot('node_modules', 'axe-core', 'axe.min.js'), 'utf8');
});
afterAll(() => site.close());

const briefly = ({ violations }: Pick<AxeResults, 'violations'>) =>
  violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })) }));

async function violationsOf(page: Page): Promise<ReturnType<typeof briefly>> {
  await page.evaluate(axe);
  return briefly(await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run()));
}

/** The markup of the tooltip on the first painted passage. */
async function tooltipOn(harness: Harness, page: Page): Promise<string> {
  const popup = await harness.popupInTab(await harness.click(page));
  await popupReady(popup);
  await setHighlighting(popup, true);
  await popup.close();
  await page.bringToFront();
  const { x, y } = await page.evaluate(() => {
    const [passage] = CSS.highlights.get('sourcelight-claim') as unknown as Iterable<Range>;
    passage!.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, height } = passage!.getClientRects()[0]!;
    return { x: left + 40, y: top + height / 2 };
  });
  await sleep(SETTLED_MS);
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
  const tip = await poll('a tooltip', async () => (await overlayParts(harness, page)).find(({ className }) => className.startsWith('tip')));
  expect(tip.attributes).toMatchObject({ popover: 'manual', 'aria-hidden': 'true' });
  return tip.html;
}

/** The same markup where axe can look: its own root is closed, and what is hidden from screen readers is passed over. */
const inTheOpen = (page: Page, html: string): Promise<void> =>
  page.evaluate(
    (markup, css) => {
      const host = document.createElement('div');
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = markup;
      root.append(
        Object.assign(document.createElement('style'), {
          textContent: css.replace(/:host\s*{[^}]*}/, ':host { color-scheme: light dark }'),
        }),
      );
      for (const tip of root.children) for (const name of ['popover', 'aria-hidden']) tip.removeAttribute(name);
      document.body.replaceChildren(Object.assign(document.createElement('main'), { innerHTML: '<h1>Tooltip</h1>' }));
      document.querySelector('main')!.append(host);
    },
    html,
    OVERLAY_CSS,
  );

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  it.each(['light', 'dark'] as const)('the popup has no violation when the reader prefers %s', async (scheme) => {
    const harness = await launch(kind, { scheme });
    try {
      for (const path of ['/de.html', '/list.html']) {
        const tabId = await harness.click(await harness.open(site.origin + path));
        const popup = await harness.popup(tabId);
        await popupReady(popup);
        expect(await popup.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(scheme === 'dark');
        await popup.$$eval('details', (folds) => {
          for (const fold of folds) fold.open = true;
        });
        if (path === '/de.html') await popup.focus('.map-mark'); // shows its name
        expect(await violationsOf(popup)).toEqual([]);
      }
    } finally {
      await harness.close();
    }
  });

  it.each(['light', 'dark'] as const)('neither has the tooltip when the reader prefers %s', async (scheme) => {
    const harness = await launch(kind, { scheme });
    try {
      const page = await harness.open(`${site.origin}/tall.html`);
      const html = await tooltipOn(harness, page);
      const blank = await harness.open(`${site.origin}/list.html`);
      await inTheOpen(blank, html);
      expect(await violationsOf(blank)).toEqual([]);
    } finally {
      await harness.close();
    }
  });
});

/** Runs axe in the sidebar, past its content security policy, as the browser's own code may. @returns the results as JSON, once there are any. */
async function axeInSidebar(panel: Panel): Promise<AxeResults> {
  const script = `${axe}; window.axe.run().then((results) => { window.axeSays = JSON.stringify(results); });`;
  await panel.ask(`(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const inside = Components.utils.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    Components.utils.evalInSandbox(${JSON.stringify(script)}, inside);
  })()`);
  return JSON.parse(await poll('axe', () => panel.ask('content.wrappedJSObject.axeSays') as Promise<string>));
}

it('Firefox’s sidebar has no violation', async () => {
  const harness = await launch('firefox');
  try {
    const article = await harness.open(`${site.origin}/de.html`);
    const popup = await harness.popup(await harness.click(article));
    await popupReady(popup);
    const panel = await harness.openPanel(popup);
    await article.bringToFront();
    await poll('the report in the sidebar', () => panel.ask(`document.querySelector('.pair') !== null`) as Promise<boolean>);
    const results = await axeInSidebar(panel);
    expect(results.passes.length).toBeGreaterThan(5);
    expect(briefly(results)).toEqual([]);
  } finally {
    await harness.close();
  }
});
