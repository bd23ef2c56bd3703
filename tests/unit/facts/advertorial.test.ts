/** Whose word a sentence is in a piece that is advertising as a whole. */
import { describe, expect, it, test } from 'vitest';
import { completeReport } from '../../../lib/complete/index.ts';
import type { Report } from '../../../lib/model/report.ts';
import { readOutsideWordsOf } from '../../../lib/packs/read-packs.ts';
import { promotion, samplePageReport } from '../popup/sample-report.ts';
import { sourcesOf } from './read-sources.ts';

const told = (language: string, sentence: string, isAdvertorial: boolean) => {
  const { kind, name } = sourcesOf(language, [sentence], [], isAdvertorial)[0]!;
  return `${kind} ${name}`;
};

describe('what an office does', () => {
  it.each([
    ['en', 'The Central Bank limits most buyers to four times their income.', 'Central Bank'],
    ['pt', 'A Anvisa proíbe que suplementos sejam anunciados com promessa de curar doenças.', 'Anvisa'],
    ['sv', 'Efsa har inte godkänt något hälsopåstående om blåstång och leder.', 'Efsa'],
  ])('is told apart there from what the advertiser says (%s)', (language, sentence, name) => {
    expect(told(language, sentence, true)).toBe(`authority-or-document ${name}`);
    expect(told(language, sentence, false)).toBe('unattributed null');
  });

  it('is none of a writing without a number', () => {
    expect(told('de', 'Der Prospekt liegt in jeder Filiale.', true)).toBe('unattributed null');
  });
});

describe('a law', () => {
  it.each([
    ['de', 'Ein Beitrag zur Knochenbildung darf nach der EU-Verordnung 432/2012 genannt werden.', 'EU-Verordnung'],
    ['pl', 'Takie oświadczenie dla witaminy C dopuszcza rozporządzenie Komisji (UE) nr 432/2012.', 'rozporządzenie Komisji'],
  ])('is named by its number, wherever it stands (%s)', (language, sentence, name) => {
    expect(told(language, sentence, true)).toBe(`authority-or-document ${name}`);
    expect(told(language, sentence.replace(/ (?:nr )?\d+\/\d+/, ''), true)).toBe('unattributed null');
  });

  it('is no survey of some year', () => {
    expect(told('en', 'The figure comes from a survey in 2024.', true)).toBe('unattributed null');
  });
});

describe("a maker's own figures", () => {
  it.each([
    ['de', 'In einer Online-Befragung des Herstellers gaben 93 Prozent an, besser zu schlafen.'],
    ['en', 'In a company survey, 93 percent said that they slept better.'],
    ['es', 'El 94 % encuentra trabajo al acabar el curso, según datos de la propia escuela.'],
  ])('are an interested party’s, not a study’s (%s)', (language, sentence) => {
    expect(told(language, sentence, true)).toMatch(/^self-reported/);
  });

  it('are not those of a university', () => {
    expect(told('de', 'Laut einer Studie der Universität Kiel sind es 40 Prozent.', true)).toMatch(/^authority-or-document/);
  });
});

/** The facts of a page in words as `kind name`. */
function kinds(sentences: readonly string[], over: Partial<Report> = {}): string[] {
  const page = samplePageReport(sentences, {
    claims: [],
    disclosures: [],
    verdict: 'advertorial',
    promotions: [],
    language: 'en',
    ...over,
  });
  const { facts } = completeReport(page, readOutsideWordsOf('en'), () => 0);
  return facts.map(({ source }) => `${source.kind} ${source.name}`);
}

/** So that what is asked of is no small print. */
const BEHIND = ['Ludlow lies on the river Teme, and has 11 churches.', 'Most of its 11 churches are open to visitors.'];

describe('who is quoted by nothing but a name', () => {
  const quote = '“We moved in on 3 May and have paid 40 pounds a month,” says Marge Tapley.';

  it('is a customer, and so an interested party', () => {
    expect(kinds([quote])).toEqual(['self-reported Marge Tapley']);
    expect(kinds([quote], { verdict: 'editorial' })).toEqual(['named-independent Marge Tapley']);
  });

  it.each([
    ['an age', ['“We have paid 40 pounds a month since May,” says Marge Tapley, a 41-year-old accountant.']],
    [
      'an age in brackets, told once',
      ['Marge Tapley (67) lives in Ludlow.', '“We have paid 40 pounds a month since May,” says accountant Marge Tapley.'],
    ],
    ['a first name', ['Marge and Bill Tapley decided on it in May.', '“The accountant in me likes 40 pounds a month,” says Marge.']],
  ])('is one with %s too, whatever their trade', (_, sentences) => {
    const all = kinds(sentences);
    expect(all.at(-1)).toMatch(/^self-reported .*Marge/);
    expect(all.filter((kind) => kind.startsWith('named'))).toEqual([]);
  });

  it.each([
    'Accountant Marge Tapley, 41% of whose clients live in Ludlow, says that the rent is 40 pounds.',
    'Sleep researcher Ada Lund, with 25 years of practice, says that the rent is 40 pounds.',
    'Dr Ada Lund, 54, says that the rent of a sleep laboratory is 40 pounds.',
    'The Ludlow Sleep Institute, with 24 beds, says that the rent is 40 pounds.',
    'Sleep researcher Ada Lund, 54, says that no bed is proven to help, and cautions against 40 of them.',
  ])('is none by a figure that is no age, with a title, as a house, or who objects: %s', (sentence) => {
    expect(kinds([sentence, ...BEHIND])[0]).toMatch(/^named-independent/);
  });

  it('is whoever works for the advertiser, unless told to have no ties', () => {
    const sponsor = { name: 'Voltarra', evidence: { kind: 'link', href: 'https://voltarra.example', rel: '', at: null } } as const;
    const over = { promotions: [promotion('p1', 'x', { passages: [], sponsor })] };
    const told = (explanation: string) =>
      kinds([`Architect Rolf Lund, ${explanation}, says that the rent is 40 pounds.`, ...BEHIND], over)[0];
    expect(told('who advises Voltarra')).toMatch(/^self-reported/);
    expect(told('who has no ties to Voltarra')).toMatch(/^named-independent/);
    expect(told('who lives in Ludlow')).toMatch(/^named-independent/);
  });

  it('is none with a trade, or where the words are not theirs', () => {
    expect(kinds([quote.replace('says Marge', 'says accountant Marge')])).toEqual(['named-independent accountant Marge Tapley']);
    expect(kinds(['Marge Tapley says that the rent in Ludlow was 40 pounds a month in May.'])).toEqual(['named-independent Marge Tapley']);
  });
});

test('whoever is behind the piece is an interested party, whatever it is about', () => {
  const sentence = 'The price was 40 pounds a month in May, according to Voltarra.';
  const sponsor = { name: 'Voltarra', evidence: { kind: 'link', href: 'https://voltarra.example', rel: '', at: null } } as const;
  const read = (over: Partial<Report>) => kinds([sentence], { subject: ['ludlow'], ...over });
  expect(read({})).toEqual(['named-independent Voltarra']);
  expect(read({ promotions: [promotion('p1', 'x', { passages: [], sponsor })] })).toEqual(['self-reported Voltarra']);
});

describe('a third party who once objects', () => {
  const CRITIC = 'Sleep researcher Ada Lund, who has no connection with the firm, says that beds differed little in 2024.';
  const objecting = (sentences: readonly string[], verdict: Report['verdict'] = 'advertorial') => {
    const page = samplePageReport([...sentences, ...BEHIND], {
      claims: [],
      disclosures: [],
      verdict,
      promotions: [],
      language: 'en',
    });
    return completeReport(page, readOutsideWordsOf('en'), () => 0)
      .facts.filter(({ objects }) => objects)
      .map(({ text }) => text);
  };

  it('objects in all that they say, as nobody else does', () => {
    const MORE = 'Sleep researcher Ada Lund says that 40 percent sleep badly.';
    const OTHER = 'The Ludlow Institute says that 12 percent of beds are older than ten years.';
    expect(objecting([MORE, OTHER, CRITIC])).toEqual([MORE, CRITIC]);
    expect(objecting([MORE, OTHER])).toEqual([]);
    expect(objecting([MORE, OTHER, CRITIC], 'editorial')).toEqual([]);
  });
});
