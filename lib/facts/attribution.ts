/** Who is said to have said each sentence of an article, and what kind of source that is. */
import type { SourcedFact, SourceKind } from '../model/report.ts';
import { hasStop } from '../text/lines.ts';
import { wordsOf } from '../text/words.ts';
import { documentOf, goesOnCounting, officeOf } from './actor.ts';
import { type Cue, type Cues, cuesOf, isOf, type Statement, tellsWhoPaid } from './cues.ts';
import { dialogueOf } from './dialogue.ts';
import { sourceOfEcho, withEchoes } from './echo.ts';
import { introductionsOf } from './introductions.ts';
import { isOfModel, leadingCue } from './leading-cue.ts';
import { isProper, knownNames, namesOf } from './names.ts';
import { isOnceFull, nameAheadOfColon, opensWith } from './opening.ts';
import { asOwnFirm, namesOwnFirm } from './own-firm.ts';
import { isOurs, isPossessive, ownerOf } from './possessive.ts';
import { isProductName } from './product-name.ts';
import { isHouse, kindOfWords, roleOf } from './role.ts';
import { withSignatures } from './signature.ts';
import { isOfMaker, kindOfName } from './source-kind.ts';
import { carriesOn, speakerOf, speakerOfQuote } from './speaker.ts';
import { asSpokesman, type Told } from './spokesman.ts';
import { asNamed, type Named, speaksFor, standsFor } from './stands-for.ts';
import { nameOfSubject } from './subject-name.ts';
import { lowerCaseOf } from './things.ts';
import { areMany, unnamedBeside } from './unnamed.ts';
import type { SpeechWords } from './words.ts';

export type Source = SourcedFact['source'];

/** Nobody is told. */
export const UNATTRIBUTED: Source = { kind: 'unattributed', name: null, cue: null };
const ANONYMOUS: Source = { kind: 'anonymous', name: null, cue: null };
/** A quotation of fewer words is a title, a nickname or irony. */
export const MIN_QUOTE = 5;
/** … unless it is most of the sentence. */
const MOSTLY = 0.5;

/** For whom a spokesman speaks was told no more sentences before. */
const SPOKESMAN_REACH = 3;

export interface Article {
  speech: SpeechWords;
  /** Lower-case names the article is about: what they say of themselves is self-reported. */
  subject: readonly string[];
  /** Its name as the article writes it. */
  subjectName: string | null;
  /** Lower-case words of its names. */
  known: ReadonlySet<string>;
  /** Words that it has in lower case. */
  lowerCase: ReadonlySet<string>;
  /** Kinds of those introduced by a role, by the lower-case words of their names. */
  introduced: ReadonlyMap<string, SourceKind>;
  /** The whole piece is advertising. */
  isAdvertorial: boolean;
}

export function articleOf(
  statements: readonly Statement[],
  speech: SpeechWords,
  subject: readonly string[],
  isAdvertorial = false,
): Article {
  const known = knownNames(statements, speech, subject);
  return {
    speech,
    subject,
    subjectName: nameOfSubject(statements, speech, subject, known),
    known,
    lowerCase: lowerCaseOf(statements),
    introduced: introductionsOf(statements, speech, known),
    isAdvertorial,
  };
}

/**
 * @param statements the article's sentences in reading order.
 * @returns a source for each.
 */
export function attribute(statements: readonly Statement[], article: Article): Source[] {
  const { speech } = article;
  const cues = statements.map((statement) => cuesOf(statement, speech));
  const sources: Source[] = [];
  const dialogue = dialogueOf(statements, cues);
  let before: Source | null = null;
  let mentioned: Source | null = null;
  let outside: Pick<Context, 'before' | 'mentioned'> = { before: null, mentioned: null };
  /** The last person mentioned as a subject in this paragraph who is no source yet. */
  let met: Source | null = null;
  const named: Named[] = [];
  const mentionsOf = (statement: Statement | undefined) => (statement ? namesOf(statement, speech, article.known) : []);
  // What an office did is no count that goes on.
  const acts = new Set<Source>();
  statements.forEach((statement, index) => {
    const isNew = statements[index - 1]?.block !== statement.block;
    // An advertiser names an office, and goes on with a word of its own: "It calls at once" in the next paragraph is not what the office says.
    if (isNew && article.isAdvertorial) [before, mentioned] = [withoutHouse(before, speech), withoutHouse(mentioned, speech)];
    const last = isNew ? UNATTRIBUTED : sources[index - 1]!;
    const names = namesOf(statement, speech, article.known).filter(({ text }) => isProper(text, article.known, speech));
    const first = names.find(({ isFree }) => isFree);
    named.push(...names.map((name) => asNamed(name, statement, index, first, speech)));
    if (isNew) met = null;
    // Whoever speaks in an ad speaks nowhere else, and nobody who spoke before it speaks in it.
    const wasAside = Boolean(statements[index - 1]?.isAside);
    if (statement.isAside && !wasAside) [outside, before, mentioned] = [{ before, mentioned }, null, null];
    if (!statement.isAside && wasAside) ({ before, mentioned } = outside);
    const context = { before, mentioned, met, goesOn: last.kind !== 'unattributed', isSpoken: dialogue.has(index) };
    const said = sourceOf(statement, cues[index]!, context, article);
    const earlier: Told[] = statements
      .slice(Math.max(0, index - SPOKESMAN_REACH), index)
      .map((each, at, all) => ({ statement: each, source: sources[index - all.length + at]! }))
      .reverse();
    const asBody = asSpokesman(said, statement, earlier, article);
    const officer = speaksFor(asBody, statement, { last: mentioned ?? before, mentions: mentionsOf(statements[index - 1]) }, article);
    const found = standsFor(asOwnFirm(officer, statement, index, named, article), statement, { before, named }, article);
    const goesOn =
      found.kind === 'unattributed' && !acts.has(last) && goesOnCounting(statements[index - 1]!, statement, last, names, article);
    const told =
      found.kind !== 'unattributed'
        ? found
        : goesOn
          ? { ...last, cue: null }
          : documentOf(statement, last.kind === 'unattributed' ? null : before, article);
    const act = told ? null : officeOf(statement, article);
    if (act) acts.add(act);
    const source = told ?? act ?? found;
    sources.push(source);
    // Who speaks of a firm of their own is an interested party there, not in what they say next.
    const onward = source === found && found.name === officer.name ? { ...found, kind: officer.kind } : source;
    if (source.kind !== 'unattributed') before = onward;
    const person = names.find(
      (name) =>
        name.isFree &&
        (wordsOf(name.text).length > 1 || (article.known.has(name.text.toLowerCase()) && opensWith(name, statement, speech))),
    );
    if (source.name) [mentioned, met] = [onward, null];
    else if (person) {
      mentioned = { kind: kindOfName(person.text, statement.text, article), name: person.text, cue: null };
      met = isOnceFull(person, named) ? mentioned : null;
    }
  });
  return withSignatures(statements, openQuotesResolved(statements, withEchoes(statements, sources, article)), article);
}

/** None where it is an office or a house: "she says" is a person's. */
function withoutHouse(source: Source | null, speech: SpeechWords): Source | null {
  const isOfHouse = source?.name ? isHouse(roleOf(source.name, speech)) : false;
  return source?.kind === 'authority-or-document' || isOfHouse ? null : source;
}

/** A quotation that goes on into the next sentence is its speaker's, who is often named where it ends. */
function openQuotesResolved(statements: readonly Statement[], sources: Source[]): Source[] {
  for (let index = statements.length - 2; index >= 0; index--) {
    const [here, next] = [statements[index]!, statements[index + 1]!];
    const goesOn =
      here.block === next.block && here.quotes.some(({ end }) => end >= here.text.length) && next.quotes.some(({ start }) => start === 0);
    const source = sources[index + 1]!;
    if (goesOn && sources[index]!.cue === null && source.name && source.kind !== 'unattributed') sources[index] = { ...source, cue: null };
  }
  return sources;
}

interface Context {
  /** The last source named, */
  before: Source | null;
  /** … and the last name mentioned as a subject, whether as a source or not. */
  mentioned: Source | null;
  /** … in its paragraph, and as no source. */
  met: Source | null;
  /** The sentence before it in its paragraph is somebody's. */
  goesOn: boolean;
  /** A dash opens it: somebody speaks. */
  isSpoken: boolean;
}

const isWriting = (source: Source | null, speech: SpeechWords): boolean => Boolean(source?.name && roleOf(source.name, speech)?.document);

function sourceOf(statement: Statement, cues: Cues, { before, mentioned, met, goesOn, isSpoken }: Context, article: Article): Source {
  const { text } = statement;
  const { speech, known } = article;
  const direct = cues.longestQuote >= MIN_QUOTE || cues.quotedShare > MOSTLY;
  const cue = leadingCue(cues.all, statement, article);
  if (!cue) {
    const pointed = sourceOfEcho(statement, article);
    if (pointed) return pointed;
    // What a product is advertised with stands in quotation marks as well.
    if (cues.all.some((each) => isOfModel(each, statement, article))) return UNATTRIBUTED;
    if (!direct && !isSpoken && cues.moods === 0 && !(goesOn && cues.conditionals > 0)) return UNATTRIBUTED;
    const mood = cues.all.find((each) => isOf(each, 'mood'));
    const named = direct && cues.quotedShare < 1 ? speakerOfQuote(statement, speech, known) : null;
    if (named) return { kind: kindOfName(named, text, article), name: named, cue: null };
    // "Most of us would": the author's own voice.
    if (!direct && !isSpoken && wordsOf(text).some((word) => speech.grammar.we.includes(word.toLowerCase()))) return UNATTRIBUTED;
    // A quotation that opens a paragraph is not what the office said that was named last: it is somebody's who is not told.
    const isOfNobody = direct && !goesOn && before?.kind === 'authority-or-document';
    // "Mrs Lund came in 2011. “I liked it at once.”": hers, whoever was the source in the paragraph before.
    const told = direct && !goesOn && met ? met : before;
    const own = told && (told === met || !isOfNobody) ? told : ANONYMOUS;
    return { ...own, cue: mood ? text.slice(mood.start, mood.end) : null };
  }
  const words = text.slice(cue.start, cue.end);
  if (isOf(cue, 'according') && isOurs(statement, cue, speech)) return UNATTRIBUTED;
  // "Its figures show", "nach ihren Worten": whoever was the source before.
  const meantBy = mentioned ?? before;
  if (isOf(cue, 'according') && isPossessive(statement, cue, speech) && !namesOwnFirm(statement, cue, article)) {
    const owner = ownerOf(cue, statement, article) ?? meantBy;
    if (owner) return { ...owner, cue: words };
  }
  const unnamed = unnamedBeside(statement, cue, speech, known);
  if (unnamed) return unnamed;
  const goesOnSpeaking = carriesOn(statement, cue, speech, known) && Boolean(before || mentioned) && !namesOwnFirm(statement, cue, article);
  const ahead = goesOnSpeaking ? nameAheadOfColon(statement, cue, article) : null;
  if (ahead) return { kind: kindOfName(ahead, text, article), name: ahead, cue: words };
  const speaker = (each: Cue | undefined) => (each && !goesOnSpeaking ? speakerOf(statement, each, speech, known) : null);
  const others = cues.all.filter((each) => each !== cue);
  const saying = cue.row.kind && !tellsWhoPaid(cue) ? others.find((each) => isOf(each, 'says')) : undefined;
  // "By law …, says the lawyer Ada Lund": her word on what the law says.
  const passedOn = saying && saying.start > cue.start && isOf(cue, 'according') && cue.row.kind !== 'anonymous' ? speaker(saying) : null;
  if (saying && passedOn && isProper(passedOn, known, speech))
    return { kind: kindOfName(passedOn, text, article), name: passedOn, cue: text.slice(saying.start, saying.end) };
  const name =
    speaker(saying) ??
    speaker(cue) ??
    // "In a statement, Veridis reported": who speaks stands beside the other word.
    (cue.row.kind ? null : others.map((each) => (isOf(each, 'says', 'thinks') ? speaker(each) : null)).find((each) => each !== null)) ??
    null;
  if (name && article.isAdvertorial && isProductName(name, statement, speech)) return UNATTRIBUTED;
  // What an office says of itself is an office's word.
  if (cue.row.kind === 'self-reported' && name && kindOfName(name, text, article) === 'authority-or-document')
    return { kind: 'authority-or-document', name, cue: words };
  // "It is said in the trade that Leineheim …": who is named there is spoken of. "Ada Lund said that in the trade …": she passes it on.
  const passesOn = saying !== undefined && saying.start < cue.start;
  if (cue.row.kind === 'anonymous' && name && !passesOn && isProper(name, known, speech))
    return { kind: 'anonymous', name: null, cue: words };
  // "According to the data provider Coinmetra": the words "according to the data" are half of it.
  const whole = cue.row.kind && namesOf(statement, speech, known).find(({ start, end }) => start < cue.end && end > cue.end);
  if (whole && isProper(whole.text, known, speech)) return { kind: kindOfName(whole.text, text, article), name: whole.text, cue: words };
  const isMakers = (kind: SourceKind) =>
    kind === 'authority-or-document' &&
    (isOfMaker(words, article) || (article.isAdvertorial && kindOfName(name ?? words, text, article) === 'self-reported'));
  if (name && isMakers(cue.row.kind ?? kindOfName(name, text, article))) return { kind: 'self-reported', name, cue: words };
  if (cue.row.kind) return { kind: cue.row.kind, name: name ?? (goesOn && cue.row.kind === before?.kind ? before.name : null), cue: words };
  if (name && areMany(name, cue, statement, speech, known)) return { kind: 'anonymous', name, cue: words };
  if (name) return { kind: kindOfName(name, text, article), name, cue: words };
  // "Less hopeful is Ada Lund. | Her target | is 20 pounds."
  const isOfLast = cue.row.name === 'none' && isPossessive(statement, cue, speech);
  const pointsBack = isOfLast || carriesOn(statement, cue, speech, known);
  const meant = pointsBack ? (mentioned ?? before) : before;
  // "The care leaflet says", "laut Quartalsmitteilung", in another paragraph than the study that was named last: what says it is not told, and no study's voice goes on so far.
  const isOver = !pointsBack && !goesOn && isOf(cue, 'says', 'according') && (isWriting(before, speech) || !hasStop(text));
  if (meant && !isOver) return { ...meant, cue: words };
  return { kind: kindOfWords(text, speech) ?? 'anonymous', name: null, cue: words };
}
