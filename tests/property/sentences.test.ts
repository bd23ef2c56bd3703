import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packLanguages, readPack } from '../../lib/packs/read-packs.ts';
import { quotations } from '../../lib/text/quotes.ts';
import { splitSentences } from '../../lib/text/sentences.ts';

const PIECES = [
  'Das kostet z. B. 3,50 Euro.',
  'Am 18. oder 19. Februar kommt Dr. Lund.',
  '„Wir warten. Es dauert“, sagte sie.',
  'Acme Inc. wächst.',
  '– Nein, sagte er.',
  '«Assez!» dit-elle.',
  'It rose 1.2 percent in the U.S. market.',
  'Nur heute?!',
  'ohne Punkt',
  '…',
  '"',
  '2.',
  'x. y. z.',
  '\u00a0',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(' '));
const language = fc.constantFrom(...packLanguages());
const grammars = new Map(packLanguages().map((each) => [each, readPack(each).grammar]));

describe('sentences', () => {
  it('hold every letter of the text once, in order, at their offsets, without white space around', () => {
    fc.assert(
      fc.property(text, language, (whole, of) => {
        const sentences = splitSentences(whole, of, grammars.get(of)!);
        let end = 0;
        let between = '';
        for (const sentence of sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          between += whole.slice(end, sentence.start);
          expect(whole.slice(sentence.start, sentence.end)).toMatch(/^\S(?:[\s\S]*\S)?$/);
          end = sentence.end;
        }
        expect(`${between}${whole.slice(end)}`.trim()).toBe('');
      }),
    );
  });
});

describe('quotations', () => {
  it('stand in order, apart, inside the text', () => {
    fc.assert(
      fc.property(text, (whole) => {
        let end = 0;
        for (const quote of quotations(whole)) {
          expect(quote.start).toBeGreaterThanOrEqual(end);
          expect(quote.end).toBeGreaterThan(quote.start);
          end = quote.end;
        }
        expect(end).toBeLessThanOrEqual(whole.length);
      }),
    );
  });
});
