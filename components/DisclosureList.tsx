/** Every label that says "advertising", how clear the law finds it, how well it can be seen; and the labels that label nothing. */
import type { Translator } from '../lib/extension/i18n.ts';
import type { Disclosure } from '../lib/model/report.ts';
import { assessmentText, placeText, prominenceText, ruleText, sight } from '../lib/wording/labels.ts';
import { Icon } from './Icon.tsx';
import { keysOf } from './keys.ts';
import { Passage, useCurrent } from './Passage.tsx';
import { Section } from './Section.tsx';
import { useTranslator } from './translation.tsx';

/** A list this short opens by itself. */
const SHORT_LIST = 3;

/** Where and how a label stands: beside what, drawn how, in what size and contrast. That it cannot be seen stands above already. */
function circumstances(label: Disclosure, t: Translator): string {
  const { how } = label;
  const parts = [
    placeText(label, t),
    how === 'text' ? null : t.member('how', how),
    sight(label) === 'hidden' ? null : prominenceText(label, t),
  ];
  return parts.filter(Boolean).join(' · ');
}

function DisclosureCard({ disclosure }: { disclosure: Disclosure }) {
  const t = useTranslator();
  const { clarity, role } = disclosure;
  const isPlain = sight(disclosure) === 'plain';
  return (
    <div className="card card-disclosure" {...useCurrent(disclosure.id)}>
      <Icon name="disclosure" />
      <div className="card-body">
        <div className="disclosure-head">
          <Passage text={disclosure.label} at={disclosure.at} />
          <span className={`tag clarity clarity-${isPlain ? clarity : 'unseen'}`}>{assessmentText(disclosure, t)}</span>
        </div>
        <span className="why">{circumstances(disclosure, t)}</span>
        {role !== 'empty-slot' && <span className="why">{ruleText(disclosure, t)}</span>}
      </div>
    </div>
  );
}

function DisclosureCards({ disclosures }: { disclosures: readonly Disclosure[] }) {
  const keys = keysOf(disclosures.map(({ label }) => label));
  return disclosures.map((disclosure, index) => <DisclosureCard key={keys[index]} disclosure={disclosure} />);
}

export interface DisclosureListProps {
  labels: readonly Disclosure[];
  emptySlots: readonly Disclosure[];
  /** The country whose rules were applied (ISO 3166); null when unknown. */
  country: string | null;
}

/** Both lists; nothing where the page has no label at all. */
export function DisclosureList({ labels, emptySlots, country }: DisclosureListProps) {
  const t = useTranslator();
  return (
    <>
      {labels.length > 0 && (
        <Section title={t.text('disclosures_title')} count={labels.length} open={labels.length <= SHORT_LIST}>
          {country && <p className="hint">{t.text('disclosures_country', { country: t.country(country) })}</p>}
          <DisclosureCards disclosures={labels} />
        </Section>
      )}
      {emptySlots.length > 0 && (
        <Section title={t.text('empty_slots_title')} count={emptySlots.length}>
          <p className="hint">{t.text('empty_slots_text')}</p>
          <DisclosureCards disclosures={emptySlots} />
        </Section>
      )}
    </>
  );
}
