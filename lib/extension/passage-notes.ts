/** What is marked in the page, and what is said of it there: the report in short texts, since the page has no catalogue. */
import type { MarkedPage, MarkedPassage, PassageNote } from '../model/marked.ts';
import type { Claim, Disclosure, Promotion, PromotionKind, Report, SourcedFact } from '../model/report.ts';
import { shownKind } from '../model/shown-kind.ts';
import type { Translator } from './i18n.ts';
import { isPaintedLabel, isSourced, paintedPromotions } from './painted.ts';

/** A name, label or source longer than this is cut off, in UTF-16 units. */
const LONGEST_NAME = 80;
/** The words of a call to action, and the citation of a rule. */
const LONGEST_QUOTE = 140;
/** More reasons than these are for the popup. */
const MOST_REASONS = 2;

const CLARITY_ORDER = ['clear', 'disputed', 'vague'];

/**
 * Everything of the report that is marked: promotions with the claims in them, labels that are text, facts with a source, and what the reader
 * marked as advertising; not what the reader marked as none.
 */
export function markedPage(report: Report, t: Translator, hiddenKinds: readonly PromotionKind[] = []): MarkedPage {
  const labels = new Map(report.disclosures.map((disclosure) => [disclosure.id, disclosure]));
  const promotions = paintedPromotions(report, hiddenKinds);
  const covering = new Set(promotions.flatMap(({ disclosures }) => disclosures));
  const passages = [
    ...promotions.flatMap((promotion) => {
      const note = promotionNote(promotion, labels, t);
      const claims = report.claims.filter((claim) => claim.promotion === promotion.id);
      const why = reasons(promotion, t);
      const whole = stretch(promotion.id, 'claim', true, promotion.passages, { ...note, lines: [...note.lines, ...why] });
      return [whole, ...claims.map((claim) => sentence(claim, note, why, t))];
    }),
    ...report.disclosures.flatMap((disclosure) => {
      const { id, at } = disclosure;
      // One stop for a promotion and its labels; what labels nothing has one of its own.
      return at && isPaintedLabel(disclosure) ? [stretch(id, 'disclosure', !covering.has(id), [at], labelNote(disclosure, t))] : [];
    }),
    ...report.facts.filter(isSourced).map((fact) => stretch(fact.id, 'fact', false, [fact.at], factNote(fact, t))),
    ...report.readerMarks
      .filter(({ as }) => as === 'advertising')
      .map(({ id, at, as }) => stretch(id, 'claim', true, [at], { title: t.member('marked', as) ?? as, lines: [] })),
  ];
  const [fromTop, fromEnd, none] = [t.text('step_from_top'), t.text('step_from_end'), t.text('step_none')];
  return { passages, words: { language: t.language, fromTop, fromEnd, none } };
}

const stretch = (id: string, kind: MarkedPassage['kind'], stop: boolean, at: MarkedPassage['at'], note: PassageNote): MarkedPassage => ({
  id,
  kind,
  part: 'stretch',
  stop,
  at,
  ...note,
});

/** Of a claim it is said what it does; only where that cannot be told, what gave the promotion around it away. */
function sentence({ id, at, techniques }: Claim, { title, lines }: PassageNote, why: readonly string[], t: Translator): MarkedPassage {
  const does = techniques.map((technique) => t.member('technique', technique) ?? technique).join(' · ');
  return { id, kind: 'claim', part: 'sentence', stop: false, at: [at], title, lines: does ? [does, ...lines] : [...lines, ...why] };
}

/** Only what a label covers is called advertising. */
function promotionNote(promotion: Promotion, labels: ReadonlyMap<string, Disclosure>, t: Translator): PassageNote {
  const covering = promotion.disclosures
    .flatMap((id) => labels.get(id) ?? [])
    .sort((a, b) => Number(isSeen(b)) - Number(isSeen(a)) || CLARITY_ORDER.indexOf(a.clarity) - CLARITY_ORDER.indexOf(b.clarity));
  const kind = shownKind({ kind: promotion.kind, disclosures: covering });
  const [best] = covering;
  return {
    title: t.member('kind', kind) ?? kind,
    lines: present([
      best ? t.member('covered', isSeen(best) ? best.clarity : 'hidden', { label: cut(best.label, LONGEST_NAME) }) : t.text('covered_not'),
      best && ruleText(best, t),
      sponsorText(promotion, t),
    ]),
  };
}

const isSeen = ({ how, prominence }: Disclosure): boolean => how !== 'metadata' && prominence?.visible !== false;

function sponsorText({ sponsor }: Promotion, t: Translator): string | null {
  if (!sponsor) return null;
  const name = cut(sponsor.name, LONGEST_NAME);
  // Only a label or the page's own data can name who is behind it; where a link leads says no more than that.
  return sponsor.evidence.kind === 'link' ? t.text('links_to', { name }) : t.text('sponsor', { name });
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
      return `${t.text('evidence_for', { what })} ${t.text('quote', { text: cut(first.at.exact, LONGEST_QUOTE) })}`;
    });
}

function labelNote(disclosure: Disclosure, t: Translator): PassageNote {
  const { role, clarity } = disclosure;
  if (role === 'empty-slot') return { title: t.text('legend_disclosure'), lines: [t.text('empty_slots_text')] };
  return {
    title: t.text('legend_disclosure'),
    lines: present([[t.member('clarity', clarity), t.member('role', role)].filter(Boolean).join(' · '), ruleText(disclosure, t)]),
  };
}

function ruleText({ rule }: Disclosure, t: Translator): string {
  if (!rule) return t.text('rule_none');
  return t.text('rule', { citation: cut(rule.citation, LONGEST_QUOTE), country: t.country(rule.jurisdiction) });
}

function factNote({ source: { kind, name, cue } }: SourcedFact, t: Translator): PassageNote {
  const what = t.member('source', kind) ?? kind;
  const who = name ? cut(name, LONGEST_NAME) : cue && t.text('quote', { text: cut(cue, LONGEST_NAME) });
  return { title: t.text('legend_fact'), lines: [who ? `${name ? t.text('source_of', { kind: what }) : what} ${who}` : what] };
}

const present = (lines: readonly (string | null | undefined)[]): string[] => lines.filter((line): line is string => Boolean(line));

/** White space collapsed; cut at a word's end where there is one. */
function cut(text: string, longest: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= longest) return plain;
  const start = plain.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
  const space = start.lastIndexOf(' ');
  return `${space > longest / 2 ? start.slice(0, space) : start} …`;
}
