// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { AnswerCard } from '../../../components/AnswerCard.tsx';
import { outcomeOf } from '../../../components/answer-words.ts';
import { ReportView } from '../../../components/ReportView.tsx';
import { wrongFlagText } from '../../../components/wrong-flag.ts';
import { App } from '../../../entrypoints/popup/App.tsx';
import { loadTranslator } from '../../../lib/extension/i18n.ts';
import type { ReadReply } from '../../../lib/extension/messages.ts';
import type { TabClient } from '../../../lib/extension/surface/client.ts';
import { type Answer, type Judgement, NOT_KEPT } from '../../../lib/model/judgement.ts';
import type { ReaderMark } from '../../../lib/model/reader-mark.ts';
import { click, render } from './render.tsx';
import { anchor, claim, disclosure, promotion, sampleReport } from './sample-report.ts';

const URL = 'https://news.example/alibaba';
const mark = (id: string, over: Partial<ReaderMark> = {}): ReaderMark => ({
  id,
  url: URL,
  at: anchor('Ein Satz des Artikels.'),
  as: 'not-advertising',
  markedAt: '2026-02-01T10:00:00.000Z',
  promotions: ['p1'],
  ...over,
});
const judgement = (over: Partial<Judgement> = {}): Judgement => ({
  at: anchor('Ein Satz des Artikels.'),
  promotions: [],
  disclosures: [],
  claims: [],
  doubtful: null,
  threshold: 0.8,
  inArticle: true,
  language: 'de',
  hasPack: true,
  verdict: 'editorial',
  ...over,
});
const ad = promotion('p1', 'Jetzt kaufen', { kind: 'paid', disclosures: ['d1'] });
const hidden = { fontSizePx: 9, contrast: 1, position: 'before', visible: false } as const;

describe('the answer to "Is this advertising?"', () => {
  test.each<[ReturnType<typeof outcomeOf>, Partial<Judgement>, RegExp]>([
    ['labelled', { promotions: [ad], disclosures: [disclosure('d1', 'Anzeige')] }, /a label says so.*Labelled “Anzeige”/],
    ['unlabelled', { promotions: [{ ...ad, disclosures: [] }] }, /worded as promotion.*No label/],
    [
      'unlabelled',
      { promotions: [ad], disclosures: [disclosure('d1', 'Anzeige', { prominence: hidden })] },
      /worded as promotion.*cannot see it/,
    ],
    ['own-product', { promotions: [promotion('p1', 'x')] }, /publisher’s own.*Why this was flagged/],
    ['affiliate', { promotions: [promotion('p1', 'x', { kind: 'affiliate' })] }, /commission/],
    ['page', { disclosures: [disclosure('d1', 'Advertorial', { role: 'page' })] }, /whole page/],
    ['label', { disclosures: [disclosure('d1', 'Anzeige', { role: 'empty-slot' })] }, /ad label/],
    ['claims', { claims: [claim('c1', 'Kaufen!')] }, /a sentence in it is worded as promotion.*No label covers it/],
    [
      'doubtful',
      { doubtful: promotion('q1', 'x', { confidence: 0.42 }) },
      /42% likely.*from 80% on.*No label covers it.*What speaks for promotion/,
    ],
    ['nothing', {}, /Nothing found.*not a guarantee/],
    ['unlooked', { inArticle: false }, /nothing else was looked for.*outside the article/],
    ['unlooked', { hasPack: false, language: 'fi' }, /No word lists for this language yet \(fi\)/],
  ])('%s', async (outcome, over, words) => {
    expect(outcomeOf(judgement(over))).toBe(outcome);
    const answer: Answer = { type: 'judged', url: URL, judgement: judgement(over) };
    const noop = () => {};
    const container = await render(<AnswerCard answer={answer} language="de" onUndo={noop} onClose={noop} onJump={noop} />);
    expect(container.textContent).toMatch(words);
    expect(container.textContent).toContain('“Ein Satz des Artikels.”');
    expect(document.activeElement).toBe(container.querySelector('h2'));
    const german = await render(<AnswerCard answer={answer} language="de" onUndo={noop} onClose={noop} onJump={noop} />, 'de');
    expect(german.textContent).not.toMatch(/answer_|label/);
  });

  test('never calls advertising what has no label that readers can see', async () => {
    for (const kind of ['paid', 'unlabelled'] as const) {
      const answer: Answer = { type: 'judged', url: URL, judgement: judgement({ promotions: [{ ...ad, kind, disclosures: [] }] }) };
      const noop = () => {};
      const container = await render(<AnswerCard answer={answer} language="de" onUndo={noop} onClose={noop} onJump={noop} />);
      expect(container.querySelector('h2')?.textContent).toBe('It is worded as promotion');
    }
  });
  test.each(NOT_KEPT)('says why a mark was not kept: %s', async (why) => {
    const noop = () => {};
    const container = await render(
      <AnswerCard answer={{ type: 'not-kept', url: URL, why }} language="" onUndo={noop} onClose={noop} onJump={noop} />,
    );
    expect(container.textContent).toMatch(/^Not marked: /);
  });
});

describe('in the popup', () => {
  const reply = (marks: ReaderMark[]): ReadReply => ({
    ok: true,
    report: sampleReport({ url: `${URL}#top`, readerMarks: marks }),
    highlighted: false,
  });
  function fakeClient(over: Partial<TabClient>): { client: TabClient; tell: (answer: Answer) => Promise<void> } {
    let hear: (answer: Answer) => void = () => {};
    const client: TabClient = {
      read: vi.fn(async () => reply([])),
      tune: vi.fn(async () => reply([])),
      highlight: vi.fn(async () => ({ ok: true as const, missing: 0 })),
      jump: vi.fn(async () => ({ ok: true as const, found: true })),
      follow: vi.fn(),
      overhear: () => () => {},
      leave: vi.fn(),
      unmark: vi.fn(async () => reply([])),
      answers: (listener) => {
        hear = listener;
        return () => {};
      },
      ...over,
    };
    return { client, tell: (answer) => act(async () => hear(answer)) };
  }

  test('a mark just made is said, listed, and undone', async () => {
    const read = vi
      .fn<TabClient['read']>()
      .mockResolvedValueOnce(reply([]))
      .mockResolvedValue(reply([mark('m1')]));
    const { client, tell } = fakeClient({ read });
    const container = await render(<App openOptions={() => {}} onExport={() => {}} client={client} />);
    expect(container.textContent).not.toContain('Your marks');
    const { promotions: _, ...kept } = mark('m1');
    await tell({ type: 'marked', url: URL, mark: kept });
    expect(container.querySelector('.answer')?.textContent).toContain('You marked this as not advertising');
    expect(container.textContent).toContain('Your marks on this page');
    await click(container, 'Undo');
    expect(client.unmark).toHaveBeenCalledWith('m1');
    expect(container.querySelector('.answer')).toBeNull();
    expect(container.textContent).not.toContain('Your marks');
    expect(container.querySelector('.status')?.textContent).toBe('Mark removed.');
  });
  test('an answer about another page is not shown, and one can be closed', async () => {
    const { client, tell } = fakeClient({});
    const container = await render(<App openOptions={() => {}} onExport={() => {}} client={client} />);
    await tell({ type: 'no-selection', url: 'https://news.example/other' });
    expect(container.querySelector('.answer')).toBeNull();
    await tell({ type: 'no-selection', url: URL });
    expect(container.querySelector('.answer')?.textContent).toContain('was not found on the page');
    await click(container, 'Close');
    expect(container.querySelector('.answer')).toBeNull();
  });
  test('a mark that the browser does not forget stays, and that is said', async () => {
    const { client } = fakeClient({
      read: vi.fn(async () => reply([mark('m1')])),
      unmark: vi.fn(async () => ({ ok: false as const, error: { code: 'not-saved' as const, detail: '' } })),
    });
    const container = await render(<App openOptions={() => {}} onExport={() => {}} client={client} />);
    await click(container, 'Remove');
    expect(container.querySelectorAll('.reader-mark')).toHaveLength(1);
    expect(container.querySelector('.status')?.textContent).toBe('Your choice could not be saved');
  });
  test('a promotion says what the reader marked it as; verdict and evidence stay', async () => {
    const report = sampleReport({ readerMarks: [mark('m1', { as: 'advertising' }), mark('m2')] });
    const container = await render(<ReportView report={report} onJump={() => {}} />);
    const [first, second] = container.querySelectorAll('.pairs .promotion-head');
    expect(first?.textContent).toContain('You marked this as not advertising');
    expect(first?.textContent).toContain('Why this was flagged');
    expect(second?.textContent).not.toContain('You marked');
    expect(container.textContent).toContain('Promotion inside the article');
  });
});

describe('the report of a wrong flag', () => {
  test('holds address, passage, what was said and what spoke for it, and no more of the page', async () => {
    const report = sampleReport();
    const [own, , affiliate] = report.promotions;
    const text = wrongFlagText(report, own!, [report.disclosures[0]!], await loadTranslator('en'));
    for (const part of [
      report.url,
      own!.text,
      'version',
      'own offer',
      'Labelled “Anzeige”',
      '92%',
      '80%',
      '- call-to-action | cta | 1 | Hier weiterlesen',
    ])
      expect(text).toContain(part === 'version' ? `Sourcelight ${report.version}` : part);
    for (const other of [report.title, affiliate!.text, ...report.facts.map(({ text: fact }) => fact)]) expect(text).not.toContain(other);
    expect(wrongFlagText(report, { ...own!, kind: 'paid' }, [], await loadTranslator('de'))).toMatch(
      /Werblich formuliert\. Keine Kennzeichnung/,
    );
  });
  test('opens in a dialog as text that can be changed, and copies what then stands there', async () => {
    const writeText = vi.fn(async (_: string) => {});
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    try {
      const container = await render(<ReportView report={sampleReport()} onJump={() => {}} />);
      await click(container, 'Report a wrong flag');
      const dialog = container.querySelector('dialog')!;
      expect(dialog.open).toBe(true);
      const field = dialog.querySelector('textarea')!;
      expect(field.value).toContain('I think that is wrong');
      field.value = 'Kürzer.';
      await click(container, 'Copy text');
      expect(writeText).toHaveBeenCalledWith('Kürzer.');
      expect(dialog.textContent).toContain('Copied.');
      writeText.mockRejectedValueOnce(new Error('not allowed'));
      await click(container, 'Copy text');
      expect(dialog.textContent).toContain('The text is selected');
      await act(async () => dialog.close());
      expect(container.querySelector('dialog')).toBeNull();
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
