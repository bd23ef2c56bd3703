import { expect, test, vi } from 'vitest';
import { createClient, type Lines } from '../../../lib/extension/surface/client.ts';
import { anchor, sampleReport } from './sample-report.ts';

/** A line to a page, what the page says over it, and its end. */
function fakeLine() {
  let hear: (message: unknown) => void = () => {};
  let end: () => void = () => {};
  const line = {
    onMessage: { addListener: (listener: typeof hear) => (hear = listener) },
    onDisconnect: { addListener: (listener: typeof end) => (end = listener) },
    disconnect: vi.fn(),
  };
  return { line, connect: vi.fn(() => line), say: (message: unknown) => hear(message), breakOff: () => end() };
}
/** A client of tab 7 that can do nothing but what is given. */
const clientWith = (lines: Partial<Lines>) =>
  createClient({ send: async () => null, findTab: async () => 7, connect: fakeLine().connect, overhear: () => () => {}, ...lines });

test('asks in the words of the contract', async () => {
  const send = vi.fn(async () => ({ ok: true, report: sampleReport(), highlighted: true, missing: 0, found: true }));
  const client = clientWith({ send });
  const at = anchor('x');
  expect(await client.read()).toMatchObject({ ok: true, highlighted: true });
  expect(await client.tune('few')).toMatchObject({ ok: true, report: { id: 'sample' } });
  expect(await client.highlight(true)).toEqual({ ok: true, missing: 0 });
  expect(await client.jump(at)).toEqual({ ok: true, found: true });
  expect(send.mock.calls).toEqual([
    [{ type: 'read-tab', tabId: 7 }],
    [{ type: 'tune-tab', tabId: 7, sensitivity: 'few' }],
    [{ type: 'highlight-tab', tabId: 7, on: true }],
    [{ type: 'jump-in-tab', tabId: 7, anchor: at }],
  ]);
});

test.each([[undefined], [{ ok: true }], [{ ok: true, report: { schema: 2 }, highlighted: false }]])(
  'refuses the answer %j',
  async (reply) => {
    expect(await clientWith({ send: async () => reply }).read()).toMatchObject({ ok: false, error: { code: 'bad-message' } });
  },
);

test('a line that breaks is a failure, not an exception', async () => {
  const broken = clientWith({ send: () => Promise.reject(new Error('no receiver')) });
  expect(await broken.read()).toEqual({ ok: false, error: { code: 'failed', detail: 'no receiver' } });
  expect(await clientWith({ findTab: async () => null }).read()).toMatchObject({ ok: false, error: { code: 'tab-gone' } });
});

test('hears of the page as it moves, over one line, in the words of the contract', async () => {
  const { line, connect, say } = fakeLine();
  const reply = { ok: true, report: sampleReport(), highlighted: false };
  const send = vi.fn(async () => reply);
  const client = clientWith({ send, connect });
  const tell = vi.fn();
  await client.read();
  client.follow(tell, () => {});
  await vi.waitFor(() => expect(connect).toHaveBeenCalledWith(7));
  say(reply);
  say({ ok: true, report: { schema: 2 } });
  await vi.waitFor(() => expect(tell).toHaveBeenCalledTimes(2));
  const said = tell.mock.calls.map(([answer]) => answer);
  expect(said).toContainEqual(reply);
  expect(said).toContainEqual({ ok: false, error: { code: 'bad-message', detail: expect.any(String) } });
  expect(send).toHaveBeenCalledTimes(1);
  client.follow(tell, () => {});
  await vi.waitFor(() => expect(line.disconnect).toHaveBeenCalledTimes(1));
});

test('hands on what else the page tells, and that it went away', async () => {
  const { connect, say, breakOff } = fakeLine();
  const [tell, hear] = [vi.fn(), vi.fn()];
  clientWith({ connect }).follow(tell, hear);
  await vi.waitFor(() => expect(connect).toHaveBeenCalled());
  say({ type: 'in-view', id: 'p1' });
  say({ type: 'in-view', id: null });
  say({ type: 'picked', id: 'c2' });
  breakOff();
  expect(hear.mock.calls).toEqual([
    [{ type: 'in-view', id: 'p1' }],
    [{ type: 'in-view', id: null }],
    [{ type: 'picked', id: 'c2' }],
    [{ type: 'gone' }],
  ]);
  expect(tell).not.toHaveBeenCalled();
  say({ type: 'picked', id: 7 });
  expect(tell).toHaveBeenCalledWith(expect.objectContaining({ ok: false }));
});

test('hears nothing more of a page it left, nor of a line it replaced', async () => {
  const { line, connect, breakOff } = fakeLine();
  const hear = vi.fn();
  const client = clientWith({ connect });
  client.follow(() => {}, hear);
  await vi.waitFor(() => expect(connect).toHaveBeenCalled());
  client.leave();
  expect(line.disconnect).toHaveBeenCalledTimes(1);
  breakOff();
  expect(hear).not.toHaveBeenCalled();
});

test('hears of its tab alone, until told to stop', async () => {
  const end = vi.fn();
  const overhear = vi.fn(() => end);
  const stop = clientWith({ overhear }).overhear(() => {});
  await vi.waitFor(() => expect(overhear).toHaveBeenCalledWith(7, expect.any(Function)));
  stop();
  expect(end).toHaveBeenCalledTimes(1);
  clientWith({ overhear }).overhear(() => {})(); // stopped before the tab was known
  await clientWith({ overhear, findTab: async () => null }).overhear(() => {});
  await new Promise((resolve) => setTimeout(resolve));
  expect(overhear).toHaveBeenCalledTimes(1);
});
