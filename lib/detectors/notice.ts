/** What the page says of how the article came about: an interest its author has in what it recommends, and that it is opinion. */
import type { Block, Page } from '../model/page.ts';
import type { Notice, NoticeKind } from '../model/report.ts';
import { describe } from '../text/anchor.ts';
import type { CompiledPack } from '../text/compile-pack.ts';
import { findPhrases } from '../text/phrase.ts';
import { wordsOf } from '../text/words.ts';

/** schema.org's types for pieces of opinion. */
const OPINION_TYPE = /^(?:https?:\/\/schema\.org\/)?(?:OpinionNewsArticle|AnalysisNewsArticle|ReviewNewsArticle)$/;
/** "Comment", "Opinion | Economy": a label over a piece is no longer. */
const MAX_LABEL_WORDS = 4;
/** A label stands no further above the headline than this, in characters. */
const NEAR = 300;

/** Of each kind the first, in reading order. */
export function findNotices(page: Page, pack: CompiledPack): Notice[] {
  const notices: Notice[] = [];
  const known = new Set<NoticeKind>();
  const add = (notice: Notice): void => {
    if (!known.has(notice.kind)) notices.push(notice);
    known.add(notice.kind);
  };
  for (const block of page.blocks) {
    if (!block.visible) continue;
    for (const { row, start, end } of findPhrases(page.text.slice(block.start, block.end), pack.notices)) {
      if (row.notice === 'opinion' && !isLabel(page, block)) continue;
      add({ kind: row.notice, evidence: { kind: 'quote', at: describe(page.text, block.start + start, block.start + end) } });
    }
  }
  const type = page.metadata.find(({ name, value }) => name === 'json-ld:@type' && OPINION_TYPE.test(value));
  if (type) add({ kind: 'opinion', evidence: { kind: 'metadata', ...type } });
  return notices;
}

const isLabel = (page: Page, { start, end }: Block): boolean =>
  page.article !== null &&
  start > page.article.start - NEAR &&
  end < page.article.start + NEAR &&
  wordsOf(page.text.slice(start, end)).length <= MAX_LABEL_WORDS;
