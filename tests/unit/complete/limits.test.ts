import { describe, expect, it } from 'vitest';
import { completeReport } from '../../../lib/complete/index.ts';
import { limitReader } from '../../../lib/complete/limits.ts';
import type { Verdict } from '../../../lib/model/report.ts';
import { readOutsideWordsOf } from '../../../lib/packs/read-packs.ts';
import { claim, promotion, samplePageReport } from '../popup/sample-report.ts';

const row = (limit: 'cost' | 'basis', ...phrases: string[]) => ({ limit, phrases });
const limitsOf = limitReader({ limits: [row('basis', 'own survey'), row('cost', 'plus postage')] });

describe('what limits a promise', () => {
  it('is told by the words of its kinds, in their order', () => {
    expect(limitsOf('By an own survey, for 49 pounds plus postage.')).toEqual(['cost', 'basis']);
    expect(limitsOf('The postage is on us, whatever you order.')).toEqual([]);
  });

  it('is no question and no caption', () => {
    expect(limitsOf('Do you pay 49 pounds plus postage?')).toEqual([]);
    expect(limitReader({ limits: [row('cost', 'postage')] })('Postage')).toEqual([]);
    expect(limitsOf('49, plus postage')).toEqual(['cost']);
  });
});

describe('in a piece that is advertising as a whole', () => {
  const SELLS = 'Our capsules rebuild worn cartilage while you sleep, gently and without any side effects.';
  const LIMITS = ['Individual results may vary.', 'The refund applies to unopened packs only, and the buyer pays for the return.'];
  const words = readOutsideWordsOf('en');
  const read = (verdict: Verdict) => {
    const page = samplePageReport([SELLS, ...LIMITS], { problems: [], claims: [], disclosures: [], verdict });
    const whole = promotion('p1', SELLS, { kind: 'paid', passages: page.running.map(({ at }) => at) });
    return completeReport({ ...page, promotions: verdict === 'advertorial' ? [whole] : [] }, words, () => 0);
  };

  it('what limits is a statement of the piece, however short, and no claim', () => {
    const { claims, facts } = read('advertorial');
    expect(claims.map(({ text }) => text)).toEqual([SELLS]);
    expect(facts.map(({ text }) => text)).toEqual(LIMITS);
    expect(facts.map(({ limits }) => limits)).toEqual([['basis'], expect.arrayContaining(['condition'])]);
  });

  it('but nowhere else: news of a recall or a price limits no promise of the paper', () => {
    expect(read('editorial').facts.flatMap(({ limits }) => limits)).toEqual([]);
  });
});

describe('in a promotion inside an article', () => {
  const NEWS = 'The harbour was built in 1911 and holds 40 boats, the port says.';
  const TERMS = 'The refund applies to unopened packs only, and the buyer pays for the return.';
  const OFFER = 'Order now while stocks last and pay £49 plus postage.';
  const page = samplePageReport([NEWS, OFFER, TERMS], { problems: [], disclosures: [], verdict: 'editorial-with-ads' });
  const [, offer, terms] = page.running.map(({ at }) => at);
  const inside = promotion('p1', OFFER, { kind: 'paid', passages: [offer!, terms!] });
  const claims = [claim('c1', OFFER, { at: offer!, techniques: ['urgency'] }), claim('c2', TERMS, { at: terms!, techniques: [] })];
  const read = (inArticle: boolean) =>
    completeReport({ ...page, claims, promotions: [{ ...inside, inArticle }] }, readOutsideWordsOf('en'), () => 0);

  it('its terms are statements too, unless they sell, and have no part in whose word the article’s are', () => {
    const report = read(true);
    expect(report.claims.map(({ text }) => text)).toEqual([OFFER]);
    expect(report.facts.map(({ text, limits }) => [text, limits.length > 0])).toEqual([
      [NEWS, false],
      [TERMS, true],
    ]);
    expect(Object.values(report.standing).reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  /** Claims of one box, in which what is said to sell does. */
  const box = (texts: readonly string[], selling: readonly string[]) => {
    const all = samplePageReport(texts, { problems: [], disclosures: [], verdict: 'editorial-with-ads' });
    const passages = all.running.map(({ at }) => at);
    const found = texts.map((text, index) =>
      claim(`c${index + 1}`, text, { at: passages[index]!, techniques: selling.includes(text) ? ['buy-sell-call'] : [] }),
    );
    return completeReport({ ...all, claims: found, promotions: [{ ...inside, passages }] }, readOutsideWordsOf('en'), () => 0);
  };
  const TWO = ['Minimum term of 12 months applies.', 'Opened packs are not refunded.'];

  it('what stands among the small print that ends an ad is a term too, whatever sells before it', () => {
    const report = box(['Order today', ...TWO, 'Devices up to eight years old.'], ['Order today']);
    expect(report.facts.map(({ text }) => text)).toEqual([...TWO, 'Devices up to eight years old.']);
    expect(report.claims.map(({ text }) => text)).toEqual(['Order today']);
  });

  it('a term that takes up a mere call answers it, and says by which word', () => {
    const calls = ['Our boilers are the quietest in the whole county.', 'Book your free survey today'];
    const report = box([...calls, 'Survey subject to availability in your county.'], calls);
    const [term] = report.facts;
    const pairs = report.claims.map(({ facts }) => facts.map(({ fact, why }) => [fact, why[0]]));
    expect(pairs.at(-1)).toEqual([[term!.id, 'alike:Survey']]);
  });

  it('terms that open an ad make none of what follows', () => {
    const rest = ['Our heat pump keeps every cellar whisper-quiet.', 'Questions about your roof?', 'To the shop'];
    expect(box([...TWO, ...rest], []).claims.map(({ text }) => text)).toEqual(rest);
  });

  it('behind its button an ad sells no more, whatever words stand there', () => {
    const terms = ['Finance subject to approval.', 'The guaranteed three weeks are counted from then.'];
    const pitch = 'Guaranteed warm in three weeks.';
    const report = box([pitch, 'Get your free survey', ...terms], [pitch, 'Get your free survey', terms[1]!]);
    expect(report.facts.map(({ text }) => text)).toEqual(terms);
    const more = ['Join 80,000 families.', terms[1]!];
    expect(box([pitch, 'Get your free survey', ...more], [pitch, 'Get your free survey', terms[1]!]).facts).toEqual([]);
    expect(box([pitch, ...terms], [pitch, terms[1]!]).claims.map(({ text }) => text)).toEqual([pitch, terms[1]]);
  });

  it('a sentence that promotes by a word is no term', () => {
    const promise = 'No risk: your money back, guaranteed, if opened packs are not refunded elsewhere.';
    expect(box([promise], []).claims.map(({ text }) => text)).toEqual([promise]);
  });

  it('but not those of an ad around it', () => {
    expect(read(false).facts.map(({ text }) => text)).toEqual([NEWS]);
  });
});
