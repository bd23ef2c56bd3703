/** Whether what limits takes up the very thing a claim promises. */
import { piecesOfWord } from '../text/pieces.ts';
import { haveSameAmount } from './measures.ts';
import type { Article, Profile } from './pair-signs.ts';

/** Words that begin with so many of the same letters are forms of one, … */
const STEM = 5;
/** … unless one is longer by more: "Startguthaben" is no "Start". */
const ENDING = 5;
/** Weight of a word that four statements of the piece have; what more of them have is the matter of all. */
const RARE = 1 / 4;

/** "€ 89 a month" and "the price of € 89 holds for three months"; "with a lifetime guarantee" and "The guarantee covers …". */
export const takesUp = (claim: Profile, limit: Profile, article: Article): boolean =>
  haveSameAmount(claim.figures, limit.figures) || beginsWithWordOf(claim, limit, article);

/** Small print begins with what it is about. */
function beginsWithWordOf(claim: Profile, { content: [first = ''] }: Profile, { pieceWeight }: Article): boolean {
  const stem = first.slice(0, STEM);
  return (
    stem.length === STEM &&
    claim.content.some((word) => word.startsWith(stem) && Math.abs(word.length - first.length) <= ENDING) &&
    pieceWeight(piecesOfWord(first)[0]!) >= RARE
  );
}
