/** Sentences that only say whose word the one before them is: "Das teilte das Unternehmen am Dienstag mit." */
import { findFigures } from '../text/figures.ts';
import { wordsOf } from '../text/words.ts';
import type { Article, Source } from './attribution.ts';
import { cuesOf, type Statement } from './cues.ts';
import { isProper, namesOf } from './names.ts';
import { roleOf } from './role.ts';
import { kindOfName } from './source-kind.ts';
import type { SpeechWords } from './words.ts';

/** A longer sentence tells more than whose word that is. */
const MOST_WORDS = 20;
/** In front of the words that point back stands nothing but who speaks, with an article. */
const MOST_BEFORE = 2;

/** Whether a sentence points back, and tells nothing beside its source. */
function isEcho(statement: Statement, { name }: Source, { speech }: Article): boolean {
  const { text, quotes } = statement;
  const { echo } = cuesOf(statement, speech);
  if (!echo || quotes.length > 0 || /[:;?]/.test(text) || wordsOf(text).length > MOST_WORDS) return false;
  if (findFigures(text, speech.grammar).length > 0) return false;
  // "The group announced this on Monday": the name it is called by may have another in brackets.
  const [speaker = ''] = name?.split(' (') ?? [];
  const before = speaker ? text.slice(0, echo.start).replace(speaker, '') : text.slice(0, echo.start);
  return wordsOf(before).length <= MOST_BEFORE && !before.includes(',') && (before === '' || before !== text.slice(0, echo.start));
}

/** "So steht es in einer Mitteilung des Händlers", "a informação é da rede": no verb tells whose it is, the words that point back do. */
export function sourceOfEcho(statement: Statement, article: Article): Source | null {
  const { speech, known } = article;
  const { echo } = cuesOf(statement, speech);
  const name =
    echo &&
    namesOf(statement, speech, known).find(({ text, start, isRole }) => start >= echo.start && (isRole || isProper(text, known, speech)));
  const source: Source | null = name
    ? { kind: kindOfName(name.text, statement.text, article), name: name.text, cue: statement.text.slice(echo.start, echo.end) }
    : null;
  return source && isEcho(statement, source, article) ? source : null;
}

/** @returns the sentences that lend their source to the one before, and most of which stand for no fact of their own; indexes into the statements. */
export function echoesOf(statements: readonly Statement[], sources: readonly Source[], article: Article): ReadonlySet<number> {
  const isNamed = ({ kind, name }: Source) => kind !== 'unattributed' && (kind !== 'anonymous' || name !== null);
  // The one before may close the paragraph before.
  const follows = (index: number) => index > 0 && statements[index]!.block - statements[index - 1]!.block <= 1;
  const found = statements
    .keys()
    .filter((index) => follows(index) && isNamed(sources[index]!) && isEcho(statements[index]!, sources[index]!, article));
  return new Set(found);
}

/** "…, which has 40 shops": a clause behind a comma that does not explain who speaks; the sentence lends its source, and stands for a fact as well. */
export function tellsMore({ text }: Statement, speech: SpeechWords): boolean {
  const [, ...clauses] = text.split(',');
  const isMore = (words: readonly string[]) => words.length > MOST_BEFORE && !roleOf(words.slice(0, MOST_BEFORE).join(' '), speech);
  return clauses.some((clause) => isMore(wordsOf(clause)));
}

/** The sources, those before an echo with its source, where they have none of their own. */
export function withEchoes(statements: readonly Statement[], sources: readonly Source[], article: Article): Source[] {
  const echoes = echoesOf(statements, sources, article);
  return sources.map((source, index) => {
    const isOwn = source.kind !== 'unattributed' && source.name !== null;
    return echoes.has(index + 1) && !isOwn ? { ...sources[index + 1]!, cue: null } : source;
  });
}
