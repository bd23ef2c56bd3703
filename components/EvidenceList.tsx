/** The reasons behind a verdict or a promotion, folded away until somebody asks. */
import type { Evidence, Signal } from '../lib/model/report.ts';
import { Passage, shorten } from './Passage.tsx';
import { useTranslator } from './translation.tsx';

/** Enough to convince; a page that says the same thing fifty times needs no fifty rows. */
const MOST_ROWS = 12;
/** Addresses and metadata longer than this are cut off, in UTF-16 units. */
const LONGEST_VALUE = 120;

/** What one detector saw; `signal` is null where no single detector stands behind it. */
export interface Reason {
  signal: Signal | null;
  evidence: readonly Evidence[];
}

function hostOf(href: string): string {
  try {
    return new URL(href).host || href;
  } catch {
    return href; // whatever the page wrote there
  }
}

function EvidenceText({ evidence }: { evidence: Evidence }) {
  const t = useTranslator();
  if (evidence.kind === 'quote') return <Passage text={evidence.at.exact} at={evidence.at} compact />;
  if (evidence.kind === 'link') {
    return <Passage text={t.text('evidence_link', { target: shorten(hostOf(evidence.href), LONGEST_VALUE) })} at={evidence.at} compact />;
  }
  if (evidence.kind === 'style') {
    const { property, value } = evidence;
    return <Passage text={t.text('evidence_style', { property, value: shorten(value, LONGEST_VALUE) })} at={evidence.at} compact />;
  }
  return <span>{t.text('evidence_metadata', { name: evidence.name, value: shorten(evidence.value, LONGEST_VALUE) })}</span>;
}

/** One row for every piece of evidence, opened by the title. */
export function EvidenceList({ title, reasons, note = null }: { title: string; reasons: readonly Reason[]; note?: string | null }) {
  const t = useTranslator();
  const rows = reasons.flatMap(({ signal, evidence }) => evidence.map((one) => ({ signal, evidence: one }))).slice(0, MOST_ROWS);
  return (
    <details className="evidence">
      <summary>{title}</summary>
      <ul>
        {rows.map(({ signal, evidence }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows never move, and two may be equal
          <li key={index}>
            {signal && <span className="evidence-signal">{t.member('signal', signal) ?? signal}</span>}
            <EvidenceText evidence={evidence} />
          </li>
        ))}
        {note && <li>{note}</li>}
      </ul>
    </details>
  );
}
