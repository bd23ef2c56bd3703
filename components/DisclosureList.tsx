/** Every label that says "advertising", how clear the law finds it, how well it can be seen; and the labels that label nothing. */
import type { Translator } from '../lib/extension/i18n.ts';
import type { Disclosure, Report } from '../lib/model/report.ts';
import { countryText } from '../lib/wording/country.ts';
import { assessmentText, placeText, prominenceText, ruleText, sight } from '../lib/wording/labels.ts';
import { groupLabels, type LabelGroup } from './alike-labels.ts';
import { Icon } from './Icon.tsx';
import { keysOf } from './keys.ts';
import { Passage, useCurrent } from './Passage.tsx';
import { PlaceList } from './PlaceList.tsx';
import { Section } from './Section.tsx';
import { useTranslator } from './translation.tsx';

/** A list of so few cards opens by itself. */
const SHORT_LIST = 3;

/** Where and how labels stand: beside what, drawn how, in what size and contrast. That they cannot be seen stands above already. */
function circumstances({ labels }: LabelGroup, t: Translator): string {
  const [label] = labels;
  const parts = [
    placeText(label, t),
    label.how === 'text' ? null : t.member('how', label.how),
    sight(label) === 'hidden' ? null : prominenceText(labels, t),
  ];
  return parts.filter(Boolean).join(' · ');
}

function DisclosureCard({ group, jurisdiction }: { group: LabelGroup; jurisdiction: Report['jurisdiction'] }) {
  const t = useTranslator();
  const { labels, places } = group;
  const [label] = labels;
  const isPlain = sight(label) === 'plain';
  return (
    <div className="card card-disclosure" {...useCurrent(...labels.map(({ id }) => id))}>
      <Icon name="disclosure" />
      <div className="card-body">
        <div className="disclosure-head">
          {labels.length > 1 && <span>{labels.length}&nbsp;×</span>}
          <Passage text={label.label} at={label.at} />
          <span className={`tag clarity clarity-${isPlain ? label.clarity : 'unseen'}`}>{assessmentText(label, t)}</span>
        </div>
        <span className="why">{circumstances(group, t)}</span>
        {label.role !== 'empty-slot' && <span className="why">{ruleText(label, jurisdiction, t)}</span>}
        <PlaceList places={places} counted={false} />
      </div>
    </div>
  );
}

function DisclosureCards({ groups, jurisdiction }: { groups: readonly LabelGroup[]; jurisdiction: Report['jurisdiction'] }) {
  const keys = keysOf(groups.map(({ labels: [{ label }] }) => label));
  return groups.map((group, index) => <DisclosureCard key={keys[index]} group={group} jurisdiction={jurisdiction} />);
}

export interface DisclosureListProps {
  labels: readonly Disclosure[];
  emptySlots: readonly Disclosure[];
  /** Whose rules were applied; null when unknown. */
  jurisdiction: Report['jurisdiction'];
}

/** Both lists; nothing where the page has no label at all. */
export function DisclosureList({ labels, emptySlots, jurisdiction }: DisclosureListProps) {
  const t = useTranslator();
  const groups = groupLabels(labels);
  const country = jurisdiction && countryText(jurisdiction.country, jurisdiction, t);
  return (
    <>
      {labels.length > 0 && (
        <Section title={t.text('disclosures_title')} count={labels.length} open={groups.length <= SHORT_LIST}>
          {country && <p className="hint">{t.text('disclosures_country', { country })}</p>}
          <DisclosureCards groups={groups} jurisdiction={jurisdiction} />
        </Section>
      )}
      {emptySlots.length > 0 && (
        <Section title={t.text('empty_slots_title')} count={emptySlots.length}>
          <p className="hint">{t.text('empty_slots_text')}</p>
          <DisclosureCards groups={groupLabels(emptySlots)} jurisdiction={jurisdiction} />
        </Section>
      )}
    </>
  );
}
