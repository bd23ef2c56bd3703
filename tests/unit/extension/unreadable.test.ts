import { describe, expect, it } from 'vitest';
import { looksLikePdf, whyNotHtml, whyRefused, whyUnreadable } from '../../../lib/extension/unreadable.ts';

describe('pages that cannot be read', () => {
  it.each([
    ['https://www.zeitung.example/artikel', null],
    ['http://localhost:8080/', null],
    ['file:///home/reader/page.html', null],
    [undefined, null],
    ['chrome://extensions/', 'browser-page'],
    ['about:config', 'browser-page'],
    ['moz-extension://abc/popup.html', 'browser-page'],
    ['view-source:https://a.example', 'browser-page'],
    ['no address', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store-page'],
    ['https://addons.mozilla.org/de/firefox/', 'store-page'],
    ['https://addons.mozilla.org.evil.example/', null],
  ])('%s: %s', (url, code) => {
    expect(whyUnreadable(url)).toBe(code);
  });

  it.each([
    ['text/html', null],
    ['application/xhtml+xml', null],
    ['application/pdf', 'pdf'],
    ['image/png', 'not-html'],
  ])('%s: %s', (type, code) => {
    expect(whyNotHtml(type)).toBe(code);
  });

  it.each([
    ['Cannot access a chrome:// URL', 'browser-page'],
    ['Frame with ID 0 is showing error page', 'browser-page'],
    ['The extensions gallery cannot be scripted.', 'store-page'],
    ['Missing host permission for the tab', null],
  ])('%s: %s', (message, code) => {
    expect(whyRefused(message)).toBe(code);
  });

  it('tells a PDF by its address where nothing else can', () => {
    expect(looksLikePdf('https://a.example/report.pdf?x=1')).toBe(true);
    expect(looksLikePdf('https://a.example/pdf-tools')).toBe(false);
  });
});
