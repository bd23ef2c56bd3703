// @vitest-environment happy-dom
import { act } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { App } from '../../../entrypoints/popup/App.tsx';
import { READ_ERRORS, type ReadReply } from '../../../lib/extension/messages.ts';
import type { TabClient } from '../../../lib/extension/surface/client.ts';
import type { Report } from '../../../lib/model/report.ts';
import { type Sensitivity, THRESHOLDS } from '../../../lib/model/thresholds.ts';
import { click, render } from './render.tsx';
import { claim, disclosure, promotion, sampleReport } from './sample-report.ts';

function fakeClient(reply: ReadReply | Promise<ReadReply>, over: Partial<TabClient> = {}): TabClient {
  return {
    read: vi.fn(async () => reply),
    tune: vi.fn(async () => reply),
    highlight: vi.fn(async () => ({ ok: true as const, missing: 0 })),
    jump: vi.fn(async () => ({ ok: true as const, found: true })),
    follow: vi.fn(),
    overhear: () => () => {},
    leave: vi.fn(),
    unmark: vi.fn(async () => reply),
    answers: vi.fn(() => () => {}),
    ...over,
  };
}
const answered = (): ReadReply => ({ ok: true, report: sampleReport(), highlighted: false });
const status = (container: HTMLElement) => container.querySelector('.status')?.textContent;
const isOn = (container: HTMLElement) => container.querySelector('[role="switch"]')?.getAttribute('aria-checked');

const renumber =
  (letter: string) =>
  <Item extends { id: string }>(item: Item, index: number): Item => ({ ...item, id: `${letter}${index + 1}` });

describe('states', () => {
  test('shows that it works before anything is known, and says so again when it takes long', async () => {
    vi.useFakeTimers();
    try {
      const container = await render(<App openOptions={() => {}} onExport={() => {}} client={fakeClient(new Promise(() => {}))} />);
      expect(container.textContent).toContain('Reading the page');
      expect(container.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
      await act(async () => vi.advanceTimersByTime(5000));
      expect(container.textContent).toContain('Still working');
      expect(container.textContent).not.toContain('on this device');
    } finally {
      vi.useRealTimers();
    }
  });

  test.each(READ_ERRORS)('failure %s says what happened, why, and apart from it what to do next', async (code) => {
    const reply: ReadReply = { ok: false, error: { code, detail: '' } };
    const container = await render(<App openOptions={() => {}} onExport={() => {}} client={fakeClient(reply)} />);
    const texts = ['[role="alert"] h1', '.state-what p', '.state-next h2', '.state-next p'].map(
      (part) => container.querySelector(part)?.textContent,
    );
    expect(new Set(texts.map((text) => text || 'none')).size).toBe(4);
    if (code !== 'failed') expect(texts[1]).not.toBe('The page could not be read.');
    expect(texts[2]).toBe('What to do next');
    expect(texts[3]).toMatch(/^(Open|If|Wait|Free|Reload)\b/);
  });

  test.each(READ_ERRORS)('failure %s has its own text and a next step, in both languages', async (code) => {
    const reply: ReadReply = { ok: false, error: { code, detail: 'detail 7' } };
    const english = (await render(<App openOptions={() => {}} onExport={() => {}} client={fakeClient(reply)} />)).textContent;
    const german = (await render(<App openOptions={() => {}} onExport={() => {}} client={fakeClient(reply)} />, 'de')).textContent;
    expect(english).not.toContain('error_');
    expect(english).toContain('detail 7');
    expect(english).not.toContain('on this device');
    expect(german).not.toBe(english);
    if (code !== 'failed') expect(english).not.toContain('Something went wrong');
  });

  test('offers the evidence at the foot of a report, and of nothing else', async () => {
    const onExport = vi.fn();
    const container = await render(<App openOptions={() => {}} onExport={onExport} client={fakeClient(answered())} />);
    await click(container, 'Export evidence');
    expect(onExport).toHaveBeenCalledTimes(1);
    const failed = await render(
      <App openOptions={() => {}} onExport={onExport} client={fakeClient({ ok: false, error: { code: 'failed', detail: '' } })} />,
    );
    expect(failed.textContent).not.toContain('Export evidence');
  });

  test('a failure that can pass offers to try again', async () => {
    const read = vi.fn<TabClient['read']>().mockResolvedValueOnce({ ok: false, error: { code: 'failed', detail: '' } });
    read.mockResolvedValueOnce(answered());
    const container = await render(<App openOptions={() => {}} onExport={() => {}} client={fakeClient(answered(), { read })} />);
    await click(container, 'Try again');
    expect(container.textContent).toContain('Promotion inside the article');
  });

  test('a browser page offers no second try', async () => {
    const container = await render(
      <App openOptions={() => {}} onExport={() => {}} client={fakeClient({ ok: false, error: { code: 'browser-page', detail: '' } })} />,
    );
    expect(container.querySelector('main button')).toBeNull();
    expect(container.textContent).toContain('Open an article');
  });
});

describe('highlighting', () => {
  test('the switch starts as the page is, and asks for the opposite', async () => {
    const client = fakeClient({ ok: true, report: sampleReport(), highlighted: true });
    const container = await render(<App openOptions={() => {}} onExport={() => {}} client={client} />);
    expect(isOn(container)).toBe('true');
    await click(container, 'Highlight in the page');
    expect(client.highlight).toHaveBeenCalledWith(false);
    expect(isOn(container)).toBe('false');
  });

  test('passages that are gone are counted politely', async () => {
    const client = fakeClient(answered(), { highlight: async () => ({ ok: true, missing: 1 }) });
    const container = await render(<App openOptions={() => {}} onExport={() => {}} client={client} />);
    await click(container, 'Highlight in the page');
    expect(status(container)).toBe('1 passage is no longer on the page and is not marked.');
    expect(container.querySelector('.status')?.getAttribute('aria-live')).toBe('polite');
  });

  test('a switch that fails stays where it was', async () => {
    const client = fakeClient(answered(), { highlight: async () => ({ ok: false, error: { code: 'tab-gone', detail: '' } }) });
    const container = await render(<App openOptions={() => {}} onExport={() => {}} client={client} />);
    await click(container, 'Highlight in the page');
    expect(isOn(container)).toBe('false');
    expect(status(container)).toBe('The page is gone');
  });

  test('the legend names only what this page has', async () => {
    const report = sampleReport({ disclosures: [] });
    const container = await render(
      <App openOptions={() => {}} onExport={() => {}} client={fakeClient({ ok: true, report, highlighted: false })} />,
    );
    expect(container.querySelector('.legend')?.textContent).toBe('ClaimReported');
  });

  test('nothing to paint, no switch', async () => {
    const report = sampleReport({ verdict: 'no-article', article: null, claims: [], facts: [], disclosures: [], promotions: [] });
    const container = await render(
      <App openOptions={() => {}} onExport={() => {}} client={fakeClient({ ok: true, report, highlighted: false })} />,
    );
    expect(container.textContent).toContain('No article on this page');
    expect(isOn(container)).toBeUndefined();
  });
});

describe('a page that moves', () => {
  /** The popup on the sample page, and a way to have it hear of another reading. */
  async function followed(report = sampleReport()) {
    let tell: (reply: ReadReply) => void = () => {};
    const container = await render(
      <App
        openOptions={() => {}}
        onExport={() => {}}
        client={fakeClient({ ok: true, report, highlighted: false }, { follow: (to) => (tell = to) })}
      />,
    );
    return { container, move: (next: Report) => act(async () => tell({ ok: true, report: next, highlighted: false })) };
  }

  test('shows what it says now, and says that it changed', async () => {
    const { container, move } = await followed();
    await move(sampleReport({ title: 'x', verdict: 'no-article', article: null, claims: [], facts: [], disclosures: [], promotions: [] }));
    expect(container.textContent).toContain('No article on this page');
    expect(status(container)).toContain('The page has changed');
  });

  test('keeps the focus on the passage it is on, and open what was opened', async () => {
    const report = sampleReport();
    const { container, move } = await followed(report);
    const places = [
      ['.passage', 'Lohnt sich ein Einstieg'],
      ['.passage', 'Oder lohnt sich doch'],
      ['.passage', 'Peking hat einen Aktionsplan'],
      ['.map-mark', 'Peking hat einen Aktionsplan'],
    ] as const;
    for (const [kind, text] of places) {
      const focused = [...container.querySelectorAll<HTMLElement>(kind)].find(({ textContent }) => textContent?.includes(text));
      if (!focused) throw new Error(`Nothing says "${text}".`);
      await act(async () => focused.focus());
      // Another ad, label and fact before all others: every id and every place in the text is another one.
      const next = sampleReport({
        promotions: [promotion('p0', 'Neu: Gold kaufen'), ...report.promotions],
        disclosures: [disclosure('d0', 'Anzeige'), disclosure('d00', 'Reklame'), ...report.disclosures],
        claims: [claim('c0', 'Neu: Jetzt Gold kaufen!', { promotion: 'p0' }), ...report.claims].map(renumber('c')),
        facts: report.facts.map((one) => ({ ...one, at: { ...one.at, start: one.at.start + 500, end: one.at.end + 500 } })),
      });
      const opened = [...container.querySelectorAll('details')];
      for (const details of opened) details.open = true;
      await move(next);
      expect(document.activeElement).toBe(focused);
      expect(focused.textContent).toContain(text);
      expect(opened.filter((details) => details.isConnected && !details.open)).toEqual([]);
      await move(report);
      expect(document.activeElement).toBe(focused);
    }
  });
});

describe('how readily passages without a label are flagged', () => {
  const { promotions } = sampleReport();
  const bare = promotions.filter(({ disclosures }) => disclosures.length === 0);
  const labelled = promotions.filter(({ disclosures }) => disclosures.length > 0);
  const readBy = (sensitivity: Sensitivity): ReadReply => ({
    ok: true,
    report: sampleReport({
      threshold: THRESHOLDS[sensitivity],
      promotions: sensitivity === 'few' ? labelled : [...labelled, ...bare],
      claims: sensitivity === 'few' ? [] : sampleReport().claims,
    }),
    highlighted: true,
  });
  const radios = (container: HTMLElement) => [...container.querySelectorAll<HTMLInputElement>('.sensitivity input')];
  const chosen = (container: HTMLElement) => radios(container).find(({ checked }) => checked)?.parentElement?.textContent;
  const isBusy = (container: HTMLElement) => container.querySelector('.sensitivity')?.getAttribute('aria-busy');
  const choose = (container: HTMLElement, label: string) =>
    act(async () =>
      radios(container)
        .find(({ parentElement }) => parentElement?.textContent === label)!
        .click(),
    );

  test('stands as the report was made, with its reach in words', async () => {
    const container = await render(<App openOptions={() => {}} onExport={() => {}} client={fakeClient(readBy('many'))} />);
    expect(radios(container).map(({ parentElement }) => parentElement?.textContent)).toEqual([
      'Only clear cases',
      'Balanced',
      'Also doubtful cases',
    ]);
    expect(chosen(container)).toBe('Also doubtful cases');
    const group = container.querySelector('fieldset.sensitivity')!;
    expect(group.querySelector('legend')?.textContent).toBe('Promotion without a label');
    expect(container.querySelector(`[id="${group.getAttribute('aria-describedby')}"]`)?.textContent).toContain('Labelled ones are always');
    const foreign = await render(
      <App
        openOptions={() => {}}
        onExport={() => {}}
        client={fakeClient({ ok: true, report: sampleReport({ threshold: 0.5 }), highlighted: false })}
      />,
    );
    expect(chosen(foreign)).toBeUndefined();
  });

  test('is not offered where there is no article to apply it to', async () => {
    const report = sampleReport({ verdict: 'no-article', article: null });
    expect(
      radios(
        await render(<App openOptions={() => {}} onExport={() => {}} client={fakeClient({ ok: true, report, highlighted: false })} />),
      ),
    ).toEqual([]);
  });

  test('reads the page again at once, without taking the report away or the focus', async () => {
    const { promise, resolve } = Promise.withResolvers<ReadReply>();
    const client = fakeClient(answered(), { tune: vi.fn(() => promise) });
    const container = await render(<App openOptions={() => {}} onExport={() => {}} client={client} />);
    const [few] = radios(container);
    few!.focus();
    await choose(container, 'Only clear cases');
    expect(client.tune).toHaveBeenCalledWith('few');
    expect([chosen(container), isBusy(container)]).toEqual(['Only clear cases', 'true']);
    expect(container.textContent).toContain('Lohnt sich ein Einstieg');
    await act(async () => resolve(readBy('few')));
    expect([chosen(container), isBusy(container)]).toEqual(['Only clear cases', 'false']);
    expect(container.textContent).not.toContain('Lohnt sich ein Einstieg');
    expect(document.activeElement).toBe(few);
    expect(isOn(container)).toBe('true');
    expect(status(container)).toBe('Read again: 0 passages without a label are shown.');
    expect(client.read).toHaveBeenCalledTimes(1);
  });

  test('stays where it was when it cannot be saved, and so does the report', async () => {
    const tune = async (): Promise<ReadReply> => ({ ok: false, error: { code: 'not-saved', detail: 'disk full' } });
    const container = await render(<App openOptions={() => {}} onExport={() => {}} client={fakeClient(answered(), { tune })} />);
    await choose(container, 'Also doubtful cases');
    expect([chosen(container), isBusy(container)]).toEqual(['Balanced', 'false']);
    expect(container.textContent).toContain('Lohnt sich ein Einstieg');
    expect(status(container)).toBe('Your choice could not be saved');
  });

  test('says what is in the way when the page cannot be read any more', async () => {
    const tune = async (): Promise<ReadReply> => ({ ok: false, error: { code: 'tab-gone', detail: '' } });
    const container = await render(<App openOptions={() => {}} onExport={() => {}} client={fakeClient(answered(), { tune })} />);
    await choose(container, 'Only clear cases');
    expect(container.querySelector('[role="alert"]')?.textContent).toContain('The page is gone');
  });

  test('asks for one choice at a time, and stands on the last one meanwhile', async () => {
    const first = Promise.withResolvers<ReadReply>();
    const tune = vi.fn<TabClient['tune']>().mockReturnValueOnce(first.promise).mockResolvedValueOnce(readBy('many'));
    const container = await render(<App openOptions={() => {}} onExport={() => {}} client={fakeClient(answered(), { tune })} />);
    await choose(container, 'Only clear cases');
    await choose(container, 'Also doubtful cases');
    expect(tune.mock.calls).toEqual([['few']]);
    expect([chosen(container), isBusy(container)]).toEqual(['Also doubtful cases', 'true']);
    await act(async () => first.resolve(readBy('few')));
    expect(tune.mock.calls).toEqual([['few'], ['many']]);
    expect([chosen(container), isBusy(container)]).toEqual(['Also doubtful cases', 'false']);
    expect(status(container)).toBe('Read again: 2 passages without a label are shown.');
  });

  test('falls back to the choice before when only the last one could not be saved', async () => {
    const first = Promise.withResolvers<ReadReply>();
    const refused: ReadReply = { ok: false, error: { code: 'not-saved', detail: '' } };
    const tune = vi.fn<TabClient['tune']>().mockReturnValueOnce(first.promise).mockResolvedValueOnce(refused);
    const container = await render(<App openOptions={() => {}} onExport={() => {}} client={fakeClient(answered(), { tune })} />);
    await choose(container, 'Only clear cases');
    await choose(container, 'Also doubtful cases');
    await act(async () => first.resolve(readBy('few')));
    expect([chosen(container), isBusy(container)]).toEqual(['Only clear cases', 'false']);
    expect(container.textContent).not.toContain('Lohnt sich ein Einstieg');
    expect(status(container)).toBe('Your choice could not be saved');
  });

  test('does not fall back to a reading of the moving page that was under way', async () => {
    let tell: (reply: ReadReply) => void = () => {};
    const read = vi.fn<TabClient['read']>().mockResolvedValueOnce(readBy('balanced')).mockResolvedValueOnce(readBy('few'));
    const client = fakeClient(answered(), { read, tune: async () => readBy('few'), follow: (to) => (tell = to) });
    const container = await render(<App openOptions={() => {}} onExport={() => {}} client={client} />);
    await choose(container, 'Only clear cases');
    await act(async () => tell(readBy('balanced')));
    expect(read).toHaveBeenCalledTimes(2);
    expect(chosen(container)).toBe('Only clear cases');
    await act(async () => tell(readBy('few')));
    expect(read).toHaveBeenCalledTimes(2);
  });
});

describe('jumping', () => {
  test('a click on a claim, a fact or a label leads to its passage', async () => {
    const client = fakeClient(answered());
    const report = sampleReport();
    const container = await render(<App openOptions={() => {}} onExport={() => {}} client={client} />);
    for (const passage of [report.claims[0]!, report.facts[0]!, report.disclosures[0]!]) {
      await click(container, 'text' in passage ? passage.text : passage.label);
      expect(client.jump).toHaveBeenLastCalledWith(expect.objectContaining({ exact: passage.at!.exact }));
    }
    expect(status(container)).toBe('');
  });

  test('a passage that is gone is said to be gone', async () => {
    const container = await render(
      <App
        openOptions={() => {}}
        onExport={() => {}}
        client={fakeClient(answered(), { jump: async () => ({ ok: true, found: false }) })}
      />,
    );
    await click(container, 'Gratis-Analyse');
    expect(status(container)).toBe('This passage is no longer on the page.');
  });
});
