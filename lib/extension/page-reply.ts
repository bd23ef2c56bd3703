/** What a content script answers; validated by the background, because it runs beside hostile pages and may outlive an update. */
import * as v from 'valibot';
import { AnchorSchema } from './anchor-schema.ts';
import { Failure } from './messages.ts';
import { PageReportSchema } from './report-schema.ts';

/** The injection's result: a first look at the page. */
export const PageProbe = v.object({ contentType: v.string(), declaredLanguage: v.string(), sample: v.string() });
export type PageProbe = v.InferOutput<typeof PageProbe>;

/**
 * What a content script says by itself: the page has changed. With a new look at it, the pack it has, and whether anybody sees what is found
 * in it (its passages are painted, or a surface of ours is open on it).
 */
export const PageMoved = v.object({
  type: v.literal('page-moved'),
  pack: v.optional(v.string()),
  isSeen: v.boolean(),
  ...PageProbe.entries,
});
export type PageMoved = v.InferOutput<typeof PageMoved>;

/** … and that it was read again: the background answers with the report completed, and what of it is painted. */
export const PageRead = v.object({ type: v.literal('page-read'), report: PageReportSchema });
export type PageRead = v.InferOutput<typeof PageRead>;

/** One shape for all requests; each fills the field it is asked for. */
export const PageReply = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    report: v.optional(PageReportSchema),
    missing: v.optional(v.number()),
    found: v.optional(v.boolean()),
    text: v.optional(v.string()),
    /** What is selected; null = nothing of the page's text. */
    at: v.optional(v.nullable(AnchorSchema)),
  }),
  Failure,
]);
export type PageReply = v.InferOutput<typeof PageReply>;
