/** What nobody speaks by: products, and nouns with the capital of their sentence. */
import { describe, expect, it } from 'vitest';
import { sourcesOf } from './read-sources.ts';

describe('a product', () => {
  it.each([
    ['de', 'Der Vantor Prestige X für 1.149 Euro wirbt auf der Verpackung mit Saugkraft.'],
    ['en', 'The Kelvano Aero X2 promises 90 minutes on paper.'],
    ['de', 'Enttäuschend ist das Gerät: Der Vantor Prestige X wirbt mit „revolutionärer Saugkraft, 100 Prozent staubfrei“.'],
    ['fr', 'Le Kelvano R8 promet 90 minutes sur le papier.'],
    ['pl', 'Kelvano Aero 4 obiecuje na papierze 90 minut.'],
  ])('is no source (%s)', (language, sentence) => {
    expect(sourcesOf(language, [sentence])[0]).toMatchObject({ kind: 'unattributed', name: null });
  });

  it.each([
    ['a king with one', 'it', 'Re Ada Lund III promette una nuova legge.', 'Re Ada Lund III'],
    ['a firm that said something', 'en', 'Kelvano Media O2 said it would cut 300 jobs.', 'Kelvano Media O2'],
    ['a club that announced something', 'de', 'Der FC Lindau 04 teilte mit, dass 9.000 Karten verkauft seien.', 'FC Lindau'],
    ['a club with its year', 'de', 'Der FC Lindau 04 erwartet 9.000 Zuschauer.', 'FC Lindau'],
    ['a firm of two words', 'fr', 'Kelvano Aero promet 90 minutes sur le papier.', 'Kelvano Aero'],
  ])('is not %s', (_, language, sentence, name) => {
    expect(sourcesOf(language, [sentence])[0]!.name).toBe(name);
  });
});

describe('one word at the head of a sentence', () => {
  it('is no name where the article has it in lower case', () => {
    expect(sourcesOf('en', ['The mop is made for hardwood.', 'Hardwood shows streaks after 20 minutes.'])[1]!.kind).toBe('unattributed');
  });

  it.each([
    ['is nowhere in lower case', 'en', ['It rained.', 'Tessmar expects 20 percent more.'], 'Tessmar'],
    [
      'has its capital elsewhere too',
      'en',
      ['The target was missed.', 'Shares of Target fell.', 'Target expects 20 percent more.'],
      'Target',
    ],
    ['says something', 'en', ['The apple fell.', 'Apple said 20 percent were gone.'], 'Apple'],
    ['is in the plural', 'nl', ['Er zijn tien dealers.', 'Dealers klagen over volle parkeerterreinen.'], 'Dealers'],
  ])('is one where it %s', (_, language, sentences, name) => {
    expect(sourcesOf(language, sentences).at(-1)!.name).toBe(name);
  });
});

describe('a survey', () => {
  it.each([
    ['of whom it counts', 'A survey of 2,000 builders found that one in three cannot hire.', 'survey of 2,000 builders'],
    ['by whom it reviews', 'A review of 29 trials found that one in three helps.', 'review of 29 trials'],
    ['of those with two words', 'A survey of 38 island hosts in June puts the average bed at €46.', 'survey of 38 island hosts'],
    ['by whoever made it', 'A survey of 4,100 owners by the magazine Repair Quarterly put it at 6.5 years.', 'magazine Repair Quarterly'],
  ])('is named %s', (_, sentence, name) => {
    expect(sourcesOf('en', [sentence])[0]!.name).toBe(name);
  });
});

it('takes what is explained by something else for nobody who explains', () => {
  expect(sourcesOf('pl', ['Wzrosty tłumaczy się słabszym dolarem.'])[0]!.kind).toBe('unattributed');
  expect(sourcesOf('pl', ['Prezes Adam Lis tłumaczy, że dolar jest słabszy.'])[0]!.name).toBe('Prezes Adam Lis');
});
