/** What the evidence says of the page as a whole: which one it was, what was concluded, what could not be read. */
import type { Report } from '../model/report.ts';
import { sensitivityOf } from '../model/thresholds.ts';
import { countryText } from '../wording/country.ts';
import { type DossierBlock, heading, row, timeRow } from './dossier-blocks.ts';
import { evidenceLines } from './dossier-words.ts';
import { type EvidenceFile, type ExportWords, isWebAddress } from './evidence.ts';

/** Title, what the file is, and what tells the page. */
export function headSection({ report, textSha256, text, exportedAt }: EvidenceFile, words: ExportWords): DossierBlock[] {
  const { t } = words;
  const sensitivity = sensitivityOf(report);
  return [
    heading(1, t.text('export_file_title')),
    { kind: 'text', text: t.text('export_file_text') },
    {
      kind: 'properties',
      rows: [
        ...row(t.text('export_page_title'), report.title),
        ...row(t.text('export_address'), report.url, isWebAddress(report.url) ? report.url : null),
        ...row(t.text('export_publisher'), report.publisher),
        ...row(t.text('export_author'), report.author),
        ...timeRow(t.text('export_published'), report.publishedAt, words),
        ...row(t.text('export_rules'), report.jurisdiction && countryText(report.jurisdiction.country, report.jurisdiction, t)),
        ...timeRow(t.text('export_read_at'), report.analysedAt, words),
        ...timeRow(t.text('export_exported_at'), exportedAt, words),
        ...row(t.text('export_made_with'), `${t.text('extName')} ${report.version}`),
        ...row(t.text('export_sensitivity'), sensitivity && t.member('sensitivity', sensitivity)),
        ...row(t.text('export_sha256'), textSha256),
        ...row(t.text('export_text_length'), String(text.length)),
      ],
    },
  ];
}

/** What was concluded, and from what. */
export function verdictSection(report: Report, { t, verdict, share }: ExportWords): DossierBlock[] {
  const lines = evidenceLines(report.verdictEvidence, t);
  return [
    heading(2, t.text('export_verdict')),
    { kind: 'text', text: `${verdict.title}. ${verdict.text}` },
    ...(share ? [{ kind: 'text', text: share } as const] : []),
    ...(lines.length > 0
      ? [{ kind: 'text', text: `${t.text('verdict_evidence_title')}:` } as const, { kind: 'list', items: lines } as const]
      : []),
  ];
}

/** What the reading had to leave out. */
export function notReadSection({ problems }: Report, { t }: ExportWords): DossierBlock[] {
  if (problems.length === 0) return [];
  const items = problems.map(({ code, detail }) => t.member('problem', code, { detail }) ?? t.text('problem_other', { code, detail }));
  return [heading(2, t.text('problems', { count: items.length })), { kind: 'list', items }];
}
