// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../lib/packs/read-packs.ts';
import { readPage } from '../../../lib/page/read-page.ts';
import { article, EDITORIAL, paragraph } from '../../property/page-of.ts';

const TEXT = EDITORIAL.map(paragraph).join('');

/** Of an article that begins with these lines. */
function bylineOf(head: string, language = 'de', meta = '') {
  document.head.replaceChildren(...new DOMParser().parseFromString(`<head>${meta}</head>`, 'text/html').head.childNodes);
  document.body.replaceChildren(...new DOMParser().parseFromString(article(head + TEXT), 'text/html').body.childNodes);
  const { author, publishedAt } = readPage(document, language, readPack(language).grammar);
  return [author, publishedAt];
}

describe('the byline', () => {
  it.each([
    ['es', 'Berta Solans · Barcelona · 27 de febrero de 2025', ['Berta Solans', '27 de febrero de 2025']],
    ['en', 'By Dana van der Berg | May 12, 2025, 10:30', ['Dana van der Berg', 'May 12, 2025']],
    ['en', 'By Sarah Bell 8 January 2020', ['Sarah Bell', '8 January 2020']],
    ['de', '12. Mai 2026 – Von Jette Brockmöller', ['Jette Brockmöller', '12. Mai 2026']],
    ['fr', 'Par Anne-Laure Petit, 03/04/2026', ['Anne-Laure Petit', '03/04/2026']],
  ])('is read where only the reader sees it (%s)', (language, line, expected) => {
    expect(bylineOf(paragraph(line), language)).toEqual(expected);
  });

  it('stands after a long standfirst as well', () => {
    expect(bylineOf(paragraph(EDITORIAL[0]) + paragraph('Ada Lund, 12. Mai 2026'))).toEqual(['Ada Lund', '12. Mai 2026']);
  });

  it('is what the markup calls so', () => {
    expect(bylineOf('<div class="byline">Von Ada Lund</div>')).toEqual(['Ada Lund', null]);
  });

  it.each(['Norden · 12. Mai 2026', 'Redaktion, 12. Mai 2026', 'Ada Lund', 'Ada Lund schrieb am 12. Mai 2026 darüber.'])(
    'is none without a name and a date: %s',
    (line) => {
      expect(bylineOf(paragraph(line))[0]).toBeNull();
    },
  );

  it('names no photographer', () => {
    expect(bylineOf('<figure><img alt=""><figcaption>Ada Lund, 12. Mai 2026</figcaption></figure>')).toEqual([null, null]);
  });

  it('yields to what the metadata say', () => {
    const meta = '<meta name="author" content="Ole Kern"><meta property="article:published_time" content="2026-05-13">';
    expect(bylineOf(paragraph('Ada Lund, 12. Mai 2026'), 'de', meta)).toEqual(['Ole Kern', '2026-05-13']);
  });
});
