/** Tables in Markdown, aligned: to be read in a terminal and pasted into the documentation alike. */

/** The first row is the head; the first column is set left, the others right. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, column) => (column === 0 ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(head), rule, ...body.map(line)];
}

/** `.89`, `1.00`; `–` where there was nothing to judge. */
export const decimals = (figure: number | null | undefined): string => (figure == null ? '–' : figure.toFixed(2).replace(/^0/, ''));
