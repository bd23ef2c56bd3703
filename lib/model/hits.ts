/** What detectors find, with what the later stages need to know of it. Each hit carries the finding that the report will show. */
import type { DisclosureRow, PromotionRow } from './pack.ts';
import type { DisclosureHow, Finding } from './report.ts';

/** A disclosure's words. `start === end` where they are no text of the page (pseudo-element, attribute, image, metadata). */
export interface LabelHit {
  row: DisclosureRow;
  /** Of labels whose words stand in this one too: "Anzeige: in cooperation with Acme". */
  also?: readonly DisclosureRow[];
  label: string;
  how: DisclosureHow;
  start: number;
  end: number;
  /** The outermost element that holds the label and nothing else; for a note, the element that carries it. */
  element: number;
  /** The innermost such element: its style is the label's. */
  inner: number;
  /** It opens or closes a block that goes on with other text. */
  inline: boolean;
  /** Who is named in it. */
  sponsor: { name: string; start: number } | null;
  finding: Finding;
}

/** Promotional wording in one sentence. */
export interface CueHit {
  row: PromotionRow;
  /** Index of the sentence. */
  sentence: number;
  start: number;
  end: number;
  finding: Finding;
}

/** The publisher's own product named in a sentence. */
export interface OwnProductHit {
  sentence: number;
  start: number;
  end: number;
  finding: Finding;
}

/** A link that earns commission or is marked as paid. */
export interface AffiliateHit {
  /** Index of the link. */
  link: number;
  /** Network id, or null when `rel` or an asterisk tells. */
  network: string | null;
  finding: Finding;
}

/** What the page's own metadata says of the whole page. */
export interface MetadataHit {
  says: 'advertorial' | 'sponsor';
  value: string;
  finding: Finding;
}

export interface Hits {
  labels: LabelHit[];
  cues: CueHit[];
  ownProducts: OwnProductHit[];
  affiliates: AffiliateHit[];
  metadata: MetadataHit[];
}
