/** Filter lists in the page: what they ask for, and the elements their rules would hide. */
import { querySelectorAll } from '@ghostery/adblocker-extended-selectors';
import type { Page } from '../../../lib/model/page.ts';
import type { LiveText } from '../../../lib/page/live-text.ts';
import type { PeerFinding } from './finding.ts';

/** What generic rules are looked up by. */
export interface DomFeatures {
  classes: string[];
  ids: string[];
  hrefs: string[];
}

type SelectorTree = Parameters<typeof querySelectorAll>[1];

/** One page's rules: a style sheet, and selectors that CSS does not know. */
export interface HidingRules {
  styles: string;
  extended: readonly SelectorTree[];
}

export function domFeatures(document: Document): DomFeatures {
  const all = [...document.querySelectorAll('*')];
  const values = (list: readonly string[]) => [...new Set(list.filter(Boolean))];
  return {
    classes: values(all.flatMap((element) => [...element.classList])),
    ids: values(all.map((element) => element.getAttribute('id') ?? '')),
    hrefs: values(all.map((element) => element.getAttribute('href') ?? '')),
  };
}

export function hiddenElements(
  document: Document,
  live: Pick<LiveText, 'elements'>,
  page: Pick<Page, 'text' | 'elements' | 'article'>,
  rules: HidingRules,
): PeerFinding {
  const hidden = new Set<Element>([
    ...selectorsOf(rules.styles).flatMap((selector) => [...document.querySelectorAll(selector)]),
    ...rules.extended.flatMap((tree) => querySelectorAll(document.documentElement, tree)),
  ]);
  const { article } = page;
  const promotions: PeerFinding['promotions'] = [];
  let done = -1;
  for (const [index, { element, start, end }] of live.elements.entries()) {
    if (!hidden.has(element) || start < done || end === start || !page.elements[index]!.visible) continue;
    done = end; // what stands inside is hidden with it
    promotions.push({ text: page.text.slice(start, end), inArticle: article !== null && start >= article.start && start < article.end });
  }
  return { article: article !== null, promotions, labels: [] };
}

/** The sheet as the browser reads it: a rule with a selector it does not know is dropped, as in the extension. */
function selectorsOf(styles: string): string[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSStyleRule ? [rule.selectorText] : []));
}
