/**
 * What a page that recommends securities says of itself, beside what EU law asks of whoever recommends them: Regulation (EU) No 596/2014
 * (MAR) Art. 20, Delegated Regulation (EU) 2016/958 Art. 2 (who), 3 (facts, opinions, sources, date and time) and 5 (interests). Journalists
 * under equivalent regulation of their own are exempt from the latter, so this lists what was seen and judges nothing.
 */
import { findFacts } from '../facts/index.ts';
import { compileSpeech } from '../facts/words.ts';
import { isTermOfAd } from '../model/account.ts';
import type { OutsideWords } from '../model/outside-words.ts';
import { isWithin, recommendingPromotion } from '../model/recommending.ts';
import type {
  Claim,
  DateSpan,
  Evidence,
  NoticeKind,
  Promotion,
  Recommendation,
  RecommendationCheck,
  Report,
  SourcedFact,
} from '../model/report.ts';
import { compileRows, findPhrases } from '../text/phrase.ts';
import { quotations } from '../text/quotes.ts';
import { fromIso } from './dates/calendar.ts';
import { MARKET_TOPICS } from './market.ts';
import { publishedDay } from './published-day.ts';

/** Where MAR is in force: the EU and the EEA. ISO 3166. */
const MAR_COUNTRIES = new Set('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(' '));
/** So many facts of the article are about the market before the law on recommending securities is spoken of: more than for a pair. */
const MIN_MARKET_FACTS = 2;

/**
 * Promotions inside an article are looked at by themselves, all that call together: author, date and sources of the article around them
 * are none of theirs.
 * @returns null where nobody calls to buy or sell securities, or where another law holds.
 */
export function recommendationOf(report: Report, words: OutsideWords): Recommendation | null {
  if (!report.jurisdiction || !MAR_COUNTRIES.has(report.jurisdiction.country)) return null;
  const topics = compileRows(words.topics);
  const isMarket = (text: string) => findPhrases(text, topics).some(({ row }) => MARKET_TOPICS.includes(row.topic));
  if (ownFacts(report).filter(({ text }) => isMarket(text)).length < MIN_MARKET_FACTS) return null;
  // "Rent it instead of buying it", of solar panels: a call is a question, or it or the ad it stands in speaks of the market. A whole piece speaks of much.
  const ads = new Map(report.verdict === 'advertorial' ? [] : report.promotions.map(({ id, text }) => [id, isMarket(text)]));
  const asks = ({ text, techniques, promotion }: Claim) =>
    techniques.includes('buy-sell-call') && (/[?？]/.test(text) || isMarket(text) || ads.get(promotion ?? '') === true);
  const calls = report.claims.filter((claim) => asks(claim) && isInArticle(claim, report));
  const [call] = calls;
  if (!call) return null;
  const byPromotion = recommendingPromotion(call.at, report) !== null;
  const promotions = report.promotions.filter(({ id }) => calls.some(({ promotion }) => promotion === id));
  return {
    call: { kind: 'quote', at: call.at },
    checks: checksOf(byPromotion ? promotionsThemselves(promotions, report, words) : articleItself(report)),
  };
}

const isInArticle = ({ promotion }: Claim, { promotions }: Report): boolean =>
  promotions.find(({ id }) => id === promotion)?.inArticle ?? true;

/** Where the checklist looks: at the article, or at promotions inside it. */
interface Piece {
  author: Evidence | null;
  date: Evidence | null;
  sentences: readonly SourcedFact[];
  notices: Report['notices'];
}

const ownFacts = ({ facts, verdict }: Report): SourcedFact[] => facts.filter((fact) => !isTermOfAd(fact, verdict));

const articleItself = (report: Report): Piece => ({
  author: metadata('author', report.author),
  date: metadata('published', report.publishedAt),
  sentences: ownFacts(report),
  notices: report.notices,
});

function promotionsThemselves(
  promotions: readonly Promotion[],
  { author, subject, notices, claims, facts, ...report }: Report,
  words: OutsideWords,
): Piece {
  const terms = facts.filter((fact) => isTermOfAd(fact, report.verdict) && promotions.some((promotion) => isWithin(fact.at, promotion)));
  const own = [...claims.filter((claim) => promotions.some(({ id }) => id === claim.promotion)), ...terms].sort(
    (a, b) => a.at.start - b.at.start,
  );
  const published = publishedDay(report, words);
  const dated = own.find(({ dates }) => dates.some((date) => isDayBefore(date, published)));
  const running = own.map(({ at }, block) => ({ at, block, quotes: quotations(at.exact), links: [] }));
  return {
    author: metadata('author', author && promotions.some(({ text }) => text.includes(author)) ? author : null),
    date: dated ? { kind: 'quote', at: dated.at } : null,
    sentences: findFacts(running, compileSpeech(words), subject),
    notices: notices.filter(
      ({ evidence }) => evidence.kind === 'quote' && promotions.some((promotion) => isWithin(evidence.at, promotion)),
    ),
  };
}

function checksOf({ author, date, sentences, notices }: Piece): Recommendation['checks'] {
  const notice = (kind: NoticeKind) => notices.find((each) => each.kind === kind)?.evidence ?? null;
  return [
    { code: 'author', evidence: author, count: null },
    { code: 'date', evidence: date, count: null },
    sourcesOf(sentences),
    { code: 'opinion', evidence: notice('opinion'), count: null },
    { code: 'conflict-of-interest', evidence: notice('conflict-of-interest'), count: null },
  ];
}

const metadata = (name: string, value: string | null): Evidence | null => (value ? { kind: 'metadata', name, value } : null);

/** How many of the sentences with figures name a source. */
function sourcesOf(sentences: readonly SourcedFact[]): RecommendationCheck {
  const withFigures = sentences.filter(({ figures }) => figures.length > 0);
  const sourced = withFigures.filter(({ source }) => source.kind !== 'unattributed' && source.kind !== 'anonymous');
  return {
    code: 'sources',
    evidence: sourced[0] ? { kind: 'quote', at: sourced[0].at } : null,
    count: { found: sourced.length, of: withFigures.length },
  };
}

/** A single day on which a promotion can have been written: later ones it only announces. */
const isDayBefore = ({ from, to }: DateSpan, published: string | null): boolean =>
  from === to && fromIso(from)! <= (fromIso(published) ?? Number.POSITIVE_INFINITY);
