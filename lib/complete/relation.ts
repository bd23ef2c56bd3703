/** Whether a fact backs a claim or contradicts it. Most do neither: they tell what the article says on the same matter. */
import type { Claim, DateSpan, Figure, PairedFact, SourcedFact } from '../model/report.ts';
import { isSameFigure, ROUNDING } from './measures.ts';
import type { Article, ClaimProfile, Profile } from './pair-signs.ts';

/** "About 100" is anything this near. */
const ABOUT = 0.1;
/** A topic that more facts share is too wide for two figures on it to be about the same thing. */
const NARROW = 0.5;
/** Nobody known stands behind these. */
const UNPROVEN: ReadonlySet<SourcedFact['source']['kind']> = new Set(['anonymous', 'unattributed']);

/**
 * `supports`: the fact states the figure that is claimed, on the same narrow topic, and names who says so; in an advertorial somebody other
 * than whoever advertises.
 * `contradicts`: both speak of the article's subject and of one narrow topic, and their figures or dates exclude each other.
 */
export function relationOf(own: ClaimProfile, of: Profile, claim: Claim, fact: SourcedFact, article: Article): PairedFact['relation'] {
  const topic = [...own.topics].find((each) => of.topics.has(each) && article.topicWeight(each) >= NARROW);
  if (!topic) return 'context';
  const comparable = amountsOf(claim.figures).flatMap((one) =>
    amountsOf(fact.figures).flatMap((other) => (isComparable(one, other) ? [{ one, other }] : [])),
  );
  const isProven = !UNPROVEN.has(fact.source.kind) && !(article.isAdvertorial && fact.source.kind === 'self-reported');
  if (comparable.some(({ one, other }) => isSame(one, other))) return isProven ? 'supports' : 'context';
  const isAboutSubject = article.subject.some((name) => own.words.has(name) && of.words.has(name));
  if (!isAboutSubject) return 'context';
  // With several figures of one kind nobody can tell which of them is meant.
  const figuresExclude = comparable.length === 1 && excludes(comparable[0]!.one, comparable[0]!.other);
  return figuresExclude || datesExclude(claim.dates, fact.dates) ? 'contradicts' : 'context';
}

/** What a figure says, as the values it allows; both ends of a range are one amount. */
interface Amount {
  from: number;
  to: number;
  figure: Figure;
}

function amountsOf(figures: readonly Figure[]): Amount[] {
  const ranges = new Map<string, Amount>();
  for (const figure of figures) {
    const { value, about, text } = figure;
    const spread = Math.abs(value) * (about === 'about' ? ABOUT : ROUNDING);
    const from = about === 'under' ? Number.NEGATIVE_INFINITY : value - spread;
    const to = about === 'over' ? Number.POSITIVE_INFINITY : value + spread;
    const known = ranges.get(text);
    ranges.set(text, known ? { from: Math.min(known.from, from), to: Math.max(known.to, to), figure } : { from, to, figure });
  }
  return [...ranges.values()];
}

/** Of the same unit and period, and both amounts or both changes. */
const isComparable = ({ figure: one }: Amount, { figure: other }: Amount): boolean =>
  one.unit !== null &&
  one.unit === other.unit &&
  Boolean(one.change) === Boolean(other.change) &&
  (one.period ?? '') === (other.period ?? '');

/** The same amount, bounded alike. */
const isSame = (one: Amount, other: Amount): boolean =>
  one.figure.change === other.figure.change && one.figure.about === other.figure.about && isSameFigure(one.figure, other.figure);

/** No value fits both, or one rose by what the other fell. */
const excludes = (one: Amount, other: Amount): boolean =>
  (one.figure.change !== other.figure.change && one.figure.change !== null) || one.to < other.from || other.to < one.from;

/** Both name days, and no day is in both. */
function datesExclude(ones: readonly DateSpan[], others: readonly DateSpan[]): boolean {
  const days = (spans: readonly DateSpan[]) => spans.filter(({ from, to }) => from === to);
  const [mine, theirs] = [days(ones), days(others)];
  return mine.length > 0 && theirs.length > 0 && !mine.some(({ from }) => theirs.some((other) => other.from === from));
}
