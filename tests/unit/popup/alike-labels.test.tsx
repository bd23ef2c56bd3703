// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { groupLabels } from '../../../components/alike-labels.ts';
import { PlaceList } from '../../../components/PlaceList.tsx';
import { ReportView } from '../../../components/ReportView.tsx';
import type { Disclosure } from '../../../lib/model/report.ts';
import { click, render } from './render.tsx';
import { anchor, disclosure, sampleReport } from './sample-report.ts';

const idsOf = (labels: readonly Disclosure[]) => groupLabels(labels).map((group) => group.labels.map(({ id }) => id).join(' '));
const SEEN = { fontSizePx: 11, contrast: 3.2, position: 'before', visible: true } as const;

describe('labels', () => {
  test('that are alike form one group, which stands where the first of them does', () => {
    const labels = [
      disclosure('a', 'Anzeige'),
      disclosure('b', 'Werbung'),
      disclosure('c', ' ANZEIGE'),
      disclosure('d', 'Anzeige', { prominence: { ...SEEN, fontSizePx: 14, contrast: 4 } }),
    ];
    expect(idsOf(labels)).toEqual(['a c d', 'b']);
  });

  test.each<[string, Partial<Disclosure>]>([
    ['other words', { label: 'Sponsored' }],
    ['another clarity', { clarity: 'vague' }],
    ['another rule', { rule: { jurisdiction: 'AT', citation: 'BGH I ZR 2/11' } }],
    ['no rule', { rule: null }],
    ['another scope', { role: 'page' }],
    ['another side of the passage', { prominence: { ...SEEN, position: 'after' } }],
    ['a good contrast', { prominence: { ...SEEN, contrast: 7 } }],
    ['no reader who can see it', { prominence: { ...SEEN, visible: false } }],
    ['another way to be there', { how: 'attribute' }],
  ])('with %s stand apart', (_name, over) => {
    expect(idsOf([disclosure('a', 'Anzeige'), disclosure('b', 'Anzeige', over)])).toEqual(['a', 'b']);
  });

  test('without a place in the text are counted, and lead nowhere', () => {
    const [group] = groupLabels([disclosure('a', 'Anzeige'), disclosure('b', 'Anzeige', { at: null })]);
    expect([group?.labels.length, group?.places.map(({ id }) => id)]).toEqual([2, ['a']]);
  });
});

test('a card says how many labels it stands for and between which sizes, and leads to each', async () => {
  const labels = [11, 12.5, 14].map((fontSizePx, index) => disclosure(`l${index}`, 'Anzeige', { prominence: { ...SEEN, fontSizePx } }));
  const onJump = vi.fn();
  const container = await render(<ReportView report={sampleReport({ disclosures: labels })} onJump={onJump} current="l1" />);
  const cards = container.querySelectorAll('.card-disclosure');
  expect(cards).toHaveLength(1);
  expect(cards[0]?.textContent).toContain('3\u00a0×Anzeige');
  expect(cards[0]?.textContent).toContain('11–14 px · low contrast (3.2:1)');
  expect(cards[0]?.getAttribute('aria-current')).toBe('location');
  const places = [...cards[0]!.querySelectorAll('.place')];
  expect(places.map((place) => place.getAttribute('aria-current'))).toEqual([null, 'location', null]);
  await click(container.querySelector('.card-disclosure .places')!, 'Place 3 of 3');
  expect(onJump).toHaveBeenLastCalledWith(labels[2]!.at);
  expect(container.querySelector('.section-count')?.textContent).toBe('3');
});

test('what the list of places is called is seen, and heard once', async () => {
  const labels = ['a', 'b'].map((id) => disclosure(id, 'Anzeige', { prominence: SEEN }));
  const container = await render(<ReportView report={sampleReport({ disclosures: labels })} onJump={() => {}} />);
  const list = container.querySelector('.card-disclosure .places')!;
  const [caption] = list.children;
  expect(caption?.textContent).toBe('Places on the page:');
  expect(caption?.getAttribute('aria-hidden')).toBe('true');
  expect(list.querySelector('ul')?.getAttribute('aria-label')).toBe('Places on the page');
});

test('how often a claim stands there is heard beside what the list of places is called', async () => {
  const places = ['a', 'b'].map((id) => ({ id, at: anchor(id), words: null }));
  const list = (await render(<PlaceList places={places} />)).querySelector('.places')!;
  expect(list.firstElementChild?.textContent).toBe('2 times:');
  expect(list.firstElementChild?.hasAttribute('aria-hidden')).toBe(false);
});

test('a contrast just below what is readable is not rounded up to it', async () => {
  const grey = disclosure('a', 'Anzeige', { prominence: { ...SEEN, contrast: 4.48 } }); // #777 on white
  const container = await render(<ReportView report={sampleReport({ disclosures: [grey] })} onJump={() => {}} />);
  expect(container.querySelector('.card-disclosure')?.textContent).toContain('low contrast (4.48:1)');
});
