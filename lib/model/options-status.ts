/** What the options page has to say about the last thing that was done. */

/** Keys of the user interface's texts: `options_status_saved` … */
export const OPTIONS_STATUSES = [
  'saved',
  'not-saved',
  'elsewhere',
  'refused',
  'allowed',
  'removed',
  'imported',
  'imported-refused',
  'reset',
  'undone',
  'exported',
] as const;
export type OptionsStatus = (typeof OPTIONS_STATUSES)[number];
