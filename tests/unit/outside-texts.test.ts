import { expect, it, vi } from 'vitest';
import { parsedWhenAsked } from '../../lib/packs/outside-texts.ts';

it('parses the words of the languages that are asked for, once', () => {
  const parse = vi.spyOn(JSON, 'parse');
  const words = parsedWhenAsked({ de: '{"topics":[1]}', en: '{"topics":[2]}' });
  expect(Object.hasOwn(words, 'de')).toBe(true);
  expect(Object.hasOwn(words, 'xx')).toBe(false);
  expect(parse).not.toHaveBeenCalled();
  expect(words.de).toEqual({ topics: [1] });
  expect(words.de).toBe(words.de);
  expect(parse).toHaveBeenCalledTimes(1);
  parse.mockRestore();
});
