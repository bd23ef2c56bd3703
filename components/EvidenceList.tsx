/** The reasons behind a verdict or a promotion, folded away until somebody asks. */
import type { Evidence } from '../lib/model/report.ts';
import { shorten } from '../lib/wording/shorten.ts';
import { Passage } from './Passage.tsx';
import type { Reason } from './reasons.ts';
import { useTranslator } from './translation.tsx';

/** Enough to convince; a page that says the same thing fifty times needs no fifty rows. */
const MOST_ROWS = 12;
/** Addresses and metadata longer than this are cut off, in UTF-16 units. */
const LONGEST_VALUE = 120;

function hostOf(href: string): string {
  try {
    return new URL(href).host || href;
  } catch {
    return href; // whatever the page wrote there
  }
}

/** What a reader would take for the same reason twice: the same words, the same site, the same kind of look. */
function sameness(evidence: Evidence): string {
  if (evidence.kind === 'quote') return evidence.at.exact;
  if (evidence.kind === 'link') return hostOf(evidence.href);
  return evidence.kind === 'style' ? evidence.property : `${evidence.name}=${evidence.value}`;
}

/** Words that a longer quote shows too. */
const isInside = (one: Evidence, other: Evidence): boolean =>
  one !== other &&
  one.kind === 'quote' &&
  other.kind === 'quote' &&
  other.at.start <= one.at.start &&
  one.at.end <= other.at.end &&
  other.at.exact.length > one.at.exact.length;

function EvidenceText({ evidence }: { evidence: Evidence }) {
  const t = useTranslator();
  if (evidence.kind === 'quote') return <Passage text={t.text('quote', { text: evidence.at.exact })} at={evidence.at} compact />;
  if (evidence.kind === 'link') {
    return <Passage text={t.text('evidence_link', { target: shorten(hostOf(evidence.href), LONGEST_VALUE) })} at={evidence.at} compact />;
  }
  if (evidence.kind === 'style') {
    // A look the reader can see has words of its own; anything else is a label that is no text of the page (pseudo-element, attribute).
    const text = t.member('style', evidence.property) ?? t.text('evidence_drawn', { text: shorten(evidence.value, LONGEST_VALUE) });
    return <Passage text={text} at={evidence.at} compact />;
  }
  return <span>{t.text('evidence_metadata', { name: evidence.name, value: shorten(evidence.value, LONGEST_VALUE) })}</span>;
}

/** One row for every piece of evidence, opened by the title; each says what it is evidence for. */
export function EvidenceList({ title, reasons, note = null }: { title: string; reasons: readonly Reason[]; note?: string | null }) {
  const t = useTranslator();
  const rows = new Map(
    reasons.flatMap(({ signal, evidence }) => evidence.map((one) => [`${signal} ${one.kind} ${sameness(one)}`, { signal, one }] as const)),
  );
  const shown = [...rows].filter(([, { one }]) => ![...rows.values()].some((other) => isInside(one, other.one)));
  return (
    <details className="evidence">
      <summary>{title}</summary>
      <ul>
        {shown.slice(0, MOST_ROWS).map(([key, { signal, one }]) => (
          <li key={key}>
            {signal && <span className="evidence-signal">{t.text('evidence_for', { what: t.member('signal', signal) ?? signal })}</span>}
            <EvidenceText evidence={one} />
          </li>
        ))}
        {note && <li>{note}</li>}
      </ul>
    </details>
  );
}
