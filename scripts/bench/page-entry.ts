/** What the bench puts into a page: a block comes in, and the page is read by a reader that knows it and by one that does not. */
import { analyze } from '../../lib/analyze.ts';
import type { Pack } from '../../lib/model/pack.ts';
import type { Report } from '../../lib/model/report.ts';
import { THRESHOLDS } from '../../lib/model/thresholds.ts';

/** One block that came in, and the milliseconds the two readings after it took; `stages` are those of the one that knew the page. */
export interface Round {
  again: number;
  full: number;
  stages: Record<string, number>;
  /** Both gave the same report. */
  equal: boolean;
}

/** Readings before the first that counts: the first ones pay for the compiler of the browser too. */
const WARM_UP = 3;

function bench(pack: Pack, block: readonly string[], rounds: number): Round[] {
  const now = new Date();
  const read = (by: Pack): { report: Report; ms: number } => {
    const start = performance.now();
    const report = analyze(document, by, { language: pack.language, version: '0', threshold: THRESHOLDS.balanced, now });
    return { report, ms: performance.now() - start };
  };
  const done: Round[] = [];
  for (let round = -WARM_UP; round < rounds; round += 1) {
    insert(block.map((text) => `${text} ${round}`));
    const fresh = structuredClone(pack);
    // By turns, so that neither always finds what the other one left in the processor.
    const first = round % 2 ? read(pack) : read(fresh);
    const second = round % 2 ? read(fresh) : read(pack);
    const [again, full] = round % 2 ? [first, second] : [second, first];
    const equal = JSON.stringify({ ...again.report, timing: {} }) === JSON.stringify({ ...full.report, timing: {} });
    if (round >= 0) done.push({ again: again.ms, full: full.ms, stages: again.report.timing, equal });
  }
  return done;
}

function insert(texts: readonly string[]): void {
  const paragraphs = document.querySelectorAll('article p');
  const box = document.createElement('div');
  for (const text of texts) box.appendChild(document.createElement('p')).textContent = text;
  paragraphs[Math.floor(paragraphs.length / 2)]!.before(box);
  document.body.getBoundingClientRect(); // the layout is the page's own cost
}

(globalThis as { sourcelightBench?: typeof bench }).sourcelightBench = bench;
