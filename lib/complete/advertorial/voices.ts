/** Whose word the statements of a piece of advertising are: customers, and third parties who promote nothing, though they are quoted and speak of prices and effects. */
import { withCustomers } from '../../facts/customer.ts';
import { compileSpeech } from '../../facts/words.ts';
import type { OutsideWords } from '../../model/outside-words.ts';
import type { SourcedFact } from '../../model/report.ts';
import { isOfOthers } from '../../model/vouched.ts';
import { findPhrases } from '../../text/phrase.ts';

/**
 * Customers are interested parties. Who once objects, limits or is said to have no stake objects in all their other sentences: "But it is an expensive way to
 * borrow. | Downsizing is cheaper."
 *
 * @param sentences all of the piece.
 */
export function withVoices(facts: readonly SourcedFact[], sentences: readonly string[], words: OutsideWords): SourcedFact[] {
  const speech = compileSpeech(words);
  const told = withCustomers(facts, sentences, speech);
  const objects = (fact: SourcedFact) => isOfOthers(fact) && (fact.limits.length > 0 || findPhrases(fact.text, speech.objects).length > 0);
  const critics = new Set(told.filter(objects).map(({ source }) => source.name));
  return told.map((fact) => ({ ...fact, objects: isOfOthers(fact) && critics.has(fact.source.name) }));
}
