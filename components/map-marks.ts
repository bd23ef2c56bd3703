/** Where on the map of an article each passage is drawn. Pure geometry: the map's height is 1. */
import type { Anchor, PromotionKind, Report, SourceKind } from '../lib/model/report.ts';
import { isVouched } from '../lib/model/vouched.ts';
import { type Arrangement, shownKind } from './arrange.ts';

/** Side by side from left to right: labels, promotion, and what the article reports. */
export type Lane = 'label' | 'promotion' | 'fact';
/** A fact's is its source's kind; `chosen` is a third party that an advertiser chose. */
export type Look = PromotionKind | 'label' | 'empty-slot' | SourceKind | 'chosen';

/** A passage to be put on the map. */
export interface MapItem {
  /** Of the promotion, claim, disclosure or fact. */
  id: string;
  lane: Lane;
  look: Look;
  at: Anchor;
  words: string;
}

/** One mark: a passage, or several that stand too close to be told apart. */
export interface Mark {
  lane: Lane;
  /** Of the first. */
  look: Look;
  items: [MapItem, ...MapItem[]];
  /** 0..1 of the article; both 0 before it and both 1 after it. */
  from: number;
  to: number;
}

export interface ArticleMarks {
  /** At most one for each lane. */
  before: Mark[];
  /** From top to bottom. */
  inside: Mark[];
  after: Mark[];
}

/** No mark is lower than this share of the map, so that each can be seen and hit. */
export const LOWEST_MARK = 1 / 44;
const LANES: readonly Lane[] = ['label', 'promotion', 'fact'];

/** All that is marked. A statement without a source is not: it would make nearly all of an article a mark. */
export function mapItems(
  { inArticle, around, labels, emptySlots }: Arrangement,
  { facts, verdict }: Pick<Report, 'facts' | 'verdict'>,
): MapItem[] {
  const promotions = [...inArticle, ...around].flatMap((group) => {
    const item = (id: string, at: Anchor): MapItem => ({ id, lane: 'promotion', look: shownKind(group), at, words: at.exact });
    const { promotion, claims } = group;
    return promotion ? promotion.passages.map((at) => item(promotion.id, at)) : claims.map(({ id, at }) => item(id, at));
  });
  const disclosures = [...labels, ...emptySlots].flatMap(({ id, role, label, at }): MapItem[] =>
    at ? [{ id, lane: 'label', look: role === 'empty-slot' ? role : 'label', at, words: label }] : [],
  );
  const sourced = facts.filter(({ source }) => source.kind !== 'unattributed');
  return [
    ...promotions,
    ...disclosures,
    ...sourced.map((fact): MapItem => {
      const { kind } = fact.source;
      const look = kind === 'named-independent' && !isVouched(fact, verdict) ? 'chosen' : kind;
      return { id: fact.id, lane: 'fact', look, at: fact.at, words: fact.text };
    }),
  ];
}

/** Places the items of one lane, in reading order. What would be drawn over a mark's beginning becomes part of that mark. */
function place(items: readonly MapItem[], share: (offset: number) => number): Mark[] {
  const marks: Mark[] = [];
  for (const item of items) {
    const last = marks.at(-1);
    const to = share(item.at.end);
    const from = Math.min(share(item.at.start), 1 - LOWEST_MARK);
    const free = last ? Math.max(from, last.to) : from;
    const continues = last && last.items.at(-1)?.id === item.id && from - last.to < LOWEST_MARK;
    if (last && (continues || from < last.from + LOWEST_MARK || free > 1 - LOWEST_MARK)) {
      last.items.push(item);
      last.to = Math.max(last.to, to);
    } else {
      marks.push({ lane: item.lane, look: item.look, items: [item], from: free, to: Math.max(to, free + LOWEST_MARK) });
    }
  }
  return marks;
}

/** One mark for all items of a lane that stand beyond one end of the article. */
const beyond = (items: readonly MapItem[], at: 0 | 1): Mark[] =>
  LANES.flatMap((lane) => {
    const [first, ...rest] = items.filter((item) => item.lane === lane);
    return first ? [{ lane, look: first.look, items: [first, ...rest], from: at, to: at }] : [];
  });

/** The marks of an article that reaches from `start` to `end`, and of what stands around it. */
export function articleMarks(items: readonly MapItem[], { start, end }: { start: number; end: number }): ArticleMarks {
  const ordered = [...items].sort((a, b) => a.at.start - b.at.start);
  const share = (offset: number): number => Math.min(1, Math.max(0, (offset - start) / Math.max(1, end - start)));
  const within = ordered.filter(({ at }) => at.start >= start && at.start < end);
  const inside = LANES.flatMap((lane) =>
    place(
      within.filter((item) => item.lane === lane),
      share,
    ),
  );
  return {
    before: beyond(
      ordered.filter(({ at }) => at.start < start),
      0,
    ),
    inside: inside.sort((a, b) => a.from - b.from || LANES.indexOf(a.lane) - LANES.indexOf(b.lane)),
    after: beyond(
      ordered.filter(({ at }) => at.start >= end),
      1,
    ),
  };
}
