/**
 * `npm run screenshots [-- --readme]`: the popup and the highlighted demo article, light and dark, English and German, in both browsers,
 * into .artifacts/screenshots. With `--readme` also the two pictures of the README, into docs/images.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserKind } from './browsers/find.ts';
import type { ColorScheme, Harness } from './browsers/harness.ts';
import { launch } from './browsers/launch.ts';
import { popupReady, setHighlighting, takePage, takePopup } from './browsers/popup.ts';
import { buildExtension } from './lib/build-extension.ts';
import { command, Stop } from './lib/commands.ts';
import { artifacts, inRoot } from './lib/paths.ts';
import { DEMO_LANGUAGES, type DemoLanguage, type LocalServer, serveDemo } from './lib/serve.ts';

const BROWSERS: readonly BrowserKind[] = ['chromium', 'firefox'];
const SCHEMES: readonly ColorScheme[] = ['light', 'dark'];
/** Which of the matrix the README shows. */
const README = { kind: 'chromium', scheme: 'light', language: 'en' } as const;
const README_FOLDER = inRoot('docs', 'images');

await command(async () => {
  const args = process.argv.slice(2);
  const forReadme = args.includes('--readme');
  if (args.some((arg) => arg !== '--readme')) throw new Stop('Usage: npm run screenshots [-- --readme]');
  const site = await serveDemo();
  try {
    for (const kind of BROWSERS) {
      await buildExtension(kind, { quiet: true });
      for (const scheme of SCHEMES) {
        const harness = await launch(kind, { scheme });
        try {
          for (const language of DEMO_LANGUAGES) await picture(harness, site, scheme, language, forReadme);
        } finally {
          await harness.close();
        }
      }
    }
  } finally {
    await site.close();
  }
  return 0;
});

/** Both pictures of one demo article; the popup speaks the article's language. */
async function picture(
  harness: Harness,
  site: LocalServer,
  scheme: ColorScheme,
  language: DemoLanguage,
  forReadme: boolean,
): Promise<void> {
  const page = await harness.open(`${site.origin}/${language}.html`);
  const tabId = await harness.click(page);
  const isForReadme = forReadme && harness.kind === README.kind && scheme === README.scheme && language === README.language;
  const real = await harness.popup(tabId);
  await popupReady(real);
  await setHighlighting(real, true);
  if (isForReadme) await takePopup(real, await readmeFile('popup.png'));
  const popup = await harness.popupInTab(tabId, `&lang=${language}`);
  await popupReady(popup);
  const name = `${harness.kind}-${scheme}-${language}.png`;
  await takePopup(popup, artifacts('screenshots', `popup-${name}`), true);
  await page.bringToFront();
  await takePage(page, artifacts('screenshots', `page-${name}`), true);
  if (isForReadme) await takePage(page, await readmeFile('page.png'));
  console.log(`${name}: popup and page`);
}

async function readmeFile(name: string): Promise<string> {
  await mkdir(README_FOLDER, { recursive: true });
  return path.join(README_FOLDER, name);
}
