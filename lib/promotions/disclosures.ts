/** Disclosures as the reader gets them: what each speaks about, how clear its words are under which rule, how well it can be seen. */
import { CLARITY_ORDER } from '../model/clarity.ts';
import type { LabelHit } from '../model/hits.ts';
import type { Jurisdiction } from '../model/pack.ts';
import type { Page } from '../model/page.ts';
import type { Disclosure } from '../model/report.ts';
import { describe } from '../text/anchor.ts';

export function toDisclosure(
  page: Page,
  hit: LabelHit,
  id: string,
  role: Disclosure['role'],
  covered: { start: number; end: number } | null,
  jurisdiction: Jurisdiction | null,
): Disclosure {
  const { clarity, rule } = clarityOf(hit, jurisdiction);
  const { style, visible, start, end } = page.elements[hit.inner]!;
  const at =
    hit.start < hit.end ? describe(page.text, hit.start, hit.end) : covered ? describe(page.text, covered.start, covered.end) : null;
  const own = at ?? (end > start ? describe(page.text, start, end) : null);
  const position = !covered || hit.end <= covered.start ? 'before' : hit.start >= covered.end ? 'after' : 'inside';
  return {
    id,
    role,
    label: hit.label,
    at: own,
    how: hit.how,
    clarity,
    rule,
    prominence: hit.how === 'metadata' ? null : { fontSizePx: style.fontSizePx, contrast: style.contrast, position, visible },
  };
}

/** Of several labels the one that tells a reader most comes first: seen before hidden, clear before vague. */
export function clearestFirst(page: Page, hits: readonly LabelHit[], jurisdiction: Jurisdiction | null): LabelHit[] {
  const rank = (hit: LabelHit) =>
    CLARITY_ORDER.indexOf(clarityOf(hit, jurisdiction).clarity) + (page.elements[hit.inner]!.visible ? 0 : CLARITY_ORDER.length);
  return hits.toSorted((one, other) => rank(one) - rank(other));
}

type Clear = Pick<Disclosure, 'clarity' | 'rule'>;

/** Of all words of a label the clearest decide: "Anzeige: in cooperation with Acme" is as clear as "Anzeige". */
function clarityOf({ row, also = [] }: LabelHit, jurisdiction: Jurisdiction | null): Clear {
  const [clearest] = [row, ...also]
    .map(({ id }) => clarityOfTerm(id, jurisdiction))
    .toSorted((one, other) => CLARITY_ORDER.indexOf(one.clarity) - CLARITY_ORDER.indexOf(other.clarity));
  return clearest!;
}

/** A term that no rule of the country decides is vague: the reader cannot rely on it. */
function clarityOfTerm(id: string, jurisdiction: Jurisdiction | null): Clear {
  const rule = jurisdiction?.rules.find(({ terms }) => Object.hasOwn(terms, id));
  if (!jurisdiction || !rule) return { clarity: 'vague', rule: null };
  return { clarity: rule.terms[id]!, rule: { jurisdiction: jurisdiction.country, citation: rule.citation } };
}
