/** The promotional passages: their words, the signs they were told by, and each claim with what the same article reports beside it. */

import type { MessageKey } from '../extension/i18n.ts';
import { accountOf } from '../model/account.ts';
import { isFirm } from '../model/firm-pair.ts';
import type { Claim, PairedFact, Promotion, Report, SourcedFact } from '../model/report.ts';
import { shownKind } from '../model/shown-kind.ts';
import { coverageText } from '../wording/labels.ts';
import { likelihoodText } from '../wording/likelihood.ts';
import { factText, sponsorText } from '../wording/names.ts';
import { nothingText } from '../wording/nothing.ts';
import { type DossierBlock, heading, quote, text } from './dossier-blocks.ts';
import { evidenceLines } from './dossier-words.ts';
import type { ExportWords } from './evidence.ts';

/** A statement of the article, with whose word it is and why it stands beside a claim. */
function pairedBlocks(pairing: PairedFact, fact: SourcedFact, words: ExportWords): DossierBlock[] {
  const { t, reasonsOf } = words;
  const reasons = reasonsOf(pairing);
  const parts = [
    factText(fact, t),
    pairing.relation === 'context' ? null : t.member('relation', pairing.relation),
    reasons.length > 0 ? reasons.join(' · ') : null,
  ];
  return [quote(fact.at, words), text(parts.filter(Boolean).join(' · '))];
}

/** What the article reports beside a claim, or that nothing answers it; what only touches on it comes after, under words that say so. */
function pairBlocks(claim: Claim, report: Report, words: ExportWords): DossierBlock[] {
  const { t } = words;
  const facts = new Map(report.facts.map((fact) => [fact.id, fact]));
  const paired = claim.facts.filter(({ fact }) => facts.has(fact));
  const blocks = (pairings: readonly PairedFact[]) => pairings.flatMap((pairing) => pairedBlocks(pairing, facts.get(pairing.fact)!, words));
  const firm = paired.filter(isFirm);
  const loose = paired.filter((pairing) => !isFirm(pairing));
  const before = (what: MessageKey) => text(t.text('evidence_for', { what: t.text(what) }));
  return [
    ...(firm.length > 0 ? [before('export_reported'), ...blocks(firm)] : [text(nothingText([claim], t))]),
    ...(loose.length > 0 ? [before('loosely_related'), ...blocks(loose)] : []),
  ];
}

function claimBlocks(claim: Claim, report: Report, words: ExportWords, paired: boolean): DossierBlock[] {
  const { t } = words;
  const techniques = claim.techniques.map((technique) => t.member('technique', technique) ?? technique).join(', ');
  return [
    text(t.text('evidence_for', { what: `${t.text('legend_claim')}${techniques && ` (${techniques})`}` })),
    quote(claim.at, words),
    ...(paired ? pairBlocks(claim, report, words) : []),
  ];
}

function promotionBlocks(promotion: Promotion, number: number, report: Report, words: ExportWords): DossierBlock[] {
  const { t } = words;
  const covering = report.disclosures.filter(({ id }) => promotion.disclosures.includes(id));
  const kind = shownKind({ kind: promotion.kind, disclosures: covering });
  const behind = sponsorText(promotion, t);
  const signs = promotion.findings.map(
    ({ signal, evidence }) =>
      `${t.text('evidence_for', { what: t.member('signal', signal) ?? signal })} ${evidenceLines(evidence, t).join(' · ')}`,
  );
  const claims = report.claims.filter((claim) => claim.promotion === promotion.id);
  return [
    heading(3, `${number}. ${t.member('kind', kind) ?? kind}`),
    {
      kind: 'list',
      items: [
        ...(covering.length > 0 ? covering : [undefined]).map((label) => coverageText(label, t)),
        ...(behind ? [behind] : []),
        likelihoodText(promotion, t),
      ],
    },
    ...promotion.passages.map((at) => quote(at, words)),
    text(t.text('evidence_for', { what: t.text('evidence_title') })),
    { kind: 'list', items: [...new Set(signs)] },
    ...claims.flatMap((claim) => claimBlocks(claim, report, words, promotion.inArticle)),
  ];
}

const standsAt = ({ passages }: Promotion): number => passages[0]?.start ?? 0;
const inOrder = (promotions: readonly Promotion[]): Promotion[] => promotions.toSorted((a, b) => standsAt(a) - standsAt(b));

/** The article's promotions, and its own sentences that promote; nothing where there are none. */
export function articleSection(report: Report, words: ExportWords): DossierBlock[] {
  const { t } = words;
  const promotions = inOrder(report.promotions.filter(({ inArticle }) => inArticle));
  const known = new Set(report.promotions.map(({ id }) => id));
  const loose = report.claims.filter(({ promotion }) => promotion === null || !known.has(promotion));
  if (promotions.length + loose.length === 0) return [];
  return [
    heading(2, t.text('export_in_article')),
    text(t.text('export_hint')),
    ...promotions.flatMap((promotion, index) => promotionBlocks(promotion, index + 1, report, words)),
    ...(loose.length > 0
      ? [heading(3, t.text('editorial_claims')), ...loose.flatMap((claim) => claimBlocks(claim, report, words, true))]
      : []),
  ];
}

/** What others say in an advertorial, and what the piece itself takes back of its promises. */
export function accountSections(report: Report, words: ExportWords): DossierBlock[] {
  const { ofOthers, limits } = accountOf(report);
  const section = (title: MessageKey, facts: readonly SourcedFact[]) =>
    facts.length > 0
      ? [heading(2, words.t.text(title)), ...facts.flatMap((fact) => [quote(fact.at, words), text(factText(fact, words.t))])]
      : [];
  return [...section('facts_of_others', ofOthers), ...section('facts_limiting', limits)];
}

/** The promotions around the article. */
export function aroundSection(report: Report, words: ExportWords): DossierBlock[] {
  const { t } = words;
  const promotions = inOrder(report.promotions.filter(({ inArticle }) => !inArticle));
  if (promotions.length === 0) return [];
  return [
    heading(2, t.text('around_title')),
    { kind: 'text', text: t.text('around_text') },
    ...promotions.flatMap((promotion, index) => promotionBlocks(promotion, index + 1, report, words)),
  ];
}
