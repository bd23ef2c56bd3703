// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { ReportView, type ReportViewProps } from '../../../components/ReportView.tsx';
import type { Report } from '../../../lib/model/report.ts';
import { canvas, render } from './render.tsx';
import { anchor, claim, disclosure, fact, sampleReport as longReport, promotion } from './sample-report.ts';

/** Short enough for every passage to have a mark of its own. */
const sampleReport = (over: Partial<Report> = {}): Report => longReport({ article: { start: 0, end: 30_000 }, ...over });
const show = (report: Report, props: Partial<ReportViewProps> = {}) => render(<ReportView report={report} onJump={() => {}} {...props} />);
const texts = (container: ParentNode, selector: string) =>
  [...container.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim());
const marks = (container: ParentNode) => [...container.querySelectorAll<HTMLButtonElement>('.map-mark')];
const cards = (container: ParentNode) => texts(container, '.pairs .card-claim .passage');
const press = (element: Element, key: string) =>
  act(async () => void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
/** Ticks or unticks the choice that starts so. */
const choose = (container: ParentNode, label: string) =>
  act(async () =>
    [...container.querySelectorAll('.filter label')]
      .find(({ textContent }) => textContent?.startsWith(label))
      ?.querySelector('input')
      ?.click(),
  );

describe('the map', () => {
  test('names each mark by kind, first words and place', async () => {
    const names = texts(await show(sampleReport()), '[role="toolbar"] button');
    expect(names).toHaveLength(8);
    expect(names[0]).toMatch(/^The publisher’s own offer “Alibaba: Kaufen oder verkaufen\?” \d+% into the article$/);
    expect(names.find((name) => name?.startsWith('Label without an ad'))).toContain('“Sponsored”');
    expect(names.some((name) => name?.startsWith('Authority or document “Peking'))).toBe(true);
  });

  test('says how many share a mark, and where they stand that are not in the article', async () => {
    const around = [1, 2, 3].map((index) =>
      promotion(`a${index}`, `Depot ${index}`, {
        inArticle: false,
        passages: [{ ...anchor('Depot'), start: 95_000 + index, end: 95_100 }],
      }),
    );
    const container = await show(sampleReport({ promotions: around, claims: [], disclosures: [], facts: [] }));
    expect(texts(container, '.map-beyond .map-mark')).toEqual(['The publisher’s own offer “Depot” and 2 more · after the article']);
  });

  test('is one stop for the tab key; arrows, Home and End go from mark to mark and no further', async () => {
    const container = await show(sampleReport());
    const all = marks(container);
    const focused = () => all.indexOf(document.activeElement as HTMLButtonElement);
    expect(all.filter(({ tabIndex }) => tabIndex === 0)).toEqual([all[0]]);
    await act(async () => all[0]?.focus());
    await press(all[0]!, 'ArrowUp');
    expect(focused()).toBe(0);
    await press(all[0]!, 'ArrowDown');
    expect(focused()).toBe(1);
    expect(all.filter(({ tabIndex }) => tabIndex === 0)).toEqual([all[1]]);
    await press(all[1]!, 'End');
    await press(all.at(-1)!, 'ArrowDown');
    expect(focused()).toBe(all.length - 1);
    await press(all.at(-1)!, 'Home');
    expect(focused()).toBe(0);
  });

  test('a click leads to the passage', async () => {
    const onJump = vi.fn();
    const report = sampleReport();
    const container = await show(report, { onJump });
    await act(async () => marks(container)[0]?.click());
    expect(onJump).toHaveBeenCalledWith(report.promotions[0]?.passages[0]);
  });

  test('Escape takes the name out of the way until another mark is asked for', async () => {
    const container = await show(sampleReport());
    await act(async () => marks(container)[0]?.focus());
    await press(marks(container)[0]!, 'Escape');
    expect(container.querySelector('.map-quiet')).not.toBeNull();
    await press(marks(container)[0]!, 'ArrowDown');
    expect(container.querySelector('.map-quiet')).toBeNull();
  });

  test('is not there without an article, or without anything to mark', async () => {
    expect((await show(sampleReport({ verdict: 'no-article', article: null }))).querySelector('.map')).toBeNull();
    const bare = { promotions: [], claims: [], disclosures: [], facts: [] };
    expect((await show(sampleReport(bare))).querySelector('.map')).toBeNull();
  });
});

describe('the key to the marks', () => {
  const key = (container: ParentNode) => texts(container, '.mark-key li');
  test('has one entry for each drawing of the map, and says all that is drawn so', async () => {
    expect(key(await show(sampleReport()))).toEqual([
      'The publisher’s own offer · Links that earn commission',
      'Worded as promotion',
      'Label',
      'Label without an ad',
      'Third party · Authority or document',
      'Interested party',
    ]);
  });
  test('is not there where nothing is marked', async () => {
    const bare = await show(sampleReport({ promotions: [], claims: [], disclosures: [], facts: [] }));
    expect(bare.querySelector('.mark-key')).toBeNull();
  });
});

describe('the choice of what is listed', () => {
  test('names the kinds there are, with how many claims each has', async () => {
    expect(texts(await show(sampleReport()), '.filter label')).toEqual(['All 4', 'The publisher’s own offer 3', 'Worded as promotion 1']);
  });

  test('shows the chosen kind alone, in the list and on the map, and all again', async () => {
    const container = await show(sampleReport());
    await choose(container, 'Worded');
    expect(cards(container)).toEqual(['Oder lohnt sich doch der Einstieg bei Alibaba?']);
    expect(texts(container, '.map-article .lane-promotion.map-mark strong')).not.toContain('The publisher’s own offer');
    expect(container.querySelectorAll('.map-article .lane-fact.map-mark')).toHaveLength(3);
    await choose(container, 'All');
    expect(cards(container)).toHaveLength(4);
  });

  test('is not there where there is nothing to choose', async () => {
    const one = sampleReport({ promotions: [promotion('p1', 'x')], claims: [claim('c', 'A')] });
    expect((await show(one)).querySelector('.filter')).toBeNull();
  });

  test('of a kind that the page no longer has is taken back', async () => {
    const { container, draw: drawAnew } = await canvas();
    const draw = (report: Report) => drawAnew(<ReportView report={report} onJump={() => {}} />);
    await draw(sampleReport());
    await choose(container, 'Worded');
    await draw(sampleReport({ promotions: [promotion('p1', 'x')], claims: [claim('c', 'A')] }));
    expect(cards(container)).toEqual(['A']);
  });
});

describe('kinds that are switched off', () => {
  test('are left out of list, map and numbers, and that is said; the verdict stays', async () => {
    const report = sampleReport();
    const container = await show(report, { hiddenKinds: ['own-product', 'affiliate'] });
    expect(cards(container)).toEqual(['Oder lohnt sich doch der Einstieg bei Alibaba?']);
    expect(container.querySelectorAll('.lane-promotion.map-mark')).toHaveLength(1);
    expect(container.querySelector('.counts')?.textContent).toBe('1 promotional passage1 claim1 ad label');
    expect(container.textContent).toContain('2 passages of kinds switched off in the options are not shown.');
    expect(container.textContent).not.toContain('Jetzt Depot');
    expect(container.querySelector('.verdict')?.textContent).toBe((await show(report)).querySelector('.verdict')?.textContent);
  });

  test('take no fact out of the list with them', async () => {
    const container = await show(sampleReport(), { hiddenKinds: ['own-product'] });
    expect(container.querySelectorAll('.section .card-fact')).toHaveLength(4);
  });

  test('“worded as promotion” includes sentences of the article itself', async () => {
    const container = await show(sampleReport({ promotions: [], claims: [claim('c', 'Buy', { promotion: null })] }), {
      hiddenKinds: ['unlabelled'],
    });
    expect(container.querySelector('.pairs')).toBeNull();
    expect(container.textContent).toContain('1 passage of a kind switched off');
  });
});

describe('a repeated claim', () => {
  test('stands there once, with a way to each place', async () => {
    const onJump = vi.fn();
    const claims = ['Alibaba', 'Tencent', 'Alibaba'].map((name, index) =>
      claim(`c${index}`, `Lohnt sich jetzt noch ein Einstieg bei ${name}?`),
    );
    const container = await show(sampleReport({ claims }), { onJump });
    expect(cards(container)).toHaveLength(1);
    expect(texts(container, '.places')).toEqual(['3 times:Place 1 of 3 AlibabaPlace 2 of 3 TencentPlace 3 of 3 Alibaba']);
    await act(async () => container.querySelectorAll<HTMLElement>('.place')[1]?.click());
    expect(onJump).toHaveBeenCalledWith(claims[1]?.at);
  });
});

describe('what is current in the page', () => {
  const scrolled = vi.fn();
  const withScroll = async (props: Partial<ReportViewProps>, report = sampleReport()) => {
    scrolled.mockClear();
    Element.prototype.scrollIntoView = function (this: Element) {
      scrolled(this.textContent);
    };
    return show(report, props);
  };

  test.each([
    ['c3', '.card-claim', 'Lohnt sich ein Einstieg'],
    ['f4', '.card-fact', 'Peking'],
    ['d2', '.card-disclosure', 'Sponsored'],
    ['p2', '.promotion-head', 'Worded as promotion'],
  ])('%s is marked, in the list and on the map where it stands there', async (current, selector, words) => {
    const container = await withScroll({ current });
    const rows = [...container.querySelectorAll('.report-body [aria-current="location"]')];
    expect(rows).toHaveLength(1);
    expect(rows[0]?.matches(selector)).toBe(true);
    expect(rows[0]?.textContent).toContain(words);
    expect(container.querySelectorAll('.map-mark[aria-current]')).toHaveLength(current === 'c3' ? 0 : 1);
    expect(scrolled).not.toHaveBeenCalled();
  });

  test('comes into view when asked, out of its fold', async () => {
    const container = await withScroll({ current: 'd2', scrollTo: true });
    expect(scrolled).toHaveBeenCalledOnce();
    expect(container.querySelector('.report-body [aria-current]')?.closest('details')?.open).toBe(true);
  });

  test('a repeat is marked where it is shown, with its place', async () => {
    const claims = [claim('a', 'Jetzt sichern!'), claim('b', 'Jetzt sichern!')];
    const container = await withScroll({ current: 'b' }, sampleReport({ claims }));
    expect(container.querySelector('.card-claim[aria-current] .place[aria-current]')?.textContent).toContain('Place 2 of 2');
  });

  test('comes into view in a long report, and when the choice had left it out', async () => {
    const claims = Array.from({ length: 80 }, (_, index) =>
      claim(`c${index}`, `${String.fromCodePoint(0x4e00 + index)} lohnt sich`, { promotion: index < 40 ? 'p1' : 'p2' }),
    );
    const report = sampleReport({
      claims,
      disclosures: [disclosure('d1', 'Anzeige')],
      facts: [fact('f', 'F', { kind: 'anonymous', name: null, cue: null })],
    });
    const { container, draw: drawAnew } = await canvas();
    const draw = (current: string | null) => drawAnew(<ReportView report={report} onJump={() => {}} current={current} scrollTo />);
    Element.prototype.scrollIntoView = function (this: Element) {
      scrolled(this.textContent);
    };
    scrolled.mockClear();
    await draw('c39');
    expect(scrolled.mock.lastCall?.[0]).toContain(claims[39]?.text);
    await choose(container, 'Worded');
    await draw('c1');
    expect(scrolled.mock.lastCall?.[0]).toContain(claims[1]?.text);
    expect(scrolled).toHaveBeenCalledTimes(2);
  });
});
