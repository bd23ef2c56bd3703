/** Whom a role stands for: the company, office or person that was named before. */
import { wordsOf } from '../text/words.ts';
import type { Article, Source } from './attribution.ts';
import type { Statement } from './cues.ts';
import { isAtHead, isProper, type Name, namesOf } from './names.ts';
import { explanationOf, roleOf } from './role.ts';
import { kindOfName } from './source-kind.ts';
import type { SourceKindWords, SpeechWords } from './words.ts';

/** Two forms of a word share so much of it. */
const STEM = 0.6;
const MIN_STEM = 4;

/** A name that stands in the article. */
export interface Named {
  text: string;
  role: SourceKindWords | undefined;
  /** The name and what explains it, lower case. */
  described: string;
  /** Index of the sentence it stands in, */
  sentence: number;
  /** … which begins with it. */
  isFirst: boolean;
}

/**
 * @param index the sentence's place among the others.
 * @param first the first name of the sentence that can be its subject.
 */
export const asNamed = (name: Name, statement: Statement, index: number, first: Name | undefined, speech: SpeechWords): Named => ({
  text: name.text,
  role: roleOf(name.text, speech),
  described: `${name.text} ${explanationOf(name.text, statement.text, speech)}`.toLowerCase(),
  sentence: index,
  isFirst: name === first && isAtHead(statement, name),
});

/**
 * "Its director said": whoever speaks for a union or an office is no company's officer.
 *
 * @param last the last source or subject named.
 * @param mentions the names of the sentence before.
 */
export function speaksFor(
  source: Source,
  statement: Statement,
  { last, mentions }: { last: Source | null; mentions: readonly Name[] },
  article: Article,
): Source {
  if (source.kind !== 'self-reported' || !source.name) return source;
  const { speech, known } = article;
  const at = statement.text.indexOf(source.name);
  // "Its director", "its research director, Ada Lund": between the possessive and the name stands the role, and nothing else.
  const words =
    statement.text
      .slice(0, Math.max(0, at))
      .match(/(?:\p{L}+,?\s){1,4}$/u)?.[0]
      .trim()
      .split(/\s/) ?? [];
  const possessive = words.findLastIndex((word) => speech.grammar.names.whose.includes(word.toLowerCase()));
  const role = words.slice(possessive + 1).join(' ');
  if (possessive < 0 || /,./.test(role) || !roleOf(role.endsWith(',') ? role : source.name, speech)) return source;
  const beside = namesOf(statement, speech, known).findLast(({ text, end, isFree }) => end < at && isFree && isProper(text, known, speech));
  // With a firm between, the possessive may be the firm's. The first word has its capital from the sentence.
  const isFirm = ({ text, start }: Name) =>
    text !== last?.name && ((start > 0 && isProper(text, known, speech)) || roleOf(text, speech)?.kind === 'self-reported');
  if (!beside && mentions.some(isFirm)) return source;
  const kind = beside ? kindOfName(beside.text, statement.text, article) : last?.kind;
  return kind === 'named-independent' || kind === 'authority-or-document' ? { ...source, kind } : source;
}

/**
 * "The company" is the company named before: its name is put in brackets.
 *
 * @param before the last source named.
 * @param named all names of the article so far.
 */
export function standsFor(
  source: Source,
  { text }: Statement,
  { before, named }: { before: Source | null; named: readonly Named[] },
  { known, speech, subjectName }: Article,
): Source {
  if (!source.name) return source;
  const role = roleOf(source.name, speech);
  // Swedish "Företaget": one word at the head, which has its capital from the sentence.
  const isFirmAtHead = role?.kind === 'self-reported' && !/\s/.test(source.name) && text.startsWith(source.name);
  if (!role || (isProper(source.name, known, speech) && (!isFirmAtHead || known.has(source.name.toLowerCase())))) return source;
  // "The merged company", "another lawyer": none that was named.
  if (isAnother(source.name, text, speech)) return source;
  if (role.people) return personMeant(source, role, named);
  if (source.kind === 'self-reported' && role.kind === 'self-reported' && subjectName)
    return { ...source, name: `${source.name} (${subjectName})` };
  const behind = text.slice(text.indexOf(source.name) + source.name.length);
  const isBare = !/^\s/.test(behind) || (source.cue !== null && behind.trimStart().startsWith(source.cue));
  // "…, the watchdog said" may mean the bank named before; "the town hall of the island" does not.
  const isNamedSo = ({ kind, name }: Source) =>
    kind === source.kind && name !== null && isProper(name, known, speech) && (isBare || !roleOf(name, speech));
  const whom = alike(source.name, named, role, speech) ?? (!role.document && before && isNamedSo(before) ? before.name : undefined);
  return whom ? { ...source, name: `${source.name} (${whom})` } : source;
}

/** "The researcher" is the one who was named as such before. */
function personMeant(source: Source, meant: SourceKindWords, named: readonly Named[]): Source {
  const words = wordsOf(source.name ?? '').map((word) => word.toLowerCase());
  const isPerson = ({ text, role }: Named) => (!role || role.people) && wordsOf(text).filter((word) => /^\p{Lu}/u.test(word)).length > 1;
  // "Acme, with 61 employees": a count describes nobody.
  const isSame = ({ text, described }: Named) =>
    text !== source.name && !/\d/.test(described) && words.every((word) => wordsOf(described).includes(word));
  const whom = named.findLast((each) => isPerson(each) && isSame(each));
  if (!whom) return source;
  return { ...source, kind: source.kind === 'anonymous' ? meant.kind : source.kind, name: `${source.name} (${whom.text})` };
}

/** Of the names of that role the last that shares its word ("Bundesgerichtshof", "das Gericht"); of companies any will do that a sentence begins with. */
function alike(name: string, named: readonly Named[], role: SourceKindWords, speech: SpeechWords): string | undefined {
  const others = named.filter(({ text }) => text !== name);
  const same = others.filter((each) => each.role === role).map(({ text }) => text);
  const stem = name.toLowerCase().slice(0, Math.max(MIN_STEM, Math.ceil(name.length * STEM)));
  const sharing = same.findLast((text) => text.toLowerCase().includes(stem));
  if (sharing || role.kind !== 'self-reported') return sharing;
  // "The parts maker Tessmar is closing the factory in Suhl": not the factory's.
  const first = others.findLast(
    (each) => each.isFirst && each.role?.kind === 'self-reported' && !each.role.people && hasOwnWord(each.text, speech),
  );
  return first?.text ?? same.findLast((text) => /\s/.test(text) || hasOwnWord(text, speech));
}

/** "Producent Tessmar", not "Producent", whose capital is the sentence's. */
const hasOwnWord = (name: string, speech: SpeechWords): boolean =>
  wordsOf(name).some((word) => /^[\p{Lu}\d]/u.test(word) && !roleOf(word, speech));

function isAnother(role: string, text: string, { grammar }: SpeechWords): boolean {
  const at = text.indexOf(role);
  const beside = [text.slice(0, at).match(/(\p{L}+)\s$/u)?.[1], text.slice(at + role.length).match(/^\s(\p{L}+)/u)?.[1]];
  return at >= 0 && beside.some((word) => word !== undefined && grammar.names.others.includes(word.toLowerCase()));
}
