/** The page that opens once, after the installation. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/frame.css';
import '../../components/states.css';
import '../../components/welcome/welcome.css';
import '../../components/welcome/sample.css';
import { mount } from '../../components/mount.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { openOptions } from '../../lib/extension/options.ts';
import { chosenTranslator, readSettings } from '../../lib/extension/settings.ts';
import { findToolbar, openShortcut } from '../../lib/extension/toolbar.ts';
import { previewMarks } from '../../lib/highlight/preview.ts';

const [translator, { marks }, toolbar, shortcut] = await Promise.all([
  chosenTranslator('any-page'),
  readSettings(),
  findToolbar(),
  openShortcut(),
]);
document.title = translator.text('welcome_title');
mount(
  translator,
  <Welcome toolbar={toolbar} shortcut={shortcut} paint={(elements) => previewMarks(elements, marks)} openOptions={openOptions} />,
);
