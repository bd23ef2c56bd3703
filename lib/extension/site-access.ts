/** Which sites the reader lets be read without a click, and which of the browser's permissions that takes. */
import type { Settings } from '../model/settings.ts';

type Access = Pick<Settings, 'reading' | 'sites'>;

/** All that the extension may ever ask for (`optional_host_permissions` in wxt.config.ts). */
export const ALL_SITES = '*://*/*';

const withoutWww = (host: string): string => host.replace(/^www\.(?=[^.]+\.)/, '');

/** The host as the reader's list has it, then what it stands below: `m.zeitung.example`, `zeitung.example`, … */
function hostsOf({ host, hostname }: URL): string[] {
  // With a dot at its end an address leads to the same site.
  const labels = withoutWww(hostname.replace(/\.$/, '')).split('.');
  return [withoutWww(host), ...labels.map((_, from) => labels.slice(from).join('.'))];
}

/** Whether a page may be read by itself, as far as the reader's choice goes; the browser's permission is another matter. */
export function readsByItself({ reading, sites }: Access, url: string): boolean {
  if (reading === 'off' || !URL.canParse(url)) return false;
  const address = new URL(url);
  if (!/^https?:$/.test(address.protocol)) return false;
  const nearest = hostsOf(address).find((host) => Object.hasOwn(sites, host));
  return reading === 'all' ? !nearest || sites[nearest] !== 'off' : nearest !== undefined && sites[nearest] === 'on';
}

/** One host alone, for which a permission below it would be none: a number, or a name without a dot. */
const STANDS_ALONE = /^(?:[\d.]+|[^.]+)$/;

/** The permissions for one site of the list and all that stands below it. Browsers give none for a port. */
export function originsOf(host: string): string[] {
  const { hostname } = new URL(`http://${host}`);
  return STANDS_ALONE.test(hostname) ? [`*://${hostname}/*`] : [`*://${hostname}/*`, `*://*.${hostname}/*`];
}

/** The permissions that reading by itself takes under these settings; none where it is off. */
export function originsFor({ reading, sites }: Access): string[] {
  if (reading === 'off') return [];
  if (reading === 'all') return [ALL_SITES];
  return Object.keys(sites)
    .filter((host) => sites[host] === 'on')
    .flatMap(originsOf);
}

/** Why a text names no site. Keys of the user interface's texts: `site_fault_empty` … */
export type SiteFault = 'empty' | 'not-web' | 'no-host' | 'no-dot';

/**
 * The host of what a reader typed or pasted, as the list keeps it: lower case, IDN as the browser writes it, without `www.`; a port that
 * is not the usual one stays.
 */
export function parseSite(typed: string): { host: string } | { fault: SiteFault } {
  const text = typed.trim();
  if (!text) return { fault: 'empty' };
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  if (hasScheme && !/^https?:\/\//i.test(text)) return { fault: 'not-web' };
  const address = hasScheme ? text : `https://${text}`;
  if (!URL.canParse(address)) return { fault: 'no-host' };
  const url = new URL(address);
  const hostname = url.hostname.replace(/\.$/, '');
  if (!/^(?:[a-z0-9-]+\.)*[a-z0-9-]+$/.test(hostname)) return { fault: 'no-host' };
  // "zeitung" is a site whose end was forgotten; in a network of one's own it is written as an address.
  if (!hasScheme && !url.port && !hostname.includes('.') && hostname !== 'localhost') return { fault: 'no-dot' };
  return { host: withoutWww(url.port ? `${hostname}:${url.port}` : hostname) };
}
