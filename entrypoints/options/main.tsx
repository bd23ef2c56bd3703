/** The options: all that a reader can choose, in a tab. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/frame.css';
import '../../components/states.css';
import '../../components/report.css';
import '../../components/sensitivity.css';
import '../../components/options/options.css';
import '../../components/options/words.css';
import { mount } from '../../components/mount.tsx';
import { chosenTranslator } from '../../lib/extension/settings.ts';
import { App } from './App.tsx';
import { optionsTools } from './tools.ts';

/** The languages there is a pack for; filled in by the build. */
declare const __PACK_LANGUAGES__: readonly string[];

const translator = await chosenTranslator('any-page');
mount(translator, <App first={translator} tools={optionsTools(__PACK_LANGUAGES__)} />);
