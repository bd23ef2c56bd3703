/** The user interface in each of its languages, as built: the catalogue comes as a chunk, under the extension's own content policy. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UI_LANGUAGES } from '../../lib/extension/i18n.ts';
import type { Harness } from '../../scripts/browsers/harness.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { popupReady } from '../../scripts/browsers/popup.ts';
import { chooseLanguage } from '../../scripts/browsers/settings.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import type { LocalServer } from '../../scripts/lib/serve.ts';
import { serveSite } from './site.ts';

let site: LocalServer;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.close());

const titleIn = (language: string): string =>
  JSON.parse(readFileSync(inRoot('public', '_locales', language, 'messages.json'), 'utf8')).verdict_no_article.message;

describe.each(['chromium', 'firefox'] as const)('the popup in %s', (kind) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await launch(kind);
  });
  afterAll(() => harness?.close());

  it('speaks the language the reader chose', async () => {
    const page = await harness.open(`${site.origin}/list.html`);
    const tabId = await harness.click(page);
    for (const language of UI_LANGUAGES) {
      await chooseLanguage(harness, language);
      const popup = await harness.popupInTab(tabId);
      await popupReady(popup);
      expect(await popup.$eval('html', ({ lang }) => lang)).toBe(language);
      expect(await popup.$eval('h1', ({ textContent }) => textContent)).toBe(titleIn(language));
      await popup.close();
    }
  });
});
