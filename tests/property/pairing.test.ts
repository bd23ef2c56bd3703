import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairClaims } from '../../lib/complete/pair.ts';
import { withQuantities } from '../../lib/complete/quantities.ts';
import type { Claim, SourcedFact } from '../../lib/model/report.ts';
import { readOutsideWordsOf } from '../../lib/packs/read-packs.ts';
import { claim, fact, sampleReport } from '../unit/popup/sample-report.ts';

const WORDS = readOutsideWordsOf('de');
const NAMED = { kind: 'named-independent', name: 'Muster Bank', cue: 'laut' } as const;
const FACTS = [
  'Die Muster Bank senkte das Kursziel für Nordwind auf 31 Euro.',
  'Am Dienstag notierte die Aktie von Nordwind bei 26,40 Euro.',
  'Im dritten Quartal lag der Umsatz von Nordwind bei 1,9 Milliarden Euro.',
  'Nordwind streicht nach Angaben des Betriebsrats 140 Stellen.',
  'Die vorläufigen Zahlen legt Nordwind am 26. Februar vor.',
];
const CLAIMS: [string, Claim['techniques']][] = [
  ['Nordwind: Kaufen oder verkaufen?', ['buy-sell-call']],
  ['Die Aktie steigt auf 80 Euro!', ['promised-return']],
  ['Der Umsatz explodiert.', []],
  ['Hier klicken', ['click-lure']],
];
/** Of another matter: none of its words, topics and figures is in the others. */
const UNRELATED = 'Der Igel frisst nachts Käfer und Würmer.';

function pairs(texts: readonly string[]): Record<string, string[]> {
  const facts: SourcedFact[] = texts.map((text, index) => fact(`f${index + 1}`, text, NAMED));
  const claims = CLAIMS.map(([text, techniques], index) => claim(`c${index + 1}`, text, { techniques }));
  const report = sampleReport({ facts, claims, subject: ['nordwind'], publishedAt: '2026-02-10' });
  const paired = pairClaims({ ...report, ...withQuantities(report, WORDS) }, WORDS);
  return Object.fromEntries(paired.map((each) => [each.text, each.facts.map((pair) => texts[Number(pair.fact.slice(1)) - 1]!)]));
}

describe('pairs', () => {
  const once = pairs(FACTS);

  it('are there', () => {
    expect(once['Nordwind: Kaufen oder verkaufen?']![0]).toBe(FACTS[0]);
    expect(once['Hier klicken']).toEqual([]);
  });

  it('are the same whatever the order of the paragraphs', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(FACTS, { minLength: FACTS.length }), (texts) => {
        expect(pairs(texts)).toEqual(once);
      }),
    );
  });

  it('are the same with a paragraph on another matter, wherever it stands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: FACTS.length }), (at) => {
        expect(pairs(FACTS.toSpliced(at, 0, UNRELATED))).toEqual(once);
      }),
    );
  });
});
