// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { selectedPassage } from '../../../lib/page/selection.ts';

function select(start: Node, startOffset: number, end: Node, endOffset: number): void {
  const range = document.createRange();
  range.setStart(start, startOffset);
  range.setEnd(end, endOffset);
  document.getSelection()!.removeAllRanges();
  document.getSelection()!.addRange(range);
}
const textOf = (id: string): Text => document.getElementById(id)!.firstChild as Text;

beforeEach(() => {
  document.body.innerHTML =
    '<p id="a">Der  Umsatz stieg.</p><p id="b">Sichern Sie sich <b id="c">jetzt</b> alles.</p><script>no()</script>';
  document.getSelection()!.removeAllRanges();
});

test('is what is selected, as a place in the text, across elements and collapsed white space', () => {
  select(textOf('a'), 5, textOf('c'), 3);
  expect(selectedPassage(document)).toMatchObject({
    exact: 'Umsatz stieg.\nSichern Sie sich jet',
    prefix: 'Der ',
    suffix: 'zt alles.',
    start: 4,
  });
});
test('begins and ends with words, not with space', () => {
  select(textOf('a'), 3, textOf('a'), 5);
  expect(selectedPassage(document)).toBeNull();
  select(textOf('a'), 3, textOf('a'), 11);
  expect(selectedPassage(document)?.exact).toBe('Umsatz');
});
test('holds a whole element that was selected as such', () => {
  select(document.body, 1, document.body, 2);
  expect(selectedPassage(document)?.exact).toBe('Sichern Sie sich jetzt alles.');
});
test('is none without a selection', () => {
  expect(selectedPassage(document)).toBeNull();
});
