// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../lib/packs/read-packs.ts';
import { readPage } from '../../../lib/page/read-page.ts';
import { unitsOf } from '../../../lib/promotions/units.ts';
import { article, EDITORIAL, paragraph } from '../../property/page-of.ts';

/** The texts of the units of the article, blocks of one unit joined by a bar. */
function unitTexts(body: string): string[] {
  document.body.replaceChildren(...new DOMParser().parseFromString(article(body), 'text/html').body.childNodes);
  const page = readPage(document, 'de', readPack('de').grammar);
  const texts = new Map<number, string[]>();
  unitsOf(page).forEach((unit, index) => {
    const { start, end } = page.blocks[index]!;
    if (page.article && start >= page.article.start && end <= page.article.end)
      texts.set(unit, [...(texts.get(unit) ?? []), page.text.slice(start, end)]);
  });
  return [...texts.values()].map((lines) => lines.join(' | '));
}

const [first, second, ...rest] = EDITORIAL.map(paragraph);

describe('units', () => {
  it('are paragraphs in running text', () => {
    expect(unitTexts(EDITORIAL.map(paragraph).join(''))).toEqual(expect.arrayContaining([...EDITORIAL]));
  });

  it('are a container with a headline, one paragraph and a button', () => {
    const pitch =
      '<div><h3>Mehr Rendite</h3><p>Der Brief für Anleger kommt jeden Freitag.</p><a style="display:block" href="/b">Bestellen</a></div>';
    expect(unitTexts(first! + pitch + second + rest.join(''))).toContain(
      'Mehr Rendite | Der Brief für Anleger kommt jeden Freitag. | Bestellen',
    );
  });

  it('are each paragraph of a chapter with several, and all of a box with a background', () => {
    const [a, b] = [`${EDITORIAL[0]} ${EDITORIAL[1]}`, `${EDITORIAL[2]} ${EDITORIAL[3]}`];
    const chapter = (style: string) =>
      `<section${style}>${paragraph(a)}${paragraph(b)}</section>${[...rest, ...rest, ...rest].join('')}${first}${second}`;
    expect(unitTexts(chapter(''))).toEqual(expect.arrayContaining([a, b]));
    expect(unitTexts(chapter(' style="background-color: rgb(255, 240, 200)"'))).toContain(`${a} | ${b}`);
  });

  it('keep lines together that a single break parts, and no others', () => {
    const lines = `<div>${EDITORIAL[0]}<br><br>Strom für 20 Cent<br>Jetzt mit <b>Hafenstrom</b> sparen<br><br>${EDITORIAL[1]}</div>${rest.join('')}`;
    expect(unitTexts(lines)).toEqual(
      expect.arrayContaining([EDITORIAL[0], 'Strom für 20 Cent | Jetzt mit Hafenstrom sparen', EDITORIAL[1]]),
    );
  });

  it('are a card of short lines with a button at its end', () => {
    const lines = ['200 Euro sichern', 'Akku 3', 'mit Ladegerät', 'monatlich:', '12 Euro', 'einmalig:', '1 Euro'].map(
      (line) => `<div>${line}</div>`,
    );
    const button = '<div><a href="/kaufen">Jetzt kaufen</a></div>';
    const card = (inside: string) => unitTexts(`${first}<div>${inside}</div>${second}${rest.join('')}`);
    expect(card(lines.join('') + button)).toContainEqual(expect.stringMatching(/^200 Euro sichern .* Jetzt kaufen$/));
    expect(card(lines.join(''))).not.toContainEqual(expect.stringMatching(/^200 Euro sichern .* 1 Euro$/));
  });
});
