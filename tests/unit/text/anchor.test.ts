import { expect, it, describe as suite } from 'vitest';
import { describe, resolve } from '../../../lib/text/anchor.ts';

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
});
