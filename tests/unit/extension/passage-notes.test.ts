import { describe, expect, it } from 'vitest';
import { loadTranslator } from '../../../lib/extension/i18n.ts';
import { markedPage } from '../../../lib/extension/passage-notes.ts';
import type { Report, SourceKind } from '../../../lib/model/report.ts';
import { describe as describeAnchor } from '../../../lib/text/anchor.ts';
import { claim, disclosure, fact, promotion, sampleReport } from '../popup/sample-report.ts';

const t = await loadTranslator('en');
const notesOf = (over: Partial<Report> = {}, hidden: Parameters<typeof markedPage>[2] = []) =>
  markedPage(sampleReport(over), t, hidden).passages;
const note = (id: string, over: Partial<Report> = {}) => notesOf(over).find((passage) => passage.id === id)!;

describe('what is said in the page', () => {
  it('names the kind of a promotion, its label with the rule, who is behind it, and what gave it away', () => {
    const { title, lines, look, part, stop } = note('p1');
    expect({ title, look, part, stop }).toEqual({ title: 'The publisher’s own offer', look: 'claim', part: 'stretch', stop: true });
    expect(lines).toEqual([
      'Labelled “Anzeige”',
      'Its wording counts as clear. Rule (Germany): BGH I ZR 2/11',
      'Behind it: Börsenblick Verlag',
      'Asks readers to act: “Hier weiterlesen”',
    ]);
  });
  it('never calls advertising what carries no label', () => {
    const { title, lines } = note('p2');
    expect(title).toBe('Worded as promotion');
    expect(lines[0]).toBe('No label');
  });
  it('leaves out a kind by the name it is shown under', () => {
    const bare = { promotions: [promotion('p9', 'Jetzt kaufen', { kind: 'paid', disclosures: [] })], claims: [] };
    const isMarked = (hidden: Parameters<typeof markedPage>[2]) => notesOf(bare, hidden).some(({ id }) => id === 'p9');
    expect([isMarked([]), isMarked(['paid']), isMarked(['unlabelled'])]).toEqual([true, true, false]);
  });
  it('leaves what an advertorial reports of others without the mark of the promotion around it, and only there', () => {
    const text = 'Jetzt kaufen. Laut Kartellamt stieg der Preis. Nur heute.';
    const [all, reported] = [describeAnchor(text, 0, text.length), describeAnchor(text, 14, 46)];
    const over = {
      promotions: [promotion('p1', text, { passages: [all] })],
      facts: [fact('f', reported.exact, { kind: 'authority-or-document', name: 'Kartellamt', cue: 'laut' }, { at: reported })],
      claims: [],
    };
    const painted = (verdict: Report['verdict']) => note('p1', { ...over, verdict }).at.map(({ exact }) => exact.trim());
    expect(painted('advertorial')).toEqual(['Jetzt kaufen.', 'Nur heute.']);
    expect(painted('editorial-with-ads')).toEqual([text]);
    const onlyReported = {
      ...over,
      verdict: 'advertorial' as const,
      promotions: [promotion('p1', reported.exact, { passages: [reported] })],
    };
    expect(note('p1', onlyReported).at).toEqual([reported]);
  });
  it('says of a claim what it does, inside its promotion', () => {
    const { part, stop, lines } = note('c1');
    expect({ part, stop }).toEqual({ part: 'sentence', stop: false });
    expect(lines[0]).toBe('Urgency · Fear of missing out');
    expect(lines).toContain('Labelled “Anzeige”');
  });
  it('marks a promotional sentence of the article itself like any other, and steps to it', () => {
    const own = { claims: [claim('c', 'Kaufen!', { promotion: null, techniques: ['buy-sell-call'] })] };
    expect(note('c', own)).toMatchObject({
      title: 'Worded as promotion',
      look: 'claim-unlabelled',
      part: 'stretch',
      stop: true,
      lines: ['Call to buy or sell', 'A sentence of the article itself'],
    });
    expect(notesOf(own, ['unlabelled']).some(({ id }) => id === 'c')).toBe(false);
  });
  it('tells what no label announces, and who speaks for himself or stays unnamed, from the rest of its kind', () => {
    const source = (kind: SourceKind) => ({ kind, name: 'Muster', cue: 'laut' });
    const kinds: SourceKind[] = ['named-independent', 'authority-or-document', 'self-reported', 'anonymous'];
    const looks = notesOf({ facts: kinds.map((kind) => fact(kind, kind, source(kind))) }).filter(({ id }) =>
      (kinds as string[]).includes(id),
    );
    expect(looks.map(({ look }) => look)).toEqual(['fact', 'fact', 'fact-unproven', 'fact-unproven']);
    const bare = { promotions: [promotion('p1', 'Jetzt kaufen', { kind: 'paid', disclosures: [] })] };
    expect([note('p1').look, note('p1', bare).look, note('c1', bare).look]).toEqual(['claim', 'claim-unlabelled', 'claim-unlabelled']);
  });
  it('says of a label what it is worth before it cites the rule, and of one that labels nothing that it does', () => {
    expect(note('d1')).toMatchObject({
      title: 'Label',
      stop: false,
      lines: ['before the passage it covers', 'Its wording counts as clear. Rule (Germany): BGH I ZR 2/11'],
    });
    expect(note('d1', { disclosures: [disclosure('d1', 'Special', { clarity: 'vague', rule: null })] }).lines[1]).toBe(
      'Readers may not see that this is advertising. No rule is known for this wording.',
    );
    expect(note('d2')).toMatchObject({ stop: true, lines: ['The label is there, but no advertising follows it.'] });
  });
  it('says whose word a fact is, and leaves out those of nobody', () => {
    expect(note('f1').lines).toEqual(['Alibaba, interested party']);
    expect(note('f2')).toBeUndefined();
  });
  it('leaves out labels that are no text, and kinds that are switched off with their claims', () => {
    expect(note('d1', { disclosures: [disclosure('d1', 'Anzeige', { how: 'pseudo-element' })] })).toBeUndefined();
    const ids = notesOf({}, ['own-product']).map(({ id }) => id);
    expect(ids).not.toContain('p1');
    expect(ids).not.toContain('c1');
    expect(ids).toContain('p2');
  });
  it('keeps every text short', () => {
    const long = 'Wort '.repeat(500);
    const [whole] = notesOf({
      promotions: [
        promotion('p1', long, { disclosures: ['d1'], sponsor: { name: long, evidence: { kind: 'metadata', name: 'a', value: 'b' } } }),
      ],
      disclosures: [disclosure('d1', long, { rule: { jurisdiction: 'DE', citation: long } })],
    });
    for (const line of whole!.lines) expect(line.length).toBeLessThan(200);
  });
});
