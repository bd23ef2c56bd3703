// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { ReportView } from '../../../components/ReportView.tsx';
import type { UiLanguage } from '../../../lib/extension/i18n.ts';
import type { Report } from '../../../lib/model/report.ts';
import { render } from './render.tsx';
import { claim, disclosure, fact, promotion, sampleReport } from './sample-report.ts';

const show = (report: Report, language: UiLanguage = 'en') => render(<ReportView report={report} onJump={() => {}} />, language);
const pairs = (container: HTMLElement) => [...container.querySelectorAll('.pair')];

describe('pairs', () => {
  test('each claim stands beside its facts, with why, source and kind of source', async () => {
    const container = await show(sampleReport());
    const [first, second] = pairs(container);
    expect(pairs(container)).toHaveLength(4);
    expect(first?.querySelector('.card-claim')?.textContent).toContain('Dringender Handlungsbedarf');
    expect(first?.querySelector('.tags')?.textContent).toBe('UrgencyFear of missing out');
    expect(first?.querySelector('.coverage')?.textContent).toBe('Labelled “Anzeige”');
    const card = first?.querySelector('.card-fact');
    expect(card?.textContent).toContain('247,8 Milliarden Yuan');
    expect(card?.querySelector('.source')?.textContent).toBe('Own statementAlibabagemeldet');
    expect(card?.querySelector('.why')?.textContent).toBe('Why paired: same name “Alibaba”, both about business results');
    expect(second?.querySelector('.pair-facts')?.textContent).toBe('The article says nothing about this.');
  });

  test('only a fact that backs or contradicts says so, and an unknown reason is shown as it came', async () => {
    const container = await show(sampleReport());
    expect([...container.querySelectorAll('.relation')].map((tag) => tag.textContent)).toEqual([
      'Contradicts the claim',
      'Backs the claim',
    ]);
    expect(container.textContent).toContain('shared: x');
  });

  test('further facts fold away, and what stood in full before is kept short', async () => {
    const third = pairs(await show(sampleReport()))[2];
    expect(third?.querySelector('.more summary')?.textContent).toBe('1 more fact');
    expect(third?.querySelectorAll('.pair-facts > .card .compact')).toHaveLength(2);
  });

  test('ads around the article stand apart and beside no fact; left-over facts come last', async () => {
    const container = await show(sampleReport());
    const sections = [...container.querySelectorAll('.section')];
    expect(sections.map((section) => section.querySelector('.section-title')?.textContent)).toEqual([
      'Ad labels on this page',
      'Labels without an ad',
      'Around the article',
      'Other facts in the article',
    ]);
    expect(sections[2]?.textContent).toContain('Jetzt Depot');
    expect(sections[2]?.textContent).not.toContain('says nothing');
    expect(sections[3]?.querySelectorAll('.card-fact')).toHaveLength(1);
  });

  test('a promotion without claims shows its own words', async () => {
    const report = sampleReport({ claims: [], promotions: [promotion('p', 'Zum kostenlosen Newsletter')] });
    expect((await show(report)).querySelector('.promotion > .passage')?.textContent).toBe('Zum kostenlosen Newsletter');
  });
});

describe('wording', () => {
  test.each(['en', 'de'] as const)('without a label nothing is called advertising or paid (%s)', async (language) => {
    const report = sampleReport({
      verdict: 'advertorial',
      promotions: [promotion('p1', 'x', { kind: 'paid' })],
      disclosures: [],
      verdictEvidence: [],
    });
    const { textContent } = await show(report, language);
    expect(textContent).toContain(language === 'de' ? 'Werblich formuliert von Anfang bis Ende' : 'Worded as promotion from start to end');
    expect(textContent).not.toMatch(/paid|bezahlt|Advertising|Werbung/);
  });

  test('a piece with a label is called what the label calls it', async () => {
    const report = sampleReport({ verdict: 'advertorial', disclosures: [disclosure('d1', 'Anzeige', { role: 'page' })] });
    expect((await show(report)).querySelector('h1')?.textContent).toBe('Advertising from start to end');
  });

  test('a label that nobody can see does not count as one', async () => {
    const hidden = disclosure('d1', 'Anzeige', { prominence: { fontSizePx: 1, contrast: 1, position: 'after', visible: false } });
    const container = await show(sampleReport({ disclosures: [hidden] }));
    expect(container.querySelector('.card-claim .coverage')?.textContent).toContain('readers cannot see it');
    expect(container.textContent).toContain('cannot be seen');
  });

  test('a label comes with its clarity, its rule and how well it can be read', async () => {
    const text = (await show(sampleReport())).querySelector('.card-disclosure')?.textContent;
    for (const part of ['Clear', 'Rule: BGH I ZR 2/11 (Germany)', 'before the passage', '11 px', 'contrast 3.2:1, hard to read']) {
      expect(text).toContain(part);
    }
  });

  test('says what could not be checked, unknown codes included', async () => {
    const text = (await show(sampleReport())).querySelector('.problems')?.textContent;
    expect(text).toContain('2 things could not be checked');
    expect(text).toContain('sealed off');
    expect(text).toContain('brand-new');
  });
});

describe('verdicts', () => {
  const bare = { promotions: [], claims: [], disclosures: [], verdictEvidence: [], promotionalShare: 0 } as const;
  test.each([
    ['nothing found', { ...bare, verdict: 'editorial' }, 'No promotion found in this article'],
    ['no article', { ...bare, verdict: 'no-article', facts: [] }, 'No article on this page'],
    ['affiliate', { verdict: 'affiliate' }, 'Recommendations that earn commission'],
    ['ads only around', { verdict: 'editorial', claims: [], promotions: [promotion('p', 'x', { inArticle: false })] }, 'only around it'],
    ['loose wording', { ...bare, verdict: 'editorial', claims: [claim('c', 'Buy', { promotion: null })] }, 'some promotional wording'],
  ] as const)('%s', async (_name, over, text) => {
    expect((await show(sampleReport(over as unknown as Partial<Report>))).querySelector('.verdict')?.textContent).toContain(text);
  });

  test('the share is a percentage, and a trace of one is not nothing', async () => {
    expect((await show(sampleReport({ promotionalShare: 0.004 }))).querySelector('.share')?.textContent).toContain('< 1%');
    expect((await show(sampleReport(), 'de')).querySelector('.share')?.textContent).toContain('18');
  });
});

test('a hostile report renders inert', async () => {
  const html = '<img src=x onerror="globalThis.hacked = true"><script>globalThis.hacked = true</script>';
  const long = 'w'.repeat(20_000);
  const claims = Array.from({ length: 200 }, (_, index) =>
    claim(`c${index}`, index % 2 ? html : long, {
      facts: [{ fact: 'gone', score: 1, why: [html, 'topic:__proto__'], relation: 'context' }],
    }),
  );
  const report = sampleReport({
    language: '"><script>',
    claims,
    facts: [fact('f', html, { kind: 'anonymous', name: long, cue: html })],
    disclosures: [disclosure('d1', html, { rule: { jurisdiction: html, citation: html } })],
    problems: [{ code: html, detail: long }],
    jurisdiction: { country: html, evidence: { kind: 'link', href: 'javascript:alert(1)', rel: '', at: null } },
    verdictEvidence: [{ kind: 'link', href: 'javascript:alert(1)', rel: '', at: null }],
    promotionalShare: 7,
  });
  const container = await show(report);
  expect(pairs(container)).toHaveLength(200);
  expect(container.querySelector('img, script, iframe, a')).toBeNull();
  expect((globalThis as { hacked?: boolean }).hacked).toBeUndefined();
  expect(container.textContent).toContain(html);
  expect(container.textContent).not.toContain('w'.repeat(1000));
});
