/** Whose word the statements of a piece of advertising are: customers, and third parties who promote nothing, though they are quoted and speak of prices and effects. */
import { isObjecting, withCustomers } from '../../facts/customer.ts';
import { compileSpeech } from '../../facts/words.ts';
import type { OutsideWords } from '../../model/outside-words.ts';
import type { PageReport } from '../../model/page-report.ts';
import type { SourcedFact } from '../../model/report.ts';
import { isOfOthers } from '../../model/vouched.ts';
import { selfOf } from '../facts.ts';

/**
 * Customers are interested parties. Who once objects, limits or is said to have no stake objects in all their other sentences: "But it is an expensive way to
 * borrow. | Downsizing is cheaper."
 */
export function withVoices(page: PageReport, facts: readonly SourcedFact[], words: OutsideWords): SourcedFact[] {
  const speech = compileSpeech(words);
  const sentences = page.running.map(({ at }) => at.exact);
  const told = withCustomers(facts, sentences, selfOf(page), speech);
  const objects = (fact: SourcedFact) => isOfOthers(fact) && isObjecting(fact, speech);
  const critics = new Set(told.filter(objects).flatMap(({ source }) => source.name ?? []));
  const isCritics = ({ source: { name } }: SourcedFact) => name !== null && critics.has(name);
  return told.map((fact) => ({ ...fact, objects: isOfOthers(fact) && (isCritics(fact) || objects(fact)) }));
}
