import { expect, it } from 'vitest';
import { evidenceRows } from '../../../components/evidence-rows.ts';
import type { Evidence } from '../../../lib/model/report.ts';

const quote = (exact: string, start: number): Evidence => ({
  kind: 'quote',
  at: { exact, prefix: '', suffix: '', start, end: start + exact.length },
});

it('shows each kind of sign, each thing once, and no words that a longer quote of the same kind shows', () => {
  const rows = evidenceRows([
    { signal: 'call-to-action', evidence: [quote('jetzt kaufen', 10), quote('kaufen', 16), quote('Jetzt  kaufen', 80)] },
    { signal: 'promotional-language', evidence: [quote('kaufen', 16)] },
  ]);
  expect(rows.map(({ signal, pieces }) => [signal, pieces.length])).toEqual([
    ['call-to-action', 1],
    ['promotional-language', 1],
  ]);
});
