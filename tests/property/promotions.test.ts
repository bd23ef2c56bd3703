// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AD, article, EDITORIAL, paragraph, reportOf, reportOfDocument } from './page-of.ts';

const RUNS = { numRuns: 25 };
const wrapper = fc.constantFrom(
  'div',
  'section',
  'div class="box"',
  'div class="ad-1 sponsor"',
  'div id="promo"',
  'div><div',
  'span style="display:block"',
);
const close = (tag: string): string =>
  tag
    .split('><')
    .reverse()
    .map((part) => `</${part.split(' ')[0]}>`)
    .join('');
const wrap = (tag: string, html: string): string => `<${tag}>${html}${close(tag)}`;
const texts = (html: string) => reportOf(html).promotions.map(({ text }) => text);

describe('promotions', () => {
  it('stay away from editorial text under any wrapping', () => {
    fc.assert(
      fc.property(fc.array(wrapper, { minLength: EDITORIAL.length, maxLength: EDITORIAL.length }), (tags) => {
        const report = reportOf(article(EDITORIAL.map((text, index) => wrap(tags[index]!, paragraph(text))).join('')));
        expect(report.promotions).toEqual([]);
        expect(report.verdict).toBe('editorial');
      }),
      RUNS,
    );
  });

  it('are found wherever a labelled block stands, with its extent and nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: EDITORIAL.length }), fc.constantFrom('div', 'section', ''), (at, tag) => {
        const block = paragraph('Anzeige') + AD.map(paragraph).join('');
        const parts: string[] = EDITORIAL.map(paragraph);
        parts.splice(at, 0, tag ? wrap(tag, block) : block);
        const report = reportOf(article(parts.join('')));
        expect(report.promotions.map(({ text }) => text)).toEqual([AD.join('\n')]);
        expect(report.disclosures.map(({ role }) => role)).toEqual(['block']);
      }),
      RUNS,
    );
  });

  it('are none where honest text links to its sources', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: EDITORIAL.length - 1 }), fc.nat(20), fc.boolean(), (at, word, deep) => {
        const parts = EDITORIAL.map((text, index) => {
          const words = text.split(' ');
          const place = word % words.length;
          const href = deep ? 'https://www.archiv.example/2026/05/was-ueber-die-deiche-bekannt-ist' : 'https://www.archiv.example/';
          return paragraph(index === at ? words.map((one, i) => (i === place ? `<a href="${href}">${one}</a>` : one)).join(' ') : text);
        });
        expect(reportOf(article(parts.join(''))).promotions).toEqual([]);
      }),
      RUNS,
    );
  });

  it('do not change when another labelled block is added', () => {
    const first = paragraph('Anzeige') + AD.map(paragraph).join('');
    const other = paragraph('Anzeige') + paragraph('Ihr Depot braucht das: Jetzt den Börsenbrief gratis testen und 50 Euro Bonus sichern!');
    fc.assert(
      fc.property(fc.integer({ min: 3, max: EDITORIAL.length }), (at) => {
        const parts: string[] = EDITORIAL.map(paragraph);
        parts.splice(1, 0, first);
        const before = texts(article(parts.join('')));
        parts.splice(at + 1, 0, other);
        expect(texts(article(parts.join('')))).toEqual(expect.arrayContaining(before));
      }),
      RUNS,
    );
  });

  it('do not change when text nodes are split or attributes reordered, and are the same twice', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { minLength: 1, maxLength: 8 }), (cuts) => {
        const html = article(
          [
            ...EDITORIAL.slice(0, 3).map(paragraph),
            `<div id="a" class="b"><span>Anzeige</span>${AD.map(paragraph).join('')}</div>`,
            ...EDITORIAL.slice(3).map(paragraph),
          ].join(''),
        );
        const before = reportOf(html);
        expect(reportOfDocument()).toEqual(before);
        for (const cut of cuts) {
          const walker = document.createTreeWalker(document.body, 4);
          for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
            if (node.data.length > cut + 1 && cut > 0) node.splitText(cut);
        }
        const box = document.querySelector('#a')!;
        const names = [...box.attributes].map(({ name, value }) => [name, value] as const).reverse();
        for (const [name] of names) box.removeAttribute(name);
        for (const [name, value] of names) box.setAttribute(name, value);
        expect(reportOfDocument()).toEqual(before);
      }),
      RUNS,
    );
  });
});
