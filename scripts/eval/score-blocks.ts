/** Promotional blocks: how many were found, how many of those reported are some, and how exact their extent is. */
import { type Gold, type GoldPromotion, isRequired } from './gold.ts';
import type { JudgedPromotion, JudgedReport } from './judged.ts';
import type { Add } from './tally.ts';
import { likeness, type Runs, runsOf, runsOfAll, SAME_NAME, share, union, words } from './text.ts';

/** A block counts as found, a report's block as right, from this share of its runs on. */
const ENOUGH = 0.5;
/** A card of fewer words around a gold headline is right too; how much too much it takes shows in the precision of the text. */
const CARD_WORDS = 40;
const CARD_SHARE = 0.8;

export const insideOf = (report: JudgedReport | null): JudgedPromotion[] =>
  (report?.promotions ?? []).filter(({ inArticle }) => inArticle !== false);

interface GoldRuns {
  required: readonly { promotion: GoldPromotion; runs: Runs }[];
  /** Of all required ones. */
  wanted: Runs;
  /** Of those that neither count nor cost: doubtful ones and ads around the article. */
  neutral: Runs;
}

function goldRuns(gold: Gold): GoldRuns {
  const all = (gold.promotions ?? []).map((promotion) => ({ promotion, runs: runsOf(promotion.text) }));
  const required = all.filter(({ promotion }) => isRequired(promotion));
  const others = all.filter(({ promotion }) => !isRequired(promotion));
  return { required, wanted: union(required.map(({ runs }) => runs)), neutral: union(others.map(({ runs }) => runs)) };
}

/** Runs that may cost: those that are neutral and nothing else do not. */
const counted = (runs: Runs, { wanted, neutral }: GoldRuns): Set<string> =>
  new Set([...runs].filter((run) => wanted.has(run) || !neutral.has(run)));

/** Whether what is reported inside the article is promotion; null where that neither counts nor costs. */
export function isRight(gold: Gold, promotion: JudgedPromotion): boolean | null {
  return isRightOf(goldRuns(gold), promotion);
}

function isRightOf(gold: GoldRuns, { text }: JudgedPromotion): boolean | null {
  const runs = runsOf(text);
  const costing = counted(runs, gold);
  if (share(runs, gold.wanted) < ENOUGH && (costing.size === 0 || share(runs, gold.neutral) >= ENOUGH)) return null;
  if (share(costing, gold.wanted) >= ENOUGH) return true;
  return words(text).length < CARD_WORDS && gold.required.some((one) => share(one.runs, runs) >= CARD_SHARE);
}

export function scoreBlocks(gold: Gold, report: JudgedReport | null, add: Add, note: (text: string) => void): void {
  const of = goldRuns(gold);
  const inside = insideOf(report);
  scoreRecall(of, report, add, note);
  for (const promotion of inside) {
    const right = isRightOf(of, promotion);
    if (right === null) continue;
    add('blockPrecision', right);
    if (!right) note(`false alarm: ${promotion.text.slice(0, 80)}`);
  }
  scoreExtent(of, inside, add);
  if (of.required.length === 0)
    add('cleanPagesQuiet', report !== null && inside.every(({ text }) => share(runsOf(text), of.neutral) >= ENOUGH));
}

function scoreRecall(of: GoldRuns, report: JudgedReport | null, add: Add, note: (text: string) => void): void {
  const inside = insideOf(report);
  const known = union([of.wanted, of.neutral]);
  // What is said to stand around the article earns recall only where it is an ad: else everything could be reported there, at no cost.
  const outside = (report?.promotions ?? []).filter((one) => !inside.includes(one) && share(runsOf(one.text), known) >= ENOUGH);
  const creditable = (report?.promotions ?? []).filter((one) => inside.includes(one) || outside.includes(one));
  const said = runsOfAll(creditable.map(({ text }) => text));
  for (const { promotion, runs } of of.required) {
    const hit = share(runs, said) >= ENOUGH;
    add('blockRecall', hit);
    add(promotion.disclosed ? 'blockRecallLabelled' : 'blockRecallUnlabelled', hit);
    if (!hit) note(`missed: ${promotion.text.slice(0, 80)}`);
    if (hit) scoreNature(promotion, runs, inside, add, note);
  }
}

/** Of a block that was found: what it is said to be. */
function scoreNature(wanted: GoldPromotion, runs: Runs, inside: readonly JudgedPromotion[], add: Add, note: (text: string) => void): void {
  const found = inside.find(({ text }) => share(runsOf(text), runs) >= ENOUGH || share(runs, runsOf(text)) >= ENOUGH);
  if (!found) return;
  if (wanted.kind) {
    add('kind', found.kind === wanted.kind);
    if (found.kind !== wanted.kind) note(`kind ${found.kind} instead of ${wanted.kind}: ${wanted.text.slice(0, 60)}`);
  }
  add('disclosed', found.disclosures.length > 0 === wanted.disclosed);
  if (wanted.sponsor) {
    const right = likeness(found.sponsor?.name, wanted.sponsor) >= SAME_NAME;
    add('sponsor', right);
    if (!right) note(`sponsor ${found.sponsor?.name ?? 'not named'} instead of ${wanted.sponsor}`);
  }
}

/** Averaged over pages: each page counts the same. */
function scoreExtent(of: GoldRuns, inside: readonly JudgedPromotion[], add: Add): void {
  const across = [...runsOfAll(inside.map(({ text }) => text))].filter((run) => of.wanted.has(run));
  const said = union([...inside.map(({ text }) => runsOf(text)), new Set(across)]);
  const right = [...of.wanted].filter((run) => said.has(run)).length;
  if (of.wanted.size > 0) add('textRecall', right / of.wanted.size);
  const costing = counted(said, of);
  if (costing.size > 0) add('textPrecision', right / costing.size);
}
