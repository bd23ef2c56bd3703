/** What is marked in the page, and what is said of it there: the report in short texts, since the page has no catalogue. */
import type { MarkedPage, MarkedPassage, MarkLook, PassageNote } from '../model/marked.ts';
import type { Claim, Disclosure, Promotion, PromotionKind, Report } from '../model/report.ts';
import { shownKind } from '../model/shown-kind.ts';
import { isVouched } from '../model/vouched.ts';
import { without } from '../text/anchor.ts';
import { bestFirst, coverageText, placeText, ruleText } from '../wording/labels.ts';
import { factText, LONGEST_NAME, sponsorText } from '../wording/names.ts';
import { shorten } from '../wording/shorten.ts';
import type { Translator } from './i18n.ts';
import { isPaintedLabel, isSourced, paintedPromotions, paintedSentences } from './painted.ts';

/** The words of a call to action, and the citation of a rule. */
const LONGEST_QUOTE = 140;
/** More reasons than these are for the popup. */
const MOST_REASONS = 2;

/**
 * Everything of the report that is marked: promotions with the claims in them, promotional sentences of the article's own, labels that are
 * text, facts with a source, and what the reader marked as advertising; not what the reader marked as none.
 */
export function markedPage(report: Report, t: Translator, hiddenKinds: readonly PromotionKind[] = []): MarkedPage {
  const labels = new Map(report.disclosures.map((disclosure) => [disclosure.id, disclosure]));
  const promotions = paintedPromotions(report, hiddenKinds);
  const covering = new Set(promotions.flatMap(({ disclosures }) => disclosures));
  const passages = [
    ...promotions.flatMap((promotion) => {
      const note = promotionNote(promotion, labels, report.jurisdiction, t);
      const look = shownKind(promotion) === 'unlabelled' ? 'claim-unlabelled' : 'claim';
      const claims = report.claims.filter((claim) => claim.promotion === promotion.id);
      const why = reasons(promotion, t);
      const whole = stretch(promotion.id, look, true, paintedPassages(promotion, report), { ...note, lines: [...note.lines, ...why] });
      return [whole, ...claims.map((claim) => sentence(claim, look, note, why, t))];
    }),
    ...paintedSentences(report, hiddenKinds).map(({ id, at, techniques }) =>
      stretch(id, 'claim-unlabelled', true, [at], {
        title: t.member('kind', 'unlabelled') ?? '',
        lines: present([techniqueText(techniques, t), t.text('editorial_sentence')]),
      }),
    ),
    ...report.disclosures.flatMap((disclosure) => {
      const { id, at } = disclosure;
      // One stop for a promotion and its labels; what labels nothing has one of its own.
      return at && isPaintedLabel(disclosure)
        ? [stretch(id, 'disclosure', !covering.has(id), [at], labelNote(disclosure, report.jurisdiction, t))]
        : [];
    }),
    ...report.facts.filter(isSourced).map((fact) =>
      stretch(fact.id, isVouched(fact, report.verdict) ? 'fact' : 'fact-unproven', false, [fact.at], {
        title: t.text('legend_fact'),
        lines: [factText(fact, t, LONGEST_NAME)],
      }),
    ),
    ...report.readerMarks
      .filter(({ as }) => as === 'advertising')
      .map(({ id, at, as }) => stretch(id, 'claim', true, [at], { title: t.member('marked', as) ?? as, lines: [] })),
  ];
  const [fromTop, fromEnd, none] = [t.text('step_from_top'), t.text('step_from_end'), t.text('step_none')];
  return { passages, words: { language: t.language, fromTop, fromEnd, none } };
}

/** What an advertorial reports of others would be lost under its own mark; a passage that is nothing else keeps it, for steps go there. */
const paintedPassages = ({ passages }: Promotion, { verdict, facts }: Report): Promotion['passages'] => {
  if (verdict !== 'advertorial') return passages;
  const sourced = facts.filter(isSourced).map(({ at }) => at);
  const left = passages.flatMap((at) => without(at, sourced));
  return left.length > 0 ? left : passages;
};

const stretch = (id: string, look: MarkLook, stop: boolean, at: MarkedPassage['at'], note: PassageNote): MarkedPassage => ({
  id,
  look,
  part: 'stretch',
  stop,
  at,
  ...note,
});

/** Of a claim it is said what it does; only where that cannot be told, what gave the promotion around it away. */
function sentence(
  { id, at, techniques }: Claim,
  look: MarkLook,
  { title, lines }: PassageNote,
  why: readonly string[],
  t: Translator,
): MarkedPassage {
  const does = techniqueText(techniques, t);
  return { id, look, part: 'sentence', stop: false, at: [at], title, lines: does ? [does, ...lines] : [...lines, ...why] };
}

const techniqueText = (techniques: Claim['techniques'], t: Translator): string =>
  techniques.map((technique) => t.member('technique', technique) ?? technique).join(' · ');

/** Only what a label covers is called advertising. */
function promotionNote(
  promotion: Promotion,
  labels: ReadonlyMap<string, Disclosure>,
  jurisdiction: Report['jurisdiction'],
  t: Translator,
): PassageNote {
  const covering = bestFirst(promotion.disclosures.flatMap((id) => labels.get(id) ?? []));
  const kind = shownKind({ kind: promotion.kind, disclosures: covering });
  const [best] = covering;
  return {
    title: t.member('kind', kind) ?? kind,
    lines: present([
      coverageText(best, t, LONGEST_NAME),
      best && ruleText(best, jurisdiction, t, LONGEST_QUOTE),
      sponsorText(promotion, t, LONGEST_NAME),
    ]),
  };
}

/** What gave it away, each kind of sign once, with its words where it has some. The label has a line of its own. */
function reasons({ findings }: Promotion, t: Translator): string[] {
  const signals = new Map(findings.map((finding) => [finding.signal, finding]).reverse() as [string, Promotion['findings'][0]][]);
  signals.delete('disclosure');
  return [...signals.values()]
    .reverse()
    .slice(0, MOST_REASONS)
    .map(({ signal, evidence: [first] }) => {
      const what = t.member('signal', signal) ?? signal;
      if (first.kind !== 'quote') return what;
      return `${t.text('evidence_for', { what })} ${t.text('quote', { text: shorten(first.at.exact, LONGEST_QUOTE) })}`;
    });
}

function labelNote(disclosure: Disclosure, jurisdiction: Report['jurisdiction'], t: Translator): PassageNote {
  const { role } = disclosure;
  if (role === 'empty-slot') return { title: t.text('legend_disclosure'), lines: [t.text('empty_slots_text')] };
  return {
    title: t.text('legend_disclosure'),
    lines: present([placeText(disclosure, t), ruleText(disclosure, jurisdiction, t, LONGEST_QUOTE)]),
  };
}

const present = (lines: readonly (string | null | undefined)[]): string[] => lines.filter((line): line is string => Boolean(line));
