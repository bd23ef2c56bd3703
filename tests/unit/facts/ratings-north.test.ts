/** Whose word ratings and price targets are, in English, Dutch, Swedish and Danish stock news. */
import { describe, expect, it } from 'vitest';
import { articleOf, attribute } from '../../../lib/facts/attribution.ts';
import { compileSpeech } from '../../../lib/facts/words.ts';
import { readOutsideWordsOf } from '../../../lib/packs/read-packs.ts';
import { quotations } from '../../../lib/text/quotes.ts';

const packs = new Map(['en', 'nl', 'sv', 'da'].map((language) => [language, compileSpeech(readOutsideWordsOf(language))]));

/** The name of the last sentence's source; its kind where nobody is named. */
function lastSource(language: string, ...sentences: string[]): string {
  const speech = packs.get(language)!;
  const statements = sentences.map((text) => ({ block: 0, text, quotes: quotations(text) }));
  const { kind, name } = attribute(statements, articleOf(statements, speech, [])).at(-1)!;
  return name ?? kind;
}

describe('a bank that rates', () => {
  it.each([
    ['en', 'Harbour Bank sticks with “sell”.', 'Harbour Bank'],
    ['nl', 'Brakelbank is positiever gestemd en hanteert een koersdoel van 41 euro.', 'Brakelbank'],
    ['sv', 'Orrin Kapital inleder bevakning med riktkursen 880 kronor.', 'Orrin Kapital'],
    ['da', 'Kolb & Stern løfter anbefalingen af Hexley til hold fra sælg.', 'Kolb & Stern'],
  ])('%s: %s', (language, sentence, name) => {
    expect(lastSource(language, sentence)).toContain(name);
  });
});

describe('a target that is the last analyst’s', () => {
  it.each([
    ['en', 'Analyst Ada Lund cut her target to 29 pounds.', 'More upbeat is Piet Marsh of Northsea Research.', 'His target is 36 pounds.'],
    [
      'nl',
      'Analiste Ada Lund verlaagde het koersdoel.',
      'Optimistischer is Piet Marsh van Noord Research.',
      'Zijn koersdoel ligt op 36 euro.',
    ],
    [
      'sv',
      'Analytikern Ada Lund sänkte riktkursen.',
      'Mer optimistisk är Piet Marsh på Norr Research.',
      'Hans riktkurs ligger på 36 kronor.',
    ],
    ['da', 'Analytiker Ada Lund sænkede kursmålet.', 'Mere optimistisk er Piet Marsh fra Nord Research.', 'Hans kursmål er 36 kroner.'],
  ])('%s', (language, ...sentences) => {
    expect(lastSource(language, ...sentences)).toContain('Piet Marsh');
  });
});

describe('a pronoun behind the verb, whose object stands before it', () => {
  it.each([
    ['nl', 'Analiste Ada Lund verlaagde het koersdoel.', 'Een verdubbeling van de koers acht ze uitgesloten.'],
    ['sv', 'Analytikern Ada Lund sänkte riktkursen.', 'En fördubbling av kursen anser hon vara utesluten.'],
    ['da', 'Analytiker Ada Lund sænkede kursmålet.', 'En fordobling af kursen anser hun for udelukket.'],
  ])('%s', (language, ...sentences) => {
    expect(lastSource(language, ...sentences)).toContain('Ada Lund');
  });

  it('is the object in English', () => {
    expect(lastSource('en', 'Ada Lund cut her target.', 'A former fitter said he was ill.')).toBe('anonymous');
  });
});

describe('nobody’s view', () => {
  it.each([
    ['en', 'The deal values the company at $3bn.'],
    ['nl', 'Het aandeel sloot woensdag op 23,40 euro.'],
    ['sv', 'Aktien handlades ned 3 procent vid lunchtid.'],
    ['da', 'Aktien lukkede onsdag i 234 kroner.'],
  ])('%s: %s', (language, sentence) => {
    expect(lastSource(language, sentence)).toBe('unattributed');
  });
});
