// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { readPack } from '../../../lib/packs/read-packs.ts';
import { readPage } from '../../../lib/page/read-page.ts';
import { article, EDITORIAL, paragraph } from '../../property/page-of.ts';

const { grammar } = readPack('de');
const TEXT = EDITORIAL.map(paragraph).join('');

const show = (html: string): void => document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);

describe('the page', () => {
  it('says so when its metadata cannot be read, and is read all the same', () => {
    show(article(TEXT));
    const query = document.querySelectorAll.bind(document);
    vi.spyOn(document, 'querySelectorAll').mockImplementation((selector: string) => {
      if (selector.startsWith('meta')) throw new Error('no');
      return query(selector);
    });
    const { problems, article: found } = readPage(document, 'de', grammar);
    expect(problems).toEqual([{ code: 'stage-failed', detail: 'metadata: Error: no' }]);
    expect(found).not.toBeNull();
  });

  it('says so when its article stands in a shadow root, and not when a dialog does', () => {
    const shadow = (html: string) =>
      document
        .querySelector('x-box')!
        .attachShadow({ mode: 'open' })
        .append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    show('<x-box></x-box>');
    shadow(TEXT);
    expect(readPage(document, 'de', grammar)).toMatchObject({ article: null, problems: [{ code: 'shadow-root', detail: '' }] });
    show(`${article(TEXT)}<x-box></x-box>`);
    shadow(paragraph(EDITORIAL[0]).repeat(3));
    expect(readPage(document, 'de', grammar).problems).toEqual([]);
  });

  it('sees a block through the child that undoes its hiding', () => {
    show('<div style="visibility: hidden"><span style="visibility: visible">Eins</span></div><p style="visibility: hidden">Zwei</p>');
    expect(readPage(document, 'de', grammar).blocks.map(({ visible }) => visible)).toEqual([true, false]);
  });
});
