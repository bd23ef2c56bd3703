// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../lib/packs/read-packs.ts';
import { readPage } from '../../../lib/page/read-page.ts';
import { joinPitches } from '../../../lib/promotions/pitches.ts';
import { unitsOf } from '../../../lib/promotions/units.ts';
import { article, EDITORIAL, paragraph, reportOf } from '../../property/page-of.ts';

const LEAD =
  'Andere haben das Warten satt. Immer mehr Höfe an der Küste setzen auf Flutfest, eine Wand, die in einer Stunde steht und Jahrzehnte hält.';
const LINK =
  'Die Beratung dauert nicht lang, und die erste Saison gibt es im Augenblick ohne Aufpreis, <a href="https://flutfest.example/">hier anfragen</a>.';

/** How many units the paragraphs between the article's own are. */
function count(...between: string[]): number {
  const body = EDITORIAL.map(paragraph)
    .toSpliced(3, 0, ...between.map(paragraph))
    .join('');
  document.body.replaceChildren(...new DOMParser().parseFromString(article(body), 'text/html').body.childNodes);
  const page = readPage(document, 'de', readPack('de').grammar);
  const units = joinPitches(page, unitsOf(page), new Set());
  const texts = between.map((html) => html.replace(/<[^>]+>/g, ''));
  return new Set(page.blocks.flatMap(({ start, end }, index) => (texts.includes(page.text.slice(start, end)) ? [units[index]] : []))).size;
}

describe('pitches', () => {
  it('are one unit from the first paragraph that names whom the last one links to', () => {
    expect(count(LEAD, LINK)).toBe(1);
    expect(count(LEAD, 'Sie rollt sich von allein aus und wieder ein.', LINK)).toBe(1);
  });

  it('are none when the article goes on to speak of the name', () => {
    expect(count(LEAD, LINK, 'Flutfest hat 2019 Insolvenz angemeldet.')).toBe(3);
  });

  it('are told from a source that is named once', () => {
    const insisting = `${LEAD} Flutfest hat schon viele überzeugt.`;
    const found = (...pitch: string[]) =>
      reportOf(
        article(
          EDITORIAL.map(paragraph)
            .toSpliced(3, 0, ...pitch.map(paragraph))
            .join(''),
        ),
      ).promotions.map(({ text }) => text);
    expect(found(insisting, LINK)).toEqual([expect.stringContaining('Andere haben das Warten satt')]);
    expect(
      found('Das Amt heißt nun Flutamt.', 'Es berät Gemeinden, <a href="https://flutamt.example/">wie es schreibt</a>, seit März.'),
    ).toEqual([]);
  });
});
