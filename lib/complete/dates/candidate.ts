/** An expression of time where it stands, and the words before that belong to it. */
import type { NamedTime, TimeKind } from '../../model/outside-words.ts';
import type { Slot } from '../../text/form.ts';
import type { Lexicon } from './lexicon.ts';

export interface TimeMatch {
  kind: TimeKind;
  /** Offsets into the sentence, the words before that belong to it included. */
  start: number;
  end: number;
  slots: Readonly<Partial<Record<Slot, string>>>;
  named: NamedTime | null;
  /** "seit": it reaches up to today. */
  since: boolean;
  /** "bis": it lies ahead. */
  until: boolean;
}

export interface Candidate extends TimeMatch {
  /** Where it starts without the words before it. */
  core: number;
  isSmall: boolean;
}

/** Words before a date are an article and a preposition or two. */
const MAX_BEFORE = 3;
/** No such words are longer. */
const MAX_LENGTH = 40;

/** @param match of the expression alone. */
export function withWordsBefore(
  sentence: string,
  lexicon: Lexicon,
  match: RegExpExecArray,
  rest: Pick<Candidate, 'kind' | 'slots' | 'named' | 'isSmall'>,
): Candidate {
  let start = match.index;
  let since = false;
  let until = false;
  const opens = match[0].match(/^\p{L}+\s/u)?.[0] ?? '';
  const maxWords = rest.kind === 'rate' ? 0 : MAX_BEFORE;
  const isLed = [lexicon.before, lexicon.since, lexicon.until].some((pattern) => pattern.test(opens)); // "på onsdagen" needs no "det" before it
  for (let words = 0; words < maxWords && !since && !until; words += 1) {
    const head = sentence.slice(Math.max(0, start - MAX_LENGTH), start);
    const found = {
      since: lengthOf(lexicon.since, head),
      until: lengthOf(lexicon.until, head),
      before: isLed ? 0 : lengthOf(lexicon.before, head),
    };
    const longest = Math.max(found.since, found.until, found.before);
    if (longest === 0) break;
    since = found.since === longest;
    until = !since && found.until === longest;
    start -= longest;
  }
  return { ...rest, start, core: match.index, end: match.index + match[0].length, since, until };
}

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;
