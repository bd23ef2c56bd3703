/** The plain idea: an element whose whole text is a label, and the next block is the ad. */
import type { DisclosureRow } from '../../../lib/model/pack.ts';
import type { Page } from '../../../lib/model/page.ts';
import { compileRows, findPhrases, type PhraseSet } from '../../../lib/text/phrase.ts';
import type { PeerFinding } from './finding.ts';

/** Longer than any label in the packs with the name of a sponsor in it. */
const LONGEST = 80;
/** What may stand around a label: brackets, colons, dashes, dots. */
const EDGES = /^[^\p{L}\p{N}#*]+|[^\p{L}\p{N}]+$/gu;

export function afterLabels(page: Pick<Page, 'text' | 'elements' | 'blocks' | 'article'>, labels: readonly DisclosureRow[]): PeerFinding {
  const rows = compileRows(labels);
  const visible = page.blocks.filter((block) => block.visible);
  const found = new Map<number, { label: string; text: string; start: number }>();
  for (const { start, end, visible: isVisible } of page.elements) {
    const label = page.text.slice(start, end).trim();
    if (!isVisible || label.length === 0 || label.length > LONGEST || !isLabel(label, rows)) continue;
    const next = visible.find((block) => block.end > end);
    const from = Math.max(next?.start ?? 0, end);
    // The same label in nested elements is one label.
    if (!found.has(end)) found.set(end, { label, text: next ? page.text.slice(from, next.end).trim() : '', start: from });
  }
  const { article } = page;
  const promotions = [...found.values()].filter(({ text }) => text !== '');
  return {
    article: article !== null,
    promotions: promotions.map(({ text, start }) => ({
      text,
      inArticle: article !== null && start >= article.start && start < article.end,
    })),
    labels: [...found.values()].map(({ label }) => label),
  };
}

function isLabel(text: string, rows: PhraseSet<DisclosureRow>): boolean {
  const bare = text.replace(EDGES, '');
  return findPhrases(bare, rows).some(({ start, end }) => start === 0 && end === bare.length);
}
