/** One checkable sentence of the article, with whose word it is and why it stands where it stands. */
import { isFirm } from '../lib/model/firm-pair.ts';
import type { PairedFact, SourcedFact } from '../lib/model/report.ts';
import { isVouched } from '../lib/model/vouched.ts';
import { isSourceTold, limitNames } from '../lib/wording/limits.ts';
import { LONGEST_NAME, sourceName } from '../lib/wording/names.ts';
import { BRIEF, BriefPassage } from './BriefPassage.tsx';
import { Icon } from './Icon.tsx';
import { Passage, useCurrent } from './Passage.tsx';
import { useReport } from './report-context.tsx';
import { useTranslator } from './translation.tsx';
import { pairingReasons } from './why.ts';

/** Whose word it is, and how that source stands to the matter. */
function Source({ fact }: { fact: SourcedFact }) {
  const t = useTranslator();
  const { kind } = fact.source;
  const who = sourceName(fact, t, LONGEST_NAME);
  if (!who) return <span className="source source-kind">{t.member('source', kind) ?? kind}</span>;
  return (
    <span className="source">
      <strong dir="auto">{who}</strong>, <span className="source-kind">{t.member('source_as', kind) ?? kind}</span>
    </span>
  );
}

/** So far a beginning may go to hold the first figure, which most often is what answers; in UTF-16 units. */
const WITH_FIGURE = 120;

/** @returns how much of a fact is shown at first: its first figure with it, where that stands near. */
function beginningOf({ text, figures }: SourcedFact): number {
  const figure = figures[0]?.text ?? '';
  // To the end of its word, so that "percent" stands with it.
  const space = text.indexOf(' ', text.indexOf(figure) + figure.length);
  return space > BRIEF && space <= WITH_FIGURE ? space + 1 : BRIEF;
}

export interface FactCardProps {
  fact: SourcedFact;
  /** How it was paired; null where it stands beside no claim. */
  pairing?: PairedFact | null;
  /** Says "Reported" where no column head stands above it. */
  captioned?: boolean;
  /** The beginning of the sentence is enough for a start: it stood in full further up, or answers nothing. */
  brief?: boolean;
}

/** The card on the right side of a pair, or a row of a list of facts. */
export function FactCard({ fact, pairing = null, captioned = false, brief = false }: FactCardProps) {
  const t = useTranslator();
  const current = useCurrent(fact.id);
  const verdict = useReport()?.verdict ?? null;
  const limits = limitNames(fact, t);
  const why = pairing ? pairingReasons(pairing, t) : [];
  const looks = `${isVouched(fact, verdict) ? 'card-named' : 'card-unproven'}${pairing && !isFirm(pairing) ? ' card-loose' : ''}`;
  return (
    <div className={`card card-fact ${looks}`} {...current}>
      <Icon name="fact" />
      <div className="card-body">
        {captioned && <span className="caption">{t.text('legend_fact')}</span>}
        {brief ? <BriefPassage text={fact.text} at={fact.at} brief={beginningOf(fact)} /> : <Passage text={fact.text} at={fact.at} />}
        {limits.length > 0 && (
          <span className="tags">
            {limits.map((limit) => (
              <span key={limit} className="tag limit">
                {limit}
              </span>
            ))}
          </span>
        )}
        {isSourceTold(fact) && <Source fact={fact} />}
        {pairing && pairing.relation !== 'context' && (
          <span className={`tag relation relation-${pairing.relation}`}>{t.member('relation', pairing.relation)}</span>
        )}
        {why.length > 0 && <span className="why">{why.join(' · ')}</span>}
      </div>
    </div>
  );
}
