/** The export page: `export.html?tab=7`. */
import { browser } from 'wxt/browser';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/frame.css';
import '../../components/states.css';
import '../../components/report.css';
import '../../components/export/export.css';
import { mount } from '../../components/mount.tsx';
import { chosenTranslator } from '../../lib/extension/settings.ts';
import { createExportClient } from '../../lib/extension/surface/export-client.ts';
import { App } from './App.tsx';
import { save } from './save.ts';

const tab = new URLSearchParams(location.search).get('tab');
const client = createExportClient(
  (message) => browser.runtime.sendMessage(message),
  tab !== null && /^\d+$/.test(tab) ? Number(tab) : null,
);
const translator = await chosenTranslator('any-page');
document.title = `${translator.text('export_title')} – ${translator.text('extName')}`;
mount(translator, <App client={client} save={save} copy={(text) => navigator.clipboard.writeText(text)} />);
