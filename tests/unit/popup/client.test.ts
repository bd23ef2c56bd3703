import { expect, test, vi } from 'vitest';
import { createClient } from '../../../entrypoints/popup/client.ts';
import { anchor, sampleReport } from './sample-report.ts';

const inTab = async () => 7;

test('asks in the words of the contract', async () => {
  const send = vi.fn(async () => ({ ok: true, report: sampleReport(), highlighted: true, missing: 0, found: true }));
  const client = createClient(send, inTab);
  const at = anchor('x');
  expect(await client.read()).toMatchObject({ ok: true, highlighted: true });
  expect(await client.highlight(true)).toEqual({ ok: true, missing: 0 });
  expect(await client.jump(at)).toEqual({ ok: true, found: true });
  expect(send.mock.calls).toEqual([
    [{ type: 'read-tab', tabId: 7 }],
    [{ type: 'highlight-tab', tabId: 7, on: true }],
    [{ type: 'jump-in-tab', tabId: 7, anchor: at }],
  ]);
});

test.each([[undefined], [{ ok: true }], [{ ok: true, report: { schema: 2 }, highlighted: false }]])(
  'refuses the answer %j',
  async (reply) => {
    expect(await createClient(async () => reply, inTab).read()).toMatchObject({ ok: false, error: { code: 'bad-message' } });
  },
);

test('a line that breaks is a failure, not an exception', async () => {
  const broken = createClient(() => Promise.reject(new Error('no receiver')), inTab);
  expect(await broken.read()).toEqual({ ok: false, error: { code: 'failed', detail: 'no receiver' } });
  expect(
    await createClient(
      async () => null,
      async () => null,
    ).read(),
  ).toMatchObject({ ok: false, error: { code: 'tab-gone' } });
});
