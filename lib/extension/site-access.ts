/** Which sites the reader lets be read without a click. */
import type { Settings } from '../model/settings.ts';

/** The host as the reader's list has it, then what it stands below: `m.zeitung.example`, `zeitung.example`, … */
function hostsOf({ host, hostname }: URL): string[] {
  const labels = hostname.replace(/^www\./, '').split('.');
  return [host.replace(/^www\./, ''), ...labels.map((_, from) => labels.slice(from).join('.'))];
}

/** Whether a page may be read by itself, as far as the reader's choice goes; the browser's permission is another matter. */
export function readsByItself({ reading, sites }: Pick<Settings, 'reading' | 'sites'>, url: string): boolean {
  if (reading === 'off' || !URL.canParse(url)) return false;
  const address = new URL(url);
  if (!/^https?:$/.test(address.protocol)) return false;
  const nearest = hostsOf(address).find((host) => Object.hasOwn(sites, host));
  return reading === 'all' ? !nearest || sites[nearest] !== 'off' : nearest !== undefined && sites[nearest] === 'on';
}
