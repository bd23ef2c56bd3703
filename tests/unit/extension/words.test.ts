import { expect, it, vi } from 'vitest';
import { languageWords } from '../../../lib/extension/words.ts';
import { NO_WORDS, type OutsideWords } from '../../../lib/model/outside-words.ts';

const words = (phrase: string): OutsideWords => ({ ...NO_WORDS, topics: [{ topic: 'price', phrases: [phrase] }] });

it('reads the words of a language when they are asked for, once', async () => {
  const load = vi.fn(async (language: string) => words(language));
  const all = languageWords(['de', 'en'], load);
  expect(load).not.toHaveBeenCalled();
  expect(await all.of('en')).toEqual(words('en'));
  expect(await all.of('en')).toBe(await all.of('en'));
  expect(load.mock.calls).toEqual([['en']]);
});

it.each(['und', 'ja', 'constructor', '__proto__'])('has none for %s', async (language) => {
  const load = vi.fn();
  expect(await languageWords(['de'], load).of(language)).toBe(NO_WORDS);
  expect(load).not.toHaveBeenCalled();
});

it('asks again for what could not be read', async () => {
  const load = vi
    .fn<(language: string) => Promise<OutsideWords>>()
    .mockRejectedValueOnce(new Error('no file'))
    .mockResolvedValue(words('de'));
  const all = languageWords(['de'], load);
  await expect(all.of('de')).rejects.toThrow('no file');
  expect(await all.of('de')).toEqual(words('de'));
});
