// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { changesText } from '../../../lib/page/moved.ts';

const body = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;
const NONE = [] as unknown as NodeList;
const record = (over: Partial<MutationRecord>): MutationRecord =>
  ({ target: document.body, addedNodes: NONE, removedNodes: NONE, oldValue: null, ...over }) as MutationRecord;
const added = (html: string, target: Node = document.body) => record({ target, addedNodes: body(html).childNodes });
const replaced = (before: string, after: string) => record({ removedNodes: body(before).childNodes, addedNodes: body(after).childNodes });
/** A text node inside `html` whose data was `before`. */
const edited = (html: string, before: string) => {
  const walker = document.createTreeWalker(body(html), NodeFilter.SHOW_TEXT);
  return record({ target: walker.nextNode()!, oldValue: before });
};

describe('a change of the document', () => {
  it.each([
    ['a block', added('<div><p>Anzeige</p></div>')],
    ['a text', added('Anzeige')],
    ['a block that is gone', record({ removedNodes: body('<p>Anzeige</p>').childNodes })],
    ['another block', replaced('<p>Anzeige</p>', '<p>Werbung</p>')],
    ['an edited text', edited('<p>Werbung</p>', 'Anzeige')],
    ['a text that was empty', edited('<p>Werbung</p>', '')],
    ['a form that hides its text', added('<form>Anzeige<input name="textContent"></form>')],
  ])('counts: %s', (_, change) => {
    expect(changesText(change)).toBe(true);
  });

  it.each([
    ['an empty element', added('<div><img></div>')],
    ['a comment', added('<!-- Anzeige -->')],
    ['a script', added('<script>Anzeige</script>')],
    ['a drawing', added('<svg><text>Anzeige</text></svg>')],
    ['a style', added('p { color: red }', document.createElement('style'))],
    ['a clock', replaced('<b>12:03:04</b>', '<b>12:03:05</b>')],
    ['minutes that pass', replaced('vor 3 Minuten', 'vor 4 Minuten')],
    ['a price', edited('<b>145,02 Euro</b>', '144,80 Euro')],
    ['a text in a place that is not read', edited('<textarea>Werbung</textarea>', 'Anzeige')],
  ])('does not count: %s', (_, change) => {
    expect(changesText(change)).toBe(false);
  });
});
