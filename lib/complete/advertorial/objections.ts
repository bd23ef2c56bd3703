/** Third parties who promote nothing in a piece of advertising, though what they say is quoted and speaks of prices and effects. */
import type { OutsideWords } from '../../model/outside-words.ts';
import type { SourcedFact } from '../../model/report.ts';
import { isOfOthers } from '../../model/vouched.ts';
import { compileRows, findPhrases } from '../../text/phrase.ts';

/**
 * Who once objects, limits or is said to have no stake sells nothing in all their other sentences: "But it is an expensive way to borrow. | Downsizing is cheaper."
 *
 * @param facts customers among them told apart: interested parties object to nothing.
 * @returns where those sentences start, in UTF-16 units of the page's text.
 */
export function objectionsIn(facts: readonly SourcedFact[], { grammar }: Pick<OutsideWords, 'grammar'>): Set<number> {
  const words = compileRows([{ phrases: grammar.objects }]);
  const objects = ({ text, limits }: SourcedFact) => limits.length > 0 || findPhrases(text, words).length > 0;
  const together = Map.groupBy(facts.filter(isOfOthers), ({ source }) => source.name);
  return new Set([...together.values()].filter((all) => all.some(objects)).flatMap((all) => all.map(({ at }) => at.start)));
}
