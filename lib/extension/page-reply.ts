/** What a content script answers; validated by the background, because it runs beside hostile pages and may outlive an update. */
import * as v from 'valibot';
import { Failure } from './messages.ts';
import { ReportSchema } from './report-schema.ts';

/** The injection's result: a first look at the page. */
export const PageProbe = v.object({ contentType: v.string(), declaredLanguage: v.string(), sample: v.string() });
export type PageProbe = v.InferOutput<typeof PageProbe>;

/** One shape for all requests; each fills the field it is asked for. */
export const PageReply = v.variant('ok', [
  v.object({
    ok: v.literal(true),
    report: v.optional(ReportSchema),
    missing: v.optional(v.number()),
    found: v.optional(v.boolean()),
  }),
  Failure,
]);
export type PageReply = v.InferOutput<typeof PageReply>;
