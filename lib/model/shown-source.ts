/** What is shown of a source's kind: the one rule for popup, page, export and scan. */
import type { SourcedFact, SourceKind, Verdict } from './report.ts';

/** In a piece that is advertising as a whole, whoever is no party to the matter was still chosen by the advertiser: a third party, not an independent one. */
export type ShownSource = SourceKind | 'third-party';

/** @param verdict of the article it stands in; null = unknown, the kind is shown as it is. */
export const shownSource = ({ source: { kind } }: Pick<SourcedFact, 'source'>, verdict: Verdict | null): ShownSource =>
  kind === 'named-independent' && verdict === 'advertorial' ? 'third-party' : kind;

const VOUCHED: ReadonlySet<ShownSource> = new Set(['named-independent', 'authority-or-document']);

/** A named source that is no interested party: neither a word on oneself, nor one without a name, nor nobody's, nor one that an advertiser picked. */
export const isVouched = (shown: ShownSource): boolean => VOUCHED.has(shown);
