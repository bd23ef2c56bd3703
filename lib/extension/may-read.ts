/** Whether the reader and the browser both let a page be read without a click. */
import { browser } from 'wxt/browser';
import { readSettings } from './settings.ts';
import { readsByItself } from './site-access.ts';

/** @param url of the tab; undefined where the browser keeps it to itself, and then there is no permission for it. Never rejects. */
export async function mayReadByItself(url: string | undefined): Promise<boolean> {
  if (!url || !readsByItself(await readSettings(), url)) return false;
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }).catch(() => false);
}
