import { describe, expect, it } from 'vitest';
import { quantitiesIn } from '../../../lib/complete/quantities.ts';
import { packLanguages, readOutsideWords } from '../../../lib/packs/read-packs.ts';
import { FIGURES, NO_FIGURES, NO_FIGURES_ANYWHERE } from './words/figures.ts';

const WORDS = readOutsideWords();
const read = (language: string, text: string) =>
  quantitiesIn(text, WORDS[language]!, { publishedAt: '2026-02-11', jurisdiction: null }).figures;
const said = (language: string, text: string) =>
  read(language, text).map(({ value, unit, about, change, period }) => [
    value,
    unit,
    ...[about, change, period].filter((what) => what !== null),
  ]);

describe.each(packLanguages())('figures of %s', (language) => {
  it.each(FIGURES[language]!.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(said(language, text)).toEqual(expected);
  });

  it.each([...NO_FIGURES_ANYWHERE, ...NO_FIGURES[language]!])('none in "%s"', (text) => {
    expect(read(language, `x y ${text} z`)).toEqual([]);
    expect(read(language, `x (${text}), z`)).toEqual([]);
    expect(read(language, `x y ${text}.`)).toEqual([]);
  });

  it('are found as they are written', () => {
    for (const [text] of FIGURES[language]!) for (const figure of read(language, text)) expect(text).toContain(figure.text);
  });
});
