// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { liveRange, readLiveText } from '../../../lib/page/live-text.ts';

function pageOf(html: string): Document {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return document;
}

describe('the live text', () => {
  it.each([
    ['blocks stand on lines of their own', '<p>Eins</p><div>Zwei<p>Drei</p>Vier</div>', 'Eins\nZwei\nDrei\nVier'],
    ['a line break does too', '<div>Eins<br><br>Zwei</div>', 'Eins\nZwei'],
    ['white space collapses', '<p>  Eins \n\t zwei&nbsp;drei </p>', 'Eins zwei drei'],
    ['white space between inline elements is kept once', '<p><b>Eins </b> <i>zwei</i></p>', 'Eins zwei'],
    ['soft hyphens and zero-width characters are not read', '<p>An&shy;zei\u200bge</p>', 'Anzeige'],
    [
      'scripts, styles and hidden elements are not read',
      '<p>Eins</p><script>x</script><style>y</style><p style="display:none">z</p>',
      'Eins',
    ],
    ['an empty page', '', ''],
  ])('%s', (_, html, text) => {
    expect(readLiveText(pageOf(html)).text).toBe(text);
  });

  it('finds its way back to the text nodes', () => {
    const page = pageOf('<p>Das  ist eine <b>An&shy;zeige</b> hier.</p><p>Und mehr.</p>');
    const live = readLiveText(page);
    for (const quote of ['ist eine Anzeige', 'Anzeige', 'hier.\nUnd', 'mehr.']) {
      const start = live.text.indexOf(quote);
      const range = liveRange(live, start, start + quote.length);
      expect(
        range
          ?.toString()
          .replace(/\u00ad/g, '')
          .replace(/\s+/g, ' '),
      ).toBe(quote.replace('\n', ''));
    }
    expect(liveRange(live, 5, 5)).toBeNull();
    expect(liveRange(live, live.text.length, live.text.length + 3)).toBeNull();
  });

  it('reads open shadow roots in place', () => {
    const page = pageOf('<x-box>light</x-box><p>danach</p>');
    const host = page.querySelector('x-box')!;
    host.attachShadow({ mode: 'open' }).append('im Schatten');
    expect(readLiveText(page).text).toBe('im Schatten\ndanach');
  });

  it('gives every element the range of its text', () => {
    const live = readLiveText(pageOf('<div id="a"><span id="b">Eins</span> zwei<i id="c"></i></div><p>drei</p>'));
    const range = (id: string) =>
      live.elements.filter(({ element }) => element.id === id).map(({ start, end }) => live.text.slice(start, end))[0];
    expect([range('a'), range('b'), range('c')]).toEqual(['Eins zwei', 'Eins', '']);
  });
});
