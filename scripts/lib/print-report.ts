/** A report for a person at a terminal, in the popup's words: the verdict, the counts, and the claims next to what the article reports. */
import { type Arrangement, arrange } from '../../components/arrange.ts';
import { standingText } from '../../components/standing.ts';
import { shareText, verdictWords } from '../../components/verdict-words.ts';
import { loadTranslator } from '../../lib/extension/i18n.ts';
import { isFirm } from '../../lib/model/firm-pair.ts';
import type { Claim, Report, SourcedFact } from '../../lib/model/report.ts';
import { sensitivityOf } from '../../lib/model/thresholds.ts';
import { countryText } from '../../lib/wording/country.ts';
import { factText } from '../../lib/wording/names.ts';
import { nothingText } from '../../lib/wording/nothing.ts';
import { beside, columnWidth, printable, terminalWidth, wrap } from './columns.ts';

const t = await loadTranslator('en');

/** The report's lines, fitted to `width` characters. */
export function reportLines(report: Report, width: number = terminalWidth()): string[] {
  const rule = '─'.repeat(width);
  const arrangement = arrange(report);
  return [
    rule,
    ...wrap(report.title || report.url, width),
    ...(report.title ? wrap(report.url, width) : []),
    '',
    verdictWords(report, arrangement, t).title,
    ...wrap(counts(report, arrangement), width),
    ...wrap(standingText(report.standing, t) ?? '', width),
    ...report.problems.flatMap(({ code, detail }) =>
      wrap(t.member('problem', code, { detail }) ?? t.text('problem_other', { code, detail }), width),
    ),
    '',
    ...claimsBesideFacts(report, width),
    rule,
  ].map(printable);
}

function counts(report: Report, arrangement: Arrangement): string {
  const { promotions, disclosures, claims, language, jurisdiction } = report;
  const inside = promotions.filter(({ inArticle }) => inArticle);
  const bare = inside.filter(({ disclosures: of }) => of.length === 0).length;
  const sensitivity = t.member('sensitivity', sensitivityOf(report) ?? '');
  const count = (name: string, number: number) => `${number} ${t.member('count', name, { count: number })}`;
  return [
    shareText(report, arrangement, t),
    `${count('promotions', inside.length)} (${bare} without a label)`,
    `${promotions.length - inside.length} around the article`,
    count('claims', claims.length),
    count('labels', disclosures.length),
    sensitivity && `${t.text('sensitivity_title')}: ${sensitivity}`,
    `language ${language}${jurisdiction ? `, rules of ${countryText(jurisdiction.country, jurisdiction, t)}` : ''}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Each claim with its facts beside it, then the facts that stand beside none. */
function claimsBesideFacts({ claims, facts, promotions }: Report, width: number): string[] {
  if (claims.length + facts.length === 0) return [];
  const outside = new Set(promotions.filter(({ inArticle }) => !inArticle).map(({ id }) => id));
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const shown = new Set<string>();
  const column = columnWidth(width);
  const lines = [
    ...beside([t.text('columns_claims').toUpperCase()], [t.text('columns_facts').toUpperCase()], width),
    ...beside(['─'.repeat(column)], ['─'.repeat(column)], width),
    ...wrap(t.text('export_hint'), width),
    '',
  ];
  const row = (left: string[], right: string[]) => lines.push(...beside(left, right, width), '');

  for (const claim of claims) {
    const paired = claim.facts.filter(({ fact }) => byId.has(fact));
    for (const { fact } of paired) shown.add(fact);
    const linesOf = (pairings: typeof paired) => pairings.flatMap(({ fact }) => factLines(byId.get(fact)!, column));
    const [firm, loose] = [linesOf(paired.filter(isFirm)), linesOf(paired.filter((pairing) => !isFirm(pairing)))];
    const isOutside = claim.promotion !== null && outside.has(claim.promotion);
    const nothing = wrap(isOutside ? `(${t.text('around_title')})` : nothingText([claim], t), column);
    const loosely = wrap(loose.length > 0 ? t.text('evidence_for', { what: t.text('loosely_related') }) : '', column);
    row(claimLines(claim, column), [...(firm.length > 0 ? firm : nothing), ...loosely, ...loose]);
  }
  for (const fact of facts) if (!shown.has(fact.id)) row([], factLines(fact, column));
  return lines;
}

function claimLines({ text, techniques }: Claim, column: number): string[] {
  const names = techniques.map((technique) => t.member('technique', technique) ?? technique);
  return [...wrap(`“${text}”`, column), ...wrap(names.length > 0 ? `[${names.join(', ')}]` : '', column)];
}

const factLines = (fact: SourcedFact, column: number): string[] => [
  ...wrap(`“${fact.text}”`, column),
  ...wrap(`[${factText(fact, t)}]`, column),
];
