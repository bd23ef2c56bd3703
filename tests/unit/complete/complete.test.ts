import { describe, expect, it } from 'vitest';
import { completeReport } from '../../../lib/complete/index.ts';
import { NO_WORDS, type OutsideWords } from '../../../lib/model/outside-words.ts';
import type { Report } from '../../../lib/model/report.ts';
import { readOutsideWordsOf } from '../../../lib/packs/read-packs.ts';
import { anchor, claim, promotion, samplePageReport } from '../popup/sample-report.ts';

const WORDS = readOutsideWordsOf('de');
const PRICE = 'Die Aktie von Alibaba notiert bei rund 144,80 Euro, ein Minus von gut 7 Prozent.';
const RATING = 'Die Muster Bank senkte das Kursziel für Alibaba auf 120 Euro.';
const WEATHER = 'Am Dienstag regnete es im Norden 30 Liter auf den Quadratmeter.';
const CALL = claim('c1', 'Alibaba: Kaufen oder verkaufen?', { techniques: ['buy-sell-call'] });

const complete = (over: Partial<Report>, words: OutsideWords = WORDS, texts: readonly string[] = [WEATHER, PRICE, RATING]): Report =>
  completeReport(samplePageReport(texts, { claims: [CALL], problems: [], ...over }), words, () => 0);
const pairsOf = ({ claims, facts }: Report) =>
  claims.map((each) => each.facts.map(({ fact }) => facts.find(({ id }) => id === fact)!.text));

describe('what is added outside the page', () => {
  it('tells the facts of the running text and how they stand', () => {
    const { facts, standing } = complete({});
    expect(facts.map(({ text }) => text)).toEqual([WEATHER, PRICE, RATING]);
    expect(facts[1]).toMatchObject({
      id: 'f2',
      figures: [
        { value: 144.8, unit: 'EUR', about: 'about' },
        { value: 7, unit: '%', change: 'down' },
      ],
    });
    expect(standing).toEqual({ named: 1, selfReported: 0, anonymous: 0, unattributed: 2 });
  });

  it('calls no question urgent', () => {
    const isUrgent = (text: string) => complete({ claims: [claim('c1', text)] }).claims[0]!.techniques.includes('urgency');
    expect(isUrgent('Sollten Anleger jetzt sofort verkaufen?!“')).toBe(false);
    expect(isUrgent('Jetzt sofort verkaufen? Zur Gratis-Studie …')).toBe(false);
    expect(isUrgent('Anleger müssen jetzt sofort verkaufen!')).toBe(true);
    expect(isUrgent('Nur noch heute! Worauf warten Sie?')).toBe(true);
  });

  it('takes no fact from inside a promotion', () => {
    const { facts } = complete({ promotions: [promotion('p1', PRICE, { passages: [anchor(PRICE)] })] }, WORDS, [PRICE]);
    expect(facts.filter(({ text }) => text === PRICE).length).toBeLessThanOrEqual(1);
  });

  it('puts what analysts advise and the price beside a call to buy or sell', () => {
    const report = complete({});
    expect(pairsOf(report)[0]).toContain(RATING);
    expect(pairsOf(report)[0]).not.toContain(WEATHER);
    expect(report.claims[0]!.facts[0]!.why).toContain('asked');
    expect(report.problems).toEqual([]);
    expect(report.timing).toMatchObject({ total: 12, pairing: 0 });
  });

  it('names what a claim does that its finding did not tell', () => {
    const { claims } = complete({ claims: [claim('c1', 'Nur noch heute gratis!', { techniques: ['free-bait'] })] });
    expect(claims[0]!.techniques).toContain('urgency');
  });

  it('leaves ads around the article alone', () => {
    expect(pairsOf(complete({ claims: [{ ...CALL, promotion: 'p9' }] }))).toEqual([[]]);
  });

  it('says nothing wrong in a language of which there are no words', () => {
    expect(complete({ language: 'ja' }, NO_WORDS)).toMatchObject({ problems: [], claims: [{ id: 'c1' }] });
  });

  it("cuts a sponsor's host to what was registered", () => {
    const sponsor = { name: 'gv.at', evidence: { kind: 'link', href: 'https://acme.web.at.example.gv.at/x', rel: '', at: null } } as const;
    expect(complete({ promotions: [promotion('p1', 'x', { sponsor })] })).toMatchObject({
      promotions: [{ sponsor: { name: 'example.gv.at' } }],
    });
  });

  it('makes a problem of a stage that fails, and keeps the rest', () => {
    const broken: OutsideWords = { ...NO_WORDS, techniques: [{ technique: 'urgency', phrases: ['(kurs'] }] };
    const report = complete({ problems: [{ code: 'shadow-root', detail: 'x' }] }, broken);
    expect(report.problems).toEqual([
      { code: 'shadow-root', detail: 'x' },
      { code: 'stage-failed', detail: expect.stringMatching(/^techniques: Invalid regular expression/) },
    ]);
    expect(report).toMatchObject({ claims: [{ id: 'c1' }], promotions: [{ id: 'p1' }, { id: 'p2' }, { id: 'p9' }] });
    expect(report.facts.length).toBeGreaterThan(0);
  });

  it('gives the same report a second time', () => {
    expect(complete({})).toEqual(complete({}));
  });
});
