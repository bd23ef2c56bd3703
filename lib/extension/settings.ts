/** The reader's settings, kept in the browser. A stored value of the wrong shape counts as unset, and so does one that cannot be read. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { SENSITIVITIES, type Sensitivity } from '../model/thresholds.ts';

const HIGHLIGHT = 'highlight';
const SENSITIVITY = 'sensitivity';

/** Whether passages are painted into pages that are read. Off until the reader switches it on. */
export const highlightWanted = (): Promise<boolean> => stored(HIGHLIGHT, v.boolean(), false);

/** @throws when the browser cannot keep it. */
export const rememberHighlight = (on: boolean): Promise<void> => browser.storage.local.set({ [HIGHLIGHT]: on });

/** How readily unlabelled promotion is flagged. Balanced until the reader chooses. */
export const sensitivityWanted = (): Promise<Sensitivity> => stored(SENSITIVITY, v.picklist(SENSITIVITIES), 'balanced');

/** @throws when the browser cannot keep it. */
export const rememberSensitivity = (sensitivity: Sensitivity): Promise<void> => browser.storage.local.set({ [SENSITIVITY]: sensitivity });

async function stored<Value>(key: string, schema: v.GenericSchema<unknown, Value>, unset: Value): Promise<Value> {
  const all = await browser.storage.local.get(key).catch((): Record<string, unknown> => ({}));
  const value = v.safeParse(schema, all[key]);
  return value.success ? value.output : unset;
}
