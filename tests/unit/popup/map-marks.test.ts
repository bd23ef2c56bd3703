import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange } from '../../../components/arrange.ts';
import { articleMarks, LOWEST_MARK, type MapItem, mapItems } from '../../../components/map-marks.ts';
import { anchor, claim, disclosure, fact, promotion, sampleReport } from './sample-report.ts';

const ARTICLE = { start: 1000, end: 11_000 };
const item = (id: string, start: number, length = 10, over: Partial<MapItem> = {}): MapItem => ({
  id,
  lane: 'promotion',
  look: 'paid',
  at: { ...anchor('x'), start, end: start + length },
  words: id,
  ...over,
});
const inside = (...items: MapItem[]) => articleMarks(items, ARTICLE).inside;
const ids = (marks: readonly { items: readonly MapItem[] }[]) => marks.map(({ items }) => items.map(({ id }) => id).join('+'));

describe('where a mark stands', () => {
  test('is where its passage stands in the article, as high as it is', () => {
    const [mark] = inside(item('a', 6000, 2000));
    expect(mark).toMatchObject({ from: 0.5, to: 0.7 });
  });

  test('a word at the very end is as high as the lowest mark, and still inside', () => {
    const [mark] = inside(item('a', 10_990));
    expect(mark?.to).toBeCloseTo(1);
    expect((mark?.to ?? 0) - (mark?.from ?? 0)).toBeCloseTo(LOWEST_MARK);
  });

  test('what would stand on another’s beginning shares its mark; the next one has its own', () => {
    expect(ids(inside(item('a', 2000), item('b', 2100), item('c', 2600)))).toEqual(['a+b', 'c']);
  });

  test('lanes do not take part in each other', () => {
    const marks = inside(item('a', 2000), item('f', 2001, 10, { lane: 'fact', look: 'anonymous' }));
    expect(ids(marks)).toEqual(['a', 'f']);
  });

  test('the blocks of one advertorial are one mark, however many; an ad further down is another', () => {
    const blocks = Array.from({ length: 20 }, (_, index) => item('whole', 1000 + index * 400, 390));
    expect(ids(inside(...blocks, item('other', 9500)))).toEqual([Array(20).fill('whole').join('+'), 'other']);
    expect(inside(...blocks)[0]).toMatchObject({ from: 0 });
  });

  test('what stands around the article is one mark for each lane and end', () => {
    const {
      before,
      after,
      inside: within,
    } = articleMarks(
      [item('a', 10), item('b', 500), item('l', 900, 7, { lane: 'label', look: 'label' }), item('c', 11_000), item('d', 50_000)],
      ARTICLE,
    );
    expect(ids(before)).toEqual(['l', 'a+b']);
    expect(ids(after)).toEqual(['c+d']);
    expect(within).toEqual([]);
  });

  test('any passages: none is lost, none overlaps in its lane, each can be hit', () => {
    const lanes = fc.constantFrom('label', 'promotion', 'fact');
    const some = fc.array(
      fc.record({ start: fc.integer({ min: -500, max: 13_000 }), length: fc.integer({ min: 0, max: 4000 }), lane: lanes }),
      {
        maxLength: 150,
      },
    );
    fc.assert(
      fc.property(some, (drawn) => {
        const items = drawn.map(({ start, length, lane }, index) => item(`i${index}`, start, length, { lane }));
        const { before, inside: within, after } = articleMarks(items, ARTICLE);
        expect([...before, ...within, ...after].flatMap((mark) => mark.items).length).toBe(items.length);
        for (const lane of ['label', 'promotion', 'fact']) {
          const marks = within.filter((mark) => mark.lane === lane);
          for (const [index, { from, to }] of marks.entries()) {
            expect(to - from).toBeGreaterThanOrEqual(LOWEST_MARK - 1e-9);
            expect(to).toBeLessThanOrEqual(1 + 1e-9);
            expect(from).toBeGreaterThanOrEqual((marks[index - 1]?.to ?? 0) - 1e-9);
          }
        }
      }),
    );
  });
});

describe('what is marked', () => {
  const items = (over: Parameters<typeof sampleReport>[0] = {}) => {
    const report = sampleReport(over);
    return mapItems(arrange(report), report);
  };

  test('promotions, labels, empty slots and facts that have a source', () => {
    expect(items().map(({ id, look }) => `${id} ${look}`)).toEqual([
      'p1 own-product',
      'p2 unlabelled', // nothing says that it is paid for
      'p9 affiliate',
      'd1 label',
      'd2 empty-slot',
      'f1 self-reported',
      'f3 named-independent',
      'f4 authority-or-document',
    ]);
  });

  test('sentences of the article worded as promotion one by one, passages each, labels only where they stand somewhere', () => {
    const passages = [anchor('a'), anchor('b')];
    const found = items({
      promotions: [promotion('p', 'a b', { passages })],
      claims: [claim('c1', 'A', { promotion: null }), claim('c2', 'B', { promotion: null })],
      disclosures: [disclosure('d', 'Anzeige', { at: null })],
      facts: [fact('f', 'F', { kind: 'unattributed', name: null, cue: null })],
    });
    expect(found.map(({ id }) => id)).toEqual(['p', 'p', 'c1', 'c2']);
  });
});
