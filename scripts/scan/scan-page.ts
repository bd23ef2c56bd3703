/** One page in the browser: load it, look at its language, analyse it with the pack for that. */
import type { CDPSession, Page } from 'puppeteer-core';
import * as v from 'valibot';
import { completeReport } from '../../lib/complete/index.ts';
import { PageReportSchema } from '../../lib/extension/report-schema.ts';
import type { Page as PageText } from '../../lib/model/page.ts';
import type { Report } from '../../lib/model/report.ts';
import { THRESHOLDS } from '../../lib/model/thresholds.ts';
import { chooseLanguage } from '../../lib/text/language.ts';
import { VERSION } from '../lib/paths.ts';
import { pageScript } from './bundle.ts';
import { ScanError, within } from './errors.ts';
import type { Input } from './inputs.ts';
import { languages, outsideWords, packFor } from './packs.ts';
import type { Injected } from './page-entry.ts';
import { readSavedPage, type SavedPage, serveSavedPage } from './saved-page.ts';
import { isolatedWorld, type World } from './world.ts';

const NAVIGATION_MS = 30_000;
const ANALYSIS_MS = 60_000;
/** A live page's scripts go on after its load event; this long they may. */
const SETTLE_MS = 1_000;
const HTML = /^(text\/html|application\/xhtml\+xml)$/;

/** What the scan puts into the page. */
export const scanScript = (): Promise<string> => pageScript(`${import.meta.dirname}/page-entry.ts`);

/**
 * @param threshold 0..1, how likely it must be that unlabelled text promotes
 * @throws ScanError when the page cannot be loaded or analysed.
 */
export const scanPage = (page: Page, input: Input, threshold: number = THRESHOLDS.balanced): Promise<Report> =>
  visit(page, input, async (session, id) => (await analyzePage(session, id, threshold)).report);

/** As {@link scanPage}, with the page's text that the report was made of. */
export async function scanEvidence(page: Page, input: Input, threshold: number): Promise<{ report: Report; text: string }> {
  let text = '';
  const report = await visit(page, input, async (session, id) => {
    const { report: found, world } = await analyzePage(session, id, threshold);
    text = await world('text');
    return found;
  });
  return { report, text };
}

/** The page as the analysis sees it, before anything is looked for in it, and the language of the pack for it. */
export interface Snapshot {
  id: string;
  url: string;
  pack: string;
  page: PageText;
}

/** Reads the page and leaves what follows to the caller. @throws ScanError when the page cannot be loaded or read. */
export const readSnapshot = (page: Page, input: Input): Promise<Snapshot> => visit(page, input, takeSnapshot);

async function visit<Seen extends { url: string }>(
  page: Page,
  input: Input,
  look: (session: CDPSession, id: string) => Promise<Seen>,
): Promise<Seen> {
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

/** A page without an address is opened twice: what it gives as its own stands in it, and only there are its links what they were. */
async function openSaved(page: Page, session: CDPSession, saved: SavedPage): Promise<void> {
  const serveAgain = await serveSavedPage(session, saved);
  await navigate(page, saved.address ?? saved.standIn, 'domcontentloaded');
  if (saved.address) return;
  const world = await isolatedWorld<Injected>(session, 'sourcelight', await scanScript());
  const stated = await world('statedAddress');
  if (!stated) return;
  serveAgain();
  await navigate(page, stated, 'domcontentloaded');
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

async function analyzePage(session: CDPSession, id: string, threshold: number): Promise<{ report: Report; world: World<Injected> }> {
  const world = await isolatedWorld<Injected>(session, 'sourcelight', await scanScript());
  const { language, pack } = await languageOf(world);
  // As the extension does it: a report that its own schema refuses is a fault, here as there.
  const report = v.parse(PageReportSchema, await world('analyze', packFor(pack), { language, version: VERSION, threshold, id }));
  return { report: completeReport(report, outsideWords(report.language)), world };
}

async function takeSnapshot(session: CDPSession, id: string): Promise<Snapshot> {
  const world = await isolatedWorld<Injected>(session, 'sourcelight', await scanScript());
  const { language, pack } = await languageOf(world);
  const page = await world('read', packFor(pack), language);
  return { id, url: page.url, pack, page };
}

async function languageOf(world: World<Injected>): Promise<{ language: string; pack: string }> {
  const { contentType, declaredLanguage, sample } = await world('probe');
  if (!HTML.test(contentType)) throw new ScanError('not-html', `The page is ${contentType}.`);
  return chooseLanguage(sample, declaredLanguage, languages);
}
