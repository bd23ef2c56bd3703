/**
 * The pipeline: from the live document to the report. Everything here and below is pure but for reading the document; the same function
 * serves the content script, the scan command and the tests. What needs no document is added outside the page (lib/complete): the facts,
 * those beside each claim, the full domains of sponsors.
 */
import { findClaims } from './claims/find-claims.ts';
import { detect } from './detectors/index.ts';
import { findNotices } from './detectors/notice.ts';
import type { Pack } from './model/pack.ts';
import type { Page } from './model/page.ts';
import type { PageReport } from './model/page-report.ts';
import type { Problem, Standing } from './model/report.ts';
import { readPage } from './page/read-page.ts';
import { runningText } from './page/running-text.ts';
import { findPromotions, type PromotionResult } from './promotions/index.ts';
import { type Stages, startStages } from './stages.ts';
import { type CompiledPack, compilePack } from './text/compile-pack.ts';
import { readingId } from './text/hash.ts';

export interface AnalyzeOptions {
  /** BCP 47, found from the text. */
  language: string;
  /** Of the extension. */
  version: string;
  now: Date;
  /** 0..1, how likely it must be that unlabelled text promotes before it is reported. */
  threshold: number;
  /** What went wrong before the page was read. */
  problems?: readonly Problem[];
  /** The manifest's; without it a hash of address and text. */
  id?: string;
  /** Milliseconds, for the timing by stage. */
  clock?: () => number;
}

const NO_STANDING: Standing = { named: 0, selfReported: 0, anonymous: 0, unattributed: 0 };

const NOTHING: PromotionResult = {
  promotions: [],
  disclosures: [],
  jurisdiction: null,
  article: null,
  verdict: 'no-article',
  verdictEvidence: [],
  promotionalShare: 0,
};

/**
 * @returns the report, without facts yet.
 * @throws Error when the pack is malformed or the document cannot be read at all; a later stage that fails becomes a problem.
 */
export function analyze(document: Document, pack: Pack, options: AnalyzeOptions): PageReport {
  const stages = startStages(options.clock ?? (() => performance.now()));
  const compiled = stages.timed('compile', () => compilePack(pack));
  const page = stages.timed('read', () => readPage(document, options.language, pack.grammar));
  return analyzePage(page, compiled, options, stages);
}

/** All after the document was read. */
export function analyzePage(
  page: Page,
  compiled: CompiledPack,
  options: AnalyzeOptions,
  { timing, problems, attempt }: Stages,
): PageReport {
  const { pack } = compiled;
  problems.push(...(options.problems ?? []), ...page.problems);
  if (pack.language === 'und') problems.push({ code: 'language-unsupported', detail: options.language });

  const hits = detect(page, compiled, attempt);
  const result = attempt('promotions', () => findPromotions(page, hits, compiled, options.threshold), NOTHING);
  const claims = attempt('claims', () => findClaims(page, result.promotions, hits.cues, hits.labels, result.verdict), []);

  return {
    schema: 1,
    id: options.id ?? readingId(page.url, page.text),
    url: page.url,
    title: page.title,
    language: page.language,
    publisher: page.publisher,
    author: page.author,
    publishedAt: page.publishedAt,
    analysedAt: options.now.toISOString(),
    version: options.version,
    threshold: options.threshold,
    ...result,
    subject: [],
    notices: attempt('notices', () => findNotices(page, compiled), []),
    claims,
    facts: [],
    standing: NO_STANDING,
    recommendation: null,
    readerMarks: [],
    problems,
    timing,
    running: attempt('running', () => runningText(page, result.verdict), []),
  };
}
