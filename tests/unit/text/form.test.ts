import { describe, expect, it } from 'vitest';
import { formPattern, oneOf, slotsOf } from '../../../lib/text/form.ts';

const matches = (form: string, text: string): string[] =>
  [...text.matchAll(formPattern(form, (slot) => (slot === 'month' ? oneOf(['Mai', 'Juni']) : '\\d+')))].map(([found]) => found);

describe('forms', () => {
  it.each([
    ['im <month>', 'Im Mai und im  Juni', ['Im Mai', 'im  Juni']],
    ['im <month>', 'im mai, beim Mai, im Maiglöckchen', []],
    ['<day> <month>( <year>)?', '3 Mai 2026 und 4 Juni', ['3 Mai 2026', '4 Juni']],
    ['<month> (des )?<year>', 'Mai 2026, Mai des 2027', ['Mai 2026', 'Mai des 2027']],
    ['<day>-<day2> <month>', '3-4 Mai, 5 – 6 Juni', ['3-4 Mai', '5 – 6 Juni']],
    ["l'(an|été)", 'L’an, l’été, bel’an', ['L’an', 'l’été']],
    ['FY*', 'FY26 und FY und eFY', ['FY26', 'FY']],
    ['<day>.', 'am 3. und 4', ['3.']],
  ])('%s in "%s"', (form, text, expected) => {
    expect(matches(form, text)).toEqual(expected);
  });

  it('say their slots, and take the longest of several words', () => {
    expect(slotsOf('<day> (bis|und) <day2> <month>')).toEqual(['day', 'day2', 'month']);
    expect('seit dem'.match(oneOf(['seit', 'seit dem']))?.[0]).toBe('seit dem');
    expect('x'.match(oneOf([]))).toBeNull();
  });
});
