/**
 * `npm run screenshots [-- [--readme] [NAME …]]`: every surface and state (scripts/screenshots/surfaces.ts) in both browsers, light and dark,
 * English and German, at each of its widths, into .artifacts/screenshots; with names only the surfaces whose name starts so. With `--readme`
 * also the pictures of the README, into docs/images.
 */
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserKind } from './browsers/find.ts';
import type { ColorScheme, Harness } from './browsers/harness.ts';
import { launch } from './browsers/launch.ts';
import { openPopup, setHighlighting, takePage, takePopup } from './browsers/popup.ts';
import { chooseLanguage } from './browsers/settings.ts';
import { buildExtension } from './lib/build-extension.ts';
import { command, Stop } from './lib/commands.ts';
import { artifacts, inRoot } from './lib/paths.ts';
import { type Answer, DEMO_LANGUAGES, type DemoLanguage, demoArticle, type LocalServer, serve } from './lib/serve.ts';
import { SURFACES, type Surface } from './screenshots/surfaces.ts';

const BROWSERS: readonly BrowserKind[] = ['chromium', 'firefox'];
const SCHEMES: readonly ColorScheme[] = ['light', 'dark'];
/** Which of the matrix the README shows. */
const README = { kind: 'chromium', scheme: 'light', language: 'en' } as const;
const README_FOLDER = inRoot('docs', 'images');
/** Tall enough that most states are seen whole; what is longer is taken in full. */
const HEIGHT = 900;

/** Articles of the tests: honest ones, on which nothing is found, and such as are advertising as a whole. */
const ARTICLES: Readonly<Record<string, Readonly<Record<DemoLanguage, string>>>> = {
  plain: { de: 'pages/culture--de-comments-login', en: 'pages/science--en-readmore-signin' },
  advertorial: {
    de: 'corpus/advertorials/fitted/home-energy--de-sonnwerk-baeckerei',
    en: 'corpus/advertorials/fitted/mattress--en-fennmoor-five-reasons',
  },
};

await command(async () => {
  const args = process.argv.slice(2);
  const forReadme = args.includes('--readme');
  const names = args.filter((arg) => arg !== '--readme');
  const surfaces = SURFACES.filter(({ name }) => names.length === 0 || names.some((start) => name.startsWith(start)));
  if (surfaces.length === 0) {
    throw new Stop(`Usage: npm run screenshots [-- [--readme] [NAME …]]; names are ${SURFACES.map(({ name }) => name).join(', ')}`);
  }
  const site = await serve(answer);
  try {
    for (const kind of BROWSERS) {
      await buildExtension(kind, { quiet: true });
      for (const scheme of SCHEMES) {
        for (const language of DEMO_LANGUAGES) {
          const harness = await launch(kind, { scheme });
          try {
            if (forReadme && kind === README.kind && scheme === README.scheme && language === README.language) await readme(harness, site);
            await pictures(harness, site, scheme, language, surfaces);
          } finally {
            await harness.close();
          }
        }
      }
    }
  } finally {
    await site.close();
  }
  return 0;
});

/** `/de.html` is the demo article, `/de-plain.html` one without promotion, `/de-advertorial.html` one that is nothing else. */
async function answer(address: string): Promise<Answer | null> {
  const [, language, name] = /^\/(de|en)(?:-(\w+))?\.html$/.exec(address) ?? [];
  if (!language) return null;
  const known = language as DemoLanguage;
  if (!name) return { body: await demoArticle(known) };
  const folder = ARTICLES[name]?.[known];
  return folder ? { body: await readFile(inRoot('tests', ...folder.split('/'), 'page.html')) } : null;
}

/** All surfaces in one browser, colours and language, each from a freshly read demo article. */
async function pictures(
  harness: Harness,
  site: LocalServer,
  scheme: ColorScheme,
  language: DemoLanguage,
  surfaces: readonly Surface[],
): Promise<void> {
  await chooseLanguage(harness, language);
  for (const { name, widths, show } of surfaces) {
    const article = await harness.open(`${site.origin}/${language}.html`);
    const tabId = await harness.click(article);
    const shown = await show({ harness, article, tabId, language, site });
    for (const width of widths.length > 0 ? widths : [0]) {
      const file = [harness.kind, scheme, language, name, ...(width > 0 ? [width] : [])].join('-');
      const picture = artifacts('screenshots', `${file}.png`);
      if ('picture' in shown) await shown.picture(picture);
      else {
        if (width > 0) await shown.setViewport({ width, height: HEIGHT });
        // A tooltip stands in the part that is seen.
        await takePage(shown, picture, name !== 'tooltip');
      }
      console.log(file);
    }
    for (const open of await harness.browser.pages()) if (open !== article) await open.close().catch(() => undefined);
    await article.close();
  }
}

/** The two pictures of the README. */
async function readme(harness: Harness, site: LocalServer): Promise<void> {
  await mkdir(README_FOLDER, { recursive: true });
  const page = await harness.open(`${site.origin}/${README.language}.html`);
  const { popup } = await openPopup(harness, page);
  await setHighlighting(popup, true);
  await takePopup(popup, path.join(README_FOLDER, 'popup.png'));
  await harness.closePopup();
  await takePage(page, path.join(README_FOLDER, 'page.png'));
  await page.close();
}
