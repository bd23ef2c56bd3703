// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { EvidenceList } from '../../../components/EvidenceList.tsx';
import { UI_LANGUAGES } from '../../../lib/extension/i18n.ts';
import type { Finding, Signal } from '../../../lib/model/report.ts';
import { click, render } from './render.tsx';
import { anchor } from './sample-report.ts';

const SIGNALS: readonly Signal[] = ['address', 'appearance', 'outbound-link', 'call-to-action', 'disclosure', 'own-product'];
const finding = (signal: Signal, strength: number, exact: string = signal): Finding => ({
  signal,
  entry: null,
  strength,
  evidence: [{ kind: 'quote', at: anchor(exact) }],
});
/** The later the stronger. */
const reasons = (count: number) => SIGNALS.slice(0, count).map((signal, index) => finding(signal, (index + 1) / 10));
const outside = (container: HTMLElement) => [...container.querySelectorAll('.evidence > ul > li')].map(({ textContent }) => textContent);

test('the three strongest reasons stand first, and all others behind one button', async () => {
  const container = await render(<EvidenceList title="Why" reasons={reasons(6)} note="Sure." />);
  const [first, second, third, more, note, ...rest] = outside(container);
  expect([first, second, third]).toEqual([
    'Label:“disclosure”', // says outright what the stronger next one only speaks for
    'The publisher’s own offer:“own-product”',
    'Asks readers to act:“call-to-action”',
  ]);
  expect(more).toMatch(/^Show all reasons \(6\)/);
  expect([note, ...rest]).toEqual(['Sure.']);
  // A native one: keyboard and screen reader know it.
  const fold = container.querySelector<HTMLDetailsElement>('.evidence li > details')!;
  expect([fold.open, fold.firstElementChild?.localName]).toEqual([false, 'summary']);
  expect([...fold.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    'Links to another site:“outbound-link”',
    'Looks unlike the article:“appearance”',
    'Speaks to the reader:“address”',
  ]);
});

test('a button does not stand in for a single row', async () => {
  const container = await render(<EvidenceList title="Why" reasons={reasons(4)} />);
  expect(outside(container)).toHaveLength(4);
  expect(container.querySelector('.evidence details')).toBeNull();
});

test('a whole sentence is cut inside its quotation marks, named as wording, and unfolds', async () => {
  const sentence = `Ein Gerät, ${'das Ihr Zuhause zum schönsten Ort der Welt macht und '.repeat(4)}das alle lieben.`;
  const container = await render(<EvidenceList title="Why" reasons={[finding('promotional-language', 0.5, sentence)]} />);
  const shown = () => container.querySelector('.passage')?.textContent ?? '';
  expect(container.querySelector('.evidence-signal')?.textContent).toBe('Promotional wording:');
  expect(shown()).toMatch(/^“Ein Gerät, .*\u00a0…”$/);
  expect(shown().length).toBeLessThan(95);
  await click(container, 'Whole sentence');
  expect(shown()).toBe(`“${sentence}”`);
  await click(container, 'Whole sentence');
  expect(shown()).toContain('…');
});

test.each(UI_LANGUAGES)('the count of all reasons is said in %s', async (language) => {
  const container = await render(<EvidenceList title="Why" reasons={reasons(6)} />, language);
  expect(container.querySelector('.evidence li summary')?.textContent).toMatch(/\p{L}{3,}.*\(6\)$/u);
});
