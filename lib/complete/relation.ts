/** Whether a fact backs a claim or contradicts it. Most do neither: they tell what the article says on the same matter. */
import type { Claim, DateSpan, Figure, PairedFact, SourcedFact } from '../model/report.ts';
import type { Article, ClaimProfile, Profile } from './pair-signs.ts';

/** Figures that differ by less are the same, rounded. */
const ROUNDING = 0.02;
/** A topic that more facts share is too wide for two figures on it to be about the same thing. */
const NARROW = 0.5;
/** Nobody known stands behind these. */
const UNPROVEN: ReadonlySet<SourcedFact['source']['kind']> = new Set(['anonymous', 'unattributed']);

/**
 * `supports`: the fact states the figure that is claimed, on the same narrow topic, and names who says so.
 * `contradicts`: both speak of the article's subject and of one narrow topic, and their figures or dates exclude each other.
 */
export function relationOf(own: ClaimProfile, of: Profile, claim: Claim, fact: SourcedFact, article: Article): PairedFact['relation'] {
  const topic = [...own.topics].find((each) => of.topics.has(each) && article.topicWeight(each) >= NARROW);
  if (!topic) return 'context';
  const comparable = claim.figures.flatMap((one) =>
    fact.figures.filter((other) => isComparable(one, other)).map((other) => ({ one, other })),
  );
  if (comparable.some(({ one, other }) => isSame(one, other))) return UNPROVEN.has(fact.source.kind) ? 'context' : 'supports';
  const isAboutSubject = article.subject.some((name) => own.words.has(name) && of.words.has(name));
  if (!isAboutSubject) return 'context';
  const figuresExclude = comparable.length > 0 && comparable.every(({ one, other }) => excludes(one, other));
  return figuresExclude || datesExclude(claim.dates, fact.dates) ? 'contradicts' : 'context';
}

/** Of the same unit and period, and both amounts or both changes. */
const isComparable = (one: Figure, other: Figure): boolean =>
  one.unit !== null &&
  one.unit === other.unit &&
  Boolean(one.change) === Boolean(other.change) &&
  (one.period ?? '') === (other.period ?? '');

const isSame = (one: Figure, other: Figure): boolean =>
  one.change === other.change && Math.abs(one.value - other.value) <= ROUNDING * Math.max(Math.abs(one.value), Math.abs(other.value));

/** "over 10" and "12" go together, "up to 90" and "70" too. */
function excludes(one: Figure, other: Figure): boolean {
  if (isSame(one, other)) return false;
  if (one.change && other.change && one.change !== other.change) return true;
  const [low, high] = one.value < other.value ? [one, other] : [other, one];
  return low.about !== 'over' && high.about !== 'under';
}

/** Both name days, and no day is in both. */
function datesExclude(ones: readonly DateSpan[], others: readonly DateSpan[]): boolean {
  const days = (spans: readonly DateSpan[]) => spans.filter(({ from, to }) => from === to);
  const [mine, theirs] = [days(ones), days(others)];
  return mine.length > 0 && theirs.length > 0 && !mine.some(({ from }) => theirs.some((other) => other.from === from));
}
