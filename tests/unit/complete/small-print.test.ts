import { describe, expect, it } from 'vitest';
import { smallPrintOf } from '../../../lib/complete/advertorial/small-print.ts';
import type { RunningSentence } from '../../../lib/model/page-report.ts';

const WORDS = {
  limits: [{ limit: 'cost', phrases: ['plus postage'] }],
} as const;
const PITCH = 'These shoes carry you through the whole summer.';
const PRICE = 'The pair is £49 plus postage.';

type Paragraphs = readonly (readonly string[])[];

const read = (...paragraphs: Paragraphs) =>
  paragraphs.flatMap((texts, block) =>
    texts.map((exact, index): RunningSentence => {
      const start = block * 10_000 + index * 500;
      const quoted = exact.indexOf('“');
      return {
        at: { exact, prefix: '', suffix: '', start, end: start + exact.length },
        block,
        quotes: quoted < 0 ? [] : [{ start: quoted, end: exact.length }],
        links: exact.includes('www.') ? ['https://acme.example/'] : [],
      };
    }),
  );

/** @returns the texts that limit, with how; a paragraph for each list. */
function limits(...paragraphs: Paragraphs) {
  const running = read(...paragraphs);
  const { limits: found } = smallPrintOf({ verdict: 'advertorial', running, disclosures: [] }, WORDS);
  return running.flatMap(({ at }) => (found.has(at.start) ? [`${at.exact} ${found.get(at.start)}`] : []));
}

function printed(...paragraphs: Paragraphs) {
  const running = read(...paragraphs);
  const small = smallPrintOf({ verdict: 'advertorial', running, disclosures: [] }, WORDS).printed;
  return running.filter(({ at }) => small.has(at.start)).map(({ at }) => at.exact);
}

describe('the small print that ends a piece', () => {
  it('limits in all its sentences, once a word tells what it is', () => {
    expect(limits([PITCH], [PRICE, 'Whole sizes only.'])).toEqual([`${PRICE} cost`, 'Whole sizes only. condition']);
    expect(limits([PITCH], ['The pair comes in a box.', 'Whole sizes only.'])).toEqual([]);
  });

  it('has at most an address behind it', () => {
    expect(limits([PITCH], [PRICE, 'Whole sizes only.'], ['Acme Ltd, Hull'])).toHaveLength(2);
    expect(limits([PITCH], [PRICE, 'Whole sizes only.'], [PITCH], [PITCH])).toEqual([`${PRICE} cost`]);
  });

  it('is not the whole piece', () => {
    expect(limits([PRICE, 'Whole sizes only.'])).toEqual([`${PRICE} cost`]);
  });

  it('has a paragraph before it that mostly limits', () => {
    expect(limits([PITCH], [PRICE, 'Whole sizes only.'], [PRICE])).toHaveLength(3);
    expect(limits([PITCH], [PRICE, 'Whole sizes only.', PITCH], [PRICE])).toHaveLength(2);
  });

  it.each(['Ready for summer?', 'Order at www.acme.example.', '“I love them,” says Ada.'])('but not in: %s', (text) => {
    expect(limits([PITCH], [PRICE, text])).toEqual([`${PRICE} cost`]);
  });

  it('begins with what limits where little of the paragraph does', () => {
    const gift = 'Socks are free with two pairs.';
    expect(limits([PITCH], [PRICE, gift])).toEqual([`${PRICE} cost`, `${gift} condition`]);
    expect(limits([PITCH], [PITCH, PITCH, PITCH, PRICE, gift])).toEqual([`${PRICE} cost`, `${gift} condition`]);
    expect(limits([PITCH], [PITCH, PRICE, gift])).toHaveLength(3);
    expect(limits([PITCH], ['Order now'], [PITCH, PITCH, PITCH, PRICE])).toHaveLength(4);
  });

  it('leaves a critic who ends the piece their word', () => {
    const warns = '“They cost £49 plus postage, which is dear,” says Ada.';
    expect(printed([PITCH], [warns])).toEqual([]);
    expect(printed([PITCH], [PRICE])).toEqual([PRICE]);
  });
});

it('is none of a piece that is no advertorial', () => {
  expect(smallPrintOf({ verdict: 'editorial', running: read([PITCH], [PRICE]), disclosures: [] }, WORDS).limits.size).toBe(0);
});

describe('a footnote', () => {
  const SURVEY = 'Survey of 53 customers.';

  it('limits: what it rests on, where no word tells more', () => {
    expect(limits([`${PITCH}*`], [PITCH], [`* ${SURVEY}`], [PITCH], [PITCH])).toEqual([`* ${SURVEY} basis`]);
    expect(limits([`${PITCH}*`], [PITCH], [`* ${PRICE}`], [PITCH], [PITCH])).toEqual([`* ${PRICE} cost`]);
  });

  it('that a figure begins is one where that figure stands at what it is to', () => {
    const note = `1 ${SURVEY}`;
    expect(limits(['Nine in ten love them.1'], [note], [PITCH], [PITCH])).toEqual([`${note} basis`]);
    expect(limits(['Nine in ten love them.'], [note], [PITCH], [PITCH])).toEqual([]);
    expect(limits([note], ['Nine in ten love them.1'], [PITCH], [PITCH])).toEqual([]);
  });
});
