/** Whether two addresses belong to one site, without the Public Suffix List (47 kB): a content script must stay small. */

/** Second-level labels under which countries register names: `example.co.uk` has three labels that count. */
const SECOND_LEVEL = new Set(['co', 'com', 'net', 'org', 'gov', 'edu', 'ac', 'or', 'ne', 'gob', 'nom', 'me']);

/** The name a site is registered under, near enough: the last two labels, three after a country's second level. '' when unreadable. */
export function siteOf(url: string): string {
  let host: string;
  try {
    host = new URL(url).hostname;
  } catch {
    return '';
  }
  if (/^[\d.]+$|:/.test(host)) return host;
  const labels = host.split('.');
  const count = labels.length > 2 && labels.at(-1)!.length === 2 && SECOND_LEVEL.has(labels.at(-2)!) ? 3 : 2;
  return labels.slice(-count).join('.');
}

export const isSameSite = (a: string, b: string): boolean => siteOf(a) === siteOf(b);

/** Where a link leads in the end, as far as its address says: redirectors carry the target in a parameter. Nothing is requested. */
export function targetOf(href: string): string {
  if (!URL.canParse(href)) return href;
  // `…/destination:https%3A%2F%2Fshop.example%2Fa`, `…/redirect/https://shop.example/a`: in the path of the address.
  const inPath = decoded(new URL(href).pathname)
    .match(/https?:\/\/?[^\s/]+\.[^\s]+/)?.[0]
    .replace(/^(https?:\/)(?!\/)/, '$1/');
  let target = inPath && URL.canParse(inPath) ? inPath : href;
  // Not `for … of`: the parameters cannot be iterated in Firefox's content scripts.
  new URL(href).searchParams.forEach((value) => {
    if (target === href && /^https?:\/\/[^/]+\./.test(value) && URL.canParse(value)) target = value;
  });
  return target;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a per cent sign of its own
  }
}

/** The address is on one of the hosts, or below it. */
export function isOnHost(href: string, hosts: readonly string[]): boolean {
  const host = URL.canParse(href) ? new URL(href).hostname : '';
  return hosts.some((known) => host === known || host.endsWith(`.${known}`));
}
