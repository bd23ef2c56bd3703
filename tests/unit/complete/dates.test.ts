import { describe, expect, it } from 'vitest';
import { quantitiesIn } from '../../../lib/complete/quantities.ts';
import { packLanguages, readOutsideWords } from '../../../lib/packs/read-packs.ts';
import { DATES } from './words/dates.ts';

const WORDS = readOutsideWords();
/** A Wednesday. */
const TODAY = '2026-02-11T08:30:00+01:00';

const read = (language: string, text: string) => quantitiesIn(text, WORDS[language]!, { publishedAt: TODAY, jurisdiction: null });
const spans = (...given: Parameters<typeof read>): string[] =>
  read(...given).dates.map(({ from, to }) => (from === to ? from : `${from}..${to}`));

describe.each(packLanguages())('dates of %s', (language) => {
  it.each(DATES[language]!.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(spans(language, text)).toEqual(expected);
  });

  it('are found as they are written', () => {
    for (const [text] of DATES[language]!) for (const date of read(language, text).dates) expect(text).toContain(date.text);
  });
});
