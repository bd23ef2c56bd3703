import { describe, expect, it } from 'vitest';
import { sourcesOf } from './read-sources.ts';

const named = (...sentences: string[]) => sourcesOf('de', sentences).map(({ name }) => name);

describe('what analysts and banks say of a share', () => {
  it('stays theirs where a pronoun carries it on', () => {
    const names = named(
      'Optimistischer ist Piet Marquardt vom Analysehaus Nordsee Research.',
      'Er bleibt bei „Kaufen“ mit einem Ziel von 36 Euro.',
      'Das Kursziel kappte er von 41 auf 36 Euro.',
      'Sein Kursziel liegt damit über dem Marktpreis.',
      'Mehr als 40 Euro traut er der Aktie nicht zu.',
    );
    expect(names).toEqual(names.map(() => 'Piet Marquardt'));
  });

  it.each([
    ['Nils Harms von der Weserbank hat die Aktie auf „Verkaufen“ gesetzt.', 'Nils Harms'],
    ['Die Weserbank belässt die Einstufung auf „Halten“.', 'Weserbank'],
    ['Die Investmentbank Clifford & Dane hat Norwerk von „Neutral“ auf „Overweight“ hochgestuft.', 'Investmentbank Clifford & Dane'],
    ['Der Verband der Antriebstechnik hatte bereits im März gemeldet, dass die Bestellungen sanken.', 'Verband'],
    ['Enttäuscht äußerte sich Analystin Nora Achterberg.', 'Analystin Nora Achterberg'],
  ])('is theirs whatever the verb: %s', (sentence, name) => expect(named(sentence)).toEqual([name]));

  it('is the pronoun’s where an object stands before the verb', () => {
    const [, held] = named(
      'Analystin Henrike Vollmann von der Privatbank Ostendorf senkte das Kursziel von 38 auf 29 Euro.',
      'Eine Verdopplung des Kurses hält sie auf Sicht von zwei Jahren für ausgeschlossen.',
    );
    expect(held).toBe('Analystin Henrike Vollmann');
  });
});

it('is the bank’s own target, no pronoun for who spoke before', () => {
  const names = named(
    '„Die Nachfrage hat deutlich angezogen“, sagte Marius Held.',
    'Die Privatbank Feldmann hat ihr Kursziel auf 64 Euro angehoben.',
  );
  expect(names).toEqual(['Marius Held', 'Privatbank Feldmann']);
});

describe('what prices and figures do', () => {
  it.each([
    'Das Ergebnis vor Zinsen und Steuern ging um 23 Prozent auf 11,3 Millionen Euro zurück.',
    'Norwerk gaben am Nachmittag um 0,8 Prozent nach.',
    'Ilmtal Chemie ging mit einem Plus von zwei Prozent ins Wochenende.',
  ])('is nobody’s word: %s', (sentence) => expect(sourcesOf('de', [sentence])[0]!.kind).toBe('unattributed'));
});
