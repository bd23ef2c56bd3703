import { describe, expect, test } from 'vitest';
import { sourcesOf } from './read-sources.ts';

const names = (language: string, ...sentences: string[]) => sourcesOf(language, sentences).map(({ name }) => name);
const DOCTOR = '“I have not seen anything like it,” says Dr Adrian Vale, who advises the company.';

describe('a signed quotation', () => {
  test('is whose the signature says, not the last speaker’s', () => {
    expect(names('en', DOCTOR, '“My husband noticed before I did.', 'I was running up the stairs!”', '– Jean Pratt, 71, Hull')).toEqual([
      'Dr Adrian Vale',
      'Jean Pratt',
      'Jean Pratt',
      null,
    ]);
    expect(names('de', '„Mein Mann hat es zuerst bemerkt.', 'Ich lief die Treppe hinauf!“', '– Erika Lindholm, 71, Husum')[1]).toBe(
      'Erika Lindholm',
    );
  });

  test.each([
    ['a sentence behind a dash', '– Jean Pratt walked home that night.'],
    ['a dash before no name', '– and more than that'],
  ])('%s signs nothing', (_, line) => {
    expect(names('en', DOCTOR, '“My husband noticed before I did.”', line)[1]).toBe('Dr Adrian Vale');
  });

  test('what is no quotation is not signed', () => {
    expect(names('en', 'The council meets on Monday.', '– Jean Pratt, Hull')[0]).not.toBe('Jean Pratt');
  });
});
