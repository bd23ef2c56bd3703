// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../lib/packs/read-packs.ts';
import { readPage } from '../../../lib/page/read-page.ts';
import { repeatedUnits } from '../../../lib/promotions/repetition.ts';
import { article, EDITORIAL, paragraph } from '../../property/page-of.ts';

const PITCH = 'Die Redaktion von Kurs & Welle hat den Titel durchleuchtet und sagt in ihrem Bericht, wann der Ausstieg lohnt.';
const TWIN = PITCH.replace('den Titel', 'das Papier');

/** The texts that stand twice, each block a unit. */
function repeated(paragraphs: readonly string[]): string[] {
  const html = article(paragraphs.map(paragraph).join(''));
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  const page = readPage(document, 'de', readPack('de').grammar);
  const units = page.blocks.map((_, index) => [index]);
  return repeatedUnits(page, units).map(({ unit }) => page.text.slice(page.blocks[unit]!.start, page.blocks[unit]!.end));
}

describe('the same words twice', () => {
  const [a, b, ...rest] = EDITORIAL;

  it('are seen, also with a word swapped', () => {
    expect(repeated([a, PITCH, b, ...rest, TWIN])).toEqual([PITCH, TWIN]);
    expect(repeated([a, PITCH, b, ...rest])).toEqual([]);
  });

  it('are none when a pull quote stands in its own paragraph too', () => {
    expect(repeated([a, `${b.split('. ')[0]}.`, b, ...rest])).toEqual([]);
  });
});
