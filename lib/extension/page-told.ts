/** What a page tells by itself, over the line that a surface of ours opened to it, besides new readings. */
import * as v from 'valibot';

/** Ids of a report are short; nothing longer is one. */
const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));

/** `id` names a promotion, claim, fact or disclosure of the report last told. */
export const PageTold = v.variant('type', [
  /** The reader scrolled: the passage now in view; null = none is. */
  v.object({ type: v.literal('in-view'), id: v.nullable(Id) }),
  /** The reader clicked on a marked passage. */
  v.object({ type: v.literal('picked'), id: Id }),
]);
export type PageTold = v.InferOutput<typeof PageTold>;
