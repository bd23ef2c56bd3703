/** What a sentence shows of being somebody's words: quotations, and the cues of the pack outside them. */
import type { AttributionSign } from '../model/pack.ts';
import { findPhrases, type PhraseMatch, withoutMasked } from '../text/phrase.ts';
import { wordsOf } from '../text/words.ts';
import type { AttributionWords, SpeechWords } from './words.ts';

/** A sentence of the article with its place among the others. */
export interface Statement {
  /** Index of its paragraph. */
  block: number;
  text: string;
  /** It stands in a promotion inside the article: whoever speaks there speaks nowhere else. */
  isAside?: boolean;
  /** Its quotations; offsets into `text`. */
  quotes: readonly { start: number; end: number }[];
}

export type Cue = PhraseMatch<AttributionWords>;

export interface Cues {
  /** In reading order. */
  all: readonly Cue[];
  /** Share of the words that stand in quotations, 0..1. */
  quotedShare: number;
  /** Words of the longest quotation. */
  longestQuote: number;
  /** Verbs in the mood of reported speech. */
  moods: number;
  /** … and in that which stands in for it. */
  conditionals: number;
  /** Words that point back to the sentence before; none of `all`. */
  echo: Cue | undefined;
}

export const isOf = (cue: Cue, ...signs: AttributionSign[]): boolean => signs.includes(cue.row.sign);

/** "A study paid for by": behind it stands whose word the study is, whoever is said to have found what. */
export const tellsWhoPaid = ({ row }: Cue): boolean => row.sign === 'according' && row.kind === 'self-reported' && row.name === 'after';

/** A sentence with more of them is no sentence: an attack, or a list. */
const MOST_CUES = 60;

/** Asked again and again of one statement; goes when the statement does. */
const known = new WeakMap<object, Cues>();

export function cuesOf(statement: Pick<Statement, 'text' | 'quotes'>, speech: SpeechWords): Cues {
  const cues = known.get(statement) ?? readCues(statement, speech);
  known.set(statement, cues);
  return cues;
}

/** What hides a cue goes on behind it. */
const isCutOff = (cue: Cue, mask: Cue): boolean => mask.start < cue.end && mask.end > cue.end;

function readCues({ text, quotes }: Pick<Statement, 'text' | 'quotes'>, speech: SpeechWords): Cues {
  // "Survey of 2,000 builders": a number is nobody's name.
  const every = findPhrases(text, speech.attributions).filter(({ name }) => !name || /\p{L}/u.test(name.text));
  const matches = every.length > MOST_CUES ? [] : every;
  const masks = matches.filter(({ row }) => row.sign === 'not');
  const own = (match: Cue) => !quotes.some(({ start, end }) => start <= match.start && match.end <= end);
  const found = withoutMasked(matches, masks).filter((match) => match.row.sign !== 'not' && match.row.sign !== 'echo' && own(match));
  const longest = found.filter(
    (match) =>
      tellsWhoPaid(match) ||
      !found.some(
        (other) =>
          other !== match && other.start <= match.start && match.end <= other.end && other.end - other.start > match.end - match.start,
      ),
  );
  // The mood's forms are verbs: what has a capital is a noun ("die Habe").
  const all = longest.filter((match) => match.row.sign !== 'mood' || /^\p{Ll}/u.test(text.slice(match.start)));
  const lengths = quotes.map(({ start, end }) => wordsOf(text.slice(start, end)).length);
  return {
    all,
    quotedShare: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, wordsOf(text).length),
    longestQuote: Math.max(0, ...lengths),
    moods: all.filter(({ row }) => row.sign === 'mood').length,
    conditionals: all.filter(({ row }) => row.sign === 'conditional').length,
    // "É o que" alone is none of somebody's word, with a verb of saying it is; "det säger | en del" is none.
    echo: matches.find((match) => match.row.sign === 'echo' && own(match) && !masks.some((mask) => isCutOff(match, mask))),
  };
}
