/** What the words of a language tell of a text's tone: counted by the build in paragraphs and sentences that promote or report. */
import type { Passages, QuestionSentences, ToneWords } from '../model/pack.ts';
import { stemsOf } from '../text/tone.ts';
import { holding } from './holding.ts';

/** So many more texts are taken to be read of either sort, and every word to stand in half of them: what was seen once does not tell much. */
const SMOOTHING = 2;
/** What stands in fewer texts tells nothing. */
const LEAST_TEXTS = 4;
/** Of a language no more words are shipped, those that tell most (of these what rounds to nothing is left out, some forty). Twice as many find no more, and cost each page 3 kB. */
const MOST_WORDS = 1000;
/** Log-odds are rounded to steps of so much. */
const STEP = 0.5;
/** No word tells more. */
const MOST = 3;

/** Naive Bayes: by how much each word makes a text likelier to promote. */
export function toneWords({ promotes, informs }: Passages, sentences: QuestionSentences): ToneWords {
  const of = (side: 'claim' | 'fact') => Object.values(sentences).flatMap((each) => each[side]);
  const [ads, reports] = [counted([...promotes, ...of('claim')]), counted([...informs, ...of('fact')])];
  const telling = [...new Set([...ads.stems.keys(), ...reports.stems.keys()])].flatMap((stem) => {
    const texts = (ads.stems.get(stem) ?? 0) + (reports.stems.get(stem) ?? 0);
    const odds = Math.log(share(ads, stem) / share(reports, stem));
    return texts < LEAST_TEXTS ? [] : [{ stem, odds, tells: Math.abs(odds) * texts }];
  });
  return Object.fromEntries(
    telling
      .sort((a, b) => b.tells - a.tells || (a.stem < b.stem ? -1 : 1))
      .slice(0, MOST_WORDS)
      .map(({ stem, odds }) => [stem, Math.max(-MOST, Math.min(MOST, Math.round(odds / STEP) * STEP))] as const)
      .filter(([, odds]) => odds !== 0),
  );
}

interface Counted {
  texts: number;
  /** In how many of them each stands. */
  stems: ReadonlyMap<string, number>;
}

const counted = (texts: readonly string[]): Counted => ({ texts: texts.length, stems: holding(texts, stemsOf) });

const share = ({ texts, stems }: Counted, stem: string): number => ((stems.get(stem) ?? 0) + SMOOTHING / 2) / (texts + SMOOTHING);
