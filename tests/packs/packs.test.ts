import { runInThisContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../lib/model/limits.ts';
import type { Pack } from '../../lib/model/pack.ts';
import { QUESTIONS } from '../../lib/model/questions.ts';
import { TECHNIQUES } from '../../lib/model/report.ts';
import { TOPICS } from '../../lib/model/topics.ts';
import { checkPrefix, checkTerms, checkUniqueIds } from '../../lib/packs/check.ts';
import { checkPacks, packLanguages, readJurisdictions, readOutsideWords, readPack, readRows } from '../../lib/packs/read-packs.ts';
import { parseRows, ROW_FILES, ROW_SCHEMAS } from '../../lib/packs/schema.ts';
import { packScript, toShippedJson } from '../../lib/packs/ship.ts';
import { exampleFaults } from './examples.ts';

/** gzip of a pack as shipped, foreign labels included: the content script and one pack together have 60 kB. */
const MAX_PACK_GZIP_BYTES = 28_500;

const OUTSIDE_WORDS = readOutsideWords();

const good = {
  id: 'de-label-x',
  scope: 'label',
  kind: 'paid',
  phrases: ['anzeige'],
  source: 'test',
  examples: { match: ['Anzeige'], noMatch: ['Er erstattete Anzeige.'] },
} as const;
const parse = (rows: readonly unknown[]) => parseRows(ROW_SCHEMAS.disclosures, rows, 'de/disclosures.json');

describe('all packs', () => {
  test('ids are unique and jurisdictions speak of rows that exist', () => expect(checkPacks()).toBeUndefined());
});

describe.each(packLanguages())('pack %s', (language) => {
  test('fits its schemas', () => expect(readPack(language).language).toBe(language));

  test('covers every technique, every topic and both sides of every question', () => {
    const pack = readPack(language);
    expect(TECHNIQUES.filter((technique) => !pack.promotion.some((row) => row.technique === technique))).toEqual([]);
    expect(LIMITS.filter((limit) => !OUTSIDE_WORDS[language]!.limits.some((row) => row.limit === limit))).toEqual([]);
    expect(TOPICS.filter((topic) => !OUTSIDE_WORDS[language]!.topics.some((row) => row.topic === topic))).toEqual([]);
    for (const wanted of ['claim', 'fact'])
      expect(
        Object.keys(QUESTIONS).filter(
          (each) => !OUTSIDE_WORDS[language]!.questions.some(({ question, side }) => question === each && side === wanted),
        ),
      ).toEqual([]);
    expect(TECHNIQUES.filter((technique) => !OUTSIDE_WORDS[language]!.techniques.some((row) => row.technique === technique))).toEqual([]);
  });

  test('a row serves every question it names', () => {
    const rows = readRows(language, 'questions').filter(({ also }) => also);
    expect(rows.length).toBeGreaterThan(0);
    for (const { question, also = [], phrases } of rows)
      expect(OUTSIDE_WORDS[language]!.questions.filter((row) => row.phrases.join() === phrases.join()).map((row) => row.question)).toEqual([
        question,
        ...also,
      ]);
  });

  test('is small enough to ship', () => {
    expect(gzipSync(packScript(readPack(language)), { level: 9 }).length).toBeLessThan(MAX_PACK_GZIP_BYTES);
  });

  test('arrives in the page as it was, but for ids that no report names', () => {
    runInThisContext(packScript(readPack(language)));
    const arrived = (globalThis as { sourcelightPack?: Pack }).sourcelightPack!;
    const sent: Pack = JSON.parse(toShippedJson(readPack(language)));
    const nameless = <Row extends { id: string }>(rows: readonly Row[]) => rows.map(({ id: _, ...rest }) => rest);
    expect(arrived).toStrictEqual({
      ...sent,
      falseFriends: nameless(sent.falseFriends),
      notices: nameless(sent.notices),
      jurisdictions: sent.jurisdictions.map(({ country, rules }) => ({ country, rules: nameless(rules) })),
    });
  });

  test.each(ROW_FILES)('the examples of %s hold both ways', (name) => {
    expect(exampleFaults(`${language}/${name}.json`, readRows(language, name), readRows(language, 'false-friends'))).toEqual([]);
  });
});

test('every label has a clarity in the country its language defaults to', () => {
  const jurisdictions = new Map(readJurisdictions().map((jurisdiction) => [jurisdiction.country, jurisdiction]));
  for (const language of packLanguages()) {
    const decided = jurisdictions.get(readPack(language).defaultCountry ?? '')?.rules.flatMap(({ terms }) => Object.keys(terms));
    // What names a payer behind a tilde is no label by itself.
    const labels = readRows(language, 'disclosures').filter(({ scope, phrases }) => scope === 'label' && !phrases[0]!.startsWith('~'));
    expect(decided ? labels.map(({ id }) => id).filter((id) => !decided.includes(id)) : [], language).toEqual([]);
  }
});

describe('a bad row fails with its file, its id and what to do', () => {
  test.each([
    [
      'a missing example',
      { ...good, examples: { match: [], noMatch: ['x'] } },
      'examples.match: give at least one example that must match',
    ],
    [
      'a missing counter-example',
      { ...good, examples: { match: ['x'], noMatch: [] } },
      'examples.noMatch: give at least one counter-example',
    ],
    ['no phrase', { ...good, phrases: [] }, 'phrases: give at least one phrase'],
    ['a phrase that does not compile', { ...good, phrases: ['(anzeige'] }, 'Phrase "(anzeige": "(" is never closed.'],
    ['an unknown field', { ...good, scpoe: 'label' }, 'scpoe'],
    ['an unknown scope', { ...good, scope: 'site' }, 'scope'],
  ])('%s', (_name, row, message) => {
    expect(() => parse([row])).toThrow(`de/disclosures.json, row "de-label-x": `);
    expect(() => parse([row])).toThrow(message);
  });

  test('a phrase that stands twice', () => {
    expect(() => parse([good, { ...good, id: 'de-label-y', phrases: ['Anzeige'] }])).toThrow(
      'de/disclosures.json, row "de-label-y": the phrase "Anzeige" stands in row "de-label-x" already; keep one of them',
    );
  });

  test('a phrase may serve several questions, but not both sides of one', () => {
    const row = { ...good, id: 'de-q-a', question: 'cheap', side: 'fact' };
    const { scope: _, kind: __, ...first } = row;
    const parseQuestions = (...rows: object[]) => parseRows(ROW_SCHEMAS.questions, rows, 'de/questions.json');
    expect(parseQuestions(first, { ...first, id: 'de-q-b', question: 'no-fees' })).toHaveLength(2);
    expect(() => parseQuestions(first, { ...first, id: 'de-q-b', side: 'claim' })).toThrow('stands in row "de-q-a" already');
    const also = { ...first, id: 'de-q-b', question: 'no-fees', also: ['cheap'] };
    expect(parseQuestions(also)).toHaveLength(1);
    expect(() => parseQuestions(first, also)).toThrow('stands in row "de-q-a" already');
  });

  test('an id that stands twice, or without its language', () => {
    const file = { file: 'de/topics.json', ids: ['de-a'] };
    expect(() => checkUniqueIds([file, { file: 'de/promotion.json', ids: ['de-a'] }])).toThrow(
      'de/promotion.json, row "de-a": the id stands in de/topics.json already; give this row another one',
    );
    expect(() => checkPrefix('en', file)).toThrow('de/topics.json, row "de-a": start the id with "en-"');
  });

  test('a jurisdiction that names a row nobody has', () => {
    const rules = [{ id: 'r', citation: 'c', source: 's', terms: { 'de-label-nothing': 'clear' as const } }];
    expect(() => checkTerms('jurisdictions/DE.json', { country: 'DE', rules }, new Set(['de-label-x']))).toThrow(
      'jurisdictions/DE.json, rule "r": no pack has a disclosure "de-label-nothing"; write the id of an existing row',
    );
  });

  test('examples that do not hold', () => {
    const friend = {
      id: 'de-ff-x',
      phrases: ['anzeige*pflicht'],
      source: 'test',
      examples: { match: ['Anzeigepflicht'], noMatch: ['Anzeige'] },
    };
    const planted = { ...good, examples: { match: ['Werbung'], noMatch: ['Anzeige'] } };
    expect(exampleFaults('de/disclosures.json', [planted], [friend])).toEqual([
      'de/disclosures.json, row "de-label-x" does not match: Werbung',
      'de/disclosures.json, row "de-label-x" must not match: Anzeige',
    ]);
    const masked = { ...good, phrases: ['anzeigepflicht'], examples: { match: ['Anzeigepflicht'], noMatch: ['x'] } };
    expect(exampleFaults('de/disclosures.json', [masked], [friend])).toEqual([
      'de/disclosures.json, row "de-label-x" does not match: Anzeigepflicht',
    ]);
  });
});
