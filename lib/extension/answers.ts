/**
 * The answer to what the reader asked by the page's menu, on its way from the background to the popup. It waits in the session's storage,
 * which is no file and no page may see, until a popup on that tab takes it.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Answer, NOT_KEPT } from '../model/judgement.ts';
import { AnchorSchema } from './anchor-schema.ts';
import { KeptMarkSchema } from './reader-marks.ts';
import { ClaimSchema, DisclosureSchema, PromotionSchema, ReportSchema } from './report-schema.ts';

const JudgementSchema = v.object({
  at: AnchorSchema,
  promotions: v.array(PromotionSchema),
  disclosures: v.array(DisclosureSchema),
  claims: v.array(ClaimSchema),
  doubtful: v.nullable(PromotionSchema),
  threshold: v.number(),
  inArticle: v.boolean(),
  language: v.string(),
  hasPack: v.boolean(),
  verdict: ReportSchema.entries.verdict,
});

/** `url` is the page's, without fragment. */
const AnswerSchema: v.GenericSchema<unknown, Answer> = v.variant('type', [
  v.object({ type: v.literal('judged'), url: v.string(), judgement: JudgementSchema }),
  v.object({ type: v.literal('marked'), url: v.string(), mark: KeptMarkSchema }),
  v.object({ type: v.literal('not-kept'), url: v.string(), why: v.picklist(NOT_KEPT) }),
  v.object({ type: v.literal('no-selection'), url: v.string() }),
]);

const keyOf = (tabId: number): string => `answer:${tabId}`;

/** Lays an answer down for the tab's popup, in place of an earlier one. */
export const layDownAnswer = (tabId: number, answer: Answer): Promise<void> => browser.storage.session.set({ [keyOf(tabId)]: answer });

/** Calls with an answer that waits, and with each that comes. What keeps not to the contract is taken and not told. @returns what ends it. */
export function takeAnswers(tabId: number, tell: (answer: Answer) => void): () => void {
  const key = keyOf(tabId);
  const take = async () => {
    const { [key]: stored } = await browser.storage.session.get(key);
    if (stored === undefined) return;
    await browser.storage.session.remove(key);
    const answer = v.safeParse(AnswerSchema, stored);
    if (answer.success) tell(answer.output);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[key]?.newValue !== undefined) void take().catch(() => undefined);
  };
  browser.storage.onChanged.addListener(listener);
  void take().catch(() => undefined);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** An answer that nobody took goes with its tab. */
export function forgetAnswers(): void {
  browser.tabs.onRemoved.addListener((tabId) => void browser.storage.session.remove(keyOf(tabId)).catch(() => undefined));
}
