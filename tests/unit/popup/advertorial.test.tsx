// @vitest-environment happy-dom
/** How the many claims of a whole advertorial are shown. */
import { describe, expect, test } from 'vitest';
import { ReportView } from '../../../components/ReportView.tsx';
import type { Claim, PairedFact, Report, SourcedFact } from '../../../lib/model/report.ts';
import { render } from './render.tsx';
import { claim, fact, promotion, sampleReport } from './sample-report.ts';

const OFFICE: SourcedFact['source'] = { kind: 'authority-or-document', name: 'Food Office', cue: 'says' };
const NOBODY: SourcedFact['source'] = { kind: 'unattributed', name: null, cue: null };
const MAKER: SourcedFact['source'] = { kind: 'self-reported', name: 'Acme', cue: 'says' };

const pair = (id: string, score: number): PairedFact => ({ fact: id, score, why: ['topic:study'], relation: 'context' });
const claims = (...all: [string, PairedFact[]][]): Claim[] => all.map(([text, facts], index) => claim(`c${index + 1}`, text, { facts }));

const CLAIMS = claims(
  ['Never tired again', []],
  ['The price is unbeatable', [pair('f1', 0.9)]],
  ['It melts away', [pair('f3', 0.3), pair('f6', 0.2)]],
  ['Proven in studies', [pair('f1', 0.8), pair('f2', 0.5)]],
  ['The best there is', [pair('f2', 0.45)]],
);
const FACTS = [
  fact('f1', 'A pack costs 40 pounds.', NOBODY),
  fact('f2', 'The Food Office says that no study shows an effect.', OFFICE),
  fact('f3', 'Acme says that it has 20 employees.', MAKER),
  fact('f4', 'The Food Office says that it had 12 complaints.', OFFICE),
  fact('f5', 'A pack holds 30 capsules.', NOBODY),
  fact('f6', 'The Food Office says that 300 adults took part.', OFFICE),
  fact('f7', 'Opened packs cannot be returned.', NOBODY, { limits: ['condition', 'exclusion'] }),
  fact('f8', 'The Food Office does not recognise it.', OFFICE, { limits: ['exclusion'], objects: true }),
  fact('f9', 'Acme asked 41 of its customers.', MAKER, { limits: ['basis'] }),
];

const show = (over: Partial<Report> = {}) =>
  render(
    <ReportView
      report={sampleReport({ verdict: 'advertorial', promotions: [promotion('p1', 'x')], claims: CLAIMS, facts: FACTS, ...over })}
      onJump={() => {}}
    />,
    'en',
  );
const texts = (parent: Element, selector: string) => [...parent.querySelectorAll(selector)].map((each) => each.textContent);
const section = (container: HTMLElement, title: string) =>
  [...container.querySelectorAll<HTMLDetailsElement>('details.section')].find(
    (each) => each.querySelector('.section-title')?.textContent === title,
  );

describe('an advertorial', () => {
  test('says on how many of its claims others say something, on how many only itself, and on how many nothing clear; never that nobody does', async () => {
    const tally = async (over: Partial<Report> = {}) => (await show(over)).querySelector('.tally')?.textContent ?? null;
    expect(await tally()).toBe('5 claims: 2 beside others’ words, 1 beside the text’s own words, 2 not matched');
    expect(await tally({ claims: CLAIMS.slice(0, 2) })).toBe('2 claims: 1 beside the text’s own words, 1 not matched');
    expect(await tally({ verdict: 'editorial-with-ads' })).toBe(await tally());
    expect(await tally({ claims: CLAIMS.slice(0, 1) })).toBeNull();
    expect(await tally({ claims: [] })).toBeNull();
  });

  test('shows the surest answers first, of those about as sure what others say, and apart what nothing answers', async () => {
    const container = await show();
    expect(texts(container, '.promotion > ul .card-claim .passage')).toEqual([
      'The price is unbeatable',
      'Proven in studies',
      'The best there is',
    ]);
    const close = CLAIMS.map((claim) => ({ ...claim, facts: claim.facts.map((each) => ({ ...each, score: Math.min(each.score, 0.6) })) }));
    expect(texts(await show({ claims: close }), '.promotion > ul .card-claim .passage')[0]).toBe('Proven in studies');
    const rest = section(container, 'No clear answer found');
    expect([rest?.open, rest?.querySelector('.section-count')?.textContent]).toEqual([true, '2']);
    expect(rest?.querySelector('.nothing')).toBeNull();
    expect(texts(rest!, '.card-claim .passage')).toEqual(['Never tired again', 'It melts away']);
  });

  test('puts the word of others first in a row too', async () => {
    const [, proven] = (await show()).querySelectorAll('.promotion > ul .pair');
    expect(proven?.querySelector('.pair-facts > .card .passage')?.textContent).toBe('The Food Office says that no study shows an effect.');
  });

  test('shows the lists behind the three surest answers, and further answers behind the lists', async () => {
    const more = claims(...CLAIMS.map(({ text, facts }): [string, PairedFact[]] => [text, facts]), [
      'Nobody sleeps better',
      [pair('f5', 0.46)],
    ]);
    const order = (container: HTMLElement) =>
      [...container.querySelectorAll('.promotion .pair, .promotion .section')].map((each) =>
        each.matches('.pair') ? (each.closest('.section') ? '' : 'pair') : each.querySelector('.section-title')?.textContent,
      );
    expect(order(await show({ claims: more })).filter(Boolean)).toEqual([
      'pair',
      'pair',
      'pair',
      'What others say in it',
      'Costs, conditions and limits stated',
      'More claims the text says something on',
      'No clear answer found',
    ]);
    expect(order(await show({ claims: CLAIMS.slice(0, 1) })).filter(Boolean)).toEqual([
      'What others say in it',
      'Costs, conditions and limits stated',
      'No clear answer found',
    ]);
    const none = await show({ claims: [], promotions: [] });
    expect(section(none, 'What others say in it')).toBeDefined();
  });

  test('shows at once all that others say in it, what answers a claim too, and first what objects', async () => {
    const container = await show();
    const others = section(container, 'What others say in it');
    expect(others?.open).toBe(true);
    expect(texts(others!, '.card .passage')).toEqual([
      'The Food Office does not recognise it.',
      'The Food Office says that no study shows an effect.',
      'The Food Office says that it had 12 complaints.',
      'The Food Office says that 300 adults took part.',
    ]);
    const rest = section(container, 'Other statements of the piece');
    expect([rest?.open, texts(rest!, '.card .passage')]).toEqual([false, ['A pack holds 30 capsules.']]);
  });

  test('shows at once by what it limits what it promises, each with its kind, and whose word it is where somebody is named', async () => {
    const limits = section(await show(), 'Costs, conditions and limits stated');
    expect(limits?.open).toBe(true);
    const cards = [...limits!.querySelectorAll('.card')];
    expect(cards.map((card) => [card.querySelector('.passage')?.textContent, texts(card, '.limit'), texts(card, '.source')])).toEqual([
      ['Opened packs cannot be returned.', ['Condition', 'Restriction'], []],
      ['Acme asked 41 of its customers.', ['What it rests on'], ['Acme, interested party']],
    ]);
  });

  test('leads to both lists from the top, with how much is in them', async () => {
    const container = await show();
    const links = [...container.querySelectorAll('.account-links li')];
    expect(links.map((link) => link.textContent)).toEqual(['What others say in it 4', 'Costs, conditions and limits stated 2']);
    for (const link of container.querySelectorAll<HTMLAnchorElement>('.account-links a'))
      expect(container.querySelector(link.hash)?.closest('details')?.querySelector('.section-title')?.textContent).toBe(link.textContent);
    const none = await show({ facts: FACTS.slice(0, 1) });
    expect(none.querySelector('.account-links')).toBeNull();
  });
});

test('any other article has what is answered first, in reading order, and none folded away', async () => {
  const container = await show({ verdict: 'editorial-with-ads' });
  expect(texts(container, '.promotion > ul .card-claim .passage')).toEqual([
    'The price is unbeatable',
    'Proven in studies',
    'The best there is',
    'Never tired again',
    'It melts away',
  ]);
  expect(section(container, 'No clear answer found')).toBeUndefined();
  expect(section(container, 'What others say in it')).toBeUndefined();
});
