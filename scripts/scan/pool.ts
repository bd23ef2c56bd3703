/** The browser behind the scan: one at a time, a fresh one after a crash, a fresh profile for every page. */
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import type { Report } from '../../lib/model/report.ts';
import { CHROMIUM_ARGUMENTS, requireVersion } from '../browsers/harness.ts';
import { asScanError, ScanError, within } from './errors.ts';
import type { Input } from './inputs.ts';
import { forgetWords } from './packs.ts';
import { scanPage, scanScript } from './scan-page.ts';

/** What the scan prints for a page that could not be analysed. */
export interface Failure {
  id: string;
  error: { code: ScanError['code']; message: string };
}
export type Result = Report | Failure;
export const isFailure = (result: object): result is Failure => 'error' in result;

/** Reads one page in a tab of its own. @throws ScanError when the page cannot be loaded or analysed */
type ReadPage<Read> = (page: Page, input: Input) => Promise<Read>;

/** A page that hangs takes its tab down with it; one that will not close takes the browser. */
const CLOSE_MS = 5_000;
/** Another page's crash can take the browser down: one more try, in a fresh one. */
const TRIES = 2;
/** Pages side by side. */
const PARALLEL = 2;

/**
 * Scans the pages, some at a time.
 * @param onResult called once for every page, in the order of the inputs
 * @param threshold 0..1, how likely it must be that unlabelled text promotes
 */
export const scanAll = (
  inputs: readonly Input[],
  executablePath: string,
  onResult: (result: Result) => void,
  threshold?: number,
): Promise<void> => readAll(inputs, executablePath, (page, input) => scanPage(page, input, threshold), onResult);

/** As {@link scanAll}, with a reader of one's own. */
export async function readAll<Read extends object>(
  inputs: readonly Input[],
  executablePath: string,
  read: ReadPage<Read>,
  onResult: (result: Read | Failure) => void,
): Promise<void> {
  forgetWords();
  const browsers = browserSource(executablePath);
  const results = new Map<number, Read | Failure>();
  let next = 0;
  let printed = 0;
  const work = async () => {
    for (let index = next++; index < inputs.length; index = next++) {
      results.set(index, await readOne(inputs[index]!, browsers, read));
      for (let ready = results.get(printed); ready; ready = results.get(printed)) {
        results.delete(printed++);
        onResult(ready);
      }
    }
  };
  try {
    // What does not start is the run's failure, not every page's.
    await Promise.all([browsers.get(), scanScript()]);
    await Promise.all(Array.from({ length: PARALLEL }, work));
  } finally {
    await browsers.close();
  }
}

interface BrowserSource {
  get(): Promise<Browser>;
  /** Ends a browser that hangs; the next one to ask gets a fresh one. */
  discard(browser: Browser): void;
  close(): Promise<void>;
}

function browserSource(executablePath: string): BrowserSource {
  let current: Promise<Browser> | null = null;
  const start = async () => {
    const browser = await puppeteer.launch({
      executablePath,
      headless: true,
      pipe: true,
      defaultViewport: { width: 1280, height: 900 },
      args: [...CHROMIUM_ARGUMENTS],
    });
    await requireVersion(browser, 'chromium', executablePath);
    const mine = current;
    browser.once('disconnected', () => {
      if (current === mine) current = null;
    });
    return browser;
  };
  return {
    get() {
      if (current) return current;
      const mine = start();
      current = mine;
      mine.catch(() => {
        if (current === mine) current = null;
      });
      return mine;
    },
    discard: (browser) => void browser.process()?.kill('SIGKILL'), // it then counts as disconnected
    close: async () => (await current)?.close(),
  };
}

async function readOne<Read>(input: Input, browsers: BrowserSource, read: ReadPage<Read>): Promise<Read | Failure> {
  let error = new ScanError('failed', input.invalid ?? '');
  for (let attempt = 0; attempt < TRIES && !input.invalid; attempt++) {
    try {
      return await readIn(await browsers.get(), input, browsers, read);
    } catch (thrown) {
      error = asScanError(thrown);
      if (error.code !== 'crashed') break;
    }
  }
  return { id: input.id, error: { code: error.code, message: error.message } };
}

async function readIn<Read>(browser: Browser, input: Input, browsers: BrowserSource, read: ReadPage<Read>): Promise<Read> {
  const { promise: gone, reject } = Promise.withResolvers<never>();
  gone.catch(() => undefined); // it may come when nobody waits any more
  const onGone = () => reject(new ScanError('crashed', 'The browser crashed.'));
  browser.once('disconnected', onGone);
  try {
    return await Promise.race([gone, readInContext(browser, input, browsers, read)]);
  } finally {
    browser.off('disconnected', onGone);
  }
}

async function readInContext<Read>(browser: Browser, input: Input, browsers: BrowserSource, read: ReadPage<Read>): Promise<Read> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    // Some sites show automated browsers another page; the reader's browser names itself without "Headless".
    await page.setUserAgent({ userAgent: (await browser.userAgent()).replace('HeadlessChrome', 'Chrome') });
    return await read(page, input);
  } finally {
    await close(context).catch(() => browsers.discard(browser));
  }
}

const close = (context: BrowserContext): Promise<void> => within(CLOSE_MS, 'Closing the page', context.close());
