import { expect, it } from 'vitest';
import { evidenceRows } from '../../../components/evidence-rows.ts';
import type { Evidence } from '../../../lib/model/report.ts';

const quote = (exact: string, start: number): Evidence => ({
  kind: 'quote',
  at: { exact, prefix: '', suffix: '', start, end: start + exact.length },
});

it('shows each kind of sign, each thing once, and no words that a longer quote of the same kind shows', () => {
  const rows = evidenceRows([
    { signal: 'call-to-action', strength: 1, evidence: [quote('jetzt kaufen', 10), quote('kaufen', 16), quote('Jetzt  kaufen', 80)] },
    { signal: 'promotional-language', strength: 1, evidence: [quote('kaufen', 16)] },
  ]);
  expect(rows.map(({ signal, pieces }) => [signal, pieces.length])).toEqual([
    ['call-to-action', 1],
    ['promotional-language', 1],
  ]);
});

it('puts the strongest kind first, and equally strong ones in the order they are met', () => {
  const reasons = (['address', 'appearance', 'disclosure', 'address', 'own-product'] as const).map((signal, index) => ({
    signal,
    strength: [0.3, 0.5, 0.9, 0.7, 0.5][index]!,
    evidence: [quote(`words ${index}`, index * 100)],
  }));
  expect(evidenceRows(reasons).map(({ signal }) => signal)).toEqual(['disclosure', 'address', 'appearance', 'own-product']);
});

it('keeps the words that promote beside a whole sentence that does', () => {
  const sentence = `Dieses einzigartige Gerät ${'macht Ihr Zuhause zum schönsten Ort der Welt und '.repeat(3)}spart.`;
  const evidence = [quote('einzigartige', 7), quote(sentence, 0)];
  expect(evidenceRows([{ signal: 'promotional-language', strength: 1, evidence }])[0]?.pieces).toEqual(evidence);
});

it('shows a phrase whole rather than the words in it', () => {
  const phrase = 'Sichern Sie sich jetzt die kostenlose Analyse unserer Redaktion, bevor es auch für Sie zu spät ist';
  const evidence = [quote('kostenlose', 27), quote(phrase, 0)];
  expect(evidenceRows([{ signal: 'call-to-action', strength: 1, evidence }])[0]?.pieces).toEqual([evidence[1]]);
});
