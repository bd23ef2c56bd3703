/** The side panel: stays open beside the page and follows the tab in view. */
import '../../components/surface-styles.ts';
import { mount } from '../../components/mount.tsx';
import { openOptions } from '../../lib/extension/options.ts';
import { chosenTranslator } from '../../lib/extension/settings.ts';
import { followActiveTab } from '../../lib/extension/surface/active-tab.ts';
import { inViewClient } from '../../lib/extension/surface/in-view-client.ts';
import { openExport } from '../../lib/extension/surface/open-export.ts';
import { App } from './App.tsx';
import './sidepanel.css';

const translator = await chosenTranslator();
document.title = translator.text('extName');
mount(
  translator,
  <App followTab={followActiveTab} clientOf={inViewClient} openOptions={openOptions} onExport={(tabId) => void openExport(tabId)} />,
);
