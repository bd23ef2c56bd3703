/** The popup: finds out which tab it is about and shows what the background script says of it. */
import { browser } from 'wxt/browser';
import '../../components/surface-styles.ts';
import { mount } from '../../components/mount.tsx';
import { openOptions } from '../../lib/extension/options.ts';
import { chosenTranslator } from '../../lib/extension/settings.ts';
import { openExport } from '../../lib/extension/surface/open-export.ts';
import { panelOpener } from '../../lib/extension/surface/open-panel.ts';
import { tabClient } from '../../lib/extension/surface/tab-client.ts';
import { App } from './App.tsx';
import './popup.css';

const parameters = new URLSearchParams(location.search);
// As a page of its own (`?tab=7`) it takes the width it is given; as a popup it says how wide it wants to be.
document.documentElement.dataset.view = parameters.has('tab') ? 'page' : 'popup';

/** The tab asked for in the address, else the one the reader is looking at; null when there is none. */
async function findTab(): Promise<number | null> {
  const asked = parameters.get('tab');
  if (asked !== null && /^\d+$/.test(asked)) return Number(asked);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Opening a tab closes the popup, so nobody waits for it. */
async function onExport(): Promise<void> {
  const tabId = await findTab();
  if (tabId !== null) await openExport(tabId);
}

const [translator, open] = await Promise.all([chosenTranslator(), panelOpener()]);
// A tab of its own stays; the popup makes way for the panel.
const openPanel = open && (() => void open().then(() => parameters.has('tab') || window.close()));
mount(translator, <App client={tabClient(findTab)} openPanel={openPanel} openOptions={openOptions} onExport={() => void onExport()} />);
