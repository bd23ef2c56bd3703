/** Text laid out for a terminal. */

/** Narrower than this, two columns would hold a word or two each. */
const NARROWEST = 60;
const WIDEST = 160;
/** Where no terminal tells. */
const DEFAULT_WIDTH = 100;

/** The width to write for, in characters. */
export function terminalWidth(): number {
  const columns = process.stdout.columns ?? (Number(process.env.COLUMNS) || DEFAULT_WIDTH);
  return Math.min(WIDEST, Math.max(NARROWEST, columns));
}

/** Without what could steer a terminal or turn text around: page text is anybody's. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ');

/** Breaks text into lines no longer than `width`; a longer word stands on a line of its own, cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (longer.length <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = word;
    for (; line.length > width; line = line.slice(width)) lines.push(line.slice(0, width));
  }
  return line ? [...lines, line] : lines;
}

const GUTTER = ' │ ';

/** The width of one of two columns. */
export const columnWidth = (width: number): number => Math.floor((width - GUTTER.length) / 2);

/** Two blocks of lines side by side. */
export function beside(left: readonly string[], right: readonly string[], width: number): string[] {
  const column = columnWidth(width);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) =>
    `${(left[row] ?? '').padEnd(column)}${GUTTER}${right[row] ?? ''}`.trimEnd(),
  );
}
