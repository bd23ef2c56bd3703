/** Whether what limits takes up the very thing a claim promises. */
import { piecesOfWord } from '../text/pieces.ts';
import { haveSameAmount } from './measures.ts';
import type { Article, Profile } from './pair-signs.ts';

/** Words that begin with so many of the same letters are forms of one, … */
const STEM = 5;
/** … and of the longer of them so much is the same: "planetarium" is no "planet", and "consultation" nothing for consumers. */
const SAME = 0.6;
/** Weight of a first piece (text/pieces.ts) that four statements of the piece have; what more of them have is the matter of all. */
const RARE = 1 / 4;
/** What more claims speak of is the matter of all as well: "sleep" where a mattress is sold. */
const MOST_CLAIMS = 3;

/** "€ 89 a month" and "the price of € 89 holds for three months"; "with a lifetime guarantee" and "The guarantee covers …". */
export const takesUp = (claim: Profile, limit: Profile, article: Article): boolean =>
  haveSameAmount(claim.figures, limit.figures) || beginsWithWordOf(claim, limit, article);

/** Small print begins with what it is about. */
const beginsWithWordOf = (claim: Profile, { content: [first = ''] }: Profile, { pieceWeight, claimsWith }: Article): boolean =>
  claim.content.some((word) => isFormOf(word, first)) &&
  pieceWeight(piecesOfWord(first)[0]!) >= RARE &&
  claimsWith(first.slice(0, STEM)) <= MOST_CLAIMS;

function isFormOf(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  return same >= STEM && same >= SAME * Math.max(one.length, other.length);
}
