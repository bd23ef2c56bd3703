/** EasyList and EasyList Germany, where they are at hand: they may be measured against, and are no part of the repository. */
import { existsSync, readFileSync } from 'node:fs';
import { FiltersEngine, Request } from '@ghostery/adblocker';
import { inShared } from '../../lib/paths.ts';
import type { DomFeatures, HidingRules } from './hidden-elements.ts';

const FILES = ['easylist.txt', 'easylistgermany.txt'].map((name) => inShared('peers', name));

/** Gives a page's rules; null when the lists are not at hand. */
export function filterLists(): ((url: string, features: DomFeatures) => HidingRules) | null {
  if (!FILES.every((file) => existsSync(file))) return null;
  const engine = FiltersEngine.parse(FILES.map((file) => readFileSync(file, 'utf8')).join('\n'), { loadExtendedSelectors: true });
  return (url, { classes, ids, hrefs }) => {
    const { hostname, domain } = Request.fromRawDetails({ url, type: 'main_frame' });
    const { styles, extended } = engine.getCosmeticsFilters({
      url,
      hostname,
      domain,
      classes,
      ids,
      hrefs,
      getBaseRules: true,
      getInjectionRules: false,
      getExtendedRules: true,
      getRulesFromDOM: true,
      getRulesFromHostname: true,
    });
    return { styles, extended: extended.map(({ ast }) => ast) };
  };
}
