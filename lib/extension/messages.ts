/** What popup and background say to each other. Every message is validated where it arrives. */
import * as v from 'valibot';
import type { Report } from '../model/report.ts';
import { SENSITIVITIES } from '../model/thresholds.ts';
import { AnchorSchema } from './anchor-schema.ts';
import { ReportSchema } from './report-schema.ts';

const TabId = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Popup → background. */
export const Request = v.variant('type', [
  v.object({ type: v.literal('read-tab'), tabId: TabId }),
  v.object({ type: v.literal('tune-tab'), tabId: TabId, sensitivity: v.picklist(SENSITIVITIES) }),
  v.object({ type: v.literal('highlight-tab'), tabId: TabId, on: v.boolean() }),
  v.object({ type: v.literal('unmark-in-tab'), tabId: TabId, id: v.string() }),
  v.object({ type: v.literal('jump-in-tab'), tabId: TabId, anchor: AnchorSchema }),
  v.object({ type: v.literal('evidence-of-tab'), tabId: TabId }),
  /** `url` is that of the page the picture is to show. */
  v.object({ type: v.literal('picture-of-tab'), tabId: TabId, url: v.string() }),
]);
export type Request = v.InferOutput<typeof Request>;

/** Why a tab could not be read. Keys of the user interface's texts: `error_browser_page` … */
export const READ_ERRORS = [
  'browser-page',
  'store-page',
  'pdf',
  'not-html',
  'no-access',
  'tab-gone',
  'not-saved',
  'bad-message',
  'failed',
] as const;
export type ReadErrorCode = (typeof READ_ERRORS)[number];
/** Something could not be done; `detail` is for people who report a fault. */
export const Failure = v.object({ ok: v.literal(false), error: v.object({ code: v.picklist(READ_ERRORS), detail: v.string() }) });
export type Failure = v.InferOutput<typeof Failure>;

/** Answer to `read-tab`, `tune-tab` and `unmark-in-tab`. `highlighted` = the passages are painted in the page now. */
export const ReadReply = v.variant('ok', [v.object({ ok: v.literal(true), report: ReportSchema, highlighted: v.boolean() }), Failure]);
export type ReadReply = { ok: true; report: Report; highlighted: boolean } | Failure;

/** Answer to `highlight-tab`: passages that could not be found in the page any more. */
export const HighlightReply = v.variant('ok', [v.object({ ok: v.literal(true), missing: v.number() }), Failure]);
export type HighlightReply = v.InferOutput<typeof HighlightReply>;

/** Answer to `jump-in-tab`: whether the passage is still there. */
export const JumpReply = v.variant('ok', [v.object({ ok: v.literal(true), found: v.boolean() }), Failure]);
export type JumpReply = v.InferOutput<typeof JumpReply>;

/** Answer to `evidence-of-tab`: a new reading, and the page's text that it was made of. */
export const EvidenceReply = v.variant('ok', [v.object({ ok: v.literal(true), report: ReportSchema, text: v.string() }), Failure]);
export type EvidenceReply = { ok: true; report: Report; text: string } | Failure;

/** Answer to `picture-of-tab`: the part of the page in view, as a PNG in a `data:` URL. */
export const PictureReply = v.variant('ok', [
  v.object({ ok: v.literal(true), picture: v.pipe(v.string(), v.startsWith('data:image/png;base64,')) }),
  Failure,
]);
export type PictureReply = v.InferOutput<typeof PictureReply>;
