/** Who wrote the article and when, as the reader sees it: for pages whose metadata do not say. */
import type { Grammar } from '../model/pack.ts';
import type { Block, Page } from '../model/page.ts';
import { stopWords } from '../text/words.ts';

/** A line with the author's name and a date, no longer than this, is the byline. */
export const MAX_BYLINE = 160;
/** Blocks from the headline on: standfirst, picture, caption and byline, in whatever order. */
const HEAD = 8;

export type Byline = Pick<Page, 'author' | 'publishedAt'>;

/** "Ada Lund", "J. M. van der Berg". */
const NAME = /^\p{Lu}[\p{L}'’-]*\.?(?: (?:\p{Ll}{1,4} ){0,2}\p{Lu}[\p{L}'’-]*\.?){1,3}$/u;
/** What stands between the parts of a byline. */
const SEPARATOR = /\s*[·•|,;–—/]\s*|\s-\s|\s{2,}/;
/** "27 de febrero de 2025", "May 12, 2025", "13.05.2025": a day, a month and a year. */
const dateIn = ({ months }: Grammar): RegExp =>
  new RegExp(`\\b(?:(?:${months.join('|')}) )?\\d{1,2}\\b\\D{1,15}(?:\\d{1,2}\\D{1,2})?(?:19|20)\\d{2}\\b`, 'u');

/** Names and dates only: no sentence ends in it. */
export const mentionsNoSentence = (text: string): boolean => !/\p{Ll}{3,}[.!?]["“”»]?$/u.test(text);

/**
 * The name in the line that its markup calls the byline, else in one with a date at the head of the article.
 * @param marked that line, or null.
 */
export function readByline(page: Pick<Page, 'text' | 'blocks' | 'article'>, marked: string | null, grammar: Grammar): Byline {
  const lines = headLines(page).map(({ start, end }) => page.text.slice(start, end));
  const date = dateIn(grammar);
  const dated = lines.find((line) => date.test(line) && mentionsNoSentence(line));
  const authors = [marked?.slice(0, MAX_BYLINE), dated].map((line) => line && nameIn(line.replace(date, ' · '), grammar));
  return { author: authors.find(Boolean) ?? null, publishedAt: dated?.match(date)?.[0] ?? null };
}

/** The short lines an article begins with: no headings and no captions, for those name photographers. */
const headLines = ({ blocks, article }: Pick<Page, 'blocks' | 'article'>): Block[] =>
  article
    ? blocks
        .filter(({ visible, start, end }) => visible && start >= article.start && end <= article.end)
        .slice(0, HEAD)
        .filter(({ kind, start, end }) => kind === 'text' && end - start <= MAX_BYLINE)
    : [];

/** One of the first two parts of a byline, without the "by" before it; null where that is no name of a person. */
function nameIn(line: string, grammar: Grammar): string | null {
  const small = stopWords(grammar);
  const parts = line.split(SEPARATOR).map((part) => part.trim().split(/\s+/));
  const named = parts.map((words) => words.slice(words.findIndex((word) => !small.has(word.toLowerCase()))).join(' '));
  return (
    named
      .filter(Boolean)
      .slice(0, 2)
      .find((part) => NAME.test(part)) ?? null
  );
}
