/** Who was named before is not who speaks here. */
import { expect, test } from 'vitest';
import { articleOf, attribute } from '../../../lib/facts/attribution.ts';
import { packOf, sourcesOf, sourcesOfParagraphs, statementsOf } from './read-sources.ts';

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

test('a quotation behind somebody new is theirs, whoever was the source in the paragraph before', () => {
  const paragraphs = [
    ['Sleep researcher Ada Lund said that 40 percent sleep badly.'],
    ['Mrs Tapley has made up her mind.', '“I go to bed at ten and I am gone by half past.”'],
    ['“I go to bed at ten and I am gone by half past.”'],
  ];
  const introduced = [['Marge Tapley moved to Ludlow in May.'], ...paragraphs];
  const names = sourcesOfParagraphs('en', introduced).map(({ name }) => name);
  expect(names[3]).toBe('Mrs Tapley');
  const without = sourcesOfParagraphs('en', [paragraphs[0]!, paragraphs[2]!]).map(({ name }) => name);
  expect(without[1]).toBe('Sleep researcher Ada Lund');
});

test('“it says” behind a colon is said by whoever opens the sentence', () => {
  const sentences = [
    'Sleep researcher Ada Lund said that 40 percent sleep badly.',
    'The charity Asthma Care West takes a sober line: there is no good evidence, it says, that any bed helps.',
  ];
  expect(told('en', sentences)[1]).toBe('named-independent charity Asthma Care West');
});

test('whoever speaks in an ad speaks nowhere else, and nobody who spoke before it speaks in it', () => {
  const sentences = [
    'Analyst Ada Lund of Kiel Bank said that the order came too late.',
    'Chief analyst Rolf Acme says that these three shares will triple.',
    'He calls it a chance of 90 percent.',
    'She kept her target of 40 euros, she said.',
  ];
  const read = (isAd: boolean) => {
    const statements = statementsOf(sentences).map((each, index) => ({
      ...each,
      block: index === 3 ? 2 : Math.min(index, 1),
      isAside: isAd && index % 3 > 0,
    }));
    return attribute(statements, articleOf(statements, packOf('en'), [])).map(({ name }) => name);
  };
  expect(read(true)[3]).toBe('Analyst Ada Lund of Kiel Bank');
  expect(read(false)[3]).toBe('Chief analyst Rolf Acme');
});

test.each([
  [
    'de',
    'Tesla Motors hat ein Problem: Die Nachfrage sinkt um 40 Prozent, sagt er.',
    'Analyst Rolf Lund sagt, dass 40 Prozent fehlen.',
    'Analyst Rolf Lund',
  ],
  ['de', 'Bayern München hat 2:1 gewonnen, sagte er.', 'Analyst Rolf Lund sagt, dass 40 Prozent fehlen.', 'Analyst Rolf Lund'],
  [
    'en',
    'Voltarra Motors will open its plant at 10:30 on Monday, she said.',
    'Analyst Ada Lund said that 40 percent are missing.',
    'Analyst Ada Lund',
  ],
])(
  'what “he says” behind a colon or figure is no word of the firm that opens the sentence (%s: %s)',
  (language, sentence, before, name) => {
    expect(sourcesOf(language, [before, sentence])[1]?.name).toBe(name);
  },
);

test.each(['New York City shone in the sun.', 'The Ludlow Bridge has been shut since Monday.', 'Voltarra Motors has shut its plant.'])(
  'a quotation behind a place or a firm is not theirs: %s',
  (opening) => {
    const quote = '“I go to bed at ten and I am gone by half past.”';
    const names = sourcesOfParagraphs('en', [['Sleep researcher Ada Lund said that 40 percent sleep badly.'], [opening, quote]]).map(
      ({ name }) => name,
    );
    expect(names.at(-1)).toBe('Sleep researcher Ada Lund');
  },
);
