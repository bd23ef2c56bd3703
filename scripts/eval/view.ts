/** A page's visible text, block by block, for a person to look at beside the marks. */
import type { Page } from '../../lib/model/page.ts';

export interface PageView {
  /** In reading order; offsets are those of the report's anchors. */
  blocks: { start: number; text: string; kind: Page['blocks'][number]['kind']; inArticle: boolean }[];
}

export const viewOf = ({ text, blocks, article }: Pick<Page, 'text' | 'blocks' | 'article'>): PageView => ({
  blocks: blocks
    .filter(({ visible }) => visible)
    .map(({ start, end, kind }) => ({
      start,
      text: text.slice(start, end),
      kind,
      inArticle: article !== null && start >= article.start && start < article.end,
    })),
});
