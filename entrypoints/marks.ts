import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '../lib/extension/world.ts';
import { createMarks } from '../lib/highlight/marks.ts';

/**
 * What shows passages in a page: injected beside reader.js when the highlights are switched on or a passage is gone to, and not before, so
 * that merely reading a page costs less. The reader takes all messages and calls it.
 *
 * The injection's result is the style sheet that was inserted for it, which only its exact text takes out again.
 */
export default defineUnlistedScript((): string => {
  world.sourcelightMarks ??= createMarks(document, {
    isHeard: () => world.sourcelightReader?.isHeard() ?? false,
    picked: (id) => world.sourcelightReader?.tell({ type: 'picked', id }),
    inView: (id) => world.sourcelightReader?.tell({ type: 'in-view', id }),
  });
  return world.sourcelightMarks.css;
});
