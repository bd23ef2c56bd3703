/** The options in both browsers: each is chosen as a reader would, and then seen to act. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Harness, poll } from '../../scripts/browsers/harness.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { answerPrompt, grantedOrigins, openOptions, saysStatus, setChromiumAccess } from '../../scripts/browsers/options.ts';
import { leavePopup, openPopup, setHighlighting } from '../../scripts/browsers/popup.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { type LocalServer, serve } from '../../scripts/lib/serve.ts';
import { AD, article, EDITORIAL, paragraph, softArticle } from '../property/page-of.ts';

const PITCH = 'Wer sein Haus vor der nächsten Flut schützen will';
const document_ = (body: string) => ({
  body: `<!doctype html><html lang="de"><meta charset="utf-8"><title>Küstenschutz</title>${body}</html>`,
});
const withAd = (label: string) =>
  document_(
    article(
      EDITORIAL.map(paragraph)
        .toSpliced(2, 0, `<div>${[label, ...AD].map(paragraph).join('')}</div>`)
        .join(''),
    ),
  );
const PAGES: Readonly<Record<string, () => { body: string }>> = {
  '/soft.html': () => document_(softArticle()),
  '/own.html': () => withAd('Herzenssache'),
  '/labelled.html': () => withAd('Anzeige'),
};

let site: LocalServer;
let axe: string;
let folder: string;
beforeAll(async () => {
  site = await serve((address) => PAGES[address]?.() ?? null);
  axe = readFileSync(inRoot('node_modules', 'axe-core', 'axe.min.js'), 'utf8');
  folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-options-'));
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let harness: Harness;
  let options: Page;
  beforeAll(async () => {
    harness = await launch(kind);
    options = await openOptions(harness);
  });
  afterAll(() => harness?.close());

  /** Presses it, however far down it stands. */
  const press = async (selector: string, within: Page = options) => {
    await within.bringToFront();
    await within.$eval(selector, (element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await within.click(selector);
  };
  const stored = () =>
    options.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { sync: { get(): Promise<Record<string, unknown>> } } } };
      return chrome.storage.sync.get();
    });
  const keeps = (name: string, value: unknown) =>
    poll(`${name} to be kept`, async () => JSON.stringify((await stored())[name]) === JSON.stringify(value));
  const chosen = (selector: string) => options.$eval(selector, (element) => (element as HTMLInputElement).checked);
  const choose = async (selector: string, value: string) => {
    await options.bringToFront();
    await options.select(selector, value);
  };
  async function add(part: 'sites' | 'words', typed: string, what: string): Promise<void> {
    await press(`#${part} form input`);
    await options.keyboard.type(typed);
    await choose(`#${part} form select`, what);
    await press(`#${part} form button[type="submit"]`);
    await poll(`"${typed}" to be added`, () => options.$eval(`#${part} form input`, (input) => (input as HTMLInputElement).value === ''));
  }
  const remove = async (part: 'sites' | 'words') => {
    const rows = () => options.$$eval(`#${part} .row`, ({ length }) => length);
    const before = await rows();
    await press(`#${part} .row .icon-action`);
    await poll('one less', async () => (await rows()) === before - 1);
  };

  /** What popup and page show of a page that is read anew. */
  async function read(address: string): Promise<{ text: string; cards: string; marks: string }> {
    const page = await harness.open(site.origin + address);
    const { popup } = await openPopup(harness, page);
    await setHighlighting(popup, true).catch(() => undefined); // nothing to paint, no switch
    const text = await popup.$eval('main', ({ textContent }) => textContent ?? '');
    const cards = await popup.$$eval('.card-claim', (all) => all.map(({ textContent }) => textContent ?? '').join('\n'));
    const marks = await page.evaluate(() => [...(CSS.highlights.get('sourcelight-claim') ?? [])].map(String).join('\n'));
    await leavePopup(harness, popup, page);
    await page.close();
    return { text, cards, marks };
  }

  it('opens from the popup', async () => {
    const page = await harness.open(`${site.origin}/soft.html`);
    const { popup } = await openPopup(harness, page);
    const tabs = async () => {
      const urls = await Promise.all((await harness.browser.pages()).map((open) => open.evaluate(() => location.href).catch(() => '')));
      return urls.filter((url) => url.includes('/options.html')).length;
    };
    await options.close();
    expect(await tabs()).toBe(0);
    await popup.$eval('.bar-action-options', (button) => (button as HTMLElement).click());
    await poll('the options in a tab', async () => (await tabs()) === 1);
    for (const open of await harness.browser.pages()) if (open.url().includes('popup.html')) await open.close().catch(() => undefined);
    await page.close();
    options = await openOptions(harness);
  });

  it('has every page read as readily as is chosen', async () => {
    expect((await read('/soft.html')).cards).toContain(PITCH);
    await press('#shown .segments label:first-child');
    await keeps('sensitivity', 'few');
    const few = await read('/soft.html');
    expect(few.cards).not.toContain(PITCH);
    expect(few.marks).toContain(AD[1]);
    await press('#shown .segments label:nth-child(2)');
    await keeps('sensitivity', 'balanced');
  });

  it('neither lists nor marks a kind that is left out', async () => {
    expect((await read('/labelled.html')).cards).toContain(AD[1]);
    await press('#shown input[value="paid"]');
    await keeps('hiddenKinds', ['paid']);
    const without = await read('/labelled.html');
    expect(without.cards).not.toContain(AD[1]);
    expect(without.marks).not.toContain(AD[1]);
    await press('#shown input[value="paid"]');
    await keeps('hiddenKinds', []);
  });

  it('lets a label of the reader’s own label, and a false friend of the reader’s own silence one', async () => {
    const labels = ({ text }: { text: string }) => /Labelled “(.+?)”/.exec(text)?.[1];
    expect(labels(await read('/own.html'))).toBeUndefined();
    expect(labels(await read('/labelled.html'))).toBe('Anzeige');
    await add('words', 'Herzenssache', 'label');
    await add('words', 'Anzeige', 'false-friend');
    expect(labels(await read('/own.html'))).toBe('Herzenssache');
    expect(labels(await read('/labelled.html'))).toBeUndefined();
    await remove('words');
    await remove('words');
  });

  it('tries a text against the words of its language, from the packs as they are shipped', async () => {
    await add('words', 'Herzenssache', 'label');
    await press('.trial textarea');
    await options.keyboard.type('Herzenssache: Sichern Sie sich die neue Studie gratis! Er will Anzeige erstatten.');
    await choose('.trial select', 'de');
    const matches = await poll('the matches', async () => {
      const all = await options.$$eval('.trial-match', (items) => items.map(({ textContent }) => textContent ?? ''));
      return all.length > 2 && all;
    });
    expect(matches[0]).toContain('Your word: Herzenssache');
    expect(matches.join('\n')).toMatch(/call to action.*Entry: de-.* · Why: \S/);
    expect(matches.join('\n')).toMatch(/Anzeige.*Does not count: part of a harmless wording de-/);
    await choose('.trial select', 'en');
    await poll('the words of English', () =>
      options.$eval('.trial-result', ({ textContent }) => textContent?.includes('those for: English')),
    );
    await remove('words');
  });

  it('draws the preview as it is chosen', async () => {
    const picture = async () => {
      const preview = await options.$('.previews');
      return Buffer.from(await (preview as ElementHandle).screenshot()).toString('base64');
    };
    await press('#marks .sensitivity label:first-child');
    await keeps('marks', { claim: 'line', disclosure: 'both', fact: 'line' });
    const line = await picture();
    await press('#marks .sensitivity label:nth-child(3)');
    await keeps('marks', { claim: 'both', disclosure: 'both', fact: 'line' });
    await poll('another preview', async () => (await picture()) !== line);
    await press('#marks .sensitivity label:first-child');
    await poll('the preview as it was', async () => (await picture()) === line);
  });

  it('speaks the language that is chosen, and so does the popup', async () => {
    await choose('#language select', 'de');
    await poll('German', () => options.$eval('h1', ({ textContent }) => textContent?.includes('Einstellungen')));
    expect((await read('/labelled.html')).text).toContain('Gekennzeichnet: „Anzeige“');
    await choose('#language select', 'en');
    await poll('English', () => options.$eval('h1', ({ textContent }) => textContent?.includes('options')));
  });

  const how =
    kind === 'firefox' ? 'by Firefox’s own prompt' : 'given before on Chromium’s page of extensions, because its prompt is shown to nobody';
  it(`asks for the permission to read by itself (${how}), gives it back, and sees when it is taken`, async () => {
    const all = '#reading input[value="all"]';
    const off = '#reading input[value="off"]';
    if (kind === 'firefox') {
      await press(all);
      await answerPrompt(harness, 'refuse');
      await saysStatus(options, 'stays as it was');
      expect([await chosen(off), await grantedOrigins(options)]).toEqual([true, []]);
    } else await setChromiumAccess(harness, 'add');
    await press(all);
    if (kind === 'firefox') await answerPrompt(harness, 'allow');
    await saysStatus(options, 'Saved');
    expect([await chosen(all), await grantedOrigins(options)]).toEqual([true, ['*://*/*']]);
    await press(off);
    await poll('the permission to be back', async () => (await grantedOrigins(options)).length === 0);
    expect(await chosen(off)).toBe(true);

    await add('sites', 'https://www.zeitung.example/politik', 'on');
    expect(await options.$$eval('#sites .row bdi', (names) => names.map(({ textContent }) => textContent))).toEqual(['zeitung.example']);
    await press('#reading input[value="sites"]');
    if (kind === 'firefox') await answerPrompt(harness, 'allow');
    const ofSite = ['*://*.zeitung.example/*', '*://zeitung.example/*'];
    await poll('the permission', async () => `${await grantedOrigins(options)}` === `${ofSite}`);
    // The permission is there before the choice is kept; taken away in between, it would be missed by nobody.
    await poll('the choice to be kept', () =>
      options.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: { storage: { sync: { get(key: string): Promise<{ reading?: string }> } } } };
        return (await chrome.storage.sync.get('reading')).reading === 'sites';
      }),
    );
    expect(await options.$('#reading .notice')).toBeNull();
    await options.evaluate(async (origins) => {
      const { chrome } = globalThis as unknown as { chrome: { permissions: { remove(of: object): Promise<boolean> } } };
      await chrome.permissions.remove({ origins });
    }, ofSite);
    await poll('the notice', () => options.$('#reading .notice'));
    await press('#reading .notice button');
    if (kind === 'firefox') await answerPrompt(harness, 'allow');
    await saysStatus(options, 'Permission given');
    await remove('sites');
    await poll('the permission to be back', async () => (await grantedOrigins(options)).length === 0);
    await press(off);
    await saysStatus(options, 'Saved');
  });

  it('saves all as a file, resets, and reads the file in again', async () => {
    await add('sites', 'blog.example', 'off');
    await add('words', 'sichern ... gratis', 'call-to-action');
    await press('#shown .segments label:first-child');
    await press('#marks .sensitivity label:first-child');
    await press('#shown input[value="affiliate"]');
    await keeps('hiddenKinds', ['affiliate']);
    const before = await stored();
    await options.evaluate(() => {
      const original = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        void (blob as Blob).text().then((text) => {
          document.documentElement.dataset.saved = text;
        });
        return original.call(URL, blob);
      };
    });
    if (kind === 'chromium') {
      const session = await options.createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    }
    await press('#file .action');
    await saysStatus(options, 'among your downloads');
    const text = await poll('the file', () => options.evaluate(() => document.documentElement.dataset.saved));
    if (kind === 'chromium') {
      const downloaded = await poll('the download', async () => readdirSync(folder).find((name) => name.endsWith('.json')));
      expect(readFileSync(path.join(folder, downloaded), 'utf8')).toBe(text);
    }

    await press('#file .action-plain:not(label)');
    await press('dialog[open] .action');
    await saysStatus(options, 'as they were at first');
    expect(await stored()).toMatchObject({ sites: {}, words: [], sensitivity: 'balanced', hiddenKinds: [] });

    const file = path.join(folder, `${kind}-again.json`);
    writeFileSync(file, text.replace('"few"', '"none"'));
    const input = (await options.$('#file input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await poll('the fault', () =>
      options.$eval('.review[role="alert"]', ({ textContent }) => textContent?.includes('settings.sensitivity must be')).catch(() => false),
    );
    expect(await stored()).toMatchObject({ sites: {}, words: [] });
    writeFileSync(file, text);
    await input.uploadFile(file);
    await poll('what would change', () => options.$eval('.review', ({ textContent }) => textContent?.includes('settings would change')));
    await press('.review .action');
    await saysStatus(options, 'Loaded');
    expect(await stored()).toMatchObject(before);
  });

  it('can be used by the keyboard alone', async () => {
    await harness.closePopup(); // Firefox opens a panel of its own over a download
    await options.bringToFront();
    await options.focus('#words form input');
    await options.keyboard.type('Herzenssache');
    await options.keyboard.press('Enter');
    await poll('the word to be added', () => options.$eval('#words form input', (input) => (input as HTMLInputElement).value === ''));
    expect(await options.evaluate(() => document.activeElement?.closest('form') === document.querySelector('#words form'))).toBe(true);
    await options.focus('#words .row:last-child .icon-action');
    await options.keyboard.press('Enter');
    await poll('the word to go', () => options.$eval('#words .rows', ({ textContent }) => !textContent?.includes('Herzenssache')));
    expect(await options.evaluate(() => document.activeElement?.className)).toBe('rows');
    await options.focus('#shown .segments :checked');
    await options.keyboard.press('ArrowRight');
    await poll('the step', () => options.$eval('#shown .segments :checked', (radio) => radio.parentElement?.textContent === 'Balanced'));
    await options.focus('#file .action-plain:not(label)');
    await options.keyboard.press('Enter');
    await poll('the dialog', () => options.$('dialog[open]'));
    await options.keyboard.press('Escape');
    await poll('the dialog to close', async () => !(await options.$('dialog[open]')));
    expect(await options.evaluate(() => document.activeElement?.textContent)).toContain('Reset all');
  });

  it.each([320, 800])('fits a window of %i px', async (width) => {
    await options.setViewport({ width, height: 900 });
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await options.setViewport({ width: 1280, height: 900 });
  });
});

describe.each(['chromium', 'firefox'] as const)('axe in %s', (kind) => {
  it.each(['light', 'dark'] as const)('has nothing against the options when the reader prefers %s', async (scheme) => {
    const harness = await launch(kind, { scheme });
    try {
      const page = await openOptions(harness);
      const type = async (selector: string, text: string) => {
        await page.focus(selector);
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
      };
      await type('#sites form input', 'blog.example');
      await type('#sites form input', 'nothing');
      await type('#words form input', 'Herzenssache');
      await type('#words form input', '(never');
      await page.focus('.trial textarea');
      await page.keyboard.type('Herzenssache: get the free guide now! This is an ad.');
      await poll('the matches', () => page.$('.trial-match'));
      const file = path.join(folder, `${kind}-${scheme}.json`);
      writeFileSync(file, JSON.stringify({ sourcelight: 1, settings: { sensitivity: 'few' }, more: 1 }));
      await ((await page.$('#file input[type="file"]')) as ElementHandle<HTMLInputElement>).uploadFile(file);
      await poll('what would change', () => page.$('.review'));
      await page.$$eval('details', (folds) => {
        for (const fold of folds) fold.open = true;
      });
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
      expect(
        violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })) })),
      ).toEqual([]);
    } finally {
      await harness.close();
    }
  });
});
