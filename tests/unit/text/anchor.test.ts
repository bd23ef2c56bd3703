import { expect, it, describe as suite } from 'vitest';
import { describe, resolve, without } from '../../../lib/text/anchor.ts';

suite('anchors', () => {
  const text = 'Eins. Jetzt kaufen. Zwei. Jetzt kaufen. Drei.';
  const second = describe(text, 26, 39);

  it('describes with context', () => {
    expect(second).toEqual({ exact: 'Jetzt kaufen.', prefix: 'Eins. Jetzt kaufen. Zwei. ', suffix: ' Drei.', start: 26, end: 39 });
  });
  it('finds the passage where it was', () => {
    expect(resolve(text, second)).toEqual({ start: 26, end: 39 });
  });
  it('finds the right one of two equal quotes after the text moved', () => {
    expect(resolve(`Neu davor. ${text}`, second)).toEqual({ start: 37, end: 50 });
  });
  it('does not take a look-alike for the passage', () => {
    expect(resolve('Eins. Jetzt kaufen! Zwei. Jetzt Kaufen. Drei.', second)).toBeNull();
  });
  it('finds nothing for an empty quote', () => {
    expect(resolve(text, { ...second, exact: '' })).toBeNull();
  });

  it('leaves what lies outside some ranges, each piece with its own surroundings', () => {
    const whole = describe(text, 6, 39); // "Jetzt kaufen. Zwei. Jetzt kaufen."
    const pieces = without(whole, [{ start: 20, end: 25 }]);
    expect(pieces.map(({ exact, start, end }) => [exact, start, end])).toEqual([
      ['Jetzt kaufen. ', 6, 20],
      [' Jetzt kaufen.', 25, 39],
    ]);
    for (const piece of pieces) expect(resolve(text, piece)).toEqual({ start: piece.start, end: piece.end });
  });
  it('leaves the whole where nothing lies in it, nothing where all of it does, and no blank piece', () => {
    const whole = describe(text, 6, 39);
    expect(without(whole, [{ start: 0, end: 6 }])).toEqual([whole]);
    expect(without(whole, [{ start: 0, end: 45 }])).toEqual([]);
    expect(
      without(whole, [
        { start: 6, end: 19 },
        { start: 20, end: 39 },
      ]),
    ).toEqual([]);
  });
});
