/** Puts what a page says again and again together, so that it is read once. */
import { isFirm } from '../lib/model/firm-pair.ts';
import type { Anchor, Claim } from '../lib/model/report.ts';
import { type ClaimGroup, shownKind } from './arrange.ts';
import { joined } from './pairings.ts';
import { differingSlot, plain, smallWords, templateOf } from './template.ts';

/** Where a repeated sentence stands, and the word it has there in place of another; null where it is the same word for word. */
export interface Place {
  /** Of the claim, or of the promotion where nothing is claimed. */
  id: string;
  at: Anchor;
  words: string | null;
}

/** Every place of what is shown once, the shown one first, by the id of the shown claim or promotion. */
export type Places = ReadonlyMap<string, readonly Place[]>;

/** Only where all that stands above it is the same may a sentence stand for another: kind, sponsor and label. */
function headOf(group: ClaimGroup): string {
  const { sponsor } = group.promotion ?? {};
  const [label] = group.disclosures;
  return JSON.stringify([
    shownKind(group),
    group.promotion === null,
    sponsor ? [sponsor.name, sponsor.evidence.kind] : null,
    label ? [label.label, label.clarity, label.how, label.prominence?.visible] : null,
  ]);
}

/** A claim whose name was swapped may stand for another only if all that is shown beside it fits both. */
const besideOf = ({ facts, techniques }: Claim): string | null =>
  facts.some(({ relation }) => relation !== 'context')
    ? null
    : JSON.stringify([facts.map((pairing) => [pairing.fact, isFirm(pairing), ...pairing.why]), [...techniques].sort()]);

interface Shown {
  claim: Claim;
  slots: readonly string[];
  /** The slot in which its repeats differ, once there is one. */
  differs: number | null;
  /** A repeat of it, word for word, brought facts of its own along: they may not fit another name. */
  grown: boolean;
  places: Place[];
}

/** Takes claims one by one; answers whether one is new, and keeps what it stands for. */
function createFolder(small: ReadonlySet<string>) {
  const byId = new Map<string, Shown>();
  const same = new Map<string, Shown>();
  const alike = new Map<string, Shown[]>();

  function foldsIntoSame(claim: Claim, shown: Shown): boolean {
    // The facts of the same sentence elsewhere go beside it too.
    const facts = joined(shown.claim.facts, claim.facts);
    if (facts !== shown.claim.facts) {
      if (shown.differs !== null) return false;
      shown.claim = { ...shown.claim, facts };
      shown.grown = true;
    }
    shown.places.push({ id: claim.id, at: claim.at, words: shown.differs === null ? null : (shown.slots[shown.differs] ?? null) });
    return true;
  }

  function foldsIntoAlike(claim: Claim, slots: readonly string[], shown: Shown): boolean {
    const differs = differingSlot(shown.slots, slots);
    if (differs === null || shown.grown || (shown.differs !== null && shown.differs !== differs)) return false;
    if (shown.differs === null) for (const place of shown.places) place.words = shown.slots[differs] ?? null;
    shown.differs = differs;
    shown.places.push({ id: claim.id, at: claim.at, words: slots[differs] ?? null });
    return true;
  }

  function isNew(head: string, claim: Claim): boolean {
    const exact = head + plain(claim.text);
    const { pattern, slots } = templateOf(claim.text, small);
    const beside = besideOf(claim);
    const key = pattern === null || beside === null ? null : head + pattern + beside;
    const known = same.get(exact);
    const like = (key && alike.get(key)) || [];
    if (known && foldsIntoSame(claim, known)) return false;
    if (like.some((shown) => foldsIntoAlike(claim, slots, shown))) return false;
    const shown: Shown = { claim, slots, differs: null, grown: false, places: [{ id: claim.id, at: claim.at, words: null }] };
    byId.set(claim.id, shown);
    same.set(exact, shown);
    if (key) alike.set(key, [...like, shown]);
    return true;
  }

  return { byId, isNew };
}

/**
 * The groups with every repeated sentence once, and the places of each. Groups of which nothing new is left fall away.
 * @param texts all sentences of the report, which tell names from words
 */
export function foldRepeats(groups: readonly ClaimGroup[], texts: Iterable<string>): { groups: ClaimGroup[]; places: Places } {
  const { byId, isNew } = createFolder(smallWords(texts));
  const byText = new Map<string, Place[]>();
  /** Of a promotion in which nothing is claimed. */
  function isNewText(head: string, { promotion }: ClaimGroup): boolean {
    const at = promotion?.passages[0];
    if (!promotion || !at) return true;
    const key = head + plain(promotion.text);
    const known = byText.get(key) ?? [];
    byText.set(key, [...known, { id: promotion.id, at, words: null }]);
    return known.length === 0;
  }
  const left = groups.flatMap((group) => {
    const head = headOf(group);
    if (group.claims.length === 0) return isNewText(head, group) ? [group] : [];
    const fresh = group.claims.filter((claim) => isNew(head, claim));
    return fresh.length > 0 ? [{ ...group, claims: fresh }] : [];
  });
  return {
    // Only now is it known what stands beside each.
    groups: left.map((group) => ({ ...group, claims: group.claims.map((claim) => byId.get(claim.id)?.claim ?? claim) })),
    places: new Map(
      [...[...byId.values()].map(({ places }) => places), ...byText.values()]
        .filter(({ length }) => length > 1)
        .map((places) => [places[0]?.id ?? '', places]),
    ),
  };
}
