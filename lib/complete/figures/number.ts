/** Numbers in figures, as languages and countries write them. */

export interface NumberStyle {
  decimal: ',' | '.';
  group: readonly string[];
}

/** Separators of groups that no language writes decimals with. */
const NEUTRAL = [' ', '\u00a0', '\u2009', '\u202f', "'", '’'];
const inPattern = (sign: string): string => (sign === '.' ? '\\.' : sign);
const otherThan = (decimal: ',' | '.'): ',' | '.' => (decimal === ',' ? '.' : ',');

/**
 * A number in the language's own style; or in another country's, where it can mean nothing else: `1'234.50`, `1,234.50` in a German
 * text, and `1.2` where a scale or unit follows (see {@link isForeign}).
 * @param at keeps the names of groups apart where a pattern holds two numbers.
 */
export function digitsPattern({ decimal, group }: NumberStyle, at: number): string {
  const [own, other] = [decimal, otherThan(decimal)].map(inPattern);
  const groups = [...new Set([...group, ...NEUTRAL])].filter((sign) => sign !== decimal).join('');
  return [
    `\\d{1,3}(?:['’]\\d{3})+(?:[.,]\\d+)?(?!\\d)`,
    `\\d{1,3}(?:${own}\\d{3})+${other}\\d+`,
    `\\d{1,3}(?<group${at}>[${groups}])\\d{3}(?:\\k<group${at}>\\d{3})*(?:${own}\\d+)?(?!\\d)`,
    `\\d+${own}\\d+`,
    `\\d+${other}\\d{1,2}(?!\\d)`,
    `\\d+`,
  ].join('|');
}

/** Written with the other decimal sign: a number only where a scale or unit says so, for "18.2" may be a day or a version. */
export const isForeign = (text: string, { decimal }: NumberStyle): boolean =>
  new RegExp(`^\\d+${inPattern(otherThan(decimal))}\\d{1,2}$`).test(text);

/** @param text as found by {@link digitsPattern}. */
export function parseDigits(text: string, style: NumberStyle): number {
  const signs = text.replace(/[^.,]/g, '');
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const digits = (part: string): string => part.replace(/\D/g, '');
  const isDecimal =
    new Set(signs).size === 2 || isForeign(text, style) || (signs.length === 1 && (signs === style.decimal || /['’]/.test(text)));
  return Number(isDecimal ? `${digits(text.slice(0, last))}.${text.slice(last + 1)}` : digits(text));
}
