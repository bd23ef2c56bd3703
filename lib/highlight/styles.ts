/**
 * The styles of painted passages. Three kinds, told apart by the line as well as by the colour; nothing is printed. A highlight cannot ask
 * for the page's ground, so every line is a mid-tone: at least 3:1 on white and on #121212 alike, tint included.
 */
import { MARK_KINDS, type MarkKind, type MarkStyle } from '../model/settings.ts';
import { CURRENT, HIGHLIGHTS } from './names.ts';

const LINES: Readonly<Record<MarkKind, string>> = {
  claim: 'underline wavy 2px rgb(200 88 0)',
  disclosure: 'underline double 2px rgb(45 120 225)',
  fact: 'underline dotted 2px rgb(46 139 52)',
};
const TINTS: Readonly<Record<MarkKind, string>> = {
  claim: 'rgb(200 88 0 / 22%)',
  disclosure: 'rgb(45 120 225 / 22%)',
  fact: 'rgb(46 139 52 / 22%)',
};

/** The style sheet for the marks as the reader chose them. */
export function markStyles(styles: Readonly<Record<MarkKind, MarkStyle>>): string {
  const rules = MARK_KINDS.map((kind) => {
    const line = styles[kind] === 'tint' ? '' : `text-decoration:${LINES[kind]};`;
    const tint = styles[kind] === 'line' ? '' : `background-color:${TINTS[kind]};`;
    return `::highlight(${HIGHLIGHTS[kind]}){${line}${tint}}`;
  });
  return `@media screen{${rules.join('')}::highlight(${CURRENT}){background-color:rgb(255 214 0 / 60%);color:rgb(20 20 20)}}`;
}
