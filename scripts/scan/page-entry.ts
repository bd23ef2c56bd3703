/** What the scan command puts into a page: the pipeline on a global, in a world of its own that the page cannot reach. */
import { analyze } from '../../lib/analyze.ts';
import type { Pack } from '../../lib/model/pack.ts';
import type { Report } from '../../lib/model/report.ts';
import { probePage } from '../../lib/page/probe.ts';

export interface Injected {
  probe(): ReturnType<typeof probePage>;
  analyze(pack: Pack, options: { language: string; version: string; id: string }): Report;
}

const injected: Injected = {
  probe: () => probePage(document),
  analyze: (pack, options) => analyze(document, pack, { ...options, now: new Date() }),
};
(globalThis as { sourcelight?: Injected }).sourcelight = injected;
