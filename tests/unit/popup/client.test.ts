import { expect, test, vi } from 'vitest';
import { createClient } from '../../../lib/extension/surface/client.ts';
import { anchor, sampleReport } from './sample-report.ts';

const inTab = async () => 7;
/** A line to a page, and what the page says over it. */
function fakeLine() {
  let hear: (message: unknown) => void = () => {};
  const line = { onMessage: { addListener: (listener: typeof hear) => (hear = listener) }, disconnect: vi.fn() };
  return { line, connect: vi.fn(() => line), say: (message: unknown) => hear(message) };
}
const { connect } = fakeLine();

test('asks in the words of the contract', async () => {
  const send = vi.fn(async () => ({ ok: true, report: sampleReport(), highlighted: true, missing: 0, found: true }));
  const client = createClient(send, inTab, connect);
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
    expect(await createClient(async () => reply, inTab, connect).read()).toMatchObject({ ok: false, error: { code: 'bad-message' } });
  },
);

test('a line that breaks is a failure, not an exception', async () => {
  const broken = createClient(() => Promise.reject(new Error('no receiver')), inTab, connect);
  expect(await broken.read()).toEqual({ ok: false, error: { code: 'failed', detail: 'no receiver' } });
  expect(
    await createClient(
      async () => null,
      async () => null,
      connect,
    ).read(),
  ).toMatchObject({ ok: false, error: { code: 'tab-gone' } });
});

test('hears of the page as it moves, over one line, in the words of the contract', async () => {
  const { line, connect: open, say } = fakeLine();
  const reply = { ok: true, report: sampleReport(), highlighted: false };
  const send = vi.fn(async () => reply);
  const client = createClient(send, inTab, open);
  const tell = vi.fn();
  await client.read();
  client.follow(tell);
  await vi.waitFor(() => expect(open).toHaveBeenCalledWith(7));
  say(reply);
  say({ ok: true, report: { schema: 2 } });
  await vi.waitFor(() => expect(tell).toHaveBeenCalledTimes(2));
  const said = tell.mock.calls.map(([answer]) => answer);
  expect(said).toContainEqual(reply);
  expect(said).toContainEqual({ ok: false, error: { code: 'bad-message', detail: expect.any(String) } });
  expect(send).toHaveBeenCalledTimes(1);
  client.follow(tell);
  await vi.waitFor(() => expect(line.disconnect).toHaveBeenCalledTimes(1));
});
