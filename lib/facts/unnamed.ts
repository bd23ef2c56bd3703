/** Speakers that a sentence tells by what they are, not by name: "two suppliers", "a former moderator", "dealers" in general. */
import { stopWords, wordsOf } from '../text/words.ts';
import type { Source } from './attribution.ts';
import { type Cue, isOf, type Statement } from './cues.ts';
import { isProper, type Name, namesOf } from './names.ts';
import { roleOf } from './role.ts';
import { carriesOn, hasPronounAsSubject, speakerBeside, WITH_ARTICLE } from './speaker.ts';
import { isSpokesman } from './spokesman.ts';
import type { SpeechWords } from './words.ts';

/** Somebody without a name takes so many words, at least and at most: "Former workers at a Leicester supplier". */
const SHORTEST = 2;
const LONGEST = 9;
/** Of those so many tell that nobody is named: "a | former". */
const OPENING = 2;
/** A verb of saying has no more words with its auxiliary. */
const LONGEST_VERB = 2;

/** @returns null where somebody is named, or is the same as before. An office, a writing and a firm's one spokesman are told by their role. */
export function unnamedBeside(statement: Statement, cue: Cue, speech: SpeechWords, known: ReadonlySet<string>): Source | null {
  if (!isOf(cue, 'says', 'thinks', 'according') || cue.row.kind) return null;
  // "En fördubbling | anser hon | vara utesluten": what stands before the verb is its object. "Een overname | lijkt haar duur": nobody beside it is asked for.
  if (hasPronounAsSubject(statement, cue, speech) || cue.row.name === 'none') return null;
  const { text } = statement;
  const names = namesOf(statement, speech, known).filter(({ isFree }) => isFree);
  const before = isOf(cue, 'according') ? '' : text.slice(0, cue.start).match(/[^,;:–—“”"»«()]*$/u)![0];
  const behind = text.slice(cue.end).match(/^[^,;:.–—“”"»«()]*/u)![0];
  const isBefore = before.trim() !== '';
  const [from, to] = isBefore ? [cue.start - before.length, cue.start] : [cue.end, cue.end + behind.length];
  const isInside = ({ start, end }: Name) => start >= from && end <= to;
  const [first] = namesOf(statement, speech, known).filter(isInside);
  if (first && isSpokesman(first.text, speech)) return null;
  const inside = names.filter(isInside);
  if (!isShare(before) && !isSome(text.slice(from, to), isOf(cue, 'according'), speech)) return null;
  const isNamed = (name: Name) => isProper(name.text, known, speech) && !opensAsSome(name, statement, speech);
  if (inside.some(isNamed)) return null;
  // "Eine Erhöhung schloss der Vorstand aus": what stands before the verb is its object.
  if (isBefore && names.some(({ start }) => start >= cue.end && start - cue.end <= WITH_ARTICLE)) return null;
  const speaker = isBefore || isOf(cue, 'according') ? null : speakerBeside(statement, cue, speech, known);
  // "Eine Erhöhung hält | sie | für möglich": there the pronoun behind the verb is its subject, whatever stands before it. Not so "mehrere von | ihnen |".
  const endsAsPronoun = speech.grammar.carryOn.includes(wordsOf(before).at(-1)?.toLowerCase() ?? '');
  const mayInvert = !isBefore || (speech.grammar.nounsCapitalised && !endsAsPronoun);
  if ((speaker && speaker.start < cue.end) || (mayInvert && carriesOn(statement, cue, speech, known))) return null;
  const told = inside.find((name) => name.isRole && isPeople(name.text, speech));
  return { kind: 'anonymous', name: told?.text ?? null, cue: text.slice(cue.start, cue.end) };
}

/** "And 96% of customers | say". */
const isShare = (words: string): boolean => /^\s*(?:\p{L}+\s)?\d[\d.,]*\s?%/u.test(words);

const isPeople = (words: string, speech: SpeechWords): boolean => {
  const role = roleOf(words, speech);
  return role !== undefined && (role.kind === 'anonymous' || (role.people === true && role.kind === 'named-independent'));
};

function isSome(words: string, mustBePeople: boolean, speech: SpeechWords): boolean {
  const { some, several } = speech.grammar.names;
  const all = words.match(/\p{L}+/gu) ?? [];
  if (all.length < SHORTEST || all.length > LONGEST) return false;
  const opening = all.slice(0, OPENING).map((word) => word.toLowerCase());
  const role = roleOf(words, speech);
  if (role?.kind === 'authority-or-document') return false;
  if (opening.some((word) => several.includes(word))) return !mustBePeople || role !== undefined;
  // "… stuft sie tiefer ein und lobt": the end of a verb.
  if (stopWords(speech.grammar).has(opening[1]!)) return false;
  return some.includes(opening[0]!) && ((!role && !mustBePeople) || isPeople(words, speech));
}

/** "Former fitters": the capital is the sentence's. */
const opensAsSome = ({ start, text: name }: Name, { text }: Statement, { grammar }: SpeechWords): boolean =>
  wordsOf(text.slice(0, start)).length === 0 && grammar.names.several.includes(wordsOf(name)[0]?.toLowerCase() ?? '');

/** "Dealers complain", "the clinics say": more than one, by the ending of the verb, and no name by which they can be found. */
export function areMany(name: string, cue: Cue, { text }: Statement, speech: SpeechWords, known: ReadonlySet<string>): boolean {
  const { nounsCapitalised, names } = speech.grammar;
  const said = wordsOf(text.slice(cue.start, cue.end));
  const at = text.indexOf(name);
  // "The clinics | have said": the verb beside them tells.
  const verb = at + name.length < cue.start - 1 ? wordsOf(text.slice(at + name.length))[0] : said[0];
  if (!isOf(cue, 'says', 'thinks') || said.length > LONGEST_VERB || !names.manySay.some((ending) => verb?.endsWith(ending))) return false;
  const role = roleOf(name, speech);
  // Where all nouns have capitals, a party ("die Grünen") looks no other than a trade.
  if (role) return !nounsCapitalised && role.kind === 'named-independent' && !isProper(name, known, speech);
  const isHead = wordsOf(text.slice(0, at)).length === 0;
  return isHead && wordsOf(name).length === 1 && !known.has(name.toLowerCase()) && !/^\p{Lu}{2,}/u.test(name);
}

/** "An advertisement that promises …": the verb's subject is the thing before the relative word, and nobody's word is told. */
export function isOfThing(statement: Statement, cue: Cue, speech: SpeechWords, known: ReadonlySet<string>): boolean {
  const { relatives } = speech.grammar.names;
  const found = statement.text.slice(0, cue.start).match(/(\p{Ll}[\p{L}-]*)(,?\s)(\p{L}+)\s$/u);
  if (!found || !isOf(cue, 'says', 'thinks') || !relatives.includes(found[3]!.toLowerCase())) return false;
  const end = found.index! + found[1]!.length;
  return !namesOf(statement, speech, known).some((name) => name.end === end);
}
