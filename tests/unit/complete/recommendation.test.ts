import { describe, expect, it } from 'vitest';
import { completeReport } from '../../../lib/complete/index.ts';
import type { Evidence, RecommendationCheck, Report } from '../../../lib/model/report.ts';
import { readOutsideWordsOf } from '../../../lib/packs/read-packs.ts';
import { claim, promotion, samplePageReport } from '../popup/sample-report.ts';

const WORDS = readOutsideWordsOf('de');
const FACTS = [
  'Die Aktie von Alibaba notiert bei rund 144,80 Euro, ein Minus von gut 7 Prozent.',
  'Die Muster Bank senkte das Kursziel für Alibaba auf 120 Euro.',
];
const CALL = 'Alibaba: Kaufen oder verkaufen?';
const ARTICLE = { author: 'Ada Lund', publishedAt: '2026-02-03T08:00:00+01:00' };

const evidenceText = (evidence: Evidence | null) =>
  evidence?.kind === 'quote' ? evidence.at.exact : (evidence && 'value' in evidence && evidence.value) || null;

function checks(over: Partial<Report>): Record<RecommendationCheck['code'], unknown> | null {
  const { recommendation } = completeReport(samplePageReport(FACTS, { ...ARTICLE, problems: [], notices: [], ...over }), WORDS, () => 0);
  return (
    recommendation &&
    (Object.fromEntries(recommendation.checks.map(({ code, evidence, count }) => [code, count ?? evidenceText(evidence)])) as never)
  );
}

/** A promotion of these sentences, the first of which calls to buy or sell. */
function pitch(sentences: readonly string[], over: Partial<Report> = {}): Partial<Report> {
  const claims = sentences.map((text, index) => claim(`c${index}`, text, { techniques: index === 0 ? ['buy-sell-call'] : [] }));
  return { claims, promotions: [promotion('p1', sentences.join(' '), { passages: claims.map(({ at }) => at) })], ...over };
}

describe('what a piece that recommends securities says of itself', () => {
  it('is told of the article where the article recommends', () => {
    expect(checks({ promotions: [], claims: [claim('c1', CALL, { promotion: null, techniques: ['buy-sell-call'] })] })).toEqual({
      author: 'Ada Lund',
      date: ARTICLE.publishedAt,
      sources: { found: 1, of: 2 },
      opinion: null,
      'conflict-of-interest': null,
    });
  });

  it("takes neither author nor date nor sources of the article for a promotion's inside it", () => {
    expect(checks(pitch([CALL, 'Das Kursziel liegt bei 400 Euro.']))).toEqual({
      author: null,
      date: null,
      sources: { found: 0, of: 1 },
      opinion: null,
      'conflict-of-interest': null,
    });
  });

  it('finds them where the promotion says them itself', () => {
    const dated = 'Die Analyse vom 1. Februar 2026 von Ada Lund liegt vor.';
    expect(checks(pitch([CALL, 'Laut Muster Bank liegt das Kursziel bei 400 Euro.', dated]))).toMatchObject({
      author: 'Ada Lund',
      date: dated,
      sources: { found: 1, of: 1 },
    });
  });

  it('looks at all promotions that call together, and at no other', () => {
    const [first, second, third] = [
      CALL,
      'Alibaba: Einsteigen oder aussteigen? Die Analyse vom 1. Februar 2026.',
      'Seit dem 2. Februar 2026 gratis.',
    ];
    const claims = [first!, second!, third!].map((text, at) =>
      claim(`c${at}`, text, { promotion: `p${at}`, techniques: at < 2 ? ['buy-sell-call'] : [] }),
    );
    const promotions = claims.map(({ at, text }, index) => promotion(`p${index}`, text, { passages: [at] }));
    expect(checks({ claims, promotions })).toMatchObject({ date: second });
    expect(checks({ claims: claims.toSpliced(1, 1), promotions: promotions.toSpliced(1, 1) })).toMatchObject({ date: null });
  });

  it('takes no day to come for the one it was written on', () => {
    expect(checks(pitch([CALL, 'Am 18. Februar 2026 kommen die Zahlen.']))).toMatchObject({ date: null });
  });

  it('takes a notice inside the promotion alone', () => {
    const notice = (at: Report['claims'][number]['at']): Report['notices'] => [
      { kind: 'conflict-of-interest', evidence: { kind: 'quote', at } },
    ];
    const own = pitch([CALL, 'Der Autor hält Aktien von Alibaba.']);
    const { at } = own.claims![1]!;
    expect(checks({ ...own, notices: notice(at) })).toMatchObject({ 'conflict-of-interest': at.exact });
    expect(checks({ ...own, notices: notice({ ...at, start: at.start + 1e6, end: at.end + 1e6 }) })).toMatchObject({
      'conflict-of-interest': null,
    });
  });

  it('looks at the whole page where the whole piece is advertising', () => {
    expect(checks(pitch([CALL, 'Das Kursziel liegt bei 400 Euro.'], { verdict: 'advertorial' }))).toMatchObject({ author: 'Ada Lund' });
  });

  it('is not asked for where EU law does not hold', () => {
    const jurisdiction: Report['jurisdiction'] = { country: 'US', evidence: { kind: 'metadata', name: 'lang', value: 'en-US' } };
    expect(checks(pitch([CALL], { jurisdiction }))).toBeNull();
  });

  it('is nothing where the call is to buy something else, and no ad on the market is around it', () => {
    const rent = pitch(['Mieten Sie jetzt Ihr Dach, kaufen Sie nicht.', 'Solarstrom vom eigenen Haus, ohne Anzahlung.']);
    expect(checks(rent)).toBeNull();
    expect(checks(pitch(['Sichern Sie sich jetzt den Report.', 'Diese Aktien könnten sich verdoppeln.']))).not.toBeNull();
  });
});
