/** The one rule by which everything shown tells a fact with somebody behind it from one without. */
import type { SourcedFact, SourceKind } from './report.ts';

const VOUCHED: ReadonlySet<SourceKind> = new Set(['named-independent', 'authority-or-document']);

/** A named source that is no interested party: neither a word on oneself, nor one without a name, nor nobody's. */
export const isVouched = ({ source }: Pick<SourcedFact, 'source'>): boolean => VOUCHED.has(source.kind);
