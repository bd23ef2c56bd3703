/** Sourcelight and the other tools side by side: same pages, same scorer. */
import { cell, type ScoredPage, tallyOf } from './breakdown.ts';
import { PEER_TITLES, PEERS, type Peer } from './peers/names.ts';
import type { ReadPage } from './read.ts';
import { decimals } from './table.ts';
import { figuresOf, type Tally } from './tally.ts';

const COMPARED = [
  'verdict',
  'blockRecall',
  'blockRecallLabelled',
  'blockRecallUnlabelled',
  'blockPrecision',
  'blockF1',
  'textRecall',
  'textPrecision',
  'labelRecall',
  'labelPrecision',
  'cleanPagesQuiet',
  'trapsAvoided',
];
/** Most tools have no say on labels; a figure of theirs would be none. */
const ON_LABELS = ['labelRecall', 'labelPrecision'];
const READS_LABELS: readonly Peer[] = ['labelRegex'];

/** Averages over pages: how many pages they are over says little. */
const WITHOUT_COUNT = ['blockF1', 'textRecall', 'textPrecision'];

/** @param pages with their read page, null where there is none */
export function comparison(pages: readonly (ScoredPage & { read: ReadPage | null })[]): string[][] {
  const run = PEERS.filter((peer) => pages.some(({ read }) => read && peer in read.peers));
  const columns = [
    { title: 'Sourcelight', tally: tallyOf(pages), readsLabels: true },
    ...run.map((peer) => ({
      title: PEER_TITLES[peer],
      tally: tallyOf(pages.map(({ gold, read }) => ({ gold, report: read?.peers[peer] ?? null }))),
      readsLabels: READS_LABELS.includes(peer),
    })),
  ];
  return [
    ['figure', ...columns.map(({ title }) => title)],
    ...COMPARED.map((name) => [
      name,
      ...columns.map(({ tally, readsLabels }) => (ON_LABELS.includes(name) && !readsLabels ? '–' : figureCell(tally, name))),
    ]),
  ];
}

const figureCell = (tally: Tally, name: string): string =>
  WITHOUT_COUNT.includes(name) ? decimals(figuresOf(tally)[name]) : cell(tally[name]);
