/** The evaluation as one page to look at: each page's text twice, with what the gold marks and with what the report marks. */
import { escapeHtml } from './escape-html.ts';
import type { EvaluatedPage, Evaluation } from './evaluate.ts';
import { STYLE } from './html-style.ts';
import { type Mark, type MarkedBlock, type MarkedWord, markedBlocks } from './marks.ts';

const list = (items: readonly string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** @param evaluations with the lines that were printed of each */
export function evaluationHtml(evaluations: readonly (Evaluation & { lines: readonly string[] })[]): string {
  const body = evaluations.map(({ name, pages, lines }) => {
    const sorted = pages.toSorted((a, b) => b.notes.length - a.notes.length || a.gold.id.localeCompare(b.gold.id));
    return `<h1>${escapeHtml(name)}</h1><pre>${escapeHtml(lines.join('\n'))}</pre>${sorted.map(pageHtml).join('\n')}`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sourcelight evaluation</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width"><style>${STYLE}</style>
<header><label><input type="checkbox" id="only"> Only pages with differences</label>
<span><mark class="promotion">promotion</mark> <mark class="label">label</mark> <mark class="neutral">around the article, or doubtful</mark>
<mark class="promotion only">marked on this side only</mark></span></header>
<main>${body.join('\n')}</main></html>\n`;
}

function pageHtml({ gold, report, read, notes }: EvaluatedPage): string {
  const differs = notes.length > 0;
  const about = `${escapeHtml(gold.lang ?? '')} · gold: ${escapeHtml(gold.verdict)} · found: ${report?.verdict ?? 'no report'}`;
  const texts = report && read ? textsHtml(markedBlocks(read.view, gold, report)) : '';
  const labels = `<div class="sides"><div><h3>Gold</h3>${goldLists(gold)}</div><div><h3>Found</h3>${report ? foundLists(report) : ''}</div></div>`;
  return `<details class="page${differs ? ' differs' : ''}"><summary><b>${escapeHtml(gold.id)}</b> <small>${about}</small>
${differs ? `<em>${notes.length}</em>` : ''}</summary>${differs ? `<h3>Differences</h3>${list(notes.map(escapeHtml))}` : ''}${labels}${texts}</details>`;
}

const goldLists = ({ promotions = [], disclosures = [] }: EvaluatedPage['gold']): string =>
  list([
    ...promotions.map(
      ({ text, kind, optional, in_article }, index) =>
        `<small>${[index, kind ?? 'promotion', in_article === false ? 'around the article' : 'inside', optional ? 'doubtful' : ''].filter((part) => part !== '').join(', ')}:</small> ${escapeHtml(start(text))}`,
    ),
    ...disclosures.map(
      ({ label, clarity, covers }) =>
        `<small>label, ${clarity ?? ''} ${covers === null ? 'empty slot' : `of ${covers}`}:</small> ${escapeHtml(label)}`,
    ),
  ]);

const foundLists = ({ promotions, disclosures }: NonNullable<EvaluatedPage['report']>): string =>
  list([
    ...promotions.map(
      ({ text, kind, inArticle, confidence }) =>
        `<small>${kind}, ${inArticle ? 'inside' : 'around the article'}, ${confidence}:</small> ${escapeHtml(start(text))}`,
    ),
    ...disclosures.map(({ label, clarity, role }) => `<small>label, ${clarity}, ${role}:</small> ${escapeHtml(label)}`),
  ]);

const start = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text);

/** Menus, teasers and comments that neither side marks are folded away. */
function textsHtml(blocks: readonly MarkedBlock[]): string {
  const rows: string[] = [];
  let folded: string[] = [];
  const unfold = () => {
    if (folded.length > 0)
      rows.push(`<details><summary>${folded.length} blocks around the article without a mark</summary>${folded.join('')}</details>`);
    folded = [];
  };
  for (const block of blocks) {
    const isPlain = block.words.every(({ gold, found }) => gold === null && found === null);
    if (isPlain && !block.inArticle) {
      folded.push(`<p>${escapeHtml(block.text)}</p>`);
      continue;
    }
    unfold();
    const side = (name: 'gold' | 'found') => `<p${block.heading ? ' class="heading"' : ''}>${markedText(block, name)}</p>`;
    rows.push(`<div class="sides">${side('gold')}${side('found')}</div>`);
  }
  unfold();
  return `<div class="texts">${rows.join('\n')}</div>`;
}

function markedText({ text, words }: MarkedBlock, side: 'gold' | 'found'): string {
  let html = '';
  let done = 0;
  for (let at = 0; at < words.length; at += 1) {
    const name = className(words[at]!, side);
    if (!name) continue;
    let last = at;
    while (last + 1 < words.length && className(words[last + 1]!, side) === name) last += 1;
    html += `${escapeHtml(text.slice(done, words[at]!.start))}<mark class="${name}">${escapeHtml(text.slice(words[at]!.start, words[last]!.end))}</mark>`;
    done = words[last]!.end;
    at = last;
  }
  return html + escapeHtml(text.slice(done));
}

function className(word: MarkedWord, side: 'gold' | 'found'): string | null {
  const [own, other]: [Mark, Mark] = side === 'gold' ? [word.gold, word.found] : [word.found, word.gold];
  if (own === null) return null;
  return own !== 'neutral' && other === null ? `${own} only` : own;
}
