import { expect, it } from 'vitest';
import { evidenceRows } from '../../../components/evidence-rows.ts';
import { verdictReasons } from '../../../components/reasons.ts';
import type { Evidence, Report } from '../../../lib/model/report.ts';
import { anchor, promotion, sampleReport } from './sample-report.ts';

const call: Evidence = { kind: 'quote', at: anchor('Jetzt kaufen') };
const data: Evidence = { kind: 'metadata', name: 'json-ld:@type', value: 'AdvertiserContentArticle' };
const signals = (verdictEvidence: Report['verdictEvidence'], strength: number) => {
  const promotions = [
    promotion('p', 'Jetzt kaufen', { findings: [{ signal: 'call-to-action', entry: null, strength, evidence: [call] }] }),
  ];
  return evidenceRows(verdictReasons(sampleReport({ verdictEvidence, promotions, disclosures: [] }))).map(({ signal }) => signal);
};

it('puts what the page’s own data says outright before what only speaks for promotion, however strongly', () => {
  expect(signals([call, data], 0.95)).toEqual(['metadata', 'call-to-action']);
});
