// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { article, EDITORIAL, paragraph, reportOf } from '../../property/page-of.ts';

const PITCH = 'Die Redaktion von Kurs & Welle hat den Titel durchleuchtet und sagt in ihrem Bericht, wann der Ausstieg lohnt.';
const TWIN = PITCH.replace('den Titel', 'das Papier');
const repetitions = (paragraphs: readonly string[]) =>
  reportOf(article(paragraphs.map(paragraph).join(''))).promotions.flatMap(({ findings }) =>
    findings.filter(({ signal }) => signal === 'repetition'),
  );
const withLink = (text: string) => text.replace('Bericht', '<a href="https://kurswelle.example/bericht">Bericht</a>');

describe('the same words twice', () => {
  it('are a sign, also with a word swapped', () => {
    const [a, b, ...rest] = EDITORIAL;
    expect(repetitions([a, withLink(PITCH), b, ...rest, withLink(TWIN)]).length).toBeGreaterThan(0);
    expect(repetitions([a, withLink(PITCH), b, ...rest])).toEqual([]);
  });

  it('are none when a pull quote stands in its own paragraph too', () => {
    const [a, b, ...rest] = EDITORIAL;
    expect(repetitions([a, b.split('. ')[0]!, b, ...rest])).toEqual([]);
  });
});
