/** The popup's line to the background script: asks in the contract's words, and lets in only answers that keep to it. */
import * as v from 'valibot';
import { type Failure, HighlightReply, JumpReply, ReadReply, type Request } from '../../lib/extension/messages.ts';
import type { Anchor } from '../../lib/model/report.ts';

/** What the popup can ask of a tab. No call ever rejects: what goes wrong comes back as a {@link Failure}. */
export interface TabClient {
  read(): Promise<ReadReply>;
  highlight(on: boolean): Promise<HighlightReply>;
  jump(anchor: Anchor): Promise<JumpReply>;
}

const failure = (code: Failure['error']['code'], error: unknown): Failure => ({
  ok: false,
  error: { code, detail: error instanceof Error ? error.message : String(error) },
});

/**
 * @param send delivers a message to the background script and resolves to its answer.
 * @param findTab the tab to ask about; asked once, null when there is none.
 */
export function createClient(send: (message: Request) => Promise<unknown>, findTab: () => Promise<number | null>): TabClient {
  let tab: Promise<number | null> | null = null;
  const ask = async <Reply>(schema: v.GenericSchema<unknown, Reply>, request: (tabId: number) => Request): Promise<Reply | Failure> => {
    try {
      tab ??= findTab();
      const tabId = await tab;
      if (tabId === null) return failure('tab-gone', '');
      const reply = v.safeParse(schema, await send(request(tabId)));
      return reply.success
        ? reply.output
        : failure('bad-message', `${v.getDotPath(reply.issues[0]) ?? ''} ${reply.issues[0].message}`.trim());
    } catch (error) {
      return failure('failed', error);
    }
  };
  return {
    read: () => ask(ReadReply, (tabId) => ({ type: 'read-tab', tabId })),
    highlight: (on) => ask(HighlightReply, (tabId) => ({ type: 'highlight-tab', tabId, on })),
    jump: (anchor) => ask(JumpReply, (tabId) => ({ type: 'jump-in-tab', tabId, anchor })),
  };
}
