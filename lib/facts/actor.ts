/** Whose a sentence is that says nothing of saying: a study's or law's that it tells from, an office's whose act or count it tells. */
import { findFigures } from '../text/figures.ts';
import { findPhrases } from '../text/phrase.ts';
import { wordsOf } from '../text/words.ts';
import type { Article, Source } from './attribution.ts';
import type { Statement } from './cues.ts';
import { isAtHead, isProper, type Name, namesOf, RIGHT_AT_HEAD } from './names.ts';
import { isHouse, roleOf } from './role.ts';
import { isOfMaker, kindOfName } from './source-kind.ts';

/** Between a writing and whose it is stand no more words: "test by the independent lab Brightbench". */
const BETWEEN = 3;

/**
 * "In a study by the University of Lario, …": the writing itself, whose it is, or the one told of before.
 *
 * @param before the last source named.
 * @returns null for a sentence without a figure, and one that tells from no writing.
 */
export function documentOf(statement: Statement, before: Source | null, article: Article): Source | null {
  const { speech, known } = article;
  if (!hasFigure(statement, article)) return null;
  const names = namesOf(statement, speech, known);
  const isDocument = ({ text }: Name) => findPhrases(text, speech.sourceKinds).some(({ row }) => row.document);
  const at = names.findIndex((name) => isDocument(name) && isAtHead(statement, name));
  const found = names[at];
  if (!found) return null;
  const isNamed = ({ text }: Name) => isProper(text, known, speech);
  if (isMakers(statement, found, names, article) && !(isNamed(found) && isElses(found, article)))
    return { kind: 'self-reported', name: found.text, cue: null };
  if (isNamed(found)) return { kind: 'authority-or-document', name: found.text, cue: null };
  const next = names[at + 1];
  const between = next ? statement.text.slice(found.end, next.start) : '';
  if (next && isNamed(next) && !/[,;:]/.test(between) && wordsOf(between).length <= BETWEEN)
    return { kind: kindOfName(next.text, statement.text, article), name: next.text, cue: null };
  // "In a clinical study": none that was told of before.
  const isNew = wordsOf(statement.text.slice(0, found.start))
    .slice(-2)
    .some((word) => speech.grammar.names.some.includes(word.toLowerCase()));
  const isKnown = !isNew && (before?.kind === 'authority-or-document' || before?.kind === 'named-independent');
  return isKnown ? { ...before, cue: null } : { kind: 'authority-or-document', name: found.text, cue: null };
}

/** "Cochrane review", of an advertorial on Acme: its name is nobody's who is behind the piece. */
const isElses = ({ text }: Name, { subject }: Article): boolean => !wordsOf(text).some((word) => subject.includes(word.toLowerCase()));

/** Behind a writing stands whose it is: "measured in the laboratory | of the maker". In UTF-16 units. */
const BESIDE = 30;

/** "Telephone survey of 53 customers by Acme", in Acme's own advertising: it sounds like a study, and names nobody else. */
function isMakers({ text }: Statement, found: Name, names: readonly Name[], article: Article): boolean {
  const { isAdvertorial, subject, known, speech } = article;
  if (!isAdvertorial) return false;
  const isOfSubject = (words: string) => wordsOf(words).some((word) => subject.includes(word.toLowerCase()));
  const isOther = (name: Name) => name !== found && name.isRole && isProper(name.text, known, speech) && !isOfSubject(name.text);
  return !names.some(isOther) && (isOfSubject(text) || isOfMaker(text.slice(found.start, found.end + BESIDE), article));
}

/**
 * "The High Court ordered two developers to pay €9 million". In an advertorial also what has no figure, and a law it rests on ("Efsa has approved no such
 * claim", "under Regulation 432/2012"): who reads it needs to know that it is not the advertiser's word. In news offices act all the time, and the paper tells it.
 *
 * @returns null where no office acts.
 */
export function officeOf(statement: Statement, article: Article): Source | null {
  const names = namesOf(statement, article.speech, article.known);
  const actor = names.find(({ isFree }) => isFree);
  const acts = actor && isAtHead(statement, actor, RIGHT_AT_HEAD) && tells(actor, statement, article) ? actor : null;
  const name = acts ?? (article.isAdvertorial ? names.find((each) => isNumbered(each, statement)) : null);
  const role = name ? roleOf(name.text, article.speech) : undefined;
  if (!name || !role) return null;
  if (role.kind === 'authority-or-document') return { kind: role.kind, name: name.text, cue: null };
  // Without knowing who advertises nobody can tell whether the clinic that treats knees is the advertiser itself.
  const isKnown = article.isAdvertorial && article.subject.length > 0;
  return isKnown && isHouse(role) && isProper(name.text, article.known, article.speech) && isElses(name, article)
    ? { kind: role.kind, name: name.text, cue: null }
    : null;
}

function tells({ text }: Name, statement: Statement, article: Article): boolean {
  if (!article.isAdvertorial) return hasFigure(statement, article);
  return !roleOf(text, article.speech)?.document || /\d/.test(statement.text);
}

/** A study, office or law goes on to be the source of the figures behind it in the paragraph, until somebody else comes up. */
export function goesOnCounting(before: Statement, statement: Statement, last: Source, names: readonly Name[], article: Article): boolean {
  // "At Acme the same savings bring 8.4%": in its own advertising that is nobody else's word.
  if (article.isAdvertorial || last.kind !== 'authority-or-document' || !/\d/.test(before.text) || !/\d/.test(statement.text)) return false;
  return !names.some(({ isFree }) => isFree) && !isOnFirm(statement, article);
}

/** "The company went public in 2011." */
function isOnFirm(statement: Statement, { speech, known }: Article): boolean {
  const firm = namesOf(statement, speech, known).find(({ isFree, isRole }) => isFree && isRole);
  return firm !== undefined && roleOf(firm.text, speech)?.kind === 'self-reported' && isAtHead(statement, firm, RIGHT_AT_HEAD);
}

/** "Regulation (EU) No 432/2012", "Succession Act 2006": a law's number or year stands right behind its name. */
const LAW_NUMBER = /^(?:\s\(\p{Lu}+\))?(?:\s\p{L}{1,3}\.?)?\s\d+\/\d+|^\s(?:18|19|20)\d\d(?!\d)/u;
const isNumbered = ({ end }: Name, { text }: Statement): boolean => LAW_NUMBER.test(text.slice(end));

const hasFigure = ({ text }: Statement, { speech }: Article): boolean => findFigures(text, speech.grammar).length > 0;
