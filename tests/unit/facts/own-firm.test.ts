/** "His company", "su firma": whose that is. */
import { expect, it } from 'vitest';
import { sourcesOf } from './read-sources.ts';

it.each([
  [
    'the person’s who was named before',
    'en',
    ['Jonas Merritt wrote the software in 2015.', 'His company says it has 4,000 customers.'],
    'self-reported',
    'company (Jonas Merritt)',
  ],
  [
    'the firm’s named with the person',
    'pl',
    ['Urszula Branda kieruje spółką Rosthof w Gdyni.', 'Jej firma podaje, że ma 4000 klientów.'],
    'self-reported',
    'firma (spółką Rosthof)',
  ],
  [
    'the person’s, where the word stands behind “according to”',
    'es',
    ['El empresario Enrique Croll vende bombas de calor.', 'Según su empresa, se instalaron 700 equipos.'],
    'self-reported',
    'empresa (empresario Enrique Croll)',
  ],
  [
    'the firm’s, where the possessive looks like a pronoun',
    'de',
    ['Die Rosthof Kaffee GmbH wächst, sagt Chefin Ute Brandl.', 'Nach Angaben ihrer Firma stieg der Umsatz um 14 Prozent.'],
    'self-reported',
    'Firma (Rosthof Kaffee GmbH)',
  ],
  [
    'an interested party’s, where its owner speaks of it',
    'nl',
    ['Ute Brandsma woont in Breda.', 'Haar bedrijf brandde vorig jaar 90 ton, zegt ze.'],
    'self-reported',
    'Ute Brandsma',
  ],
  [
    'an independent person’s, where the firm is somebody else’s',
    'nl',
    ['Ute Brandsma woont in Breda.', 'Het bedrijf brandde vorig jaar 90 ton, zegt ze.'],
    'named-independent',
    'Ute Brandsma',
  ],
  [
    'no interested party’s, of a researcher',
    'it',
    [
      'Molti guardano lo schermo, dice l’ingegnera Tiziana Morbidelli del Politecnico di Ancona.',
      'Il suo gruppo ha analizzato 1.904 verbali.',
    ],
    'named-independent',
    'gruppo (ingegnera Tiziana Morbidelli del Politecnico di Ancona)',
  ],
])('is %s', (_, language, sentences, kind, name) => {
  expect(sourcesOf(language, sentences).at(-1)).toMatchObject({ kind, name });
});

it('makes nobody an interested party in what they say of others', () => {
  const [, own, next] = sourcesOf('es', [
    '«No está cara», dice Iván Requena, analista de Banca Llobregat.',
    'Su firma no tiene posiciones en el valor, precisa.',
    'El precio bajará, añade, en otoño.',
  ]);
  expect(own).toMatchObject({ kind: 'self-reported', name: 'Iván Requena' });
  expect(next).toMatchObject({ kind: 'named-independent', name: 'Iván Requena' });
});
