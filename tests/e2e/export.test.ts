/** The export of the evidence, from the button at the foot of the popup's report to the saved file, in both browsers. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonEvidence } from '../../lib/export/json.ts';
import type { EvidenceReply } from '../../lib/extension/messages.ts';
import { type Harness, poll } from '../../scripts/browsers/harness.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { openPopup } from '../../scripts/browsers/popup.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import type { LocalServer } from '../../scripts/lib/serve.ts';
import { serveSite } from './site.ts';

const PNG = 'data:image/png;base64,iVBORw0KGgo';
const READ_MS = 30_000;

const press = (page: Page, words: string): Promise<void> =>
  page.$$eval(
    'button',
    (buttons, text) => (buttons.find(({ textContent }) => textContent?.includes(text)) as HTMLButtonElement).click(),
    words,
  );

/** What the page hands to the downloads, as text, in order: the blob is read on its way. */
const watchDownloads = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const world = globalThis as typeof globalThis & { handed: { name: string; blob: Blob }[] };
    world.handed = [];
    const blobs = new Map<string, Blob>();
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = create(blob);
      blobs.set(url, blob);
      return url;
    };
    // The link is in no document, so no listener would hear of the click.
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      if (this.download) world.handed.push({ name: this.download, blob: blobs.get(this.href)! });
      click.call(this);
    };
  });

async function saved(page: Page, format: string): Promise<{ name: string; text: string }> {
  await page.$eval(`input[value="${format}"]`, (input) => (input as HTMLElement).click());
  await page.evaluate(() => ((globalThis as unknown as { handed: unknown[] }).handed.length = 0));
  await press(page, 'Save the file');
  return page.evaluate(async () => {
    const { handed } = globalThis as unknown as { handed: { name: string; blob: Blob }[] };
    return { name: handed[0]!.name, text: await handed[0]!.blob.text() };
  });
}

/** The page's text, by the message the export page itself sends. */
const evidenceOf = (page: Page, tabId: number): Promise<EvidenceReply> =>
  page.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } };
    return (await chrome.runtime.sendMessage({ type: 'evidence-of-tab', tabId: id })) as never;
  }, tabId);

let site: LocalServer;
let axe: string;
beforeAll(async () => {
  site = await serveSite();
  axe = await readFile(inRoot('node_modules', 'axe-core', 'axe.min.js'), 'utf8');
});
afterAll(() => site.close());

/** Asked of the pages themselves: of a tab that an extension opens, WebDriver never reports that Firefox went on from the blank page. */
async function exportPage({ browser, origin }: Harness): Promise<Page | undefined> {
  for (const page of await browser.pages()) {
    const address = await page.evaluate(() => location.href).catch(() => '');
    if (address.startsWith(`${origin}/export.html`)) return page;
  }
  return undefined;
}

/** Clicks the toolbar button on the article and the button in the popup; gives the page that opens. */
async function openExport(harness: Harness, article: Page): Promise<{ page: Page; tabId: number }> {
  const { popup, tabId } = await openPopup(harness, article);
  await press(popup, 'Export evidence');
  const page = await poll('the export page', () => exportPage(harness), READ_MS);
  await page.waitForSelector('main:not([aria-busy="true"]) .dossier', { timeout: READ_MS });
  return { page, tabId };
}

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  describe.each(['light', 'dark'] as const)('for a reader who prefers %s', (scheme) => {
    let harness: Harness;
    beforeAll(async () => {
      harness = await launch(kind, { scheme });
    });
    afterAll(() => harness?.close());

    it('shows what is in the file and who takes complaints, and breaks no rule of accessibility', async () => {
      const { page } = await openExport(harness, await harness.open(`${site.origin}/de.html`));
      expect(await page.title()).toContain('Export the evidence');
      const quotes = await page.$$eval('.dossier blockquote', (all) => all.map(({ textContent }) => textContent));
      expect(quotes).toContain('Anzeige');
      expect(await page.$$eval('.bodies a', (links) => links.map(({ textContent }) => textContent))).toContain('Deutscher Presserat');
      await page.$$eval('.dossier details', (folds) => {
        for (const fold of folds) fold.open = true;
      });
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
      expect(
        violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })) })),
      ).toEqual([]);
      await page.close();
    });
  });

  describe('the file', () => {
    let harness: Harness;
    beforeAll(async () => {
      harness = await launch(kind);
    });
    afterAll(() => harness?.close());

    it('holds the passages, a hash of the text and a picture, in every format', async () => {
      const article = await harness.open(`${site.origin}/de.html`);
      const { page, tabId } = await openExport(harness, article);
      await watchDownloads(page);
      await page.type('textarea', 'Ist das ein Artikel?');
      await press(page, 'With a screenshot');
      await page.waitForSelector('canvas', { timeout: READ_MS }).catch(async () => {
        expect(await page.$eval('.screenshot', ({ textContent }) => textContent)).toBe('a picture');
      });
      await poll('the picture to be drawn', () => page.$eval('canvas', (canvas) => (canvas as HTMLCanvasElement).width > 300));
      expect(await page.evaluate(() => document.visibilityState)).toBe('visible');

      const reply = await evidenceOf(page, tabId);
      if (!reply.ok) throw new Error(reply.error.detail);
      const sha256 = createHash('sha256').update(reply.text, 'utf8').digest('hex');
      const json = await saved(page, 'json');
      const evidence: JsonEvidence = JSON.parse(json.text);
      expect(json.name).toMatch(/^sourcelight-127\.0\.0\.1-\d{4}-\d\d-\d\d\.json$/);
      expect(evidence).toMatchObject({
        evidence: 1,
        textSha256: sha256,
        note: 'Ist das ein Artikel?',
        report: { url: `${site.origin}/de.html` },
      });
      expect(evidence.screenshot?.startsWith(PNG)).toBe(true);
      for (const { passages } of evidence.report.promotions)
        for (const { start, end, exact } of passages) expect(reply.text.slice(start, end)).toBe(exact);

      const html = await saved(page, 'html');
      const markdown = await saved(page, 'markdown');
      const annotations = await saved(page, 'annotations');
      for (const { text } of [html, markdown, annotations]) expect(text).toContain(sha256);
      expect(html.text).toContain(PNG);
      const [passage] = evidence.report.promotions.find(({ inArticle }) => inArticle)!.passages;
      expect(JSON.parse(annotations.text).first.items).toContainEqual(
        expect.objectContaining({
          motivation: 'classifying',
          target: expect.arrayContaining([
            expect.objectContaining({
              selector: expect.arrayContaining([expect.objectContaining({ type: 'TextQuoteSelector', exact: passage!.exact })]),
            }),
          ]),
        }),
      );
      await page.close();

      // The saved file in a browser: the same passages, nothing loaded, no script.
      const opened = await harness.browser.newPage();
      await opened.setContent(html.text);
      expect(await opened.$$eval('blockquote', (all) => all.map(({ textContent }) => textContent))).toContain(
        passage!.exact.replaceAll('\n', ''),
      );
      expect(await opened.$eval('img', (image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(300);
      expect(await opened.$eval('dl > div', (row) => getComputedStyle(row).display)).toBe('flex');
      await opened.close();
      await article.close();
    });

    it.runIf(kind === 'chromium')('lands among the downloads, and as text on the clipboard', async () => {
      const article = await harness.open(`${site.origin}/de.html`);
      const { page } = await openExport(harness, article);
      const folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-export-'));
      try {
        const session = await page.createCDPSession();
        await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
        await page.bringToFront();
        await page.click('.export-buttons .action');
        const name = await poll('the download', async () => readdirSync(folder).find((file) => file.endsWith('.html')));
        const text = readFileSync(path.join(folder, name), 'utf8');
        expect(text).toMatch(/^<!doctype html>[\s\S]*<\/html>\s*$/);
        expect(text).toContain(`${site.origin}/de.html`);
        expect(await page.$eval('.status', ({ textContent }) => textContent)).toContain(name);

        // Copied by a press, which is what the browser asks for, and pasted where the reader could.
        await page.click('.export-buttons .action-plain');
        await poll('the copy', () => page.$eval('.status', ({ textContent }) => /copied/i.test(textContent ?? '')));
        await page.focus('textarea');
        await page.keyboard.press('V', { commands: ['Paste'] });
        const pasted = await poll('the text', () => page.$eval('textarea', ({ value }) => value));
        expect(pasted).toMatch(/^# What Sourcelight found[\s\S]*Anzeige/);
      } finally {
        rmSync(folder, { recursive: true });
        await page.close();
        await article.close();
      }
    });

    it('cannot be had of a tab that is gone or was never clicked, and the page says so', async () => {
      const article = await harness.open(`${site.origin}/en.html`);
      const titleFor = async (tabId: number) => {
        const page = await harness.open(`${harness.origin}/export.html?tab=${tabId}`);
        await page.waitForSelector('[role="alert"] h1', { timeout: READ_MS });
        const title = await page.$eval('h1', ({ textContent }) => textContent);
        const ids = await page.evaluate(async () => {
          const { chrome } = globalThis as unknown as { chrome: { tabs: { query(of: object): Promise<{ id: number }[]> } } };
          return (await chrome.tabs.query({})).map(({ id }) => id).sort((a, b) => a - b);
        });
        await page.close();
        return { title, before: ids.at(-2)! };
      };
      const gone = await titleFor(999_999);
      expect(gone.title).toBe('The page is gone');
      expect((await titleFor(gone.before)).title).toBe('No access to this page');
      await article.close();
    });

    it('lets the page fetch nothing', async () => {
      const { page } = await openExport(harness, await harness.open(`${site.origin}/en.html`));
      const asked = site.asked.length;
      const refused = await page.evaluate(
        (url) =>
          fetch(url).then(
            () => false,
            () => true,
          ),
        `${site.origin}/probe`,
      );
      expect(refused).toBe(true);
      expect(site.asked.slice(asked)).not.toContain('/probe');
      await page.close();
    });
  });
});
