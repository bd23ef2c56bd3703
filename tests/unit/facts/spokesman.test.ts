/** "A spokesperson said": whose word that is. */
import { describe, expect, it } from 'vitest';
import { sourcesOf } from './read-sources.ts';

describe('one who only speaks for others', () => {
  it.each([
    [
      'an office behind an office',
      'de',
      ['Das Bundeskartellamt prüft drei Händler.', 'Ein Sprecher sagte, es seien 40 Beschwerden eingegangen.'],
      'authority-or-document',
      'Sprecher (Bundeskartellamt)',
    ],
    [
      'an office that only declines',
      'de',
      ['Die Staatsanwaltschaft Ulm ermittelt.', 'Eine Sprecherin wollte das nicht kommentieren.'],
      'authority-or-document',
      'Sprecherin (Staatsanwaltschaft Ulm)',
    ],
    [
      'a union behind a union',
      'fr',
      ['Le syndicat Force Mineure appelle à la grève.', 'Selon un porte-parole, 900 salariés participeront.'],
      'named-independent',
      'porte-parole (syndicat Force Mineure)',
    ],
    [
      'a firm behind a firm',
      'es',
      ['El fabricante Harbell suprime 300 empleos.', 'Un portavoz declinó hacer comentarios.'],
      'self-reported',
      'portavoz (fabricante Harbell)',
    ],
    [
      'the firm that came up behind the office',
      'it',
      [
        'L’agenzia del farmaco analizza il prodotto.',
        'Il produttore Norvita respinge le accuse.',
        'Un portavoce ha detto che tutto va bene.',
      ],
      'self-reported',
      'portavoce (produttore Norvita)',
    ],
    [
      'the office in front of it in its own sentence',
      'en',
      ['It rained.', 'The medicines regulator has received 112 reports, a spokesperson said.'],
      'authority-or-document',
      'spokesperson (regulator)',
    ],
    [
      'the firm, not the office in what it says',
      'en',
      ['Harbell Foods Ltd is closing.', 'A spokesperson said the regulator had got 112 reports.'],
      'self-reported',
      'spokesperson (Harbell Foods Ltd)',
    ],
    [
      'the company that is said, not the office',
      'en',
      ['The Competition Authority has fined Northwatt.', 'A spokesperson for the company said it would appeal.'],
      'self-reported',
      'spokesperson for the company (Northwatt)',
    ],
    [
      'the office, of one with a name',
      'nl',
      ['De rechtbank Arnhem behandelt de zaak.', 'De datum staat nog niet vast, zegt woordvoerder Ada Lund.'],
      'authority-or-document',
      'woordvoerder Ada Lund',
    ],
    [
      'the interested party behind another person’s word',
      'nl',
      ['De rechtbank Arnhem behandelt de zaak.', 'Ada Lund zegt dat het lang duurt.', 'Een woordvoerder noemt dat te hoog.'],
      'self-reported',
      'woordvoerder',
    ],
    [
      'the company that was named before it was called one',
      'en',
      ['The regulator is suing Solway Energy.', 'The company has 300 customers.', 'A spokesperson said it would cooperate.'],
      'self-reported',
      'spokesperson (Solway Energy)',
    ],
    [
      'those behind him, not the army',
      'en',
      ['The army said it had hit 14 targets.', 'A spokesman for the rebels said three people were killed.'],
      'self-reported',
      'spokesman',
    ],
    [
      'the association behind his name',
      'en',
      ['Norley Ltd is closing.', 'Spokesman Alan Birch of the trade union Shoreline said 40 people would go.'],
      'named-independent',
      'Spokesman Alan Birch',
    ],
    [
      'the court before him, on a day',
      'es',
      ['El juzgado de Vigo investiga los vertidos.', 'Son 40 balsas, dijo un portavoz el lunes.'],
      'authority-or-document',
      'portavoz (juzgado de Vigo)',
    ],
    [
      'a name behind the adjective of its office',
      'pl',
      ['Związek zawodowy Solidarność zapowiada strajk.', 'Według rzecznika weźmie w nim udział 1200 osób.'],
      'named-independent',
      'rzecznika (Związek zawodowy Solidarność)',
    ],
    [
      'a hyphenated spokesman whose verb follows',
      'pt',
      ['O fabricante Norvita rejeita as acusações.', 'Um porta-voz garantiu que todos os testes foram superados.'],
      'self-reported',
      'porta-voz (fabricante Norvita)',
    ],
  ])('speaks for %s', (_, language, sentences, kind, name) => {
    expect(sourcesOf(language, sentences).at(-1)).toMatchObject({ kind, name });
  });
});

it('takes no trade out of a compound', () => {
  expect(sourcesOf('en', ['A hot producer-price report rattled the markets last week.'])[0]!.name).toBeNull();
});
