/**
 * What a page that recommends securities says of itself, beside what EU law asks of whoever recommends them: Regulation (EU) No 596/2014
 * (MAR) Art. 20, Delegated Regulation (EU) 2016/958 Art. 2 (who), 3 (facts, opinions, sources, date and time) and 5 (interests). Journalists
 * under equivalent regulation of their own are exempt from the latter, so this lists what was seen and judges nothing.
 */
import type { OutsideWords } from '../model/outside-words.ts';
import type { Claim, Evidence, Recommendation, Report } from '../model/report.ts';
import { compileRows, findPhrases } from '../text/phrase.ts';
import { MARKET_TOPICS } from './market.ts';

/** Where MAR is in force: the EU and the EEA. ISO 3166. */
const MAR_COUNTRIES = new Set('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(' '));
/** So many facts of the article are about the market before the law on recommending securities is spoken of: more than for a pair. */
const MIN_MARKET_FACTS = 2;

/** @returns null where nobody calls to buy or sell securities, or where another law holds. */
export function recommendationOf(report: Report, words: Pick<OutsideWords, 'topics'>): Recommendation | null {
  if (!report.jurisdiction || !MAR_COUNTRIES.has(report.jurisdiction.country)) return null;
  const topics = compileRows(words.topics);
  const isMarket = (text: string) => findPhrases(text, topics).some(({ row }) => MARKET_TOPICS.includes(row.topic));
  if (report.facts.filter(({ text }) => isMarket(text)).length < MIN_MARKET_FACTS) return null;
  const call = report.claims.find((claim) => claim.techniques.includes('buy-sell-call') && isInArticle(claim, report));
  return call ? { call: { kind: 'quote', at: call.at }, checks: checksOf(report) } : null;
}

const isInArticle = ({ promotion }: Claim, { promotions }: Report): boolean =>
  promotions.find(({ id }) => id === promotion)?.inArticle ?? true;

function checksOf({ author, publishedAt, facts, notices }: Report): Recommendation['checks'] {
  const metadata = (name: string, value: string | null): Evidence | null => (value ? { kind: 'metadata', name, value } : null);
  const notice = (kind: string) => notices.find((each) => each.kind === kind)?.evidence ?? null;
  const withFigures = facts.filter(({ figures }) => figures.length > 0);
  const sourced = withFigures.filter(({ source }) => source.kind !== 'unattributed' && source.kind !== 'anonymous');
  return [
    { code: 'author', evidence: metadata('author', author), count: null },
    { code: 'date', evidence: metadata('published', publishedAt), count: null },
    {
      code: 'sources',
      evidence: sourced[0] ? { kind: 'quote', at: sourced[0].at } : null,
      count: { found: sourced.length, of: withFigures.length },
    },
    { code: 'opinion', evidence: notice('opinion'), count: null },
    { code: 'conflict-of-interest', evidence: notice('conflict-of-interest'), count: null },
  ];
}
