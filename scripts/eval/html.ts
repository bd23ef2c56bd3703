/** The evaluation as one page to look at: gold and found blocks of each page side by side. */
import type { Report } from '../../lib/model/report.ts';
import type { Gold } from './gold.ts';

export interface Judged {
  gold: Gold;
  report: Report;
  notes: readonly string[];
}

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const list = (items: readonly string[]): string =>
  items.length > 0 ? `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : '<p>none</p>';

/** @param figures lines of the summary */
export function evaluationHtml(figures: readonly string[], pages: readonly Judged[]): string {
  const sections = [...pages]
    .sort((a, b) => b.notes.length - a.notes.length)
    .map(({ gold, report, notes }) => {
      const wanted = (gold.promotions ?? []).map(
        ({ text, in_article, optional }) =>
          `<small>${in_article === false ? 'around' : 'inside'}${optional ? ', optional' : ''}</small> ${escapeHtml(text)}`,
      );
      const found = report.promotions.map(
        ({ text, inArticle, kind, confidence }) =>
          `<small>${inArticle ? 'inside' : 'around'}, ${kind}, ${confidence}</small> ${escapeHtml(text)}`,
      );
      return `<section${notes.length > 0 ? ' class="wrong"' : ''}><h2>${escapeHtml(gold.id)}</h2><p>${escapeHtml(gold.verdict)} → ${escapeHtml(report.verdict)}</p>
${notes.length > 0 ? `<h3>Differences</h3>${list(notes.map(escapeHtml))}` : ''}
<div class="sides"><div><h3>Gold</h3>${list(wanted)}<h3>Labels</h3>${list((gold.disclosures ?? []).map(({ label }) => escapeHtml(label)))}</div>
<div><h3>Found</h3>${list(found)}<h3>Labels</h3>${list(report.disclosures.map(({ label, role, clarity }) => `${escapeHtml(label)} <small>${role}, ${clarity}</small>`))}</div></div></section>`;
    });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sourcelight evaluation</title><style>
body{font:15px/1.5 system-ui,sans-serif;max-width:1200px;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
.sides{display:grid;grid-template-columns:1fr 1fr;gap:2rem}section{border-top:1px solid;padding:1rem 0}.wrong h2{color:#b3261e}small{opacity:.7}pre{overflow:auto}</style>
<h1>Evaluation</h1><pre>${escapeHtml(figures.join('\n'))}</pre>${sections.join('\n')}</html>\n`;
}
