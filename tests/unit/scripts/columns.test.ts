/** Text in two columns. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beside, columnWidth, printable, wrap } from '../../../scripts/lib/columns.ts';

describe('wrap', () => {
  it('breaks between words', () => expect(wrap('one two three', 7)).toEqual(['one two', 'three']));
  it('cuts a word that is wider than the column', () => expect(wrap('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']));
  it('keeps every character and no line too long', () =>
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), (text, width) => {
        const lines = wrap(text, width);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        expect(lines.every((line) => line.length <= width)).toBe(true);
      }),
    ));
});

describe('beside', () => {
  it('lines the columns up whichever is longer', () => {
    const column = columnWidth(21);
    expect(beside(['a', 'b'], ['c'], 21)).toEqual([`${'a'.padEnd(column)} │ c`, `${'b'.padEnd(column)} │`]);
  });
});

describe('printable', () => {
  it('lets page text steer no terminal', () => {
    expect(printable('a\u001b]0;x\u0007b\u202ec')).toBe('a ]0;x b c');
    expect(printable('Grüße „hier“')).toBe('Grüße „hier“');
  });
});
