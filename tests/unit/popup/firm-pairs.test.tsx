// @vitest-environment happy-dom
/** What answers a claim is told apart from what only touches on it, everywhere in the report. */
import { describe, expect, test } from 'vitest';
import { FactCard } from '../../../components/FactCard.tsx';
import { pairRows } from '../../../components/pair-rows.ts';
import { ReportView } from '../../../components/ReportView.tsx';
import { loadTranslator, UI_LANGUAGES } from '../../../lib/extension/i18n.ts';
import { FIRM, isFirm } from '../../../lib/model/firm-pair.ts';
import type { Claim, PairedFact } from '../../../lib/model/report.ts';
import { render } from './render.tsx';
import { claim, fact, sampleReport } from './sample-report.ts';

const BELOW = FIRM - 0.01;
const NO_ANSWER = 'No clear answer found in the text.';
const source = { kind: 'named-independent', name: 'Reuters', cue: null } as const;
const LONG = 'Die Behörde prüft den Antrag seit dem Frühjahr und will nach eigenen Angaben bis Weihnachten über die Zulassung entscheiden.';
const FACTS = [fact('f1', LONG, source), fact('f2', 'Der Kurs fiel.', source), fact('f3', 'Der Umsatz stieg.', source)];
const byId = new Map(FACTS.map((each) => [each.id, each]));

/** `f1:.7` or, where figures say so, `f1:.1:supports`. */
const paired = (...pairs: string[]): PairedFact[] =>
  pairs.map((pair) => {
    const [id = '', score, relation = 'context'] = pair.split(':');
    return { fact: id, score: Number(score), why: ['topic:price'], relation: relation as PairedFact['relation'] };
  });
const claims = (...all: string[][]): Claim[] =>
  all.map((pairs, index) => claim(`c${index}`, `Claim ${index}`, { facts: paired(...pairs) }));
const show = async (all: readonly Claim[]) => {
  const container = await render(<ReportView report={sampleReport({ claims: [...all], facts: FACTS })} onJump={() => {}} />);
  return { container, rows: [...container.querySelectorAll('.pair')] };
};
const texts = (container: ParentNode | undefined, selector: string) =>
  [...(container?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent);

describe('the rule', () => {
  test.each<[number, PairedFact['relation'], boolean]>([
    [0.45, 'context', true],
    [0.44, 'context', false],
    [0, 'supports', true],
    [0, 'contradicts', true],
  ])('%d, %s', (score, relation, firm) => {
    expect(isFirm({ score, relation })).toBe(firm);
  });
});

describe('rows', () => {
  const rows = (...all: string[][]) =>
    pairRows(claims(...all), byId).map(
      ({ claims: of, firm, loose }) =>
        `${of.map(({ id }) => id).join('+')} ${firm.map(({ fact: { id } }) => id).join('+')}/${loose.map(({ fact: { id } }) => id).join('+')}`,
    );

  test('answers come first, in their order, and what only touches on the claim after them', () => {
    expect(rows(['f1:.3', 'f2:.9', 'f3:.5'])).toEqual(['c0 f2+f3/f1']);
    expect(rows(['f1:.3', 'f2:.1:supports'])).toEqual(['c0 f2/f1']);
  });

  test('neighbours come together by the same answer, by the same nearest fact, or with nothing at all', () => {
    expect(rows(['f1:.9'], ['f1:.5', 'f2:.2'])).toEqual(['c0+c1 f1/f2']);
    expect(rows(['f1:.3', 'f2:.9'], ['f2:.8'])).toEqual(['c0+c1 f2/f1']);
    expect(rows(['f1:.3'], ['f1:.2', 'f2:.2'])).toEqual(['c0+c1 /f1+f2']);
    expect(rows([], ['gone:.9'])).toEqual(['c0+c1 /']);
  });

  test('an answer to one claim is none to its neighbour, and what is loosely related is more than nothing', () => {
    expect(rows(['f1:.9'], ['f1:.3'], [])).toEqual(['c0 f1/', 'c1 /f1', 'c2 /']);
    expect(rows(['f1:.3'], ['f2:.3'])).toEqual(['c0 /f1', 'c1 /f2']);
  });

  test('what answers one of the claims of a row is no loose fact of that row', () => {
    expect(rows(['f1:.9', 'f2:.2'], ['f1:.9', 'f2:.6'])).toEqual(['c0+c1 f1+f2/']);
    expect(rows(['f1:.9', 'f2:.6'], ['f1:.9', 'f2:.2'])).toEqual(['c0+c1 f1+f2/']);
  });
});

describe('a claim', () => {
  test('that nothing clearly answers says so, and folds away what comes nearest under words for no more than that', async () => {
    const { rows } = await show(claims([`f1:${BELOW}`, 'f2:.2', 'f3:.1']));
    const right = rows[0]?.querySelector('.pair-facts');
    expect([...(right?.children ?? [])].map(({ className }) => className)).toEqual(['nothing', 'more']);
    expect(texts(right!, '.nothing, summary')).toEqual([NO_ANSWER, 'Only loosely related (3)']);
    expect(right?.querySelector('details')?.open).toBe(false);
    expect(right?.querySelectorAll('.more > .card-loose')).toHaveLength(3);
    expect(right?.querySelectorAll('.card:not(.card-loose), .caption')).toHaveLength(0);
    expect(rows[0]?.getAttribute('aria-label')).toBe(`Claim: Claim 0 ${NO_ANSWER}`);
  });

  test('that is answered shows the answer, and says of all else that is folded away what it is', async () => {
    const { rows } = await show(claims([`f1:${FIRM}`, 'f2:.3'], [`f2:${FIRM}`, `f3:${FIRM}`, 'f1:.3'], [`f3:${FIRM}`, `f1:${FIRM}`]));
    const facts = rows.map((row) =>
      [...row.querySelectorAll('.pair-facts > *, .more > *')].map((each) => each.className || each.textContent),
    );
    const [firm, loose] = ['card card-fact card-named', 'card card-fact card-named card-loose'];
    expect(facts).toEqual([
      [firm, 'more', '1 more, loosely related', loose],
      [firm, 'more', '1 more statement · 1 more, loosely related', firm, 'loosely', loose],
      [firm, 'more', '1 more statement', firm],
    ]);
    expect(rows[0]?.getAttribute('aria-label')).toBe(`Claim: Claim 0 Reported: ${LONG.slice(0, 118).replace(/\s\S*$/, '')}\u00a0…`);
  });

  test('with nothing beside it and one with something loosely related say the same, and only the one shows what', async () => {
    const { rows } = await show(claims([], ['f1:.3']));
    expect(rows.map((row) => texts(row, '.nothing, summary'))).toEqual([
      ['No clear answer found in the text.'],
      [NO_ANSWER, 'Only loosely related (1)'],
    ]);
  });

  test('that only calls is no question, whatever touches on it', async () => {
    const call = claim('a', 'Jetzt weiterlesen', { techniques: ['click-lure'], facts: paired('f1:.2') });
    const { rows } = await show([call]);
    expect(texts(rows[0], '.nothing, summary')).toEqual(['Only a call to act: nothing in it can be checked.', 'Only loosely related (1)']);
  });

  test('whose answer stood in full further up shows its beginning', async () => {
    const whole = (row: Element | undefined) => row?.querySelector('.card-fact .passage')?.textContent === LONG;
    const { rows } = await show(claims(['f1:.3'], ['f1:.8'], ['f2:.9'], ['f1:.7']));
    expect(rows.map(whole)).toEqual([true, false, false, false]);
  });

  test.each([
    ['near', 'The price of one unit without any of its fees would fall to 40 percent', 'fall to 40 percent'],
    ['at the head', '40 percent of all who ever answered the survey in the town', 'survey in the town'],
    ['too far', `The price of one unit ${'and of a box '.repeat(8)}would fall to 40 percent`, 'box and of a'],
  ])('a beginning goes to the end of the first figure: %s', async (_, text, end) => {
    const long = fact('f1', `${text} of what it had been in the spring of the year before, said the office`, source);
    long.figures = [{ text: '40 percent', value: 40, unit: '%', about: null, change: null, period: null }];
    const container = await render(<FactCard fact={long} brief />);
    expect(texts(container, '.passage')[0]).toMatch(new RegExp(`${end}\u00a0…$`));
  });
});

describe('around the rows', () => {
  test('what is loosely related is not what the article says something on', async () => {
    const { container } = await show(claims(['f2:.3'], ['f1:.9'], ['f3:.1:contradicts'], []));
    expect(container.querySelector('.tally')?.textContent).toBe('4 claims: 2 beside others’ words, 2 not matched');
    expect(texts(container, '.pair .card-claim .passage')).toEqual(['Claim 1', 'Claim 2', 'Claim 0', 'Claim 3']);
  });

  test('in no language is a word of proof said of what is loosely related', async () => {
    const all = await Promise.all(UI_LANGUAGES.map((language) => loadTranslator(language)));
    for (const t of all) {
      const proof = t.member('relation', 'supports')!.split(' ')[0]!.toLowerCase();
      for (const key of ['no_clear_answer', 'loosely_related', 'more_loose'] as const) {
        expect(t.text(key, { count: 2 }).toLowerCase()).not.toContain(proof);
      }
    }
  });
});
