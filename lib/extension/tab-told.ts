/** What the background tells all surfaces of ours (popup, side panel) about a tab, whichever of them had it done. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { ReportSchema } from './report-schema.ts';

export const TabTold = v.variant('type', [
  /** The tab was read; with the answer that whoever asked gets. */
  v.object({
    type: v.literal('tab-read'),
    tabId: v.number(),
    reply: v.object({ ok: v.literal(true), report: ReportSchema, highlighted: v.boolean() }),
  }),
  /** Its passages were painted, or the paint taken off. */
  v.object({ type: v.literal('tab-highlighted'), tabId: v.number(), on: v.boolean() }),
]);
export type TabTold = v.InferOutput<typeof TabTold>;

/** Tells every open surface; that none is open is no failure. */
export function tellSurfaces(told: TabTold): void {
  browser.runtime.sendMessage(told).catch(() => undefined);
}
