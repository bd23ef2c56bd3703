// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { following } from '../../../lib/highlight/following.ts';
import type { Located } from '../../../lib/highlight/locate.ts';

const [first, second] = ['One two three. Four five six.', 'Seven eight nine.'].map((text) => {
  const node = document.createTextNode(text);
  document.body.append(Object.assign(document.createElement('p'), { id: text[0] }));
  document.getElementById(text[0]!)!.append(node);
  return node;
}) as [Text, Text];

function located(id: string, node: Text, start: number, end: number): Located {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return { passage: { id } as Located['passage'], ranges: [range] };
}

const a = located('a', first, 0, 14);
const b = located('b', first, 15, 29);
const c = located('c', second, 0, 17);
const all = [c, located('stretch', first, 0, 29), located('word', second, 0, 5), b, a];

it.each([
  ['the next sentence, not the stretch around it', a, 'b'],
  ['in the next paragraph, the shortest of those that begin together', b, 'word'],
  ['nothing after the last', c, undefined],
])('finds %s', (_name, passage, id) => {
  expect(following(passage, all)?.passage.id).toBe(id);
});
