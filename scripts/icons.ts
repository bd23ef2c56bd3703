/**
 * Renders assets/icon.svg to the sizes a manifest names: `node scripts/icons.ts [path of a Chromium]`.
 * The pictures are committed; run this after changing the drawing.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers/find.ts';

/** Edge lengths in pixels: toolbar (16, 32), extension lists (48, 96), store (128). */
const SIZES = [16, 32, 48, 96, 128];
const ROOT = path.join(import.meta.dirname, '..');

const chromium = process.argv[2] ?? findBrowser('chromium');
if (!chromium) throw new Error('No Chromium found. Name one: node scripts/icons.ts /path/to/chromium');
const svg = readFileSync(path.join(ROOT, 'assets', 'icon.svg'), 'utf8');
const folder = path.join(ROOT, 'public', 'icon');
mkdirSync(folder, { recursive: true });
// Root in a container has no sandbox to offer; the only page shown is our own drawing.
const browser = await puppeteer.launch({ executablePath: chromium, pipe: true, args: ['--no-sandbox', '--no-first-run'] });
try {
  const page = await browser.newPage();
  await page.setContent(`<style>html, body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`);
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    writeFileSync(path.join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
