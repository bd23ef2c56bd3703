/** What each piece of evidence is evidence for. */
import type { Evidence, Report, Signal } from '../lib/model/report.ts';

/** What one detector saw; `signal` is null where it cannot be told which. */
export interface Reason {
  signal: Signal | null;
  /** 0..1. */
  strength: number;
  evidence: readonly Evidence[];
}

/** What no promotion of the report was told by is a label or stands in the page's data: said outright. */
const STATED = 1;

/** A report that crossed a border has lost identities: evidence is the same when it says the same. */
const sameAs = (a: Evidence) => {
  const text = JSON.stringify(a);
  return (b: Evidence) => JSON.stringify(b) === text;
};

/** The verdict's evidence, each piece with the signal that a promotion or a label of the same report gives it. */
export function verdictReasons({ verdictEvidence, promotions, disclosures }: Report): Reason[] {
  const findings = promotions.flatMap(({ findings: all }) => all);
  return verdictEvidence.map((evidence) => {
    const same = sameAs(evidence);
    const found = findings.find((finding) => finding.evidence.some(same));
    const signal = found?.signal ?? (isLabel(evidence) ? 'disclosure' : FALLBACK[evidence.kind]);
    return { signal, strength: found?.strength ?? STATED, evidence: [evidence] };
  });

  function isLabel(evidence: Evidence): boolean {
    return disclosures.some(({ at, label }) =>
      evidence.kind === 'quote' ? at?.start === evidence.at.start : evidence.kind === 'style' && label === evidence.value,
    );
  }
}

const FALLBACK: Readonly<Record<Evidence['kind'], Signal | null>> = {
  quote: null,
  link: 'outbound-link',
  metadata: 'metadata',
  style: null,
};
