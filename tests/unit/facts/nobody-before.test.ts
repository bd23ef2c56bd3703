/** Who was named before is not who speaks here. */
import { expect, test } from 'vitest';
import { sourcesOf, sourcesOfParagraphs } from './read-sources.ts';

const told = (language: string, sentences: string[], subject: string[] = []) =>
  sourcesOf(language, sentences, subject).map(({ kind, name }) => `${kind} ${name}`);

test('a study that is new is its own source, and goes on to be', () => {
  const sentences = [
    '“After nine days the pain was gone,” Margaret Ellwood says.',
    'In a clinical study, 92 per cent of participants moved more freely after four weeks.',
    'The study followed 38 volunteers.',
  ];
  expect(told('en', sentences).slice(1)).toEqual(['authority-or-document study', 'authority-or-document study']);
});

test.each([
  ['nl', 'Dat meldt de fabrikant Ravello.', 'Wie wisselt, bespaart volgens onze berekening 85 euro per jaar.'],
  ['it', 'Lo dice il produttore Ravello.', 'Chi cambia risparmia, secondo i nostri calcoli, 85 euro l’anno.'],
])('what the paper reckoned itself is nobody’s who was named (%s)', (language, before, own) => {
  expect(told(language, [before, own])[1]).toBe('unattributed null');
});

test('a possessive behind the verb is no pronoun that stands for the company before', () => {
  const sentences = ['Nordhafen Antriebe hat verdient.', 'Die Landesbank Merkens senkte ihr Kursziel von 31 auf 25 Euro.'];
  expect(told('de', sentences, ['nordhafen', 'antriebe'])[1]).toBe('named-independent Landesbank Merkens');
});

test('a firm in its own report is no authority', () => {
  expect(told('de', ['Als Risiko nennt der Konzern im Zwischenbericht mögliche Vertragsstrafen.'], ['nordhafen'])[0]).toMatch(
    /^self-reported/,
  );
});

test('"no questions asked" is nobody’s word', () => {
  const sentences = ['The health institute advises exercise.', 'You get your money back – no questions asked, with no risk at all.'];
  expect(told('en', sentences)[1]).toBe('unattributed null');
});

test('a quotation that opens a paragraph is not what the office said that was named last', () => {
  const office = 'Adults need seven hours of sleep a night, according to the NHS.';
  const quote = '“My back has not been this good in all those twenty years.”';
  const kinds = (...paragraphs: string[][]) => sourcesOfParagraphs('en', paragraphs).map(({ kind }) => kind);
  expect(kinds([office], [quote])).toEqual(['authority-or-document', 'anonymous']);
  expect(kinds([office, quote])[1]).toBe('authority-or-document');
  expect(kinds(['“It is a good bed,” Ada Lund said.'], [quote])[1]).toBe('named-independent');
});

test('what the author says of us goes on from nobody', () => {
  const office = 'Adults need seven hours of sleep a night, according to the NHS.';
  expect(told('en', [office, 'Most of us would struggle to get them.'])[1]).toBe('unattributed null');
  expect(told('en', [office, 'Most people would struggle to get them.'])[1]).toBe('authority-or-document NHS');
});
