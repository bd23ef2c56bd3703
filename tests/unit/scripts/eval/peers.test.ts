// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Page } from '../../../../lib/model/page.ts';
import { packLanguages, readPack } from '../../../../lib/packs/read-packs.ts';
import { universalPack } from '../../../../lib/packs/ship.ts';
import { readPage } from '../../../../lib/page/read-page.ts';
import { afterLabels } from '../../../../scripts/eval/peers/after-labels.ts';
import { droppedBy } from '../../../../scripts/eval/peers/dropped.ts';
import { readabilityText } from '../../../../scripts/eval/peers/extractors.ts';
import { domFeatures } from '../../../../scripts/eval/peers/hidden-elements.ts';
import { AD, article, EDITORIAL, paragraph } from '../../../property/page-of.ts';

const { grammar } = readPack('de');
const labels = universalPack(packLanguages().map(readPack)).disclosures;

function pageOf(body: string): Page {
  document.body.replaceChildren(...new DOMParser().parseFromString(article(body), 'text/html').body.childNodes);
  return readPage(document, 'de', grammar);
}
const editorial = EDITORIAL.map(paragraph);
const withAd = (ad: string) => [editorial.slice(0, 3).join(''), ad, editorial.slice(3).join('')].join('');

describe('a reader view taken for a detector', () => {
  it('finds what it leaves out between the headline and the last block it keeps, as one stretch', () => {
    const page = pageOf(withAd(`<p>${AD[0]}</p><p>${AD[1]}</p>`));
    const finding = droppedBy(EDITORIAL.join('\n'), page);
    expect(finding).toEqual({ article: true, promotions: [{ text: AD.join('\n'), inArticle: true }], labels: [] });
  });

  it('finds nothing after the last block it keeps, and no article where it keeps none', () => {
    const page = pageOf(`${editorial.join('')}<p>${AD[0]}</p><p>Ausbau</p>`); // a word of the article, standing in a menu
    expect(droppedBy(EDITORIAL.join('\n'), page).promotions).toEqual([]);
    expect(droppedBy('', page)).toEqual({ article: false, promotions: [], labels: [] });
  });

  it('is Readability as it comes: what it calls a sponsor box it leaves out', () => {
    const page = pageOf(withAd(`<div class="sponsored">${AD[0]}</div>`));
    expect(droppedBy(readabilityText(document), page).promotions).toEqual([{ text: AD[0], inArticle: true }]);
  });
});

describe('label words', () => {
  it('count as the whole text of an element; the next block is the ad', () => {
    const { promotions, labels: seen } = afterLabels(pageOf(withAd(`<p><b>Anzeige:</b></p><p>${AD[0]}</p><p>${AD[1]}</p>`)), labels);
    expect(promotions).toEqual([{ text: AD[0], inArticle: true }]);
    expect(seen).toEqual(['Anzeige:', 'Werbung']); // the second is a link in the footer
  });

  it('count in front of the text of their own block too', () => {
    expect(afterLabels(pageOf(withAd(`<p><span>Anzeige</span> ${AD[0]}</p>`)), labels).promotions).toEqual([
      { text: AD[0], inArticle: true },
    ]);
  });

  it('do not count in a sentence', () => {
    const { promotions } = afterLabels(pageOf(withAd('<p>Er erstattete Anzeige gegen unbekannt.</p>')), labels);
    expect(promotions.filter(({ inArticle }) => inArticle)).toEqual([]);
  });
});

describe('filter lists', () => {
  it('are asked by the classes, ids and addresses of the page, each once', () => {
    pageOf('<p class="a b" id="x"><a class="a" href="/y">y</a></p>');
    const { classes, ids, hrefs } = domFeatures(document);
    expect(classes).toEqual(['a', 'b']);
    expect(ids).toEqual(['x']);
    expect(hrefs).toContain('/y');
  });
});
