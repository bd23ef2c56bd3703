/** Pages built to break a reader, or broken by themselves: each is read as the plain page is, in a real browser. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../lib/model/report.ts';
import { ensureBrowser } from '../../scripts/browsers/install.ts';
import { isFailure, type Result, scanAll } from '../../scripts/scan/pool.ts';
import { EDITORIAL } from '../property/page-of.ts';

const TITLE = 'Mehr Geld für den Küstenschutz';
const HEADLINE = `<h1>${TITLE}</h1>`;
const TEXT = EDITORIAL.map((text) => `<p>${text}</p>`).join('');
const ARTICLE = HEADLINE + TEXT;
const NESTING = 900;
/** Longer than any of these takes on a busy machine, shorter than a page that hangs. */
const HANG_MS = 100_000;

/** Properties of a form that an input of that name covers. */
const COVERED = [
  ...['nodeType', 'nodeName', 'childNodes', 'firstChild', 'lastChild', 'nextSibling', 'parentNode', 'parentElement', 'ownerDocument'],
  ...['textContent', 'localName', 'tagName', 'attributes', 'children', 'firstElementChild', 'nextElementSibling', 'shadowRoot'],
  ...['id', 'className', 'style', 'innerHTML', 'querySelectorAll', 'getElementsByTagName', 'contains', 'getRootNode', 'matches'],
  ...['getAttribute', 'hasAttribute', 'setAttribute', 'removeAttribute', 'appendChild', 'removeChild', 'replaceChild', 'remove'],
];

const BODIES: Record<string, string> = {
  plain: ARTICLE,
  ...Object.fromEntries(COVERED.map((name) => [`a form with ${name}`, `<form><input name="${name}">${ARTICLE}</form>`])),
  'a form with an image of that id': `<form><img id="localName" alt="">${ARTICLE}</form>`,
  'a form bound from afar': `<form id="far">${ARTICLE}</form><button form="far" name="parentNode">Los</button>`,
  'a size of nothing, reset': `<div style="font-size:0"><div style="font-size:16px">${ARTICLE}</div></div>`,
  'a size of nothing, reset in the line': `<div>${HEADLINE}${EDITORIAL.map((text) => `<p style="font-size:0"><span style="font-size:16px">${text}</span></p>`).join('')}</div>`,
  'hidden, reset': `<div style="visibility:hidden"><div style="visibility:visible">${ARTICLE}</div></div>`,
  'nested deep': `${'<div>'.repeat(NESTING)}${ARTICLE}${'</div>'.repeat(NESTING)}`,
  'malformed HTML': `<table><form><tr><input name=parentNode></table></p></div><b><i>${HEADLINE}</b></i>${TEXT.replaceAll('</p>', '')}<a href="<p <!-- </body></html>`,
  'characters nobody sees': ARTICLE.replaceAll('e', 'e\u2060\ufe0f'),
};
const IN_SHADOW = `<x-article><template shadowrootmode="open">${ARTICLE}</template></x-article>`;
const CLOSED = IN_SHADOW.replace('"open"', '"closed"');
const COLOURS = (color: string, background: string) =>
  `${HEADLINE}<div style="color:${color};background:${background}"><p>Anzeige</p><p>Nordsee-Aktie: Kaufen oder verkaufen?! Jetzt die kostenlose Gratis-Analyse sichern und sofort handeln: Hier klicken</p></div>${TEXT}`;

/** More than the walk takes; each of them says something. */
const TOO_MANY = 61_000;
/** What makes searches that look at everything for everything run for minutes. */
const ENDLESS: Record<string, string> = {
  'paragraphs without end': `${ARTICLE}${'<p>Das kostet 7 Euro, teilte die Behörde mit. Es bleibt dabei.</p>'.repeat(3_000)}`,
  'labels without end': `${ARTICLE}${'<p>Anzeige</p><p>Hier steht ein ganz gewöhnlicher Satz.</p>'.repeat(2_000)}`,
  'abbreviations without end': `${ARTICLE}<p>${'Dr. '.repeat(20_000)}</p>`,
  'initials without end': `${ARTICLE}<p>zufolge nach ${'A.'.repeat(50_000)}</p>`,
  'numbers without end': `${ARTICLE}<p>${'und 7 '.repeat(20_000)}</p>`,
};

const ALL: Record<string, string> = {
  ...ENDLESS,
  'elements without end': `${ARTICLE}${'<span>x </span>'.repeat(TOO_MANY)}`,
  empty: '',
  ...BODIES,
  'in a shadow root': IN_SHADOW,
  'in a closed shadow root': CLOSED,
  'wide colours': COLOURS('oklch(0.999 0 0)', 'color(display-p3 0 0 0)'),
  'plain colours': COLOURS('rgb(255, 255, 255)', 'rgb(0, 0, 0)'),
  'unlike colours': COLOURS('oklch(0.9 0 0)', 'rgb(255, 255, 255)'),
};

describe('hostile pages', () => {
  const results = new Map<string, Result>();
  const folder = mkdtempSync(path.join(tmpdir(), 'sourcelight-hostile-'));
  beforeAll(async () => {
    const inputs = Object.entries(ALL).map(([id, body], index) => {
      const file = path.join(folder, `${index}.html`);
      writeFileSync(file, `<!doctype html><html lang="de"><meta charset="utf-8"><title>${TITLE}</title><body>${body}`);
      return { id, file, url: `https://example.com/${index}` };
    });
    await scanAll(inputs, await ensureBrowser('chromium'), (result) => results.set(result.id, result));
  }, HANG_MS);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const reportOf = (name: string): Report => {
    const result = results.get(name)!;
    if (isFailure(result)) throw new Error(`${result.error.code}: ${result.error.message}`);
    return result;
  };
  const codesOf = (name: string) => reportOf(name).problems.map(({ code }) => code);

  it.each(Object.keys(ENDLESS))('%s end in a report', (name) => {
    expect(reportOf(name)).toMatchObject({ verdict: 'editorial', promotions: [] });
  });

  it('says that a page was too large to be read to its end', () => {
    expect(codesOf('elements without end')).toContain('page-too-large');
    expect(reportOf('elements without end').facts.length).toBeGreaterThan(0);
  });

  it('says that an empty page holds no article', () => {
    expect(reportOf('empty')).toMatchObject({ verdict: 'no-article', problems: [] });
  });

  it.each(Object.keys(BODIES))('%s', (name) => {
    const { verdict, article, problems, facts } = reportOf(name);
    const plain = reportOf('plain');
    expect(plain.verdict).toBe('editorial');
    expect({ verdict, problems, facts: facts.length }).toEqual({ verdict: plain.verdict, problems: [], facts: plain.facts.length });
    expect(article).not.toBeNull();
  });

  it.each(['in a shadow root', 'in a closed shadow root'])('says that an article %s is not found', (name) => {
    expect(reportOf(name).verdict).toBe('no-article');
    // Only a content script may open closed roots; to the scan such a page is empty.
    if (name === 'in a shadow root') expect(codesOf(name)).toEqual(['shadow-root']);
  });

  it('reads the colours of other spaces as they are painted', () => {
    const contrast = (name: string) => reportOf(name).disclosures[0]?.prominence?.contrast ?? 0;
    expect(contrast('plain colours')).toBe(21);
    expect(contrast('wide colours')).toBeGreaterThan(20);
    expect(contrast('unlike colours')).toBeLessThan(2);
    expect(contrast('unlike colours')).toBeGreaterThan(1);
  });
});
