/** Claims, facts and their pairing; only where the gold has them. */
import type { Gold, GoldClaim } from './gold.ts';
import type { JudgedReport } from './judged.ts';
import type { Add } from './tally.ts';
import { likeness, pairSentences, SAME_NAME, SAME_SENTENCE } from './text.ts';

/** Facts shown beside a claim before the reader asks for more. */
const SHOWN = 3;

export function scoreClaims(gold: Gold, report: JudgedReport | null, add: Add, note: (text: string) => void): void {
  const wanted = gold.claims;
  if (!wanted) return;
  const said = report?.claims ?? [];
  // Claims of ads around the article neither count nor cost.
  const isOutside = ({ promotion }: GoldClaim) => gold.promotions?.[promotion ?? -1]?.in_article === false;
  const all = pairSentences(wanted, said);
  const pairs = [...all].filter(([from]) => !isOutside(wanted[from]!));
  add('claimRecall', pairs.length, wanted.filter((claim) => !isOutside(claim)).length);
  add('claimPrecision', pairs.length, said.length - (all.size - pairs.length));
  const found = new Set(pairs.map(([from]) => from));
  for (const [index, claim] of wanted.entries())
    if (!isOutside(claim) && !found.has(index)) note(`claim missed: ${claim.text.slice(0, 80)}`);
  for (const [from, to] of pairs) {
    const { techniques = [], best_facts: best } = wanted[from]!;
    const claim = said[to]!;
    if (techniques.length > 0) add('techniques', f1OfSets(new Set(techniques), new Set(claim.techniques)));
    if (best) scorePair(best, goldFactsOf(claim.facts, gold, report), add);
  }
}

/** Indexes into the gold's facts; -1 for what is none of them. */
const goldFactsOf = (shown: readonly { fact: string }[], gold: Gold, report: JudgedReport | null): number[] =>
  shown.map(({ fact }) => {
    const text = report?.facts.find(({ id }) => id === fact)?.text;
    return (gold.facts ?? []).findIndex((wanted) => likeness(wanted.text, text) >= SAME_SENTENCE);
  });

function scorePair(best: readonly number[], shown: readonly number[], add: Add): void {
  if (best.length === 0) {
    add('pairNothing', shown.length === 0);
    return;
  }
  add('pairTop1', best.includes(shown[0] ?? -1));
  add(
    'pairAny',
    shown.slice(0, SHOWN).some((fact) => best.includes(fact)),
  );
}

const f1OfSets = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  (2 * [...a].filter((item) => b.has(item)).length) / (a.size + b.size);

export function scoreFacts(gold: Gold, report: JudgedReport | null, add: Add): void {
  const wanted = gold.facts;
  if (!wanted) return;
  const said = report?.facts ?? [];
  const pairs = pairSentences(wanted, said);
  add('factRecall', pairs.size, wanted.length);
  if (gold.facts_complete !== false) add('factPrecision', pairs.size, said.length);
  for (const [from, to] of pairs) {
    const { source_kind: kind, source_name: name } = wanted[from]!;
    const { source } = said[to]!;
    add('sourceKind', source.kind === kind);
    if (name) add('sourceName', likeness(source.name, name) >= SAME_NAME);
  }
}

/** Sentences that limit what the piece promises; only where the gold tells them from the other facts. */
export function scoreLimits(gold: Gold, report: JudgedReport | null, add: Add): void {
  if (!gold.facts?.some(({ limits }) => limits)) return;
  const wanted = [...gold.facts, ...(gold.more_limits ?? [])].flatMap(({ text, limits = [] }) =>
    limits.length > 0 ? [{ text, limits }] : [],
  );
  const said = (report?.facts ?? []).flatMap(({ text, limits = [] }) => (limits.length > 0 ? [{ text, limits }] : []));
  const pairs = pairSentences(wanted, said);
  add('limitRecall', pairs.size, wanted.length);
  add('limitPrecision', pairs.size, said.length);
  for (const [from, to] of pairs)
    add(
      'limitKind',
      said[to]!.limits.some((limit) => wanted[from]!.limits.includes(limit)),
    );
}
