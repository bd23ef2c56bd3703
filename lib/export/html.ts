/** The evidence as one HTML file: printable, without a script, and with a policy that lets it load nothing. */
import { dossier } from './dossier.ts';
import { type DossierBlock, fullValue } from './dossier-blocks.ts';
import type { EvidenceFile, ExportWords } from './evidence.ts';
import { STYLE, STYLE_SHA256 } from './html-style.ts';
import { oneLine, safeText } from './safe-text.ts';

const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_SHA256}'; img-src data:; base-uri 'none'; form-action 'none'`;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const PNG = /^data:image\/png;base64,[a-z0-9+/]+=*$/i;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
const inLine = (text: string): string => escaped(oneLine(text));
const lines = (text: string): string => escaped(safeText(text)).replace(/\r\n?|\n/g, '<br>');

/** @param language of the page's words, BCP 47 */
function blockHtml(block: DossierBlock, language: string): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${inLine(block.text)}</h${block.level}>`;
    case 'text':
      return `<p>${inLine(block.text)}</p>`;
    case 'properties':
      return `<dl>${block.rows
        .map((row) => {
          const { name, href } = row;
          const text = `<bdi>${inLine(fullValue(row))}</bdi>`;
          const shown = href ? `<a href="${escaped(href)}" rel="noopener noreferrer nofollow">${text}</a>` : text;
          return `<div><dt>${inLine(name)}</dt><dd>${shown}</dd></div>`;
        })
        .join('')}</dl>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${inLine(item)}</li>`).join('')}</ul>`;
    case 'quote':
      return `<figure><blockquote lang="${escaped(language)}" dir="auto">${lines(block.text)}</blockquote>${
        block.place ? `<figcaption>${inLine(block.place)}</figcaption>` : ''
      }</figure>`;
    case 'note':
      return `<p class="note" dir="auto">${lines(block.text)}</p>`;
    case 'screenshot':
      return PNG.test(block.src)
        ? `<figure><img src="${block.src}" alt="${inLine(block.alt)}"><figcaption>${inLine(block.caption)}</figcaption></figure>`
        : '';
  }
}

/** The whole file. */
export function html(file: EvidenceFile, words: ExportWords): string {
  const { t } = words;
  const title = [t.text('export_file_title'), file.report.title].filter(Boolean).join(' – ');
  return `<!doctype html>
<html lang="${t.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${inLine(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${dossier(file, words)
  .map((block) => blockHtml(block, file.report.language))
  .join('\n')}
</main>
</body>
</html>
`;
}
