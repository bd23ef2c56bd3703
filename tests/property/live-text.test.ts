// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../lib/packs/read-packs.ts';
import { liveRanges, readLiveText } from '../../lib/page/live-text.ts';
import { splitSentences } from '../../lib/text/sentences.ts';

const text = fc.string({
  unit: fc.constantFrom('a', 'B', ' ', '\n', '\u00a0', '\u00ad', '\u200b', '\ufeff', '\u2066', 'ä', '😀', '.', '„', '“'),
  maxLength: 24,
});
const inline = text.map((value) => `<b>${value}</b>${value}`);
const block = fc.oneof(
  inline.map((value) => `<p>${value}</p>`),
  text.map((value) => `${value}<br>${value}`),
  inline.map((value) => `<div><i>${value}</i></div>`),
  inline.map((value) => `<div><i></i><section><b></b><p>${value}</p><hr></section><i></i></div>`),
);

describe('the live text', () => {
  it('leads back to the very characters it was read from', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), fc.nat(), fc.nat(), (blocks, a, b) => {
        document.body.replaceChildren(...new DOMParser().parseFromString(blocks.join(''), 'text/html').body.childNodes);
        const live = readLiveText(document);
        const [start, end] = [a % (live.text.length + 1), b % (live.text.length + 1)].sort((x, y) => x - y) as [number, number];
        const ranges = liveRanges(live, start, end);
        const seen = (value: string) => value.replace(/[\u00ad\u200b\u2066\s]/g, '');
        expect(seen(ranges.join(''))).toBe(seen(live.text.slice(start, end)));
        for (const { start: from, end: to } of live.lines) expect(live.text.slice(from, to)).toBe(live.text.slice(from, to).trim());
      }),
      { numRuns: 150 },
    );
  });

  it('has elements within their parents', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        document.body.replaceChildren(...new DOMParser().parseFromString(blocks.join(''), 'text/html').body.childNodes);
        const { elements } = readLiveText(document);
        for (const { start, end, parent } of elements) {
          const outer = elements[parent] ?? { start: 0, end: Number.POSITIVE_INFINITY };
          expect(outer.start <= start && start <= end && end <= outer.end).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('has sentences that cover every character but white space, in order', () => {
    const { grammar } = readPack('de');
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Am 18. oder 19. Februar', 'z. B.', 'sagte er.', '„Ja!“', 'Mio. Euro', 'Warum?', 'Die AG'), {
          maxLength: 12,
        }),
        (parts) => {
          const whole = parts.join(' ');
          const sentences = splitSentences(whole, 'de', grammar);
          expect(sentences.map(({ start, end }) => whole.slice(start, end)).join(' ')).toBe(whole);
        },
      ),
      { numRuns: 150 },
    );
  });
});
