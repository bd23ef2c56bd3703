/** The evidence as Markdown (CommonMark, as complaint forms, mails and forges show it). */
import { dossier } from './dossier.ts';
import { type DossierBlock, fullValue } from './dossier-blocks.ts';
import { type EvidenceFile, type ExportWords, fileStem } from './evidence.ts';
import { oneLine, safeText } from './safe-text.ts';

/** Signs that mean something to Markdown wherever they stand: emphasis, links, code, HTML, tables, formulas. */
const SIGNS = /[\\`*_[\]<>&~|$]/g;
/** … and those that do at the start of a line: headings, lists, rules. */
const LINE_START = /^(\s*)([#+\-=]|\d+(?=[.)]))/;
/** Addresses that would become links by themselves. */
const BARE_LINK = /(?<=\b(?:https?|ftp))(?=:\/\/)|(?<=\bwww)(?=\.)/gi;

/** Text in a line, so that Markdown shows it as it is. */
const escapeText = (text: string): string => text.replace(SIGNS, '\\$&').replace(BARE_LINK, '\\');

/** The same for what begins a line. */
function escapeLine(line: string): string {
  return escapeText(line).replace(LINE_START, (_, space: string, sign: string) =>
    /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
  );
}

const inLine = (text: string): string => escapeLine(oneLine(text));

/** Text of any number of lines as a quotation; an empty line would end it, so it carries the sign too. */
const quoted = (text: string): string =>
  safeText(text)
    .split(/\r\n?|\n/)
    .map((line) => `> ${escapeLine(line.trim())}`.trimEnd())
    .join('\n>\n');

function blockText(block: DossierBlock, stem: string): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeText(oneLine(block.text)).replaceAll('#', '\\#')}`;
    case 'text':
      return inLine(block.text);
    case 'properties':
      return block.rows.map((row) => `- **${inLine(row.name)}:** ${row.href ? `<${row.href}>` : inLine(fullValue(row))}`).join('\n');
    case 'list':
      return block.items.map((item) => `- ${inLine(item)}`).join('\n');
    case 'quote':
      return block.place ? `${quoted(block.text)}\n>\n> — ${inLine(block.place)}` : quoted(block.text);
    case 'note':
      return safeText(block.text)
        .split(/\r\n?|\n/)
        .map((line) => escapeLine(line.trim()))
        .join('  \n');
    case 'screenshot':
      // Few programs show a picture that is part of the text, so it is a file beside this one.
      return `![${inLine(block.alt)}](${stem}.png)\n\n${inLine(block.caption)}`;
  }
}

/** The whole file. A screenshot is named as the file `….png` beside it. */
export const markdown = (file: EvidenceFile, words: ExportWords): string =>
  `${dossier(file, words)
    .map((block) => blockText(block, fileStem(file)))
    .join('\n\n')}\n`;
