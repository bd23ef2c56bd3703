/** What the pieces of words tell of the matter of a sentence: counted by the build in what the packs say of topics and questions. */
import type { MatterWords } from '../model/outside-words.ts';
import type { PackRow, QuestionRow, QuestionSentences, TopicRow } from '../model/pack.ts';
import { QUESTIONS, type Question } from '../model/questions.ts';
import type { Topic } from '../model/topics.ts';
import { addTo } from '../text/lists.ts';
import { contentWords, piecesOfWord } from '../text/pieces.ts';
import type { NameWords } from '../text/words.ts';
import { holding } from './holding.ts';

/** Pieces a matter is taken to hold in the mix of all, so that what was seen once does not tell much; any of 5 to 60 pairs as well. */
const SMOOTHING = 20;
/** Log-odds; pieces that tell less are left out. With those from 0.5 on pairs are no better; from 1.5 on they are worse. */
const LEAST = 1;

/** A matter, and what is said of it. */
interface Said {
  topic: Topic;
  /** Words and turns. */
  wordings: readonly string[];
  /** Whole sentences. */
  sentences: readonly string[];
}

/** @param sentences whole ones of each question, beside its phrases and examples. */
export function matterWords(
  topics: readonly TopicRow[],
  questions: readonly QuestionRow[],
  sentences: QuestionSentences,
  grammar: NameWords,
): MatterWords {
  const ofTopics = [...Map.groupBy(topics, ({ topic }) => topic)].map(([topic, rows]): Said => said(topic, rows, []));
  const known = (Object.keys(QUESTIONS) as Question[]).filter((question) => questions.some((row) => row.question === question));
  const side = (wanted: QuestionRow['side']): Said[] => [
    ...known.map((question) =>
      said(
        QUESTIONS[question],
        questions.filter((row) => row.question === question && row.side === wanted),
        sentences[question]?.[wanted] ?? [],
      ),
    ),
    ...ofTopics,
  ];
  const claim = side('claim');
  return { topics: claim.map(({ topic }) => topic), claim: tellingPieces(claim, grammar), fact: tellingPieces(side('fact'), grammar) };
}

const said = (topic: Topic, rows: readonly PackRow[], sentences: readonly string[]): Said => ({
  topic,
  wordings: rows.flatMap(({ phrases }) => phrases.flatMap(wordings)),
  sentences: [...rows.flatMap(({ examples }) => examples.match), ...sentences],
});

/** What a phrase is made of: its words and alternatives, without the signs of the notation. */
const wordings = (phrase: string): string[] =>
  phrase
    .replaceAll('<number>', '')
    .split(/[()|?]|\.\.\./)
    .map((part) => part.replaceAll(/[*\\]/g, '').trim())
    .filter((part) => part !== '');

/** In how many texts each piece stands. */
type Counts = Map<string, number>;

/** Naive Bayes: by how much each piece makes each matter likelier than any text of a pack does. */
function tellingPieces(matters: readonly Said[], grammar: NameWords): MatterWords['claim'] {
  const inSentences = matters.map(({ sentences }) => countPieces(sentences, grammar));
  const own = matters.map(({ wordings }, matter) => added([countPieces(wordings, grammar), inSentences[matter]!]));
  // Lists of words hold few of the words that every sentence has: those are as common as sentences make them.
  const shares = [sharesOf(added(own)), sharesOf(added(inSentences))];
  const telling = new Map<string, number[]>();
  for (const [matter, counts] of own.entries()) {
    const all = total(counts);
    for (const [piece, count] of counts) {
      const share = Math.max(...shares.map((shareOf) => shareOf(piece)));
      const odds = Math.log((count + SMOOTHING * share) / (all + SMOOTHING) / share);
      if (odds < LEAST) continue;
      addTo(telling, piece, matter);
      addTo(telling, piece, Math.round(odds * 10));
    }
  }
  return Object.fromEntries(telling);
}

const countPieces = (texts: readonly string[], grammar: NameWords): Counts =>
  holding(texts, (text) => contentWords(text, grammar).flatMap(piecesOfWord));

function added(all: readonly Counts[]): Counts {
  const sums: Counts = new Map();
  for (const counts of all) for (const [piece, count] of counts) sums.set(piece, (sums.get(piece) ?? 0) + count);
  return sums;
}

const total = (counts: Counts): number => counts.values().reduce((sum, count) => sum + count, 0);

function sharesOf(counts: Counts): (piece: string) => number {
  const all = total(counts);
  return (piece) => (counts.get(piece) ?? 0) / Math.max(1, all);
}
