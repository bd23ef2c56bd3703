/** The popup: finds out which tab it is about and shows what the background script says of it. */
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/frame.css';
import '../../components/states.css';
import '../../components/report.css';
import '../../components/cards.css';
import '../../components/choose.css';
import '../../components/map.css';
import '../../components/sensitivity.css';
import { TranslatorContext } from '../../components/translation.tsx';
import { createTranslator, uiLanguage } from '../../lib/extension/i18n.ts';
import { createClient } from '../../lib/extension/surface/client.ts';
import { App } from './App.tsx';
import './popup.css';

const parameters = new URLSearchParams(location.search);
const language = uiLanguage(parameters.get('lang'));
document.documentElement.lang = language;
// As a page of its own (`?tab=7`) it takes the width it is given; as a popup it says how wide it wants to be.
document.documentElement.dataset.view = parameters.has('tab') ? 'page' : 'popup';

/** The tab asked for in the address, else the one the reader is looking at; null when there is none. */
async function findTab(): Promise<number | null> {
  const asked = parameters.get('tab');
  if (asked !== null && /^\d+$/.test(asked)) return Number(asked);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

const client = createClient(
  (message) => browser.runtime.sendMessage(message),
  findTab,
  (tabId) => browser.tabs.connect(tabId, { frameId: 0 }),
);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <TranslatorContext value={createTranslator(language)}>
      <App client={client} />
    </TranslatorContext>,
  );
}
