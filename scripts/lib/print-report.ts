/** A report for a person at a terminal: the verdict, the counts, and the claims next to the facts. */
import type { Claim, Report, SourcedFact, SourceKind, Verdict } from '../../lib/model/report.ts';
import { beside, columnWidth, terminalWidth, wrap } from './columns.ts';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  editorial: 'Editorial: no promotion inside the article',
  'editorial-with-ads': 'Editorial, with promotion inside the article',
  affiliate: 'Affiliate: recommends purchases that earn commission',
  advertorial: 'Advertorial: the whole piece is paid for or supplied',
  'no-article': 'No article on this page',
};

const SOURCES: Readonly<Record<SourceKind, string>> = {
  'named-independent': 'named source',
  'self-reported': 'self-reported',
  'authority-or-document': 'authority or document',
  anonymous: 'anonymous source',
  unattributed: 'no source named',
};

/** The report's lines, fitted to `width` characters. */
export function reportLines(report: Report, width: number = terminalWidth()): string[] {
  const rule = '─'.repeat(width);
  return [
    rule,
    ...wrap(report.title || report.url, width),
    ...(report.title ? wrap(report.url, width) : []),
    '',
    VERDICTS[report.verdict],
    ...wrap(counts(report), width),
    ...report.problems.flatMap(({ code, detail }) => wrap(`Not checked: ${code}${detail ? ` (${detail})` : ''}`, width)),
    '',
    ...claimsBesideFacts(report, width),
    rule,
  ];
}

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

function counts({ promotions, disclosures, claims, facts, standing, promotionalShare, language, jurisdiction }: Report): string {
  const inside = promotions.filter(({ inArticle }) => inArticle);
  const bare = inside.filter(({ disclosures: of }) => of.length === 0);
  return [
    `${Math.round(promotionalShare * 100)} % of the article is promotion`,
    `${plural(inside.length, 'promotion')} in it (${bare.length} without a disclosure), ${promotions.length - inside.length} around it`,
    plural(disclosures.length, 'disclosure'),
    plural(claims.length, 'claim'),
    `${plural(facts.length, 'fact')} (${standing.named} named source, ${standing.selfReported} self-reported, ${standing.anonymous} anonymous, ${standing.unattributed} unattributed)`,
    `language ${language}${jurisdiction ? `, rules of ${jurisdiction.country}` : ''}`,
  ].join(' · ');
}

/** Each claim with its facts beside it, then the facts that stand beside none. */
function claimsBesideFacts({ claims, facts, promotions }: Report, width: number): string[] {
  if (claims.length + facts.length === 0) return [];
  const outside = new Set(promotions.filter(({ inArticle }) => !inArticle).map(({ id }) => id));
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const shown = new Set<string>();
  const column = columnWidth(width);
  const lines = [...beside(['CLAIMS'], ['FACTS OF THE SAME ARTICLE'], width), ...beside(['─'.repeat(column)], ['─'.repeat(column)], width)];
  const row = (left: string[], right: string[]) => lines.push(...beside(left, right, width), '');

  for (const claim of claims) {
    const paired = claim.facts.flatMap(({ fact }) => byId.get(fact) ?? []);
    for (const { id } of paired) shown.add(id);
    const isOutside = claim.promotion !== null && outside.has(claim.promotion);
    const nothing = isOutside ? ['(in an ad around the article)'] : ['(the article holds nothing on this)'];
    row(claimLines(claim, column), paired.length > 0 ? paired.flatMap((fact) => factLines(fact, column)) : nothing);
  }
  for (const fact of facts) if (!shown.has(fact.id)) row([], factLines(fact, column));
  return lines;
}

const claimLines = ({ text, techniques }: Claim, column: number): string[] => [
  ...wrap(`“${text}”`, column),
  ...wrap(techniques.length > 0 ? `[${techniques.join(', ')}]` : '', column),
];

const factLines = ({ text, source }: SourcedFact, column: number): string[] => [
  ...wrap(`“${text}”`, column),
  ...wrap(`[${SOURCES[source.kind]}${source.name ? `: ${source.name}` : ''}]`, column),
];
