/**
 * The styles of painted passages; nothing is printed. A highlight cannot ask for the page's ground, so every line is a mid-tone: at least
 * 3:1 on white and on #121212 alike and on the tinted boxes ads stand in, tint included. Whoever sees no difference between orange, blue
 * and green tells the kinds, and facts from those nobody vouches for, by the form of the line, and the kinds by how strong the tint is: what promotes is the strongest, what is
 * reported the weakest.
 */
import { MARK_LOOKS } from '../model/marked.ts';
import type { MarkKind, MarkStyle } from '../model/settings.ts';
import { CURRENT, HIGHLIGHTS, PAINTS, type Paint } from './names.ts';

const LINES: Readonly<Record<Paint, string>> = {
  claim: 'underline wavy 2px',
  disclosure: 'underline double 2px',
  fact: 'underline dotted 2px',
  'fact-unproven': 'underline dashed 2px',
};
/** No tint tells it from other facts: it keeps its line where the reader wants none. */
const KEEPS_LINE: Paint = 'fact-unproven';
const HUES: Readonly<Record<Paint, string>> = {
  claim: '200 88 0',
  disclosure: '45 120 225',
  fact: '46 139 52',
  'fact-unproven': '125 125 125',
};
/**
 * In per cent. Beside a line weak enough for the line to stand out, and for the small grey type of labels to stay legible. A tint without a
 * line must do all by itself.
 */
const TINT_STRENGTHS: Readonly<Record<Exclude<MarkStyle, 'line'>, Readonly<Record<MarkKind, number>>>> = {
  both: { claim: 18, disclosure: 12, fact: 8 },
  tint: { claim: 40, disclosure: 36, fact: 18 },
};

/** The style sheet for the marks as the reader chose them. */
export function markStyles(styles: Readonly<Record<MarkKind, MarkStyle>>): string {
  const rules = PAINTS.map((paint) => {
    const kind = MARK_LOOKS[paint];
    const style = styles[kind];
    const line = style === 'tint' && paint !== KEEPS_LINE ? '' : `text-decoration:${LINES[paint]} rgb(${HUES[paint]});`;
    const tint = style === 'line' ? '' : `background-color:rgb(${HUES[paint]} / ${TINT_STRENGTHS[style][kind]}%);`;
    return `::highlight(${HIGHLIGHTS[paint]}){${line}${tint}}`;
  });
  return `@media screen{${rules.join('')}::highlight(${CURRENT}){background-color:rgb(255 214 0 / 60%);color:rgb(20 20 20)}}`;
}
