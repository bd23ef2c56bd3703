/** Of the cues in a sentence the one that tells best whose word it is. */
import { wordsOf } from '../text/words.ts';
import type { Article } from './attribution.ts';
import { type Cue, isOf, type Statement, tellsWhoPaid } from './cues.ts';
import { carriesOn, speakerBeside, WITH_ARTICLE } from './speaker.ts';
import { isModel, isNoun } from './things.ts';
import { areMany, isOfThing } from './unnamed.ts';

/** A verb that only may tell of speech has its subject no more characters away. */
const NEAR = 45;

const holdsKnown = ({ start, end }: Cue, { text }: Statement, known: ReadonlySet<string>): boolean =>
  wordsOf(text.slice(start, end)).some((word) => /^\p{Lu}/u.test(word) && known.has(word.toLowerCase()));

/** What a product promises is nobody's word. */
export function isOfModel(cue: Cue, statement: Statement, { speech, known }: Article): boolean {
  const speaker = isOf(cue, 'says', 'thinks') ? speakerBeside(statement, cue, speech, known) : null;
  return speaker !== null && isModel(speaker, cue, statement, speech);
}

/** The cue that names the source best; a verb that only may tell of speech needs somebody who speaks. */
export function leadingCue(found: readonly Cue[], statement: Statement, article: Article): Cue | undefined {
  const { speech, known } = article;
  const isMeant = (cue: Cue) =>
    (!cue.row.known || holdsKnown(cue, statement, known)) &&
    !isOfThing(statement, cue, speech, known) &&
    !isOfModel(cue, statement, article);
  const cues = found.filter(isMeant);
  // "The court has …, the lower court said earlier, decided, that": what follows the comma is what was said.
  const reach = (cue: Cue) => (/^\s*,/.test(statement.text.slice(cue.end)) ? undefined : NEAR);
  const hasSpeaker = (cue: Cue) => {
    const speaker = speakerBeside(statement, cue, speech, known, reach(cue));
    // "Dealers complain": nobody by name, but people.
    const speaks = speaker && (!isNoun(speaker, statement, article) || areMany(speaker.text, cue, statement, speech, known));
    return Boolean(speaks) || carriesOn(statement, cue, speech, known);
  };
  // "… has been claimed, said Ada Lund": of two verbs the one with somebody right beside it.
  const gap = (cue: Cue): number => {
    const speaker = speakerBeside(statement, cue, speech, known);
    if (!speaker) return carriesOn(statement, cue, speech, known) ? 0 : Number.POSITIVE_INFINITY;
    const apart = Math.max(speaker.start - cue.end, cue.start - speaker.end);
    return apart <= WITH_ARTICLE ? 0 : apart;
  };
  const first = cues.find((cue) => isOf(cue, 'according', 'says'));
  const saying = first && isOf(first, 'says') ? cues.filter((cue) => isOf(cue, 'says')) : [];
  const gaps = saying.map(gap);
  const nearest = saying.filter((_, index) => gaps[index] === Math.min(...gaps));
  // "Doctors recommend it, says the maker": of two the one that opens the clause behind the comma.
  const opening = nearest.findLast((cue) => /,["“”»«]?\s$/.test(statement.text.slice(0, cue.start)));
  return (
    cues.find(tellsWhoPaid) ??
    cues.find((cue) => isOf(cue, 'according') && cue.row.kind) ??
    opening ??
    nearest[0] ??
    first ??
    cues.find((cue) => isOf(cue, 'hearsay')) ??
    cues.find((cue) => isOf(cue, 'thinks') && hasSpeaker(cue))
  );
}
