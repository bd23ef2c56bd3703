/** One checkable sentence of the article, with whose word it is and why it stands where it stands. */
import type { PairedFact, SourcedFact } from '../lib/model/report.ts';
import { shorten } from '../lib/wording/shorten.ts';
import { Icon } from './Icon.tsx';
import { Passage, useCurrent } from './Passage.tsx';
import { useTranslator } from './translation.tsx';
import { pairingReasons } from './why.ts';

/** Names and cues longer than this are cut off, in UTF-16 units. */
const LONGEST_NAME = 80;

/** Only these may look as if somebody stood behind them: neither a word on oneself, nor one without a name, nor nobody's. */
const NAMED: ReadonlySet<SourcedFact['source']['kind']> = new Set(['named-independent', 'authority-or-document']);

/** Kind of source with its name, or the words that speak of one without naming it. */
function Source({ source }: { source: SourcedFact['source'] }) {
  const t = useTranslator();
  const kind = t.member('source', source.kind) ?? source.kind;
  return (
    <span className="source">
      <span className="tag source-kind">{kind}</span> {source.name && <strong dir="auto">{shorten(source.name, LONGEST_NAME)}</strong>}
      {!source.name && source.cue && <q dir="auto">{shorten(source.cue, LONGEST_NAME)}</q>}
    </span>
  );
}

export interface FactCardProps {
  fact: SourcedFact;
  /** How it was paired; null where it stands beside no claim. */
  pairing?: PairedFact | null;
  /** Says "Reported" where no column head stands above it. */
  captioned?: boolean;
  /** The start of the sentence is enough: it stood in full further up. */
  brief?: boolean;
}

/** The card on the right side of a pair, or a row of a list of facts. */
export function FactCard({ fact, pairing = null, captioned = false, brief = false }: FactCardProps) {
  const t = useTranslator();
  const current = useCurrent(fact.id);
  const why = pairing ? pairingReasons(pairing, t) : [];
  return (
    <div
      className={`card card-fact ${NAMED.has(fact.source.kind) ? 'card-named' : 'card-unproven'}${brief ? ' card-brief' : ''}`}
      {...current}
    >
      <Icon name="fact" />
      <div className="card-body">
        {captioned && <span className="caption">{t.text('legend_fact')}</span>}
        <Passage text={fact.text} at={fact.at} />
        <Source source={fact.source} />
        {pairing && pairing.relation !== 'context' && (
          <span className={`tag relation relation-${pairing.relation}`}>{t.member('relation', pairing.relation)}</span>
        )}
        {why.length > 0 && <span className="why">{t.text('why_paired', { reasons: t.list(why) })}</span>}
      </div>
    </div>
  );
}
