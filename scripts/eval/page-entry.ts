/** What the evaluation puts into a page beside the scan: the page's text to look at, and the other tools. */
import type { DisclosureRow, Grammar } from '../../lib/model/pack.ts';
import { readLiveText } from '../../lib/page/live-text.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { afterLabels } from './peers/after-labels.ts';
import { droppedBy } from './peers/dropped.ts';
import { defuddleText, readabilityText } from './peers/extractors.ts';
import type { PeerFinding } from './peers/finding.ts';
import { type DomFeatures, domFeatures, type HidingRules, hiddenElements } from './peers/hidden-elements.ts';
import { type PageView, viewOf } from './view.ts';

export interface InjectedEvaluation {
  view(language: string, grammar: Grammar): PageView;
  features(): DomFeatures;
  readability(language: string, grammar: Grammar): PeerFinding;
  defuddle(language: string, grammar: Grammar): PeerFinding;
  filterLists(language: string, grammar: Grammar, rules: HidingRules): PeerFinding;
  labelRegex(language: string, grammar: Grammar, labels: readonly DisclosureRow[]): PeerFinding;
}

const page = (language: string, grammar: Grammar) => readPage(document, language, grammar);
const evaluation: InjectedEvaluation = {
  view: (language, grammar) => viewOf(page(language, grammar)),
  features: () => domFeatures(document),
  readability: (language, grammar) => droppedBy(readabilityText(document), page(language, grammar)),
  defuddle: (language, grammar) => droppedBy(defuddleText(document), page(language, grammar)),
  filterLists: (language, grammar, rules) => hiddenElements(document, readLiveText(document), page(language, grammar), rules),
  labelRegex: (language, grammar, labels) => afterLabels(page(language, grammar), labels),
};
(globalThis as { evaluation?: InjectedEvaluation }).evaluation = evaluation;
