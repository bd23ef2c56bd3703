/**
 * Articles in short form: their facts, their claims and which an editor would put side by side, without a page around them. They are made
 * into plain pages, so that they are read as any other page is.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '../lib/paths.ts';
import { escapeHtml } from './escape-html.ts';
import type { Gold, GoldPage } from './gold.ts';

/** A line of `<language>.jsonl`. */
export interface ShortArticle {
  id: string;
  /** BCP 47. */
  lang: string;
  /** ISO 3166. */
  country: string;
  /** Names the article is about, as written in it. */
  subject: string[];
  promotions: { claims: { text: string; techniques: string[]; best: number[] }[] }[];
  /** In the article's order. */
  facts: { text: string; kind: string }[];
}

/** Sentences a paragraph. */
const PARAGRAPH = 3;
/** Labels of the promotions by language: what they are is not the question here. */
const LABELS = inRoot('tests', 'corpus', 'pairs', 'labels.json');
const PAGES = inRoot('.artifacts', 'short-articles');

export const shortArticleFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /^[a-z]{2}\.jsonl$/.test(name))
    .map((name) => path.join(folder, name));

/** @param files of short articles, a line each. */
export function readShortArticles(files: readonly string[]): GoldPage[] {
  const labels: Record<string, string> = JSON.parse(readFileSync(LABELS, 'utf8'));
  mkdirSync(PAGES, { recursive: true });
  return files.flatMap((file) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    return lines.filter((line) => line.trim()).map((line) => toPage(JSON.parse(line), labels));
  });
}

function toPage(article: ShortArticle, labels: Readonly<Record<string, string>>): GoldPage {
  const { id, lang, promotions, facts } = article;
  const label = labels[lang] ?? labels.en!;
  const file = path.join(PAGES, `${id}.html`);
  writeFileSync(file, html(article, label));
  const url = `https://www.zeitung.example/${lang}/${id}`;
  const gold: Gold = {
    id,
    url,
    lang,
    verdict: 'editorial-with-ads',
    promotions: promotions.map(({ claims }) => ({ text: claims.map(({ text }) => text).join(' '), kind: 'paid', disclosed: true })),
    disclosures: promotions.map((_, covers) => ({ label, covers })),
    claims: promotions.flatMap(({ claims }, promotion) =>
      claims.map(({ text, techniques, best }) => ({ text, promotion, techniques, best_facts: best })),
    ),
    facts: facts.map(({ text, kind }) => ({ text, source_kind: kind, source_name: null })),
  };
  return { gold, input: { id, file, url } };
}

/** The first promotion stands after a third of the article, the next after two thirds. */
function html({ lang, subject, promotions, facts }: ShortArticle, label: string): string {
  const paragraphs = Array.from(
    { length: Math.ceil(facts.length / PARAGRAPH) },
    (_, index) =>
      `<p>${facts
        .slice(index * PARAGRAPH, (index + 1) * PARAGRAPH)
        .map(({ text }) => escapeHtml(text))
        .join(' ')}</p>`,
  );
  const share = paragraphs.length / (promotions.length + 1);
  promotions.toReversed().forEach(({ claims }, fromLast) => {
    const texts = [label, ...claims.map(({ text }) => text)].map((text) => `<p>${escapeHtml(text)}</p>`);
    paragraphs.splice(Math.ceil(share * (promotions.length - fromLast)), 0, `<aside>${texts.join('')}</aside>`);
  });
  const headline = escapeHtml(subject.join(', '));
  return `<!doctype html><html lang="${escapeHtml(lang)}"><meta charset="utf-8"><title>${headline}</title>
<main><article><h1>${headline}</h1>${paragraphs.join('\n')}</article></main></html>`;
}
