/** "Das teilte das Unternehmen am Dienstag mit.": a sentence that lends its source to the one before. */
import { describe, expect, it } from 'vitest';
import { findFacts } from '../../../lib/facts/index.ts';
import { packOf, sourcesOf, statementsOf } from './read-sources.ts';

const factsOf = (language: string, sentences: readonly string[]) => {
  const running = statementsOf(sentences).map(({ text, block, quotes }) => ({
    at: { exact: text, prefix: '', suffix: '', start: 0, end: text.length },
    block,
    quotes: [...quotes],
    links: [],
  }));
  return findFacts(running, packOf(language), []);
};

describe('a sentence that only says whose word the one before is', () => {
  it.each([
    [
      'de',
      'Der Zulieferer Tessmar schließt ein Werk.',
      'Betroffen sind 420 Leute.',
      'Das teilte das Unternehmen am Dienstag mit.',
      'Tessmar',
    ],
    [
      'de',
      'Der Zulieferer Tessmar schließt ein Werk.',
      'Betroffen sind 9 Leute.',
      'Das teilte das Unternehmen am Dienstag in Suhl mit.',
      'Tessmar',
    ],
    ['en', 'The parts maker Tessmar is closing a plant.', 'Some 420 people are out.', 'So the company announced on Tuesday.', 'Tessmar'],
    [
      'fr',
      'Le fabricant Tessmar ferme son usine.',
      'Quelque 420 salariés partent.',
      'C’est ce qu’a annoncé l’entreprise mardi.',
      'Tessmar',
    ],
    ['es', 'El fabricante Tessmar cierra su planta.', 'Unos 420 trabajadores salen.', 'La empresa lo comunicó el jueves.', 'Tessmar'],
    ['it', 'Il produttore Tessmar chiude lo stabilimento.', 'Escono 420 dipendenti.', 'Lo ha annunciato l’azienda martedì.', 'Tessmar'],
    ['nl', 'Fabrikant Tessmar sluit de fabriek in Venlo.', 'Daar werken 420 mensen.', 'Dat maakte het bedrijf dinsdag bekend.', 'Tessmar'],
    ['pl', 'Producent Tessmar zamyka fabrykę w Opolu.', 'Pracę straci 420 osób.', 'Poinformowała o tym spółka we wtorek.', 'Tessmar'],
    [
      'pt',
      'A fabricante Tessmar fecha a fábrica.',
      'São afetados 420 trabalhadores.',
      'Foi o que anunciou a empresa na terça-feira.',
      'Tessmar',
    ],
    ['sv', 'Tillverkaren Tessmar stänger fabriken i Borås.', 'Omkring 420 anställda berörs.', 'Det meddelade företaget.', 'Tessmar'],
    ['da', 'Producenten Tessmar lukker fabrikken i Vejle.', 'Omkring 420 ansatte berøres.', 'Det meddelte virksomheden.', 'Tessmar'],
  ])('lends it and is no fact (%s)', (language, first, second, echo, name) => {
    const { source } = factsOf(language, [first, second, echo]).find(({ text }) => text === second)!;
    expect(source.kind).toBe('self-reported');
    expect(source.name).toContain(name);
    expect(factsOf(language, [first, second, echo]).map(({ text }) => text)).not.toContain(echo);
  });

  it('is a fact where a clause tells more than who speaks', () => {
    const [first, more, only] = [
      'Kierowca miał 2 promile.',
      'Poinformowała o tym policja, która zatrzymała go na parkingu.',
      'Poinformowała o tym Ada Lund, rzeczniczka policji w Opolu.',
    ];
    expect(factsOf('pl', [first, more]).map(({ text, source }) => [text, source.name])).toEqual([
      [first, 'policja'],
      [more, 'policja'],
    ]);
    expect(factsOf('pl', [first, only]).map(({ text }) => text)).toEqual([first]);
  });

  it('lends an office’s as well', () => {
    const [lent] = sourcesOf('pt', ['Os preços caíram 1,2% em abril.', 'É o que indica o Instituto Nacional de Estatística.']);
    expect(lent).toMatchObject({ kind: 'authority-or-document', name: 'Instituto Nacional de Estatística', cue: null });
  });

  it('leaves the sentence before its own source', () => {
    const [own] = sourcesOf('de', ['Die Zahl sank, sagte Ökonomin Greta Holm.', 'Das berichtete das Unternehmen am Dienstag.']);
    expect(own!.name).toBe('Ökonomin Greta Holm');
  });

  it.each([
    ['denies it', 'de', 'Das wies das Unternehmen am Dienstag zurück.'],
    ['tells more', 'en', 'So the company announced a new plant near Leeds.'],
    ['has a figure', 'it', 'Lo ha annunciato l’azienda, che investe 48 milioni di euro.'],
    ['is a manner of speaking', 'sv', 'Det säger en del om konjunkturen i Norrland.'],
    ['opens a report of its own', 'de', 'So sagte Minister Olaf Tamm, die Lage sei ernst.'],
    ['is followed by what is reported', 'nl', 'Zo meldt het Rivierinstituut dat het water stijgt.'],
    ['tells what somebody heard', 'en', 'That is what residents of Norley were told.'],
    ['points back in the clause before its own', 'fr', 'Comme l’a annoncé le groupe, la direction quittera Paris.'],
  ])('lends nothing where it %s', (_, language, sentence) => {
    expect(sourcesOf(language, ['7 8 9.', sentence])[0]).toMatchObject({ kind: 'unattributed' });
  });
});

describe('the firm that “the company” stands for', () => {
  it('is the one that a sentence begins with, not its plant', () => {
    const [, , said] = sourcesOf('sv', [
      'Underleverantören Tessmar stänger fabriken i Borås.',
      'Det regnar.',
      'Företaget säger att det är över.',
    ]);
    expect(said!.name).toBe('Företaget (Underleverantören Tessmar)');
  });
});

it('takes a surname that is also a word', () => {
  expect(sourcesOf('da', ['Priserne stiger, siger Petra Lang, økonom ved universitetet.'])[0]!.name).toBe('Petra Lang');
});
