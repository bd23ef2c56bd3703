/** What the content script answers. One shape for all requests; each fills the field it is asked for. */
import * as v from 'valibot';
import { Failure } from './messages.ts';
import { ReportSchema } from './report-schema.ts';

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
