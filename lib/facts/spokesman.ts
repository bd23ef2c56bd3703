/** For whom a spokesman speaks: "a spokesperson said" is the court's word behind a court, and the firm's behind a firm. */
import type { SourceKind } from '../model/report.ts';
import { wordsOf } from '../text/words.ts';
import type { Article, Source } from './attribution.ts';
import type { Statement } from './cues.ts';
import { isAtHead, isProper, type Name, namesOf } from './names.ts';
import { isPossessed } from './possessive.ts';
import { explanationOf, roleOf } from './role.ts';
import { kindOfName } from './source-kind.ts';
import type { SpeechWords } from './words.ts';

/** A sentence that was read before, with its source. */
export interface Told {
  statement: Statement;
  source: Source;
}

/** Whoever a spokesman can speak for; null = it is not told what kind of body that is. */
interface Body {
  name: string;
  kind: SourceKind | null;
}

/**
 * One who has no name is told with the body in brackets; of one who has a name only the kind is the body's.
 *
 * @param earlier the sentences before, the nearest first.
 */
export function asSpokesman(source: Source, statement: Statement, earlier: readonly Told[], article: Article): Source {
  if (!source.name || (source.kind !== 'self-reported' && source.kind !== 'anonymous')) return source;
  const { speech, known, subjectName } = article;
  const rest = afterSpokesman(source.name, speech);
  // "A spokesperson for the company".
  if (rest && roleOf(rest, speech)) return isProper(rest, known, speech) ? source : ofFirm(source, rest, earlier, article);
  const isPerson = rest
    ? wordsOf(rest).every((word) => /^\p{Lu}/u.test(word))
    : rest === null && isExplained(source.name, statement, speech);
  if (rest !== '' && !isPerson) return source;
  const body = bodyMeant(source.name, statement, earlier, article);
  if (!body) return source;
  const kind = body.kind ?? (source.kind === 'anonymous' ? 'self-reported' : source.kind);
  // "The company" has a name, where the article is about it.
  const whom = kind !== 'self-reported' || isProper(body.name, known, speech) ? body.name : subjectName;
  if (isPerson) return { ...source, kind };
  return whom ? { ...source, kind, name: `${source.name} (${whom})` } : ofFirm({ ...source, kind }, body.name, earlier, article);
}

/** Whether a text begins with a word for a spokesman. */
export const isSpokesman = (text: string, speech: SpeechWords): boolean => afterSpokesman(text, speech) !== null;

/** What follows the word for a spokesman that the text begins with; null where it begins with none. */
function afterSpokesman(text: string, { grammar }: SpeechWords): string | null {
  const lower = text.toLowerCase();
  const begins = grammar.names.spokesmen.filter((word) => lower.startsWith(word) && !/^[\p{L}-]/u.test(lower.slice(word.length)));
  const longest = begins.reduce((most, word) => Math.max(most, word.length), 0);
  return begins.length > 0 ? text.slice(longest).trim() : null;
}

/** "Ada Lund, a spokeswoman, said". */
function isExplained(name: string, { text }: Statement, speech: SpeechWords): boolean {
  const explanation = explanationOf(name, text, speech);
  return [explanation, explanation.replace(/^\p{L}+['’\s]/u, '')].some((each) => afterSpokesman(each, speech) === '');
}

/** The body told of last: in the sentences before, else in front of the spokesman. "Its spokesman" is first of all that of the sentence. */
function bodyMeant(name: string, statement: Statement, earlier: readonly Told[], article: Article): Body | null {
  const at = statement.text.indexOf(name);
  const end = at + name.length;
  if (goesOnWithWhom(statement.text.slice(end), article.speech)) {
    const behind = namesOf(statement, article.speech, article.known).find(({ start }) => start > end);
    return behind ? bodyOf(behind.text, statement, article) : null;
  }
  const own = () => subjectOf(statement, article, at);
  const before = () => {
    for (const { statement: told, source } of earlier) {
      const body = bodyOfSource(source, told, article) ?? subjectOf(told, article);
      if (body) return body;
      // Behind somebody else's word it is not the one before who is asked.
      if (source.name) return null;
    }
    return null;
  };
  return isPossessed(statement, at, article.speech) ? (own() ?? before()) : (before() ?? own());
}

/** "A spokesman | for the rebels", "ein Sprecher | der Rebellen": of nobody told of before; no "portavoz | el lunes". */
function goesOnWithWhom(behind: string, { grammar, days }: SpeechWords): boolean {
  const [, joiner = '', next = ''] = behind.toLowerCase().match(/^\s(\p{L}+)\s(\p{L}+)/u) ?? [];
  const { joinsRole, inNames, prepositions } = grammar;
  return joinsRole.includes(joiner) && (inNames.includes(joiner) || !prepositions.includes(joiner)) && !days.has(next);
}

const bodyOfSource = ({ name }: Source, told: Statement, article: Article): Body | null =>
  name && !isSpokesman(name, article.speech) ? bodyOf(name, told, article) : null;

/** Of the names that can be a subject the first that is a body's. */
function subjectOf(statement: Statement, article: Article, until = statement.text.length): Body | null {
  const names = namesOf(statement, article.speech, article.known).filter(({ isFree, end }) => isFree && end <= until);
  for (const name of names) {
    const body = bodyOf(name.text, statement, article) ?? (isAtHead(statement, name) ? unknownBody(name, article) : null);
    if (body) return body;
  }
  return null;
}

/** An office, association or firm, by the words of its name; no writing and nobody of a trade. */
function bodyOf(name: string, { text }: Statement, article: Article): Body | null {
  const row = roleOf(name, article.speech);
  const isBody = row && !row.people && !row.document && row.kind !== 'anonymous' && !isSpokesman(name, article.speech);
  return isBody ? { name, kind: kindOfName(name, text, article) } : null;
}

/** "Northwatt rejected the ruling": one word tells no kind, but nobody before it is meant. */
function unknownBody({ text }: Name, { speech, known }: Article): Body | null {
  return isProper(text, known, speech) && wordsOf(text).length === 1 && !roleOf(text, speech) ? { name: text, kind: null } : null;
}

/** "A spokesperson for the company": of the names before the last that is no office's, where the article's subject is not the company. */
function ofFirm(source: Source, rest: string, earlier: readonly Told[], { speech, known, subjectName }: Article): Source {
  const meant = roleOf(rest, speech);
  if (meant?.kind !== 'self-reported' || meant.people || subjectName) return source;
  const isFirm = ({ text, start }: Name) => {
    const role = roleOf(text, speech);
    // One word at the head may have its capital from the sentence.
    const isName = isProper(text, known, speech) && (start > 0 || /\s/.test(text) || known.has(text.toLowerCase()));
    return isName && (!role || (role.kind === 'self-reported' && !role.people));
  };
  const firms = earlier.map(({ statement }) => namesOf(statement, speech, known).filter(isFirm)).find((names) => names.length > 0);
  const firm = firms?.findLast(({ isFree }) => isFree) ?? firms?.at(-1);
  return firm ? { ...source, name: `${source.name} (${firm.text})` } : source;
}
