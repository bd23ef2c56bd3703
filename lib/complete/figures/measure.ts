/** What a matched number comes to: its value, scale and unit. */
import { lookUp } from '../plain.ts';
import { isForeign, parseDigits } from './number.ts';
import { isMoney, type Quantities } from './patterns.ts';

/** Of the patterns for a single number and a range. */
export type Groups = Readonly<Record<string, string | undefined>>;

export interface ReadNumber {
  value: number;
  digits: string;
  /** Is a number only with a unit or scale, or only with one of money and percent. */
  needs: 'marker' | 'money' | null;
}

export function numberOf(groups: Groups, at: 1 | 2, words: Quantities): ReadNumber {
  const digits = groups[`digits${at}`];
  if (digits !== undefined) return { value: parseDigits(digits, words), digits, needs: isForeign(digits, words) ? 'marker' : null };
  const word = groups[`word${at}`] ?? '';
  const value = lookUp(words.numbers, word);
  return { value: value ?? 1, digits: '', needs: value === undefined ? 'money' : 'marker' };
}

interface Measure {
  scale: number;
  /** Of the scale, added: "y medio". */
  half: number;
  unit: string | null;
  isMarked: boolean;
  /** A scale, currency or percent stands there. */
  isMoney: boolean;
}

export function measureOf(groups: Groups, { scales, units, scaledUnits }: Quantities): Measure {
  const { money1, money2, scale, scale2, half, letter, glued, both, unit } = groups;
  const inBoth = both === undefined ? undefined : scaledUnits[both];
  const marker = unit ?? money1 ?? money2;
  const own = inBoth?.[1] ?? (marker === undefined ? null : unitNamed(marker, units));
  // "5m" is five metres, "$5m" and "5m euros" are millions
  if (letter !== undefined && own === null && letter in units)
    return { scale: 1, half: 0, unit: units[letter]!, isMarked: true, isMoney: false };
  const digits = groups.digits2 ?? groups.digits1 ?? '';
  // 3M is a firm, 4K a picture
  const isLetter = letter !== undefined && (own !== null || (/[KkM]/.test(letter) && digits.length > 1));
  const factors = [scale, scale2, isLetter ? letter : undefined, glued].map((each) =>
    each === undefined ? 1 : (scales[each] ?? lookUp(scales, each) ?? 1),
  );
  const factor = (inBoth?.[0] ?? 1) * factors.reduce((product, each) => product * each, 1);
  const isScaled = factor !== 1;
  return {
    scale: factor,
    half: half === undefined ? 0 : 0.5,
    unit: own,
    isMarked: (own !== null || isScaled) && (letter === undefined || isLetter),
    isMoney: isScaled || (own !== null && isMoney(own)),
  };
}

const unitNamed = (marker: string, units: Readonly<Record<string, string>>): string | null =>
  units[marker] ?? lookUp(units, marker) ?? null;
