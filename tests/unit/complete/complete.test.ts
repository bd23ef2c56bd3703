import { describe, expect, it } from 'vitest';
import { completeReport } from '../../../lib/complete/index.ts';
import type { OutsideWords } from '../../../lib/model/outside-words.ts';
import type { Report } from '../../../lib/model/report.ts';
import { readOutsideWords } from '../../../lib/packs/read-packs.ts';
import { claim, fact, promotion, sampleReport } from '../popup/sample-report.ts';

const WORDS = readOutsideWords();
const UNATTRIBUTED = { kind: 'unattributed', name: null, cue: null } as const;
const PRICE = fact('f1', 'Die Aktie notiert bei rund 144,80 Euro, ein Minus von gut 7 Prozent.', UNATTRIBUTED, {
  figures: [{ text: '7 Prozent', value: 7, unit: '%' }],
});
const WEATHER = fact('f2', 'Am Dienstag regnete es im ganzen Norden.', UNATTRIBUTED);
const CALL = claim('c1', 'Alibaba: Kaufen oder verkaufen?', { techniques: ['buy-sell-call'] });

const complete = (over: Partial<Report>, words: Readonly<Record<string, OutsideWords>> = WORDS): Report =>
  completeReport(sampleReport({ claims: [CALL], facts: [WEATHER, PRICE], problems: [], ...over }), words, () => 0);
const pairsOf = ({ claims }: Report) => claims.map(({ facts }) => facts.map(({ fact: id }) => id));

describe('what is added outside the page', () => {
  it('puts the facts on the same subject and topic beside a claim', () => {
    const { claims, problems, timing } = complete({});
    expect(claims).toMatchObject([{ facts: [{ fact: 'f1', why: ['subject:Alibaba', 'topic:price'], relation: 'context' }] }]);
    expect(problems).toEqual([]);
    expect(timing).toMatchObject({ total: 12, pairing: 0 });
  });

  it('leaves ads around the article and pure calls to click alone', () => {
    expect(pairsOf(complete({ claims: [{ ...CALL, promotion: 'p9' }] }))).toEqual([[]]);
    expect(pairsOf(complete({ claims: [claim('c1', 'Hier klicken', { techniques: ['click-lure'] })] }))).toEqual([[]]);
  });

  it.each(['und', 'ja', 'constructor', '__proto__'])('holds figures against each other in %s too', (language) => {
    const seven = claim('c1', 'Alibaba: 7 Prozent, ein Minus, notiert!');
    expect(complete({ language, claims: [seven] })).toMatchObject({ problems: [], claims: [{ facts: [{ fact: 'f1' }] }] });
    expect(pairsOf(complete({ language }))).toEqual([[]]);
  });

  it("cuts a sponsor's host to what was registered", () => {
    const sponsor = { name: 'gv.at', evidence: { kind: 'link', href: 'https://acme.web.at.example.gv.at/x', rel: '', at: null } } as const;
    expect(complete({ promotions: [promotion('p1', 'x', { sponsor })] })).toMatchObject({
      promotions: [{ sponsor: { name: 'example.gv.at' } }],
    });
  });

  it('makes a problem of a stage that fails, and keeps the rest', () => {
    const broken = { de: { topics: [{ topic: 'price', phrases: ['(kurs'] }], notNames: [] } } as const;
    const report = complete({ problems: [{ code: 'shadow-root', detail: 'x' }] }, broken);
    expect(report.problems).toEqual([
      { code: 'shadow-root', detail: 'x' },
      { code: 'stage-failed', detail: expect.stringMatching(/^pairing: Invalid regular expression/) },
    ]);
    expect(report).toMatchObject({ claims: [CALL], promotions: [{ id: 'p1' }, { id: 'p2' }, { id: 'p9' }] });
  });

  it('gives the same report a second time', () => {
    const first = complete({});
    expect(completeReport(first, WORDS, () => 0)).toEqual(first);
  });
});
