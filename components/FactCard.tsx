/** One checkable sentence of the article, with whose word it is and why it stands where it stands. */
import type { Translator } from '../lib/extension/i18n.ts';
import type { PairedFact, SourcedFact } from '../lib/model/report.ts';
import { Icon } from './Icon.tsx';
import { Passage, shorten } from './Passage.tsx';
import { useTranslator } from './translation.tsx';

/** Names and cues longer than this are cut off, in UTF-16 units. */
const LONGEST_NAME = 80;

/** Why a fact was paired, in words: `entity:Alibaba` → same name "Alibaba". */
function reason(why: string, t: Translator): string {
  const colon = why.indexOf(':');
  const name = colon < 0 ? why : why.slice(0, colon);
  const value = shorten(colon < 0 ? '' : why.slice(colon + 1), LONGEST_NAME);
  const known = name === 'topic' ? t.member('why_topic', value) : t.member('why', name, { value });
  return known ?? t.text('why_other', { value: value || name });
}

/** Kind of source, its name and the words that give it away. */
export function Source({ source }: { source: SourcedFact['source'] }) {
  const t = useTranslator();
  return (
    <span className={`source source-${source.kind}`}>
      <span className="source-kind">{t.member('source', source.kind) ?? source.kind}</span>
      {source.name && <strong dir="auto">{shorten(source.name, LONGEST_NAME)}</strong>}
      {source.cue && source.cue !== source.name && <q dir="auto">{shorten(source.cue, LONGEST_NAME)}</q>}
    </span>
  );
}

export interface FactCardProps {
  fact: SourcedFact;
  /** How it was paired; null where it stands beside no claim. */
  pairing?: PairedFact | null;
  /** One line of the sentence is enough: it stood in full further up. */
  compact?: boolean;
}

/** The card on the right side of a pair, or a row of a list of facts. */
export function FactCard({ fact, pairing = null, compact = false }: FactCardProps) {
  const t = useTranslator();
  return (
    <article className="card card-fact">
      <Icon name="fact" />
      <div className="card-body">
        <span className="sr-only">{t.text('legend_fact')}</span>
        <Passage text={fact.text} at={fact.at} compact={compact} />
        <Source source={fact.source} />
        {pairing && pairing.relation !== 'context' && (
          <span className={`relation relation-${pairing.relation}`}>{t.member('relation', pairing.relation)}</span>
        )}
        {pairing && pairing.why.length > 0 && (
          <span className="why">
            {t.text('why_paired')} {pairing.why.map((why) => reason(why, t)).join(', ')}
          </span>
        )}
      </div>
    </article>
  );
}
