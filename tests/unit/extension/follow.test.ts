// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followPage } from '../../../lib/extension/follow.ts';

/** Long enough for any rest and any wait. */
const LONG_MS = 60_000;

describe('following a page', () => {
  let move: (text?: string) => void;
  let observed: boolean;
  let shown: boolean;
  let frames: FrameRequestCallback[];
  let costMs: number;
  const run = vi.fn((): void => void vi.setSystemTime(Date.now() + costMs));
  const prepare = vi.fn(async () => run);
  const dropOther = vi.fn(() => false);
  let watch: (on: boolean) => void;

  const show = () => {
    shown = true;
    for (const frame of frames.splice(0)) frame(0);
  };
  const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  /** Moves every `every` milliseconds. */
  const moveFor = async (ms: number, every = 100) => {
    for (let passed = 0; passed < ms; passed += every) {
      move();
      await pass(every);
    }
  };

  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000_000 });
    vi.spyOn(performance, 'now').mockImplementation(() => Date.now());
    [observed, shown, frames, costMs] = [false, true, [], 10];
    for (const spy of [run, prepare, dropOther]) spy.mockClear();
    prepare.mockImplementation(async () => run);
    dropOther.mockReturnValue(false);
    vi.stubGlobal('requestIdleCallback', (callback: () => void) => setTimeout(callback));
    vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
      if (shown) callback(0);
      else frames.push(callback);
    });
    vi.stubGlobal(
      'MutationObserver',
      class {
        constructor(tell: (records: unknown[]) => void) {
          move = (text = 'Ein neuer Satz.') =>
            observed && tell([{ target: document.body, addedNodes: [document.createTextNode(text)], removedNodes: [], oldValue: null }]);
        }
        observe() {
          observed = true;
        }
        disconnect() {
          observed = false;
        }
      },
    );
    watch = followPage(document, { isOurs: (node) => node.textContent === 'ours', dropOther, prepare });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('observes nothing before it is on and after it is off', async () => {
    expect(observed).toBe(false);
    watch(true);
    expect(observed).toBe(true);
    watch(false);
    expect(observed).toBe(false);
  });

  it('is not moved by what comes into the page from ourselves', async () => {
    watch(true);
    move('ours');
    await pass(LONG_MS);
    expect(dropOther).not.toHaveBeenCalled();
    expect(run).not.toHaveBeenCalled();
  });

  it('reads once when the page is quiet again', async () => {
    watch(true);
    move();
    await pass(300);
    move();
    await pass(300);
    expect(run).not.toHaveBeenCalled();
    await pass(LONG_MS);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('does not read for figures, nor for nothing', async () => {
    watch(true);
    move('12:03:04');
    await pass(LONG_MS);
    expect(prepare).not.toHaveBeenCalled();
  });

  it('reads at once another page at another address, whatever moved', async () => {
    watch(true);
    dropOther.mockReturnValueOnce(true);
    move('1');
    await pass(LONG_MS);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('reads a page that is never quiet, but ever more seldom', async () => {
    watch(true);
    await moveFor(4_000);
    expect(run.mock.calls.length).toBeGreaterThan(0);
    await moveFor(LONG_MS);
    const calls = run.mock.calls.length;
    await moveFor(10 * LONG_MS);
    const inTenMinutes = run.mock.calls.length - calls;
    expect(inTenMinutes).toBeGreaterThan(10 * 2);
    expect(inTenMinutes).toBeLessThan(10 * 5);
  });

  it('takes no more than a twentieth of the time, however much a reading costs', async () => {
    watch(true);
    costMs = 1_500;
    await moveFor(10 * LONG_MS);
    expect((run.mock.calls.length - 1) * costMs).toBeLessThanOrEqual((10 * LONG_MS) / 20);
  });

  it('is quick again once the page has been left alone', async () => {
    watch(true);
    await moveFor(LONG_MS);
    await pass(LONG_MS);
    run.mockClear();
    move();
    await pass(1_000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('does not read a page that nobody sees before it is seen', async () => {
    watch(true);
    shown = false;
    move();
    await pass(LONG_MS);
    expect(prepare).not.toHaveBeenCalled();
    show();
    await pass(LONG_MS);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('reads what moves while it reads in another reading', async () => {
    watch(true);
    run.mockImplementationOnce(() => void setTimeout(move));
    move();
    await pass(LONG_MS);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('leaves off when it is switched off while it waits', async () => {
    watch(true);
    move();
    await pass(100);
    watch(false);
    await pass(LONG_MS);
    expect(prepare).not.toHaveBeenCalled();
  });

  it('ends when there is nobody to ask', async () => {
    watch(true);
    prepare.mockRejectedValueOnce(new Error('Extension context invalidated.'));
    move();
    await pass(LONG_MS);
    expect(observed).toBe(false);
  });
});
