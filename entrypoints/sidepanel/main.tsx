/** The side panel: stays open beside the page and follows the tab in view. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/frame.css';
import '../../components/states.css';
import '../../components/report.css';
import '../../components/cards.css';
import '../../components/choose.css';
import '../../components/map.css';
import '../../components/sensitivity.css';
import { mount } from '../../components/mount.tsx';
import { optionsOpener } from '../../lib/extension/options.ts';
import { chosenTranslator } from '../../lib/extension/settings.ts';
import { followActiveTab } from '../../lib/extension/surface/active-tab.ts';
import { tabClient } from '../../lib/extension/surface/tab-client.ts';
import { App } from './App.tsx';
import './sidepanel.css';

const clientOf = (tabId: number | null) => tabClient(async () => tabId);
const translator = await chosenTranslator();
document.title = translator.text('extName');
mount(translator, <App followTab={followActiveTab} clientOf={clientOf} openOptions={optionsOpener()} />);
