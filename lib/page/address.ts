/** Where a page is published. */

/**
 * The document's own address. A page opened from a file has none on the web, so its word is taken for where it was published: without it
 * each link to its publisher leads to another site. A live page is never believed, or it could pass off another site's links as its own.
 */
export const addressOf = (document: Document): string => (/^file:/.test(document.URL) ? statedAddress(document) : null) ?? document.URL;

/** The address that a page gives as its own, first its canonical one; null where it gives none that can be one on the web. */
export function statedAddress(document: Document): string | null {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return webAddress(canonical) ?? webAddress(shared);
}

/** A place anybody can visit has a full name, and neither a port nor a password of its own. */
function webAddress(given: string | null | undefined): string | null {
  if (!given || !URL.canParse(given)) return null;
  const { protocol, hostname, port, username, href } = new URL(given);
  return /^https?:$/.test(protocol) && /\w\.\w/.test(hostname) && !port && !username ? href : null;
}
