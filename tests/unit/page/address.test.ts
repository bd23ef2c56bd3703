// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { readPack } from '../../../lib/packs/read-packs.ts';
import { addressOf } from '../../../lib/page/address.ts';
import { readPage } from '../../../lib/page/read-page.ts';

const FILE = 'file:///home/ada/saved.html';
const LIVE = 'https://thief.example/page';
const OWN = 'https://www.paper.example/news/1';

const at = (url: string): void => {
  Object.defineProperty(document, 'URL', { value: url, configurable: true });
};
const head = (html: string): void =>
  document.head.replaceChildren(...new DOMParser().parseFromString(`<html><head>${html}</head></html>`, 'text/html').head.childNodes);
afterEach(() => Reflect.deleteProperty(document, 'URL'));

describe('where a page is published', () => {
  it.each([
    ['its canonical address', `<link rel="canonical" href="${OWN}">`, OWN],
    ['the address it is shared by', `<meta property="og:url" content="${OWN}">`, OWN],
    [
      'the canonical one of the two',
      `<meta property="og:url" content="https://m.paper.example/"><link rel="canonical" href="${OWN}">`,
      OWN,
    ],
    ['the other where the canonical one is none', `<link rel="canonical" href="/news/1"><meta property="og:url" content="${OWN}">`, OWN],
    ['the file where it says nothing', '', FILE],
  ])('is, for a page opened from a file, %s', (_, html, expected) => {
    at(FILE);
    head(html);
    expect(addressOf(document)).toBe(expected);
  });

  it.each([
    'javascript:alert(1)',
    'ftp://paper.example/',
    'file:///etc/passwd',
    'http://localhost/',
    'http://paper.example:25/',
    'https://me:pw@paper.example/',
    'nonsense',
  ])('is not %s', (given) => {
    at(FILE);
    head(`<link rel="canonical" href="${given}">`);
    expect(addressOf(document)).toBe(FILE);
  });

  it('is where a live page stands, whatever it claims', () => {
    at(LIVE);
    head(`<link rel="canonical" href="${OWN}"><meta property="og:url" content="${OWN}">`);
    expect(addressOf(document)).toBe(LIVE);
  });

  it('tells which links of a saved page leave its publisher, while the report goes on naming the file', () => {
    at(FILE);
    head(`<link rel="canonical" href="${OWN}">`);
    const links = '<p><a href="https://shop.paper.example/a">a</a> <a href="https://other.example/">b</a></p>';
    document.body.replaceChildren(...new DOMParser().parseFromString(links, 'text/html').body.childNodes);
    const page = readPage(document, 'de', readPack('de').grammar);
    expect(page.links.map(({ external }) => external)).toEqual([false, true]);
    expect(page.url).toBe(FILE);
  });
});
