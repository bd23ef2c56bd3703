/**
 * The article that the product began with, in five markups: plain paragraphs, boxed blocks, labels only in CSS, one text with line breaks,
 * heading labels with a section beside them. Its text is no part of the repository; where it is absent there is nothing to test.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../lib/model/report.ts';
import { ensureBrowser } from '../../scripts/browsers/install.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { scanAll } from '../../scripts/scan/pool.ts';

const SEED = path.resolve(inRoot(), '../shared/seed/article.de.txt');
const isHere = existsSync(SEED);
const paragraphs = isHere
  ? readFileSync(SEED, 'utf8')
      .trim()
      .split(/\n\s*\n/)
  : [];
const label = paragraphs[6] ?? '';

/** A run of paragraphs that is one advertisement, or one paragraph of the article. */
type Part = { ad: string[] } | { text: string };
const parts: Part[] = [];
for (let index = 0; index < paragraphs.length; index += 1) {
  if (paragraphs[index] !== label) parts.push({ text: paragraphs[index]! });
  else {
    const length = parts.some((part) => 'ad' in part) ? 3 : 1;
    parts.push({ ad: paragraphs.slice(index + 1, index + 1 + length) });
    index += length;
  }
}
const isHeading = (text: string) => text.length < 60 && !/[.?!]/.test(text);
const block = (text: string) => (isHeading(text) ? `<h2>${text}</h2>` : `<p>${text}</p>`);
const render = (ad: (texts: string[]) => string, text = block) =>
  parts.map((part) => ('ad' in part ? ad(part.ad) : text(part.text))).join('\n');
const page = (body: string, css = '') =>
  `<!doctype html><html lang="de"><meta charset="utf-8"><title>Umbau im Konzern</title><style>${css}</style>
   <header><nav><a href="/">Start</a> <a href="/aktien">Aktien</a></nav></header><main><article><h1>Umbau im Konzern</h1>${body}</article></main>
   <footer><a href="/werbung">Werbung</a> <a href="/impressum">Impressum</a></footer></html>`;
const flow = (texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');

const SHAPES: Record<string, string> = {
  'plain paragraphs': page(render((texts) => `<p>${label}</p>${flow(texts)}`)),
  'boxes with a span': page(
    render((texts) => `<div class="box"><span>${label}</span>${texts.map((text) => `<div>${text}</div>`).join('')}</div>`),
  ),
  'a label only in CSS': page(
    render((texts) => `<div class="k7">${flow(texts)}</div>`),
    `.k7::before { content: "${label}"; font-size: 11px }`,
  ),
  'one text with line breaks': page(
    `<div>${render(
      (texts) => `${[label, ...texts].join('<br><br>')}<br><br>`,
      (text) => `${text}<br><br>`,
    )}</div>`,
  ),
  'a heading with a section beside it': page(render((texts) => `<h4>${label}</h4><section>${flow(texts)}</section>`)),
};

describe.skipIf(!isHere).each(Object.keys(SHAPES))(isHere ? 'the first article as %s' : `is skipped: there is no ${SEED} (%s)`, (shape) => {
  let report: Report;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'sourcelight-seed-'));
    const file = path.join(folder, 'page.html');
    await writeFile(file, SHAPES[shape]!);
    await scanAll([{ id: shape, file, url: 'https://www.boerse.example/aktie' }], await ensureBrowser('chromium'), (result) => {
      report = result as Report;
    });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('finds both advertisements with exactly their extent, labelled clearly', () => {
    const ads = parts.flatMap((part) => ('ad' in part ? [part.ad.join('\n')] : []));
    expect(report.promotions.map(({ text }) => text)).toEqual(ads);
    expect(report.disclosures.map(({ label: found, clarity, role }) => [found, clarity, role])).toEqual([
      [label, 'clear', 'block'],
      [label, 'clear', 'block'],
    ]);
    expect(report.verdict).toBe('editorial-with-ads');
  });

  it('takes every sentence of theirs for a claim, and none of the article', () => {
    const claims = report.claims.map(({ text }) => text).join(' ');
    for (const part of parts) {
      if ('ad' in part) expect(claims).toContain(part.ad.at(-1)!.split('.')[0]);
      else for (const claim of report.claims) expect(part.text).not.toContain(claim.text);
    }
    expect(report.claims.length).toBeGreaterThanOrEqual(8);
  });

  it('finds the sourced facts with the kind of their source', () => {
    expect(report.facts.length).toBeGreaterThanOrEqual(8);
    const fact = (quote: string) => report.facts.find(({ text }) => text.includes(quote));
    expect(fact('144,80 Euro')?.figures).toMatchObject([
      { value: 144.8, unit: 'EUR', about: 'about', change: null, period: 'seit Jahresanfang' },
      { value: 7, unit: '%', about: 'over', change: 'down', period: 'seit Jahresanfang' },
    ]);
    expect(fact('247,8 Milliarden Yuan')?.figures).toMatchObject([{ text: '247,8 Milliarden Yuan', value: 247.8e9, unit: 'CNY' }]);
    expect(fact('zwei Milliarden')?.figures).toMatchObject([{ value: 2e9, unit: 'USD', about: 'about' }]);
    expect(fact('Zelostech betonte')?.source.name).toBe('Zelostech');
    expect(fact('laut eigenen Angaben')?.source.kind).toBe('self-reported');
    expect(fact('bekannt wurde')?.source.kind).toBe('anonymous');
  });

  it('puts the share price beside the question to buy or sell, and the results beside the talk of figures', () => {
    const beside = (quote: string) =>
      report.claims
        .filter(({ text }) => text.includes(quote))
        .map(({ facts }) => facts.map(({ fact }) => report.facts.find(({ id }) => id === fact)?.text ?? '').join(' '));
    const questions = beside('verkaufen?');
    expect(questions.length).toBeGreaterThanOrEqual(3);
    for (const facts of questions) expect(facts.split('.')[0]).toContain('144,80 Euro');
    expect(beside('klare Sprache').join(' ')).toMatch(/247,8 Milliarden|18\. oder 19\. Februar/);
  });
});
