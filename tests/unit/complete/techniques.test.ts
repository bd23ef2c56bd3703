import { expect, test } from 'vitest';
import { withTechniques } from '../../../lib/complete/techniques.ts';
import type { Claim, SourcedFact, Technique } from '../../../lib/model/report.ts';
import { describe } from '../../../lib/text/anchor.ts';
import { fact } from '../popup/sample-report.ts';

const claim = (text: string): Claim => ({
  id: 'c1',
  promotion: 'p1',
  at: describe(text, 0, text.length),
  text,
  techniques: [],
  facts: [],
  figures: [],
  dates: [],
});

const read = (text: string, phrases: Partial<Record<Technique, string[]>> = {}): Technique[] =>
  withTechniques([claim(text)], [], {
    techniques: Object.entries(phrases).map(([technique, each]) => ({ technique: technique as Technique, phrases: each })),
  })[0]!.techniques;

test('a claim that is mostly a quotation lets somebody praise', () => {
  expect(read('„Nach drei Wochen habe ich meinen Rollator weggestellt“ – Ursula P. (74)')).toEqual(['testimonial']);
  expect(read("«Risparmio 400 euro l'anno», Marco, tassista.")).toEqual(['testimonial']);
  expect(read('“I scooped it on my lunch break and never looked back')).toEqual(['testimonial']);
});

test('a title in quotation marks praises nothing', () => {
  expect(read('Fordern Sie unseren Ratgeber „Vermögen ohne Bank“ gebührenfrei an')).toEqual([]);
  expect(read('„Vermögen ohne Bank“')).toEqual([]);
  expect(read('Claim your free copy of the report "5 Shares for Trying to Build Wealth" before it goes')).toEqual([]);
});

test('a question urges nobody, whatever it says of now', () => {
  expect(read('Should you sell now?', { urgency: ['now'] })).toEqual([]);
  expect(read('Sell now.', { urgency: ['now'] })).toEqual(['urgency']);
});

test('what is free is named, not the way to it', () => {
  const phrases: Partial<Record<Technique, string[]>> = { 'free-bait': ['free'], 'click-lure': ['click here'] };
  expect(read('Click here for your free report', phrases)).toEqual(['free-bait']);
  expect(read('Click here for the report', phrases)).toEqual(['click-lure']);
});

test('a faint row counts where the only other words are those of haste in a question', () => {
  const rows = [
    { technique: 'promised-return' as const, phrases: ['never again'], faint: true as const },
    { technique: 'urgency' as const, phrases: ['now'] },
  ];
  const read = (text: string) => withTechniques([claim(text)], [], { techniques: rows })[0]!.techniques;
  expect(read('Never again a cold bath now?')).toEqual(['promised-return']);
  expect(read('Never again a cold bath now.')).toEqual(['urgency']);
});

test('a faint row counts only where nothing else is found', () => {
  const rows = [
    { technique: 'promised-return' as const, phrases: ['never again'], faint: true as const },
    { technique: 'scarcity' as const, phrases: ['last pallets'] },
  ];
  const read = (text: string, techniques: Technique[] = []) =>
    withTechniques([{ ...claim(text), techniques }], [], { techniques: rows })[0]!.techniques;
  expect(read('Never again a cold bath')).toEqual(['promised-return']);
  expect(read('Never again a cold bath: last pallets')).toEqual(['scarcity']);
  expect(read('Never again a cold bath', ['superlative'])).toEqual(['superlative']);
});

test("what the firm's own people say in quotation marks is no praise by others", () => {
  const said = claim('“We have never let a customer down in all these years”, says founder Ada Lund.');
  const by = (kind: SourcedFact['source']['kind']) => ({ ...fact('f1', said.text, { kind, name: 'Ada Lund', cue: 'says' }), at: said.at });
  const read = (facts: readonly SourcedFact[]) => withTechniques([said], facts, { techniques: [] })[0]!.techniques;
  expect(read([by('self-reported')])).toEqual([]);
  expect(read([by('named-independent')])).toEqual(['testimonial']);
  expect(read([])).toEqual(['testimonial']);
});
