/**
 * How well reports agree with gold labels. Text is compared as runs of four words, so that white space, typography and markup do not
 * count. Ads around the article neither count nor cost.
 */
import type { Report } from '../../lib/model/report.ts';
import type { Gold } from './gold.ts';

/** Hits of so many chances, by name of the figure. */
export type Tally = Record<string, { hit: number; of: number }>;

const RUN = 4;
/** A block counts as found, a report's block as right, from this share of its runs on. */
const ENOUGH = 0.5;
const WHOLE = new Set(['advertorial', 'affiliate']);

const words = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const phrase = (text: string): string => words(text).join(' ');
const within = (part: string, whole: string): boolean => part !== '' && ` ${whole} `.includes(` ${part} `);

export function runsOf(text: string): Set<string> {
  const all = words(text);
  if (all.length <= RUN) return new Set(all.length > 0 ? [all.join(' ')] : []);
  return new Set(all.slice(0, all.length - RUN + 1).map((_, index) => all.slice(index, index + RUN).join(' ')));
}

/** Share of `part` that stands in `whole`, 0..1. */
export function share(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0;
  return [...part].filter((run) => whole.has(run) || [...whole].some((other) => part.size === 1 && within(run, other))).length / part.size;
}

const union = (sets: readonly ReadonlySet<string>[]): Set<string> => new Set(sets.flatMap((set) => [...set]));

/** @returns what is wrong on the page, in words; the figures go to `tally`. */
export function scorePage(gold: Gold, report: Report, tally: Tally): string[] {
  const notes: string[] = [];
  const add = (name: string, hit: number | boolean, of = 1): void => {
    tally[name] ??= { hit: 0, of: 0 };
    tally[name].hit += Number(hit);
    tally[name].of += of;
  };
  const accepted = gold.verdict_accepts ?? [gold.verdict];
  add('verdict', accepted.includes(report.verdict));
  if (!accepted.includes(report.verdict)) notes.push(`verdict ${report.verdict} instead of ${accepted.join(' or ')}`);
  if (!WHOLE.has(gold.verdict)) scoreBlocks(gold, report, add, notes);
  scoreLabels(gold, report, add, notes);
  return notes;
}

type Add = (name: string, hit: number | boolean, of?: number) => void;

function scoreBlocks(gold: Gold, report: Report, add: Add, notes: string[]): void {
  const promotions = gold.promotions ?? [];
  const required = promotions.filter(({ optional, in_article }) => !optional && in_article !== false);
  const wanted = required.map(({ text }) => runsOf(text));
  const all = union(wanted);
  const neutral = union(promotions.filter((promotion) => !required.includes(promotion)).map(({ text }) => runsOf(text)));
  const inside = report.promotions.filter(({ inArticle }) => inArticle);
  const said = inside.map(({ text }) => runsOf(text));
  const joined = union([...said, runsOf(inside.map(({ text }) => text).join(' '))]);
  required.forEach(({ text }, index) => {
    const found = share(wanted[index]!, joined) >= ENOUGH;
    add('block recall', found);
    if (!found) notes.push(`missed: ${text.slice(0, 90)}`);
  });
  said.forEach((runs, index) => {
    if (share(runs, all) < ENOUGH && share(runs, neutral) >= ENOUGH) return;
    const right = share(runs, all) >= ENOUGH;
    add('block precision', right);
    if (!right) notes.push(`false alarm: ${inside[index]!.text.slice(0, 90)}`);
  });
  if (all.size > 0) add('text recall', share(all, joined));
  const counted = new Set([...union(said)].filter((run) => all.has(run) || !neutral.has(run)));
  if (counted.size > 0) add('text precision', share(counted, all));
  if (required.length === 0)
    add(
      'clean pages quiet',
      said.every((runs) => share(runs, neutral) >= ENOUGH),
    );
  for (const trap of gold.editorial_traps ?? []) {
    const caught = share(runsOf(trap), joined) >= ENOUGH || report.claims.some(({ text }) => phrase(text) === phrase(trap));
    add('traps avoided', !caught);
    if (caught) notes.push(`trapped by: ${trap.slice(0, 90)}`);
  }
}

function scoreLabels(gold: Gold, report: Report, add: Add, notes: string[]): void {
  const free = new Set(report.disclosures);
  const labels = (gold.disclosures ?? []).filter(({ label }) => words(label).length > 0);
  for (const { label, clarity, covers } of labels) {
    const want = phrase(label);
    const found = [...free].find((disclosure) => within(want, phrase(disclosure.label)) || within(phrase(disclosure.label), want));
    add('label recall', found !== undefined);
    if (!found) notes.push(`label not seen: ${label}`);
    if (!found) continue;
    free.delete(found);
    if (covers === null) add('empty slots', found.role === 'empty-slot');
    if (clarity) add('label clarity', found.clarity === clarity || (clarity === 'vague' && found.clarity === 'disputed'));
  }
  if (WHOLE.has(gold.verdict)) return;
  for (const { label, how } of report.disclosures)
    if (how !== 'metadata')
      add(
        'label precision',
        labels.some((other) => within(phrase(other.label), phrase(label)) || within(phrase(label), phrase(other.label))),
      );
}

/** The same pages, had promotions below a confidence not been shown: `[threshold, block precision, block recall]`. */
export function byThreshold(pages: readonly { gold: Gold; report: Report }[], thresholds: readonly number[]): [number, number, number][] {
  return thresholds.map((threshold) => {
    const tally: Tally = {};
    for (const { gold, report } of pages)
      scorePage(gold, { ...report, promotions: report.promotions.filter(({ confidence }) => confidence >= threshold) }, tally);
    const rate = (name: string) => (tally[name] ? tally[name].hit / Math.max(1, tally[name].of) : 0);
    return [threshold, rate('block precision'), rate('block recall')];
  });
}
