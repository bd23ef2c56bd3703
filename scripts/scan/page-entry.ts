/** What the scan command puts into a page: the pipeline on a global, in a world of its own that the page cannot reach. */
import { analyze } from '../../lib/analyze.ts';
import type { Pack } from '../../lib/model/pack.ts';
import type { Page } from '../../lib/model/page.ts';
import type { PageReport } from '../../lib/model/page-report.ts';
import { statedAddress } from '../../lib/page/address.ts';
import { readLiveText } from '../../lib/page/live-text.ts';
import { probePage } from '../../lib/page/probe.ts';
import { readPage } from '../../lib/page/read-page.ts';

export interface Injected {
  /** The address the page gives as its own, or null. */
  statedAddress(): string | null;
  probe(): ReturnType<typeof probePage>;
  /** The page before anything is looked for in it: all that the stages after it need. */
  read(pack: Pack, language: string): Page;
  /** What the offsets of a report count in. */
  text(): string;
  analyze(pack: Pack, options: { language: string; version: string; threshold: number; id: string }): PageReport;
}

const injected: Injected = {
  statedAddress: () => statedAddress(document),
  probe: () => probePage(document),
  read: (pack, language) => readPage(document, language, pack.grammar),
  text: () => readLiveText(document).text,
  analyze: (pack, options) => analyze(document, pack, { ...options, now: new Date() }),
};
(globalThis as { sourcelight?: Injected }).sourcelight = injected;
