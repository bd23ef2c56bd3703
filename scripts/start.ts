/**
 * `npm start [-- firefox]`: the demo article in a browser with the extension on it. With a display the browser is yours;
 * without one the toolbar is clicked for you, and the report and two screenshots are what there is to see.
 */
import { type BrowserKind, MINIMUM_VERSION } from './browsers/find.ts';
import type { Harness } from './browsers/harness.ts';
import { ensureBrowser } from './browsers/install.ts';
import { launch } from './browsers/launch.ts';
import { openPopup, readTab, setHighlighting, takePage, takePopup } from './browsers/popup.ts';
import { buildExtension } from './lib/build-extension.ts';
import { command, Stop } from './lib/commands.ts';
import { artifacts } from './lib/paths.ts';
import { reportLines } from './lib/print-report.ts';
import { demoLanguage, serveDemo } from './lib/serve.ts';

const USAGE = 'Usage: npm start [-- [chrome|firefox] [--headless]]';
const NAMES: Readonly<Record<string, BrowserKind>> = { chrome: 'chromium', chromium: 'chromium', firefox: 'firefox' };

await command(async () => {
  const args = process.argv.slice(2);
  const names = args.filter((arg) => arg !== '--headless');
  const kind = NAMES[names[0] ?? 'chromium'];
  if (!kind || names.length > 1) throw new Stop(USAGE);
  const headless = args.includes('--headless') || !hasDisplay();

  const executablePath = await ensureBrowser(kind);
  console.log(`Building the extension for ${executablePath} …`);
  await buildExtension(kind, { quiet: true });
  const { env } = process;
  const server = await serveDemo();
  const address = `${server.origin}/${demoLanguage(env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale)}.html`;
  try {
    const harness = await launch(kind, { executablePath, headless });
    await (headless ? showInTerminal(harness, address) : showToPerson(harness, address));
  } finally {
    await server.close();
  }
  return 0;
});

/** On macOS and Windows a desktop is a given, except on a machine that tests. */
function hasDisplay(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform === 'linux' ? Boolean(DISPLAY || WAYLAND_DISPLAY) : !CI;
}

async function showToPerson(harness: Harness, address: string): Promise<void> {
  await harness.open(address);
  const where =
    harness.kind === 'chromium'
      ? 'Click the puzzle piece at the right end of the toolbar, then Sourcelight.'
      : 'Click the puzzle piece at the right end of the toolbar, then Sourcelight (the pin keeps it in the toolbar).';
  console.log(`\nThe demo article is open: ${address}\n${where}\nThen turn on "Highlight in the page".`);
  console.log('The profile is thrown away when you close the browser, which also ends this command.');
  if (harness.browser.connected) await new Promise((resolve) => harness.browser.once('disconnected', resolve));
}

async function showInTerminal(harness: Harness, address: string): Promise<void> {
  try {
    const page = await harness.open(address);
    const { popup, tabId } = await openPopup(harness, page);
    const reply = await readTab(popup, tabId);
    if (!reply.ok) throw new Stop(`The extension could not read the demo article: ${reply.error.code} ${reply.error.detail}`);
    await setHighlighting(popup, true);
    const shots = { popup: artifacts('start', `${harness.kind}-popup.png`), page: artifacts('start', `${harness.kind}-page.png`) };
    await takePopup(popup, shots.popup);
    await takePage(page, shots.page, true);
    console.log(reportLines(reply.report).join('\n'));
    console.log(`\nNo display here, so the toolbar was clicked in a headless ${await harness.browser.version()}.`);
    console.log(`Popup: ${shots.popup}\nPage:  ${shots.page}`);
    console.log(
      `In your own browser (Chrome ${MINIMUM_VERSION.chromium}, Firefox ${MINIMUM_VERSION.firefox} or newer): load the unpacked folder in .output.`,
    );
  } finally {
    await harness.close();
  }
}
