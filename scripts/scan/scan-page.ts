/** One page in the browser: load it, look at its language, analyse it with the pack for that. */
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import * as v from 'valibot';
import { ReportSchema } from '../../lib/extension/report-schema.ts';
import type { Page as ReadPage } from '../../lib/model/page.ts';
import type { Report } from '../../lib/model/report.ts';
import { chooseLanguage } from '../../lib/text/language.ts';
import { VERSION } from '../lib/paths.ts';
import { pageScript } from './bundle.ts';
import { ScanError, within } from './errors.ts';
import type { Input } from './inputs.ts';
import { languages, packFor } from './packs.ts';
import type { Injected } from './page-entry.ts';
import { readSavedPage, type SavedPage, serveSavedPage } from './saved-page.ts';

const NAVIGATION_MS = 30_000;
const ANALYSIS_MS = 60_000;
/** A live page's scripts go on after its load event; this long they may. */
const SETTLE_MS = 1_000;
const HTML = /^(text\/html|application\/xhtml\+xml)$/;

/** What is done with a page once it is loaded; `id` is the input's. */
export type Look<Seen> = (session: CDPSession, id: string) => Promise<Seen>;

/** @throws ScanError when the page cannot be loaded or looked at. */
export async function scanPage<Seen extends { url: string }>(page: Page, input: Input, look: Look<Seen>): Promise<Seen> {
  const session = await page.createCDPSession();
  const crash = new Promise<never>((_, reject) => {
    page.on('error', () => reject(new ScanError('crashed', 'The page crashed.')));
  });
  crash.catch(() => undefined); // it may come when nobody waits any more
  const saved = input.file ? await readSavedPage(input.file, input.url) : null;
  await Promise.race([crash, saved ? openSaved(page, session, saved) : openLive(page, input.url!)]);
  const seen = await Promise.race([crash, within(ANALYSIS_MS, 'The analysis', look(session, input.id))]);
  return { ...seen, url: saved?.url ?? seen.url };
}

async function openSaved(page: Page, session: CDPSession, saved: SavedPage): Promise<void> {
  await serveSavedPage(session, saved);
  await navigate(page, saved.address, 'domcontentloaded');
}

async function openLive(page: Page, url: string): Promise<void> {
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => undefined));
  const status = await navigate(page, url, 'load');
  if (status === 404 || status === 410) throw new ScanError('not-found', `${url} answered with status ${status}.`);
  if (status >= 400) throw new ScanError('navigation-failed', `${url} answered with status ${status}.`);
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
}

/** @returns the HTTP status */
async function navigate(page: Page, url: string, waitUntil: 'load' | 'domcontentloaded'): Promise<number> {
  try {
    const response = await page.goto(url, { waitUntil, timeout: NAVIGATION_MS });
    return response?.status() ?? 200;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof Error && error.name === 'TimeoutError') throw new ScanError('timeout', message);
    // A download cannot be shown, so it ends like a navigation that was given up.
    if (/ERR_ABORTED/.test(message)) throw new ScanError('not-html', `${url} is nothing a browser shows as a page.`);
    if (/net::/.test(message)) throw new ScanError('navigation-failed', message);
    throw error;
  }
}

/** The page itself, read and not yet analysed, with the name of the pack for it. */
export interface ReadResult {
  id: string;
  url: string;
  pack: string;
  page: ReadPage;
}

/** A look that reads the page and leaves the analysis to the caller. */
export async function readOnly(session: CDPSession, id: string): Promise<ReadResult> {
  const world = await isolatedWorld(session);
  const { language, pack } = await languageOf(world);
  const page = await world('read', packFor(pack), language);
  return { id, url: page.url, pack, page };
}

async function languageOf(world: World): Promise<{ language: string; pack: string }> {
  const { contentType, declaredLanguage, sample } = await world('probe');
  if (!HTML.test(contentType)) throw new ScanError('not-html', `The page is ${contentType}.`);
  return chooseLanguage(sample, declaredLanguage, languages);
}

/** The look that the scan takes: the whole analysis. */
export async function analyzePage(session: CDPSession, id: string): Promise<Report> {
  const world = await isolatedWorld(session);
  const { language, pack } = await languageOf(world);
  // As the extension does it: a report that its own schema refuses is a fault, here as there.
  return v.parse(ReportSchema, await world('analyze', packFor(pack), { language, version: VERSION, id }));
}

type World = <Name extends keyof Injected>(name: Name, ...args: Parameters<Injected[Name]>) => Promise<ReturnType<Injected[Name]>>;

/** A world beside the page's own, where a hostile page finds nothing to tamper with; holds the functions of page-entry.ts. */
async function isolatedWorld(session: CDPSession): Promise<World> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'sourcelight' });
  unwrap(await session.send('Runtime.evaluate', { expression: await pageScript(), contextId: executionContextId }));
  return async (name, ...args) => {
    const result = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: `(...args) => sourcelight.${name}(...args)`,
      arguments: args.map((value) => ({ value })),
      executionContextId,
      returnByValue: true,
      awaitPromise: true,
    });
    return unwrap(result) as never;
  };
}

function unwrap({ result, exceptionDetails }: Protocol.Runtime.EvaluateResponse): unknown {
  if (exceptionDetails) throw new ScanError('failed', exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
