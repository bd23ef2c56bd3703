import { defineConfig } from 'wxt';
import { packLanguages, readOutsideWordsOf, readPack } from './lib/packs/read-packs.ts';
import { packScript, universalPack } from './lib/packs/ship.ts';
import { notesScript } from './lib/packs/ship-notes.ts';
import { slimCataloguesPlugin } from './scripts/lib/slim-catalogues.ts';
import { slimReadabilityPlugin } from './scripts/lib/slim-readability.ts';

/**
 * Every language's pack as a script that a content script's world can be given: `packs/de.js`. The options page also takes the notes to it, the
 * background the words that stay outside the page.
 */
const packFiles = () => {
  const packs = packLanguages().map(readPack);
  return [
    ...[...packs, universalPack(packs)].map((pack) => ({ relativeDest: `packs/${pack.language}.js`, contents: packScript(pack) })),
    ...packs.map((pack) => ({ relativeDest: `pack-notes/${pack.language}.js`, contents: notesScript(pack) })),
    ...packs.map(({ language }) => ({ relativeDest: `words/${language}.json`, contents: JSON.stringify(readOutsideWordsOf(language)) })),
  ];
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifest: {
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
    // Asked for in the options, by who wants pages read without a click; given back when that is switched off.
    optional_host_permissions: ['*://*/*'],
    // No page of the extension may connect to anything but its own files: the browser holds us to it.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
    },
    action: { default_title: '__MSG_extName__' },
    // Free in both browsers. Option with a letter writes a sign on a Mac, so Control is there.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L', mac: 'MacCtrl+Shift+L' } },
      'toggle-highlight': {
        suggested_key: { default: 'Alt+Shift+H', mac: 'MacCtrl+Shift+H' },
        description: '__MSG_command_toggle__',
      },
      'next-passage': { suggested_key: { default: 'Alt+Shift+J', mac: 'MacCtrl+Shift+J' }, description: '__MSG_command_next__' },
      'previous-passage': { suggested_key: { default: 'Alt+Shift+K', mac: 'MacCtrl+Shift+K' }, description: '__MSG_command_previous__' },
    },
    minimum_chrome_version: '128',
    browser_specific_settings: {
      gecko: {
        id: 'sourcelight@sourcelight.example',
        strict_min_version: '153.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '153.0' },
    },
  },
  vite: () => ({
    define: {
      __PACK_LANGUAGES__: JSON.stringify(packLanguages()),
    },
    plugins: [slimCataloguesPlugin(), slimReadabilityPlugin()],
    // A name for every text of a catalogue that is loaded as a whole would make it a third heavier.
    json: { namedExports: false },
    // 0.9 kB (gzip) less of the content script than Vite's own minifier leaves. What terser calls unsafe is not here: no function is called by `new` that could
    // become an arrow, no getter does anything, and nothing is compared that is neither number nor text.
    // Brackets around the function: by them WXT knows the script whose value an injection returns, and only then leaves it that value.
    build: {
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        toplevel: true,
        compress: { passes: 3, pure_getters: true, unsafe_arrows: true, unsafe_comps: true },
        format: { wrap_iife: true },
      },
      // What several pages use in one file instead of seven: 2.9 kB (gzip) less for the popup.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } } },
    },
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...packFiles());
    },
  },
});
