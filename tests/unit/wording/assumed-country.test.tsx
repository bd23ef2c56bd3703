// @vitest-environment happy-dom
/** A country that only the page's language lets suppose, wherever it is named. */
import { describe, expect, test } from 'vitest';
import { ExportView } from '../../../components/export/ExportView.tsx';
import { ReportView } from '../../../components/ReportView.tsx';
import { annotations } from '../../../lib/export/annotations.ts';
import { markdown } from '../../../lib/export/markdown.ts';
import { loadTranslator, UI_LANGUAGES } from '../../../lib/extension/i18n.ts';
import { markedPage } from '../../../lib/extension/passage-notes.ts';
import { isAssumed } from '../../../lib/model/jurisdiction.ts';
import type { Page } from '../../../lib/model/page.ts';
import type { Report } from '../../../lib/model/report.ts';
import { findJurisdiction } from '../../../lib/promotions/jurisdiction.ts';
import { reportLines } from '../../../scripts/lib/print-report.ts';
import { adReport, english, file, TEXT } from '../export/evidence-file.ts';
import { render } from '../popup/render.tsx';

const ASSUMED = 'United States, assumed from the language';
const found = (by: string): Report =>
  adReport({
    jurisdiction: { country: 'US', evidence: { kind: 'metadata', name: by, value: 'en' } },
    disclosures: adReport().disclosures.map((label) => ({ ...label, rule: { jurisdiction: 'US', citation: '15 U.S.C. 45' } })),
  });

const SURFACES: readonly [string, (report: Report) => Promise<string>][] = [
  ['the popup', async (report) => (await render(<ReportView report={report} onJump={() => {}} />)).textContent ?? ''],
  ['the page', async (report) => JSON.stringify(markedPage(report, await loadTranslator('en')).passages.find(({ id }) => id === 'p1'))],
  [
    'the label in the page',
    async (report) => JSON.stringify(markedPage(report, await loadTranslator('en')).passages.find(({ id }) => id === 'd1')),
  ],
  ['the exported file', async (report) => markdown(file({ report }), english(file({ report })))],
  ['its annotations', async (report) => JSON.stringify(annotations(file({ report }), english(file({ report }))))],
  ['the terminal', async (report) => reportLines(report, 400).join('\n')],
];

describe('a country that is only assumed', () => {
  test.each(SURFACES)('is named as such in %s, and one that was found is not', async (_, say) => {
    const assumed = await say(found('language'));
    expect(assumed).toContain(ASSUMED);
    // Nowhere by its bare name beside it.
    expect(assumed.replaceAll(ASSUMED, '')).not.toContain('United States');
    const sure = await say(found('domain'));
    expect(sure).toContain('United States');
    expect(sure).not.toContain('assumed');
  });

  test('is named in every language', async () => {
    for (const language of UI_LANGUAGES) {
      const t = await loadTranslator(language);
      expect(JSON.stringify(markedPage(found('language'), t))).toContain(t.text('country_assumed', { country: t.country('US') }));
    }
  });

  test('is not taken for the publisher’s by the list of who takes complaints', async () => {
    const chosen = async (report: Report) => {
      const evidence = { report, text: TEXT, textSha256: '0'.repeat(64) };
      const view = <ExportView evidence={evidence} takePicture={async () => ({ code: 'failed' })} save={() => {}} copy={async () => {}} />;
      return (await render(view)).querySelector('select')?.value;
    };
    expect(await chosen(adReport())).toBe('DE');
    expect(await chosen(adReport({ jurisdiction: { country: 'DE', evidence: found('language').jurisdiction!.evidence } }))).toBe('');
  });

  test.each([
    ['nothing else is known', {}, 'US', true],
    ['its domain is a country’s', { publishedUnder: 'https://paper.co.uk/' }, 'GB', false],
    ['it says its region', { declaredLanguage: 'en-IE' }, 'IE', false],
    ['it gives its publisher’s address', { metadata: [{ name: 'json-ld:publisher.address.addressCountry', value: 'CA' }] }, 'CA', false],
  ])('is told from one that was found where %s', (_, over, country, assumed) => {
    const page = { publishedUnder: 'https://paper.com/', language: 'en', declaredLanguage: 'en', metadata: [], ...over } as unknown as Page;
    const jurisdiction = findJurisdiction(page, 'US');
    expect([jurisdiction?.country, isAssumed(jurisdiction)]).toEqual([country, assumed]);
  });
});
