/** The reasons behind a verdict or a promotion, folded away until somebody asks. */
import type { Evidence } from '../lib/model/report.ts';
import { shorten } from '../lib/wording/shorten.ts';
import { BRIEF_EVIDENCE, BriefPassage } from './BriefPassage.tsx';
import { type EvidenceRow, evidenceRows, hostOf } from './evidence-rows.ts';
import { keysOf } from './keys.ts';
import { Passage } from './Passage.tsx';
import type { Reason } from './reasons.ts';
import { useTranslator } from './translation.tsx';

/** Addresses and metadata longer than this are cut off, in UTF-16 units. */
const LONGEST_VALUE = 120;
/** Enough reasons to be convinced by; the others fold away, where that is more than one row for another. */
const MOST_ROWS = 3;

function EvidenceText({ evidence }: { evidence: Evidence }) {
  const t = useTranslator();
  if (evidence.kind === 'quote') return <BriefPassage text={evidence.at.exact} at={evidence.at} brief={BRIEF_EVIDENCE} quoted />;
  // What kind of link it is stands before it.
  if (evidence.kind === 'link') {
    return <Passage text={shorten(hostOf(evidence.href), LONGEST_VALUE)} at={evidence.at} compact />;
  }
  if (evidence.kind === 'style') {
    // A look the reader can see has words of its own; anything else is a label that is no text of the page (pseudo-element, attribute).
    const text = t.member('style', evidence.property) ?? t.text('evidence_drawn', { text: shorten(evidence.value, LONGEST_VALUE) });
    return <Passage text={text} at={evidence.at} compact />;
  }
  return <span>{t.text('evidence_metadata', { name: evidence.name, value: shorten(evidence.value, LONGEST_VALUE) })}</span>;
}

/** The kind of sign, then what was seen of it. */
function Row({ row: { signal, pieces, more } }: { row: EvidenceRow }) {
  const t = useTranslator();
  const keys = keysOf(pieces.map(({ kind }) => kind));
  return (
    <li>
      {signal && <span className="evidence-signal">{t.text('evidence_for', { what: t.member('signal', signal) ?? signal })}</span>}
      {pieces.map((piece, index) => (
        <EvidenceText key={keys[index]} evidence={piece} />
      ))}
      {more > 0 && <span className="evidence-signal">{t.text('map_more', { count: more })}</span>}
    </li>
  );
}

function Rows({ rows }: { rows: readonly EvidenceRow[] }) {
  return rows.map((row) => <Row key={row.signal} row={row} />);
}

/** One row for every kind of sign, the strongest first, opened by the title; each says what it is a sign of. */
export function EvidenceList({ title, reasons, note = null }: { title: string; reasons: readonly Reason[]; note?: string | null }) {
  const t = useTranslator();
  const rows = evidenceRows(reasons);
  const most = rows.length > MOST_ROWS + 1 ? MOST_ROWS : rows.length;
  return (
    <details className="evidence">
      <summary>{title}</summary>
      <ul>
        <Rows rows={rows.slice(0, most)} />
        {most < rows.length && (
          <li>
            <details>
              <summary className="more-reasons">{t.text('all_reasons', { count: rows.length })}</summary>
              <ul>
                <Rows rows={rows.slice(most)} />
              </ul>
            </details>
          </li>
        )}
        {note && <li>{note}</li>}
      </ul>
    </details>
  );
}
