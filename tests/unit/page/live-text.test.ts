// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { liveRanges, readLiveText } from '../../../lib/page/live-text.ts';

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
    [
      'marks of direction, variation and byte order are not read',
      '<p>An\ufeffzei\u202age\ufe0f,\u2066 \u061cWer\u180ebung</p>',
      'Anzeige, Werbung',
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
      const ranges = liveRanges(live, start, start + quote.length);
      expect(ranges).toHaveLength(1);
      expect(
        String(ranges[0])
          .replace(/\u00ad/g, '')
          .replace(/\s+/g, ' '),
      ).toBe(quote.replace('\n', ''));
    }
    expect(liveRanges(live, 5, 5)).toEqual([]);
    expect(liveRanges(live, live.text.length, live.text.length + 3)).toEqual([]);
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

  it('has one range for every tree the text goes through', () => {
    const page = pageOf('<p>davor</p><x-box><i>zwei</i><b slot="first">eins</b></x-box><p>danach</p>');
    const [first, rest] = [document.createElement('slot'), document.createElement('slot')];
    first.name = 'first';
    page.querySelector('x-box')!.attachShadow({ mode: 'open' }).append('Schatten ', first, ' und ', rest);
    const live = readLiveText(page);
    const ranges = liveRanges(live, 0, live.text.length);
    expect(live.text).toBe('davor\nSchatten eins und zwei\ndanach');
    expect(
      ranges.every(
        ({ collapsed, startContainer, endContainer }) => !collapsed && startContainer.getRootNode() === endContainer.getRootNode(),
      ),
    ).toBe(true);
    // `eins` stands after `zwei` in the tree, so the way on from there passes it again.
    expect(ranges.map((range) => String(range).trim())).toEqual(['davor', 'Schatten', 'eins', 'und', 'zweieinsdanach']);
  });

  it('puts an element without text where its parent is', () => {
    const live = readLiveText(pageOf('<p>Eins</p><div><i id="empty"></i><p>Zwei</p><b id="last"></b></div>'));
    const at = (id: string) => live.elements.find(({ element }) => element.id === id);
    expect([at('empty')?.start, at('empty')?.end, at('last')?.start]).toEqual([5, 5, 9]);
  });
});
