/** The labels that say "advertising": wording, rule, prominence; and those that label nothing. */
import type { Disclosure, Report } from '../model/report.ts';
import { countryText } from '../wording/country.ts';
import { assessmentText, placeText, prominenceText } from '../wording/labels.ts';
import { type DossierBlock, heading, quote, row } from './dossier-blocks.ts';
import type { ExportWords } from './evidence.ts';

function labelBlocks(disclosure: Disclosure, jurisdiction: Report['jurisdiction'], words: ExportWords): DossierBlock[] {
  const { t } = words;
  const { at, label, role, how, rule } = disclosure;
  // What is drawn or hidden is no text of the page; its place is that of the text it belongs to.
  const isText = how === 'text' && at !== null;
  return [
    isText ? quote(at, words) : { kind: 'quote', text: label, place: null },
    {
      kind: 'properties',
      rows: [
        ...row(t.text('export_label_for'), role === 'empty-slot' ? t.text('empty_slots_text') : placeText(disclosure, t)),
        ...row(t.text('export_label_how'), how === 'text' ? null : t.member('how', how)),
        ...row(t.text('export_label_at'), isText || !at ? null : t.text('quote', { text: at.exact })),
        ...row(t.text('export_prominence'), prominenceText([disclosure], t)),
        ...(role === 'empty-slot'
          ? []
          : [
              ...row(t.text('export_clarity'), assessmentText(disclosure, t)),
              ...row(
                t.text('export_rule'),
                rule ? `${rule.citation} (${countryText(rule.jurisdiction, jurisdiction, t)})` : t.text('rule_none'),
              ),
            ]),
      ],
    },
  ];
}

/** Every label of the page; nothing where it has none. */
export function labelsSection({ disclosures, jurisdiction }: Report, words: ExportWords): DossierBlock[] {
  const { t } = words;
  const of = (title: string, some: readonly Disclosure[]) =>
    some.length > 0 ? [heading(2, title), ...some.flatMap((disclosure) => labelBlocks(disclosure, jurisdiction, words))] : [];
  return [
    ...of(
      t.text('disclosures_title'),
      disclosures.filter(({ role }) => role !== 'empty-slot'),
    ),
    ...of(
      t.text('empty_slots_title'),
      disclosures.filter(({ role }) => role === 'empty-slot'),
    ),
  ];
}
