/** Who says it: the name that belongs to a cue. */
import { wordsOf } from '../text/words.ts';
import { type Cue, isOf, type Statement, tellsWhoPaid } from './cues.ts';
import { isTitle, type Name, namesOf } from './names.ts';
import type { SpeechWords } from './words.ts';

/** Between the one who speaks and the verb stand no more than these characters. */
const FAR = 120;
/** Characters between a role and the words that name it as the source: a space, a comma. */
const BESIDE = 2;
/** Between a verb and its subject right beside it stand no more characters than an article has. */
export const WITH_ARTICLE = 5;
/** A clause between commas has so many words; "The weather, said Ada Lund, …" has none there. */
const MIN_CLAUSE = 3;

/** The name that belongs to the cue; null when the sentence holds none. */
export function speakerOf(
  statement: Statement,
  cue: Cue,
  speech: SpeechWords,
  known: ReadonlySet<string>,
  reach: number = FAR,
): string | null {
  return speakerBeside(statement, cue, speech, known, reach)?.text ?? null;
}

/** As speakerOf, with where the name stands. */
export function speakerBeside(
  statement: Statement,
  cue: Cue,
  speech: SpeechWords,
  known: ReadonlySet<string>,
  reach: number = FAR,
): Name | null {
  const names = namesOf(statement, speech, known);
  if (cue.row.name === 'none') return null;
  const before = names.filter(({ end }) => end <= cue.start);
  const after = names.filter(({ start }) => start >= cue.end);
  // Not the verb itself, with the capital of the sentence's first word.
  const isCue = (name: Name) => {
    if (isOf(cue, 'says', 'thinks')) return name.start === cue.start;
    // "Conforme a …", "nach Auskunft der …": a common word of the cue with a capital.
    const isCommon = !name.isRole && !/\s/.test(name.text) && !known.has(name.text.toLowerCase()) && name.end <= cue.end;
    return isCommon && (name.start === cue.start || speech.grammar.nounsCapitalised);
  };
  const inside = names.filter((name) => name.start < cue.end && name.end > cue.start && !isCue(name));
  const found = spokenBy();
  return found && personOf(statement.text, found, names, known);

  function spokenBy(): Name | null {
    if (tellsWhoPaid(cue)) return pick([inside.find(({ isRole }) => !isRole), after[0]]);
    if (cue.row.kind === 'self-reported') return pick([names.find(({ isFree }) => isFree)]);
    if (isOf(cue, 'according')) {
      const last = before.at(-1);
      if (cue.row.name === 'before') return pick([last]);
      // "214 customers were left behind, according to …" is not the customers' word.
      // "From the filing it emerges that the chief executive …": behind the comma stands who is spoken of.
      const next = after[0] && !/[,;:]/.test(statement.text.slice(cue.end, after[0].start)) ? after[0] : undefined;
      return pick([inside[0], next, last && (!last.isRole || cue.start - last.end <= BESIDE) ? last : undefined]);
    }
    return subjectBeside(statement, cue, [...inside, ...before], [...inside, ...after], known, reach);
  }
}

/** A name and a colon before a quotation, or a verb and a name behind it: speech, whatever the verb. */
export function speakerOfQuote(statement: Statement, speech: SpeechWords, known: ReadonlySet<string>): string | null {
  const { text, quotes } = statement;
  const quote = quotes.reduce((longest, each) => (each.end - each.start > longest.end - longest.start ? each : longest));
  const names = namesOf(statement, speech, known).filter(({ isFree }) => isFree);
  if (/:\s*$/.test(text.slice(0, quote.start))) return names.filter(({ end }) => end <= quote.start)[0]?.text ?? null;
  return (names.find(({ start }) => start >= quote.end) ?? names[0])?.text ?? null;
}

const pick = (candidates: (Name | undefined)[]): Name | null => candidates.find((each) => each !== undefined) ?? null;

/** Of a role and a person that explain each other the person: "the founder, Ada Lund, said", "Ada Lund, the founder, said". */
function personOf(text: string, role: Name, names: readonly Name[], known: ReadonlySet<string>): Name {
  if (!role.isRole) return role;
  const isNamed = wordsOf(role.text).some((word) => known.has(word.toLowerCase()));
  const isPerson = (name: Name) => !name.isRole && /^\p{Lu}[^\s]*(?:\s\S+)*\s\p{Lu}\S*$/u.test(name.text);
  const behind = names.find(
    (name) => isPerson(name) && /^,\s$/.test(text.slice(role.end, name.start)) && (!isNamed || /^\s?[,“”"«»:]/.test(text.slice(name.end))),
  );
  if (behind || isNamed) return behind ?? role;
  const isClosed = /^[,)”"»’]/.test(text.slice(role.end));
  const before = isClosed
    ? names.find((name) => isPerson(name) && name.isFree && /^,\s(?:\p{L}{1,4}['’\s])?$/u.test(text.slice(name.end, role.start)))
    : undefined;
  return before ?? role;
}

/** The subject of a verb of saying. */
function subjectBeside(
  { text, quotes }: Statement,
  cue: Cue,
  before: Name[],
  after: Name[],
  known: ReadonlySet<string>,
  reach: number,
): Name | null {
  // After a comma or a quotation the verb comes first and its subject behind it: „…“, sagte X.
  // "Ada Lund (Greens) said": the bracket explains the name before it.
  const isBracketed = before.some(({ isFree, end }) => isFree && /^\s?\([^()]{0,60}\)\s$/.test(text.slice(end, cue.start)));
  // A title in quotation marks is no quotation.
  const isTitled = quotes.some(
    ({ start, end }) => /^\s?$/.test(text.slice(end, cue.start)) && end <= cue.start && isTitle(text.slice(start, end)),
  );
  const opens =
    !isBracketed &&
    !isTitled &&
    (/(?:[,“”"»«:;–—)]|(?<!\p{L})-)\s*(?:\p{Ll}+\s)?$/u.test(text.slice(0, cue.start)) || /^[,–—]/.test(text.slice(cue.start)));
  const allLeft = before.filter(
    ({ isFree, end, start }) => isFree && !/[;:]/.test(text.slice(end, cue.start)) && cue.start - (reach === FAR ? start : end) < reach,
  );
  const allRight = after.filter(({ isFree, start }) => isFree && start - cue.end < reach && !/[;:]/.test(text.slice(cue.end, start)));
  const isLong = ({ text: name }: Name) => wordsOf(name).length > 1;
  const isName = (name: Name) => isLong(name) || known.has(name.text.toLowerCase());
  const isPlausible = (name: Name) =>
    isName(name) ||
    name.isRole ||
    (name.end <= cue.start && /^\s?$/.test(text.slice(name.end, cue.start))) ||
    (name.start >= cue.end && /^\s?(?:\p{Ll}{1,3}\s)?$/u.test(text.slice(cue.end, name.start)));
  // Where the verb opens nothing, what stands behind it is its object, unless it follows at once: "Erfreut zeigte sich die Volkshilfe".
  const follows = ({ start }: Name) => opens || isOf(cue, 'says') || /^(?:\s\p{Ll}{1,5}){0,3}\s?$/u.test(text.slice(cue.end, start));
  const [left, right] = [allLeft.filter(isPlausible), allRight.filter((name) => isPlausible(name) && follows(name))];
  // "Ada Lund, head of research at Acme, said", "The authority, which may fine firms, said": the one before the comma, not what explains it.
  const explained = left.find(
    (name) =>
      text[name.end] === ',' &&
      /^(?:\s*\S+){0,3}\s*$/.test(text.slice(0, name.start)) &&
      (isName(name) || (name.isRole && wordsOf(text.slice(name.end, cue.start)).length >= MIN_CLAUSE)),
  );
  // "The founder, Ada Lund, said": the name after the comma, not the role before it.
  const named = (role: Name | undefined) =>
    role && !known.has(role.text.toLowerCase()) && role.isRole
      ? [...before, ...after].find((name) => isName(name) && text.slice(role.end, name.start).trim() === ',')
      : undefined;
  // "The pill works, the maker says": a clause of its own, whatever longer name stands in the one before.
  const closing = left.findLast(
    (name) => /^\s$/.test(text.slice(name.end, cue.start)) && /,["“”»«]?\s(?:\p{L}{1,4}['’\s])?$/u.test(text.slice(0, name.start)),
  );
  const best =
    explained ?? closing ?? left.findLast(isLong) ?? left.findLast(isName) ?? left.findLast(({ isRole }) => isRole) ?? left.at(-1);
  const ofLeft = named(best) ?? best;
  const ofRight = named(right[0]);
  return pick(opens && !explained ? [ofRight ?? right[0], ofLeft] : [ofLeft, ofRight ?? right[0]]);
}

const isPronoun = (word: string | undefined, { grammar }: SpeechWords): boolean =>
  word !== undefined && grammar.carryOn.includes(word.toLowerCase());

/** "En fördubbling | anser hon | vara utesluten": behind the verb a pronoun is its subject where the phrase says so. "Senkte | ihr Kursziel": its own, no pronoun. */
function holdsPronoun({ text }: Statement, cue: Cue, speech: SpeechWords): boolean {
  const [, second, third] = wordsOf(text.slice(cue.start, cue.end));
  const isOwn = second !== undefined && /^\p{Lu}/u.test(third ?? '') && speech.grammar.names.whose.includes(second.toLowerCase());
  return !isOf(cue, 'according') && !isOwn && isPronoun(second, speech);
}

const wordsBefore = ({ text }: Statement, cue: Cue) => text.slice(0, cue.start).match(/(?:(\p{L}+)\s+)?(?<!\p{L})(\p{L}+)\s*$/u);

/** Whether a pronoun is the cue's subject, in every language: not so in "some of | them | say", where a preposition governs it. */
export function hasPronounAsSubject(statement: Statement, cue: Cue, speech: SpeechWords): boolean {
  const [, governing, before] = wordsBefore(statement, cue) ?? [];
  const isGoverned = governing !== undefined && speech.grammar.prepositions.includes(governing.toLowerCase());
  return (isPronoun(before, speech) && !isGoverned) || holdsPronoun(statement, cue, speech);
}

/** A pronoun right beside the cue stands for the source named before. */
export function carriesOn(statement: Statement, cue: Cue, speech: SpeechWords, known: ReadonlySet<string>): boolean {
  const { text } = statement;
  // "…, añade, …": a verb alone between commas has its subject in a sentence before. "Ada Lund, the founder, says, …" has its own.
  const isExplained = namesOf(statement, speech, known).some(({ isFree, end }) => isFree && end < cue.start && text[end] === ',');
  const isAlone =
    isOf(cue, 'says') &&
    !/\s/.test(text.slice(cue.start, cue.end)) &&
    /,["“”»«]?\s$/.test(text.slice(0, cue.start)) &&
    /^[,.]/.test(text.slice(cue.end));
  if (isAlone && !isExplained) return true;
  if (isPronoun(wordsBefore(statement, cue)?.[2], speech) || holdsPronoun(statement, cue, speech)) return true;
  // "Acme said it would appeal": the pronoun behind the verb is not its subject. In German it may be: "Zahlen nannte sie nicht."
  const hasSubject =
    !speech.grammar.nounsCapitalised &&
    namesOf(statement, speech, known).some(({ isFree, end }) => isFree && /^(?:\s|,\s[^,]{3,60},\s)$/.test(text.slice(end, cue.start)));
  const [, next, isNoun] = text.slice(cue.end).match(/^[\s-]*(\p{L}+)(\s\p{Lu})?/u) ?? [];
  // "Die Privatbank senkte | ihr Kursziel".
  const isWhose = isNoun !== undefined && speech.grammar.names.whose.includes(next!.toLowerCase());
  return !hasSubject && !isWhose && isPronoun(next, speech);
}
