/** Puts language packs together from the files of this folder. Runs under Node (build, scan, tests); the extension ships the result. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { InferOutput } from 'valibot';
import type { OutsideWords } from '../model/outside-words.ts';
import type {
  AffiliateNetwork,
  Grammar,
  Jurisdiction,
  Pack,
  PackRow,
  QuestionRow,
  QuestionSentences,
  SpeechGrammar,
  ToneWords,
} from '../model/pack.ts';
import { checkPrefix, checkTerms, checkUniqueIds, type FileIds } from './check.ts';
import { matterWords } from './matters.ts';
import { PassagesSchema, QuantitiesSchema, SentencesSchema, SymbolsSchema, TimeSchema } from './outside-schema.ts';
import {
  AboutSchema,
  GrammarSchema,
  JurisdictionSchema,
  NetworkSchema,
  PlatformSchema,
  parseAgainst,
  parseRows,
  ROW_FILES,
  ROW_SCHEMAS,
  type RowFile,
} from './schema.ts';
import { toneWords } from './tone.ts';

const FOLDER = import.meta.dirname;
const JURISDICTIONS = 'jurisdictions';
const NETWORKS = 'affiliate-networks.json';
const PLATFORMS = 'platforms.json';
/** Symbols of units, the same in every language. */
const SYMBOLS = 'unit-symbols.json';

function readJson(file: string): unknown {
  const text = readFileSync(path.join(FOLDER, file), 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}: is no valid JSON (${(error as Error).message})`);
  }
}
const folders = () =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

/** The languages there is a pack for, BCP 47. */
export const packLanguages = (): string[] =>
  folders()
    .filter((name) => name !== JURISDICTIONS)
    .sort();

/**
 * The rows of one file of one language, checked.
 * @throws Error that names file and row.
 */
export function readRows<Name extends RowFile>(language: string, name: Name): InferOutput<(typeof ROW_SCHEMAS)[Name]>[] {
  const file = `${language}/${name}.json`;
  return parseRows(ROW_SCHEMAS[name], readJson(file), file);
}

/** The countries there are rules for, checked. @throws Error that names file and rule. */
export function readJurisdictions(): Jurisdiction[] {
  return readdirSync(path.join(FOLDER, JURISDICTIONS))
    .sort()
    .map((name) => parseAgainst(JurisdictionSchema, readJson(`${JURISDICTIONS}/${name}`), `${JURISDICTIONS}/${name}`));
}

/** The affiliate networks, checked. @throws Error that names the network. */
export const readNetworks = (): AffiliateNetwork[] => parseRows(NetworkSchema, readJson(NETWORKS), NETWORKS);

/** Hosts that lead to no offer, checked. @throws Error that names the row. */
export const readPlatforms = (): string[] => parseRows(PlatformSchema, readJson(PLATFORMS), PLATFORMS).flatMap(({ hosts }) => hosts);

/**
 * Checks what only all packs together can tell: ids are unique, jurisdictions speak of rows that exist.
 * @throws Error that names file and row.
 */
export function checkPacks(): void {
  const files: FileIds[] = [{ file: NETWORKS, ids: readNetworks().map(({ id }) => id) }];
  const terms = new Set<string>();
  for (const language of packLanguages()) {
    for (const name of ROW_FILES) {
      const ids = readRows(language, name).map(({ id }) => id);
      const file = { file: `${language}/${name}.json`, ids };
      checkPrefix(language, file);
      files.push(file);
      if (name === 'disclosures') for (const id of ids) terms.add(id);
    }
  }
  const jurisdictions = readJurisdictions();
  for (const jurisdiction of jurisdictions) {
    const file = `${JURISDICTIONS}/${jurisdiction.country}.json`;
    files.push({ file, ids: jurisdiction.rules.map(({ id }) => id) });
    checkTerms(file, jurisdiction, terms);
  }
  checkUniqueIds(files);
}

/**
 * The pack of one language, with the international labels of all others: a German label stands on English pages too.
 * @throws Error that names file and row of what is wrong with the data.
 */
export function readPack(language: string): Pack {
  const foreignLabels = packLanguages()
    .filter((other) => other !== language)
    .flatMap((other) => readRows(other, 'disclosures').filter((row) => row.international))
    .map((row) => ({ ...row, phrases: row.phrases.slice(0, 1) })); // the commonest wording comes first
  const disclosures = [...readRows(language, 'disclosures'), ...foreignLabels];
  return {
    language,
    defaultCountry: parseAgainst(AboutSchema, readJson(`${language}/about.json`), `${language}/about.json`).defaultCountry,
    disclosures,
    promotion: readRows(language, 'promotion'),
    ownProducts: readRows(language, 'own-products'),
    falseFriends: readRows(language, 'false-friends'),
    notices: readRows(language, 'notices'),
    grammar: pageGrammar(readGrammar(language)),
    jurisdictions: decidingJurisdictions(language, disclosures),
    networks: readNetworks(),
    platforms: readPlatforms(),
    tone: readTone(language),
  };
}

const readGrammar = (language: string): SpeechGrammar =>
  parseAgainst(GrammarSchema, readJson(`${language}/grammar.json`), `${language}/grammar.json`);

/** Without what only telling who says something needs, which stays outside the page. */
function pageGrammar({
  carryOn: _,
  prepositions: __,
  inNames: ___,
  joinsRole: ____,
  nounsCapitalised: _____,
  beforeNouns: ______,
  objects: _______,
  names: ________,
  ...grammar
}: SpeechGrammar): Grammar {
  return grammar;
}

/** What lib/complete needs of a language. @throws Error that names file and row. */
export function readOutsideWordsOf(language: string): OutsideWords {
  const grammar = readGrammar(language);
  const topics = readRows(language, 'topics');
  const questions = readQuestions(language);
  return {
    grammar,
    attributions: readRows(language, 'attributions').map(withoutDocs),
    sourceKinds: readRows(language, 'source-kinds').map(withoutDocs),
    topics: topics.map(withoutDocs),
    questions: questions.map(withoutDocs),
    matters: matterWords(topics, questions, readSentences(language), grammar),
    tone: readTone(language),
    techniques: readRows(language, 'techniques').map(withoutDocs),
    limits: readRows(language, 'limits').map(withoutDocs),
    time: readTime(language),
    quantities: readQuantities(language),
  };
}

const withoutDocs = <Row extends PackRow>({ id: _, source: __, note: ___, examples: ____, ...row }: Row) => row;

/** A row for each question that one serves. */
const readQuestions = (language: string): QuestionRow[] =>
  readRows(language, 'questions').flatMap(({ also = [], ...row }) => [row, ...also.map((question) => ({ ...row, question }))]);

/** The same of every language, by language. */
export const readOutsideWords = (): Record<string, OutsideWords> =>
  Object.fromEntries(packLanguages().map((language) => [language, readOutsideWordsOf(language)]));

function readSentences(language: string): QuestionSentences {
  const file = `${language}/sentences.json`;
  return parseAgainst(SentencesSchema, readJson(file), file).sentences;
}

function readTone(language: string): ToneWords {
  const file = `${language}/passages.json`;
  return toneWords(parseAgainst(PassagesSchema, readJson(file), file), readSentences(language));
}

function readTime(language: string): OutsideWords['time'] {
  const { source: _, ...time } = parseAgainst(TimeSchema, readJson(`${language}/time.json`), `${language}/time.json`);
  return time;
}

/** The words for figures, those of the grammar among them: the page reads its figures by those alone. */
function readQuantities(language: string): OutsideWords['quantities'] {
  const file = `${language}/quantities.json`;
  const { source: _, notUnits, ...words } = parseAgainst(QuantitiesSchema, readJson(file), file);
  const { decimal, group, scales, units } = readGrammar(language);
  const allUnits = { ...parseAgainst(SymbolsSchema, readJson(SYMBOLS), SYMBOLS), ...units, ...words.units };
  return {
    ...words,
    decimal,
    group,
    scales: { ...scales, ...words.scales },
    units: Object.fromEntries(Object.entries(allUnits).filter(([unit]) => !notUnits.includes(unit))),
  };
}

/** A country whose rules decide this share of a language's labels has publishers who write in it. */
const AT_HOME = 0.5;

/**
 * The rules of the countries a language is at home in, as far as they decide terms of this pack: a German page needs no verdict on Polish
 * words.
 */
function decidingJurisdictions(language: string, disclosures: readonly { id: string; scope: string }[]): Jurisdiction[] {
  const ids = new Set(disclosures.map(({ id }) => id));
  const own = disclosures.filter(({ id, scope }) => scope === 'label' && id.startsWith(`${language}-`)).map(({ id }) => id);
  const decides = ({ rules }: Jurisdiction, id: string) => rules.some(({ terms }) => id in terms);
  return readJurisdictions()
    .filter((jurisdiction) => own.filter((id) => decides(jurisdiction, id)).length >= own.length * AT_HOME)
    .map(({ country, rules }) => ({
      country,
      rules: rules
        .map((rule) => ({ ...rule, terms: Object.fromEntries(Object.entries(rule.terms).filter(([term]) => ids.has(term))) }))
        .filter((rule) => Object.keys(rule.terms).length > 0),
    }));
}
