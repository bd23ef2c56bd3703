/** Third parties who promote nothing in a piece of advertising, though what they say is quoted and speaks of prices and effects. */
import type { OutsideWords } from '../../model/outside-words.ts';
import type { RunningSentence } from '../../model/page-report.ts';
import type { SourcedFact } from '../../model/report.ts';
import { isOfOthers } from '../../model/vouched.ts';
import { compileRows, findPhrases } from '../../text/phrase.ts';

/**
 * Who once objects, limits or is said to have no stake sells nothing in all their other sentences: "But it is an expensive way to borrow. | Downsizing is cheaper."
 * And what an office or a writing is only reported to say is told, not sold: borrowed praise comes in quotation marks.
 *
 * @param facts customers among them told apart: interested parties object to nothing.
 * @returns where those sentences start, in UTF-16 units of the page's text.
 */
export function objectionsIn(
  running: readonly RunningSentence[],
  facts: readonly SourcedFact[],
  { grammar }: Pick<OutsideWords, 'grammar'>,
): Set<number> {
  const words = compileRows([{ phrases: grammar.objects }]);
  const objects = ({ text, limits }: SourcedFact) => limits.length > 0 || findPhrases(text, words).length > 0;
  const sentenceAt = new Map(running.map((sentence) => [sentence.at.start, sentence]));
  const said = facts.filter(isOfOthers);
  const reported = said.filter(
    ({ at, source }) => source.kind === 'authority-or-document' && sentenceAt.get(at.start)?.quotes.length === 0,
  );
  const together = Map.groupBy(said, ({ source }) => source.name);
  const objecting = [...together.values()].filter((all) => all.some(objects)).flat();
  return new Set([...reported, ...objecting].map(({ at }) => at.start));
}
