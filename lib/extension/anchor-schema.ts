/** {@link Anchor} as a schema, for messages and reports that carry one. */
import * as v from 'valibot';

export const AnchorSchema = v.object({ exact: v.string(), prefix: v.string(), suffix: v.string(), start: v.number(), end: v.number() });
