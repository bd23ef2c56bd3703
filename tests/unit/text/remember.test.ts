import { describe, expect, it, vi } from 'vitest';
import { remember } from '../../../lib/text/remember.ts';

describe('remembered answers', () => {
  it('are found once for an owner and a text', () => {
    const find = vi.fn((text: string) => text.length);
    const [one, other] = [{}, {}];
    expect([remember(one, 'Anzeige', find), remember(one, 'Anzeige', find), remember(one, '', find)]).toEqual([7, 7, 0]);
    expect(find).toHaveBeenCalledTimes(2);
    expect(remember(other, 'Anzeige', () => 'another question')).toBe('another question');
  });

  it('are found once even when the answer is nothing', () => {
    const owner = {};
    const find = vi.fn(() => undefined);
    remember(owner, 'x', find);
    remember(owner, 'x', find);
    expect(find).toHaveBeenCalledTimes(1);
  });

  it('are forgotten before they grow without end', () => {
    const owner = {};
    for (let index = 0; index < 29_500; index += 1) remember(owner, String(index), () => index);
    const find = vi.fn(() => -1);
    expect(remember(owner, '0', find)).toBe(-1);
    expect(remember(owner, '29499', find)).toBe(29_499);
  });
});
