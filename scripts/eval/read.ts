/** Reads a page for the evaluation: the scan's report, the text it speaks of, and what the other tools make of the same page. */
import type { Page } from 'puppeteer-core';
import type { Report } from '../../lib/model/report.ts';
import { pageScript } from '../scan/bundle.ts';
import type { Input } from '../scan/inputs.ts';
import { languages, packFor } from '../scan/packs.ts';
import { scanPage } from '../scan/scan-page.ts';
import { isolatedWorld, type World } from '../scan/world.ts';
import type { JudgedReport } from './judged.ts';
import type { InjectedEvaluation } from './page-entry.ts';
import type { filterLists } from './peers/filter-lists.ts';
import type { Peer } from './peers/names.ts';
import { NOTHING, pseudoReport } from './peers/pseudo-report.ts';
import type { PageView } from './view.ts';

export interface ReadPage {
  id: string;
  report: Report;
  view: PageView;
  /** Null where the tool failed on the page; a tool that was not run is missing. */
  peers: Partial<Record<Peer, JudgedReport | null>>;
}

export interface Comparison {
  /** Null when the lists are not at hand. */
  lists: ReturnType<typeof filterLists>;
}

/** @param comparison null = without the other tools */
export const reader =
  (comparison: Comparison | null) =>
  async (page: Page, input: Input): Promise<ReadPage> => {
    const report = await scanPage(page, input);
    const script = await pageScript(`${import.meta.dirname}/page-entry.ts`);
    const world = await isolatedWorld<InjectedEvaluation>(await page.createCDPSession(), 'evaluation', script);
    const { grammar } = packFor(languages.includes(report.language) ? report.language : 'und');
    const view = await world('view', report.language, grammar);
    return { id: input.id, report, view, peers: comparison ? await readPeers(world, report, comparison) : {} };
  };

async function readPeers(world: World<InjectedEvaluation>, { url, language }: Report, { lists }: Comparison): Promise<ReadPage['peers']> {
  const { grammar } = packFor(languages.includes(language) ? language : 'und');
  const attempt = (name: Peer, finding: Promise<Parameters<typeof pseudoReport>[0]>) =>
    finding.then(pseudoReport).catch((error: Error) => {
      console.error(`${name} failed on ${url}: ${error.message.split('\n')[0]}`);
      return null;
    });
  const peers: ReadPage['peers'] = {};
  peers.readability = await attempt('readability', world('readability', language, grammar));
  if (lists) {
    const rules = lists(url, await world('features'));
    peers.filterLists = await attempt('filterLists', world('filterLists', language, grammar, rules));
  }
  peers.labelRegex = await attempt('labelRegex', world('labelRegex', language, grammar, packFor('und').disclosures));
  peers.defuddle = await attempt('defuddle', world('defuddle', language, grammar)); // last: it works on the page itself
  peers.nothing = NOTHING;
  return peers;
}
