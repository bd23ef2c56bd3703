/** Gold labels: pages with what a careful reader found on them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Stop } from '../lib/commands.ts';
import type { Input } from '../scan/inputs.ts';

/** One page's gold; texts as rendered. Fields that are missing are not judged. */
export interface Gold {
  id: string;
  url: string;
  verdict: string;
  /** Where careful readers differ. */
  verdict_accepts?: string[];
  promotions?: { kind?: string | null; disclosed: boolean; text: string; in_article?: boolean; optional?: boolean }[];
  /** `covers: null` = an empty slot. */
  disclosures?: { label: string; clarity?: string; covers: number | null }[];
  editorial_traps?: string[];
}

export interface GoldPage {
  gold: Gold;
  input: Input;
}

/**
 * Reads a folder with `manifest.jsonl` and `gold.jsonl`, or one with a folder a page (`page.html`, `expected.json`).
 * @throws Stop when the folder is neither
 */
export function readGold(folder: string): GoldPage[] {
  const manifest = path.join(folder, 'manifest.jsonl');
  if (existsSync(manifest)) {
    const files = new Map(rows<{ id: string; file: string; url: string }>(manifest).map((row) => [row.id, row]));
    return rows<Gold>(path.join(folder, 'gold.jsonl')).flatMap((gold) => {
      const page = files.get(gold.id);
      return page ? [{ gold, input: { id: gold.id, file: path.join(folder, page.file), url: page.url } }] : [];
    });
  }
  const pages = existsSync(folder) ? readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'expected.json'))) : [];
  if (pages.length === 0)
    throw new Stop(`${folder} holds neither a manifest.jsonl with a gold.jsonl nor folders with page.html and expected.json.`);
  return pages.map((name) => {
    const gold: Gold = { ...JSON.parse(readFileSync(path.join(folder, name, 'expected.json'), 'utf8')), id: name };
    return { gold, input: { id: name, file: path.join(folder, name, 'page.html'), url: gold.url } };
  });
}

const rows = <Row>(file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
