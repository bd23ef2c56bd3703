import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../lib/model/report.ts';
import type { Gold } from '../../../../scripts/eval/gold.ts';
import { scorePage } from '../../../../scripts/eval/score.ts';
import { type Count, figuresOf, type Tally } from '../../../../scripts/eval/tally.ts';
import { claim, disclosure, fact, promotion, sampleReport } from '../../popup/sample-report.ts';

const AD = 'Jetzt die kostenlose Analyse sichern und sofort erfahren was zu tun ist';
const OTHER = 'Der Landkreis teilte am Montag die Zahlen für das ganze letzte Jahr mit';
const report = (over: Partial<Report> = {}): Report => ({
  ...sampleReport(),
  verdict: 'editorial',
  promotions: [],
  disclosures: [],
  claims: [],
  facts: [],
  ...over,
});
const gold = (over: Partial<Gold> = {}): Gold => ({ id: 'a', url: 'https://a.example/', verdict: 'editorial', promotions: [], ...over });
const ad = (over: object = {}) => ({ text: AD, disclosed: true, ...over });

function scored(of: Gold, found: Report | null): { tally: Tally; notes: string[] } {
  const tally: Tally = {};
  return { notes: scorePage(of, found, tally), tally };
}
const count = (hit: number, of: number): Count => ({ hit, of });

describe('blocks', () => {
  const page = gold({ promotions: [ad(), ad({ text: OTHER, disclosed: false })] });

  it('are found when half of their runs are reported, labelled and unlabelled ones apart', () => {
    const { tally, notes } = scored(
      page,
      report({ verdict: 'editorial-with-ads', promotions: [promotion('p', AD, { disclosures: ['d'] })] }),
    );
    expect(tally).toMatchObject({
      blockRecall: count(1, 2),
      blockRecallLabelled: count(1, 1),
      blockRecallUnlabelled: count(0, 1),
      blockPrecision: count(1, 1),
      disclosed: count(1, 1),
      textPrecision: count(1, 1),
    });
    expect(tally.textRecall!.hit).toBeCloseTo(9 / 19);
    expect(notes).toEqual([`missed: ${OTHER}`]);
  });

  it('cost when less than half of them is gold', () => {
    const { tally, notes } = scored(gold(), report({ promotions: [promotion('p', OTHER)] }));
    expect(tally).toMatchObject({ blockPrecision: count(0, 1), cleanPagesQuiet: count(0, 1) });
    expect(notes).toEqual([`false alarm: ${OTHER}`]);
  });

  it('neither count nor cost around the article and where careful readers doubt', () => {
    for (const neutral of [ad({ in_article: false }), ad({ optional: true })]) {
      const { tally, notes } = scored(gold({ promotions: [neutral] }), report({ promotions: [promotion('p', AD)] }));
      expect(notes).toEqual([]);
      expect(tally.blockPrecision).toBeUndefined();
      expect(tally.cleanPagesQuiet).toEqual(count(1, 1));
    }
  });

  it('said to stand around the article earn recall only where they are ads', () => {
    const around = (text: string) => report({ promotions: [promotion('p', text, { inArticle: false })] });
    expect(scored(page, around(AD)).tally.blockRecall).toEqual(count(1, 2));
    const hidden = `${AD} ${Array.from({ length: 40 }, (_, at) => `Satz${at}`).join(' ')}`;
    expect(scored(page, around(hidden)).tally.blockRecall).toEqual(count(0, 2));
  });

  it('of a short card around a gold headline are right', () => {
    const card = `${AD.split(' ').slice(0, 6).join(' ')}`;
    const page = gold({ promotions: [ad({ text: card })] });
    const found = (words: number) =>
      report({ promotions: [promotion('p', `${card} ${Array.from({ length: words }, (_, at) => `w${at}`).join(' ')}`)] });
    expect(scored(page, found(20)).tally.blockPrecision).toEqual(count(1, 1));
    expect(scored(page, found(40)).tally.blockPrecision).toEqual(count(0, 1));
  });

  it('say what they are: kind and sponsor', () => {
    const page = gold({ promotions: [ad({ kind: 'paid', sponsor: 'Nordkap Wind' })] });
    const evidence = { kind: 'metadata', name: 'n', value: 'v' } as const;
    const found = (name: string) =>
      report({
        verdict: 'editorial-with-ads',
        promotions: [promotion('p', AD, { kind: 'paid', disclosures: ['d'], sponsor: { name, evidence } })],
      });
    expect(scored(page, found('Nordkap Wind AG')).tally).toMatchObject({ kind: count(1, 1), sponsor: count(1, 1) });
    expect(scored(page, found('anderswo.example')).notes).toEqual(['sponsor anderswo.example instead of Nordkap Wind']);
  });

  it('are not looked at where the page as a whole is promotion', () => {
    const page = gold({ verdict: 'advertorial', promotions: [ad()], editorial_traps: [OTHER] });
    const { tally } = scored(page, report({ verdict: 'advertorial', promotions: [promotion('p', `${AD} ${OTHER}`)] }));
    expect(Object.keys(tally)).toEqual(['reported', 'verdict', 'trapsAvoided']);
    expect(tally.trapsAvoided).toEqual(count(1, 1));
  });
});

describe('a verdict', () => {
  const verdictOf = (of: Gold, verdict: Report['verdict']) => scored(of, report({ verdict })).tally.verdict!.hit;

  it('follows from the promotions inside the article', () => {
    expect(verdictOf(gold({ promotions: [ad()] }), 'editorial')).toBe(0);
    expect(verdictOf(gold({ promotions: [ad()] }), 'editorial-with-ads')).toBe(1);
    expect(verdictOf(gold({ promotions: [ad({ in_article: false })] }), 'editorial-with-ads')).toBe(0);
    for (const verdict of ['editorial', 'editorial-with-ads'] as const)
      expect(verdictOf(gold({ promotions: [ad({ optional: true })] }), verdict)).toBe(1);
  });

  it('is any of those the gold accepts', () => {
    expect(verdictOf(gold({ verdict_accepts: ['no-article'] }), 'no-article')).toBe(1);
    expect(verdictOf(gold({ verdict_accepts: ['no-article'] }), 'editorial')).toBe(0);
  });
});

describe('labels', () => {
  const page = gold({
    disclosures: [
      { label: 'Anzeige', clarity: 'clear', covers: null },
      { label: 'Promotion', clarity: 'vague', covers: 0 },
    ],
  });

  it('are seen once each, with what they are', () => {
    const found = [
      disclosure('d1', 'Anzeige', { role: 'empty-slot' }),
      disclosure('d2', 'Promotion', { clarity: 'disputed' }),
      disclosure('d3', 'Anzeige'),
    ];
    expect(scored(page, report({ disclosures: found })).tally).toMatchObject({
      labelRecall: count(2, 2),
      emptySlots: count(1, 1),
      labelClarity: count(2, 2),
      labelPrecision: count(3, 3),
    });
  });

  it('that stand there twice must be reported twice', () => {
    const twice = gold({ disclosures: [0, 1].map((covers) => ({ label: 'Anzeige', covers })) });
    expect(scored(twice, report({ disclosures: [disclosure('d1', 'Anzeige')] })).tally.labelRecall).toEqual(count(1, 2));
  });

  it('are none when they are a paragraph, or none of the gold', () => {
    const paragraph = disclosure('d1', `Anzeige ${OTHER}`);
    const { tally, notes } = scored(page, report({ disclosures: [paragraph, disclosure('d2', 'Werbung')] }));
    expect(tally).toMatchObject({ labelRecall: count(0, 2), labelPrecision: count(1, 2) });
    expect(notes).toEqual(['label not seen: Anzeige', 'label not seen: Promotion', 'no label: Werbung']);
  });
});

describe('sentences', () => {
  const FACT = 'Die Werft lieferte im März elf Schiffe aus.';
  const page = gold({
    promotions: [ad(), ad({ text: OTHER, in_article: false })],
    claims: [
      { text: AD, promotion: 0, techniques: ['urgency', 'free-bait'], best_facts: [0] },
      { text: OTHER, promotion: 1, techniques: ['urgency'], best_facts: [] },
    ],
    facts: [{ text: FACT, source_kind: 'self-reported', source_name: 'Chefin Ute Behnke' }],
    editorial_traps: ['Wer jetzt kauft, sollte die Bilanz lesen.'],
  });
  const right = report({
    claims: [
      claim('c1', AD, { techniques: ['free-bait'], facts: [{ fact: 'f1', score: 1, why: [], relation: 'context' }] }),
      claim('c2', OTHER),
    ],
    facts: [fact('f1', FACT, { kind: 'self-reported', name: 'Ute Behnke', cue: null })],
  });

  it('of ads around the article neither count nor cost; pairs are judged by the facts they show', () => {
    const { tally } = scored(page, right);
    expect(tally).toMatchObject({
      claimRecall: count(1, 1),
      claimPrecision: count(1, 1),
      pairTop1: count(1, 1),
      pairAny: count(1, 1),
      factRecall: count(1, 1),
      factPrecision: count(1, 1),
      sourceKind: count(1, 1),
      sourceName: count(1, 1),
      trapsAvoided: count(1, 1),
    });
    expect(tally.techniques!.hit).toBeCloseTo(2 / 3);
  });

  it('that the gold lists in part cost no precision', () => {
    const { tally } = scored({ ...page, facts_complete: false }, right);
    expect(tally.factPrecision).toBeUndefined();
  });

  it('that limit a promise are judged where the gold tells them, those that are no gold facts among them', () => {
    const facts = [
      { text: FACT, source_kind: 'unattributed', source_name: null, limits: ['cost' as const] },
      { text: AD, source_kind: 'unattributed', source_name: null, limits: [] },
    ];
    const source = { kind: 'unattributed' as const, name: null, cue: null };
    const said = report({
      facts: [
        fact('f1', FACT, source, { limits: ['condition'] }),
        fact('f2', AD, source, { limits: ['basis'] }),
        fact('f3', OTHER, source, { limits: ['risk'] }),
      ],
    });
    const { tally } = scored(gold({ facts, more_limits: [{ text: OTHER, limits: ['risk'] }] }), said);
    expect(tally).toMatchObject({ limitRecall: count(2, 2), limitPrecision: count(2, 3), limitKind: count(1, 2) });
    expect(scored(page, said).tally.limitRecall).toBeUndefined();
  });

  it('that are editorial must not be taken for claims', () => {
    const trap = report({ claims: [claim('c1', 'Wer jetzt kauft, sollte die Bilanz lesen.')] });
    expect(scored(page, trap).tally.trapsAvoided).toEqual(count(0, 1));
  });
});

describe('figures', () => {
  it('are 0 everywhere for a page without a report', () => {
    const { tally, notes } = scored(gold({ promotions: [ad()], editorial_traps: [OTHER] }), null);
    expect(tally).toMatchObject({ reported: count(0, 1), verdict: count(0, 1), blockRecall: count(0, 1), trapsAvoided: count(0, 1) });
    expect(notes).toEqual([`missed: ${AD}`]);
  });

  it('come with their F1, and are null where there was nothing to judge', () => {
    const figures = figuresOf({ blockRecall: count(1, 2), blockPrecision: count(1, 1), textRecall: count(0, 0) });
    expect(figures.blockF1).toBeCloseTo(2 / 3);
    expect(figures).toMatchObject({ textRecall: null, textF1: null, claimF1: null });
  });
});
