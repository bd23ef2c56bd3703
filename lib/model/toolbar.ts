/** Kinds of toolbars, by where an extension's button is found in them. */
export type Toolbar = 'chromium' | 'firefox' | 'firefox-android';
