/** Third parties who object in a piece of advertising: what they say there promotes nothing, though it is quoted and speaks of prices and effects. */
import type { OutsideWords } from '../../model/outside-words.ts';
import type { RunningSentence } from '../../model/page-report.ts';
import type { SourcedFact } from '../../model/report.ts';
import { isOfOthers } from '../../model/vouched.ts';
import { compileRows, findPhrases } from '../../text/phrase.ts';

/**
 * In a paragraph in which somebody objects, limits or is said to have no stake, all their sentences are objections: "But it is an expensive way to borrow. | Downsizing is cheaper."
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
  const blockAt = new Map(running.map(({ at, block }) => [at.start, block]));
  const said = facts.filter(isOfOthers);
  const together = Map.groupBy(said, ({ at, source }) => `${blockAt.get(at.start)} ${source.name}`);
  return new Set([...together.values()].filter((all) => all.some(objects)).flatMap((all) => all.map(({ at }) => at.start)));
}
