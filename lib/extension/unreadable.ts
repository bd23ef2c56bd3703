/** Pages that browsers let no extension read, told by their address. */
import type { ReadErrorCode } from './messages.ts';

const READABLE_PROTOCOLS = new Set(['http:', 'https:', 'file:']);
/** Both browsers close their stores to extensions. */
const STORES = /^(?:chromewebstore\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com|(?:www\.)?chrome\.google\.com)$/;

/** Why a tab with this address cannot be read; null when it may be. `undefined` stands for an address the browser keeps to itself. */
export function whyUnreadable(url: string | undefined): ReadErrorCode | null {
  if (!url) return null;
  let address: URL;
  try {
    address = new URL(url);
  } catch {
    return 'browser-page';
  }
  if (!READABLE_PROTOCOLS.has(address.protocol)) return 'browser-page';
  if (STORES.test(address.hostname)) return 'store-page';
  return null;
}

/**
 * Why an injection was refused, told by the browser's message: Chromium keeps the address of its own pages to itself, and says only this.
 * Null when the message names no reason.
 */
export function whyRefused(message: string): ReadErrorCode | null {
  if (/extensions gallery/i.test(message)) return 'store-page';
  return /(?:chrome|edge|about|devtools|view-source|chrome-untrusted|chrome-search):|showing error page/i.test(message)
    ? 'browser-page'
    : null;
}

/** Why a document of this MIME type cannot be read; null when it can. */
export function whyNotHtml(contentType: string): ReadErrorCode | null {
  if (/pdf/i.test(contentType)) return 'pdf';
  return /html|xml/i.test(contentType) ? null : 'not-html';
}

/** Firefox shows PDFs in a viewer no extension may enter; then only the address tells. */
export const looksLikePdf = (url: string | undefined): boolean => /\.pdf(?:[?#]|$)/i.test(url ?? '');
