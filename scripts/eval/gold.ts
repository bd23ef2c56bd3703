/** Gold labels: pages with what a careful reader found on them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Limit } from '../../lib/model/limits.ts';
import { Stop } from '../lib/commands.ts';
import type { Input } from '../scan/inputs.ts';
import { readShortArticles, shortArticleFiles } from './short-articles.ts';

export interface GoldPromotion {
  text: string;
  kind?: string | null;
  disclosed: boolean;
  sponsor?: string | null;
  /** False = an ad around the article. */
  in_article?: boolean;
  /** Careful readers doubt it: it neither counts nor costs. */
  optional?: boolean;
}

export interface GoldClaim {
  text: string;
  /** Index into the promotions. */
  promotion?: number | null;
  techniques?: string[];
  /** Indexes into the facts; empty = the article holds nothing on this. */
  best_facts?: number[];
}

/** One page's gold; texts as rendered. Fields that are missing are not judged. */
export interface Gold {
  id: string;
  url: string;
  lang?: string;
  verdict: string;
  /** Where careful readers differ, or where the verdict does not follow from the promotions. */
  verdict_accepts?: string[];
  promotions?: GoldPromotion[];
  /** `covers: null` = an empty slot. */
  disclosures?: { label: string; clarity?: string; covers: number | null }[];
  claims?: GoldClaim[];
  /** `limits`, on advertorials: by what it limits what the piece promises. */
  facts?: { text: string; source_kind: string; source_name: string | null; limits?: Limit[] }[];
  /** What limits it and is none of the facts. */
  more_limits?: { text: string; limits: Limit[] }[];
  /** False = a sample: further facts may rightly be found. */
  facts_complete?: boolean;
  editorial_traps?: string[];
}

export interface GoldPage {
  gold: Gold;
  input: Input;
}

/** The page as a whole is promotion: it is judged by its verdict, not by blocks. */
export const isWholePage = ({ verdict }: Gold): boolean => verdict === 'advertorial' || verdict === 'affiliate';

/** A promotion inside the article that nobody doubts. */
export const isRequired = ({ optional, in_article }: GoldPromotion): boolean => !optional && in_article !== false;

/** The verdicts that are right: a page is "with ads" when a promotion stands inside the article. */
export function acceptedVerdicts(gold: Gold): string[] {
  if (gold.verdict_accepts) return gold.verdict_accepts;
  if (isWholePage(gold)) return [gold.verdict];
  const promotions = gold.promotions ?? [];
  if (promotions.some(isRequired)) return ['editorial-with-ads'];
  return promotions.some(({ in_article }) => in_article !== false) ? ['editorial', 'editorial-with-ads'] : ['editorial'];
}

/**
 * Reads a folder with `manifest.jsonl` and `gold.jsonl`, one with a folder a page (`page.html`, `expected.json`), or one of articles in short
 * form (`de.jsonl` …).
 * @throws Stop when the folder is none of them
 */
export function readGold(folder: string): GoldPage[] {
  const manifest = path.join(folder, 'manifest.jsonl');
  if (existsSync(manifest)) {
    const files = new Map(rows<{ id: string; file: string; url: string }>(manifest).map((row) => [row.id, row]));
    return rows<Gold>(path.join(folder, 'gold.jsonl')).map((gold) => {
      const page = files.get(gold.id);
      const input: Input = page
        ? { id: gold.id, file: path.join(folder, page.file), url: page.url }
        : { id: gold.id, file: null, url: null, invalid: `${manifest} does not name it.` };
      return { gold, input };
    });
  }
  const short = existsSync(folder) ? shortArticleFiles(folder) : [];
  if (short.length > 0) return readShortArticles(short);
  const pages = existsSync(folder) ? readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'expected.json'))) : [];
  if (pages.length === 0)
    throw new Stop(
      `${folder} holds no manifest.jsonl with a gold.jsonl, no folders with page.html and expected.json, and no articles in short form (de.jsonl).`,
    );
  return pages.map((name) => {
    const gold: Gold = { ...JSON.parse(readFileSync(path.join(folder, name, 'expected.json'), 'utf8')), id: name };
    return { gold, input: { id: name, file: path.join(folder, name, 'page.html'), url: gold.url } };
  });
}

function rows<Row>(file: string): Row[] {
  if (!existsSync(file)) throw new Stop(`There is no ${file}.`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
}
