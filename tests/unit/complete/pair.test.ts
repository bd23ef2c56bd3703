import { describe, expect, it } from 'vitest';
import { pairClaims } from '../../../lib/complete/pair.ts';
import { isFirm } from '../../../lib/model/firm-pair.ts';
import { NO_WORDS, type OutsideWords } from '../../../lib/model/outside-words.ts';
import type { Claim, Figure, Report, SourcedFact } from '../../../lib/model/report.ts';
import { claim, fact, promotion, sampleReport } from '../popup/sample-report.ts';

const TOPICS: OutsideWords['topics'] = [
  { topic: 'delivery-time', phrases: ['in <number> weeks', 'waiting time*'] },
  { topic: 'study', phrases: ['trial*'] },
  { topic: 'quality', phrases: ['pills', 'tablets'] },
];
const SOURCE = { kind: 'named-independent', name: 'Ada Lund', cue: 'said' } as const;
const weeks = (text: string, value: number): Figure[] => [{ text, value, unit: 'weeks', about: null, change: null, period: null }];

interface Said {
  text: string;
  figures?: Figure[];
}

/** The facts beside the first claim, best first, each with why. */
function pairs(claimed: Said & { techniques?: Claim['techniques'] }, facts: readonly Said[], around = '') {
  const report = sampleReport({
    subject: [],
    promotions: [promotion('p1', `${claimed.text} ${around}`)],
    claims: [claim('c1', claimed.text, { techniques: claimed.techniques ?? [], figures: claimed.figures ?? [] })],
    facts: facts.map(({ text, figures = [] }, index) => fact(`f${index + 1}`, text, SOURCE, { figures })),
  });
  return pairClaims(report, { ...NO_WORDS, topics: TOPICS })[0]!.facts.map(({ fact, why }) => [fact, ...why]);
}

describe('a span of time', () => {
  const claimed = { text: 'My knees were like new in 3 weeks', figures: weeks('in 3 weeks', 3) };

  it('says nothing about the matter', () => {
    expect(pairs(claimed, [{ text: 'The waiting time is up to six months.' }])).toEqual([]);
    expect(pairs(claimed, [{ text: 'Parcels came in 5 weeks, said Ada Lund.', figures: weeks('in 5 weeks', 5) }])).toEqual([]);
  });

  it('leaves the words around it their matter', () => {
    const promised = { text: 'No waiting time: there in 3 weeks', figures: weeks('in 3 weeks', 3) };
    expect(pairs(promised, [{ text: 'The waiting time is up to six months.' }])[0]?.slice(0, 2)).toEqual(['f1', 'topic:delivery-time']);
  });
});

describe('what a promise makes one ask', () => {
  const trial = { text: 'A trial with forty people found no effect, said Ada Lund.' };
  const pills = { text: 'The tablets were bitter, said Ada Lund.' };

  it('is no reason alone', () => {
    expect(pairs({ text: 'Sleep like a child', techniques: ['promised-return'] }, [trial])).toEqual([]);
  });

  it('is one beside a fact that is there for a reason of its own', () => {
    const found = pairs({ text: 'Sleep like a child with these pills', techniques: ['promised-return'] }, [trial, pills]);
    expect(found).toContainEqual(['f1', 'promised']);
    expect(found.map(([id]) => id)).toContain('f2');
  });
});

describe('in a piece that is advertising as a whole', () => {
  it('a likeness tells less, and the promotion that is all of it tells nothing', () => {
    const text = 'Pills from Acme: no waiting time';
    const read = (verdict: Report['verdict']) => {
      const limits: SourcedFact['limits'] = verdict === 'advertorial' ? ['condition'] : [];
      const facts = [fact('f1', 'The waiting time is up to six months, said Ada Lund.', SOURCE, { limits })];
      const promotions = [promotion('p1', `${text} The pills were bitter.`)];
      const report = sampleReport({ subject: [], verdict, promotions, claims: [claim('c1', text)], facts });
      return pairClaims(report, { ...NO_WORDS, topics: TOPICS })[0]!.facts[0]!;
    };
    const [inside, whole] = [read('editorial-with-ads'), read('advertorial')];
    expect(whole.score).toBeLessThan(inside.score);
    expect([inside.why, whole.why].map((why) => why.includes('topic:delivery-time'))).toEqual([true, true]);
  });

  it('a fact is not there for being like the rest of the promotion', () => {
    const report = (verdict: Report['verdict']) =>
      sampleReport({
        subject: [],
        verdict,
        promotions: [promotion('p1', 'Sleep like a child with these pills. The tablets were bitter.')],
        claims: [claim('c1', 'There in no time: no waiting time', { techniques: [] })],
        facts: [fact('f1', 'The pills had a waiting time of six months, said Ada Lund.', SOURCE)],
      });
    const why = (verdict: Report['verdict']) => pairClaims(report(verdict), { ...NO_WORDS, topics: TOPICS })[0]!.facts[0]?.why ?? [];
    expect(why('editorial-with-ads')).toContain('same-ad');
    expect(why('advertorial')).not.toContain('same-ad');
  });

  describe('a fact near the claim', () => {
    const WAITING = 'No waiting time for Acme: there at once';
    const kilograms = (text: string, value: number): Figure[] => [{ text, value, unit: 'kg', about: null, change: null, period: null }];
    const gap = (from: number, text: string) => ({ exact: text, prefix: '', suffix: '', start: from, end: from + text.length });
    /** Facts beside the claim, which ends at 10,000; each fact begins so many units behind it, or, below zero, ends so many before. */
    const near = (facts: readonly (readonly [string, number])[], verdict: Report['verdict'] = 'advertorial', figures: Figure[] = []) => {
      const report = sampleReport({
        subject: ['acme'],
        verdict,
        promotions: [promotion('p1', WAITING)],
        claims: [claim('c1', WAITING, { at: gap(10_000 - WAITING.length, WAITING), figures })],
        facts: facts.map(([text, at], index) => {
          const start = at < 0 ? 10_000 - WAITING.length + at - text.length : 10_000 + at;
          return fact(`f${index + 1}`, text, SOURCE, {
            at: gap(start, text),
            figures: text === CRATE ? kilograms('7 kilograms', 7) : [],
            limits: LIMITS.includes(text) ? ['condition'] : [],
          });
        }),
      });
      return pairClaims(report, { ...NO_WORDS, topics: TOPICS })[0]!.facts;
    };
    const SIX = 'The waiting time is up to six months, said Ada Lund.';
    const TEN = 'The waiting time was up to ten months, said Ada Lund.';
    const BITTER = 'The tablets were bitter, said Ada Lund.';
    const CRATE = 'Acme sells a crate of 7 kilograms as well.';
    const ONLY = 'They come in packs of thirty only, said Ada Lund.';
    const LIMITS = [SIX, TEN, ONLY];

    it('comes first, rather behind it than before it', () => {
      const order = (first: number, second: number) =>
        near([
          [SIX, first],
          [TEN, second],
        ]).map((pair) => pair.fact);
      expect([order(1, 900), order(900, 1)]).toEqual([
        ['f1', 'f2'],
        ['f2', 'f1'],
      ]);
      expect(order(-1, 1)[0]).toBe('f2');
      expect(order(-1, 900)[0]).toBe('f1');
    });

    it('says that it stands there', () => {
      expect([near([[SIX, 1]])[0]!.why, near([[SIX, 900]])[0]!.why].map((why) => why.includes('near'))).toEqual([true, false]);
    });

    it('is no answer for that alone, unless it limits what is promised', () => {
      expect(near([[CRATE, 1]], 'advertorial', kilograms('5 kilograms', 5)).map(isFirm)).toEqual([false]);
      const [pair] = near([[ONLY, 1]]);
      expect(pair).toMatchObject({ why: ['near'], relation: 'context' });
      expect(isFirm(pair!)).toBe(true);
      expect([near([[BITTER, 1]]), near([[ONLY, 900]])].flat().filter(isFirm)).toEqual([]);
    });

    it('need not stand near where it limits and begins with a word of the claim', () => {
      const wait = 'Waiting may be up to six months, said Ada Lund.';
      const within = 'Count on months of waiting, said Ada Lund.';
      LIMITS.push(wait, within);
      expect([wait, within, BITTER].map((text) => near([[text, 900]]).some(isFirm))).toEqual([true, false, false]);
      const often: [string, number][] = [1, 2, 3, 4].map((at) => [`Waiting ${at} more days is usual, said Ada Lund.`, 1000 * at + 1000]);
      expect(near([[wait, 900], ...often]).find((each) => each.fact === 'f1' && isFirm(each))).toBeUndefined();
    });

    it('need not stand near where the claim leads to it as a footnote', () => {
      const note = '* Told by Ada Lund of ten of her friends.';
      const noted = (text: string, limits: SourcedFact['limits']) => {
        const at = (exact: string, start: number) => ({ exact, prefix: '', suffix: '', start, end: start + exact.length });
        const report = sampleReport({
          subject: [],
          verdict: 'advertorial',
          promotions: [promotion('p1', text)],
          claims: [claim('c1', text, { at: at(text, 0) })],
          facts: [fact('f1', note, SOURCE, { at: at(note, 5_000), limits })],
        });
        return pairClaims(report, { ...NO_WORDS, topics: TOPICS })[0]!.facts;
      };
      expect(noted('There at once.*', ['basis'])).toMatchObject([{ fact: 'f1', why: ['footnote'] }]);
      expect([noted('There at once.', ['basis']), noted('There at once.*', [])]).toEqual([[], []]);
    });

    it('need not stand near where it limits the very amount that the claim names', () => {
      const price = (value: number): Figure[] => [{ text: `£${value}`, value, unit: 'GBP', about: null, change: null, period: null }];
      const read = (value: number, limits: SourcedFact['limits']) => {
        const report = sampleReport({
          subject: [],
          verdict: 'advertorial',
          promotions: [promotion('p1', 'x')],
          claims: [claim('c1', 'Ride it from £89', { at: gap(0, 'Ride it from £89'), figures: price(89) })],
          facts: [fact('f1', 'It comes to that for three months.', SOURCE, { at: gap(9000, 'It'), figures: price(value), limits })],
        });
        return pairClaims(report, NO_WORDS)[0]!.facts.map(isFirm);
      };
      expect(read(89, ['cost'])).toEqual([true]);
      expect([...read(149, ['cost']), ...read(89, [])]).not.toContain(true);
    });

    it('is nothing where the promotion is only part of the piece', () => {
      const [close, far] = [near([[SIX, 1]], 'editorial-with-ads'), near([[SIX, 900]], 'editorial-with-ads')];
      expect(close).toEqual(far);
      expect(near([[BITTER, 1]], 'editorial-with-ads')).toEqual([]);
    });
  });
});
