/** The popup's line to the background script: asks in the contract's words, and lets in only answers that keep to it. */
import * as v from 'valibot';
import type { Anchor } from '../../model/report.ts';
import type { Sensitivity } from '../../model/thresholds.ts';
import { type Failure, HighlightReply, JumpReply, ReadReply, type Request } from '../messages.ts';

/** What the popup can ask of a tab. No call ever rejects: what goes wrong comes back as a {@link Failure}. */
export interface TabClient {
  read(): Promise<ReadReply>;
  /** Has the choice remembered and the tab read by it; `not-saved` when neither was done. */
  tune(sensitivity: Sensitivity): Promise<ReadReply>;
  highlight(on: boolean): Promise<HighlightReply>;
  jump(anchor: Anchor): Promise<JumpReply>;
  /** Has the page followed as long as the popup is open; `tell` gets every reading after the first. Call once it was read. */
  follow(tell: (reply: ReadReply) => void): void;
}

/** The line to a content script: its end says that nobody looks any more. */
export interface PageLine {
  onMessage: { addListener(listener: (message: unknown) => void): void };
  disconnect(): void;
}

const failure = (code: Failure['error']['code'], error: unknown): Failure => ({
  ok: false,
  error: { code, detail: error instanceof Error ? error.message : String(error) },
});

/** Lets in only what keeps to the contract. */
function check<Reply>(schema: v.GenericSchema<unknown, Reply>, message: unknown): Reply | Failure {
  const reply = v.safeParse(schema, message);
  return reply.success ? reply.output : failure('bad-message', `${v.getDotPath(reply.issues[0]) ?? ''} ${reply.issues[0].message}`.trim());
}

/**
 * @param send delivers a message to the background script and resolves to its answer.
 * @param findTab the tab to ask about; asked once, null when there is none.
 * @param connect opens a line to the tab's content script.
 */
export function createClient(
  send: (message: Request) => Promise<unknown>,
  findTab: () => Promise<number | null>,
  connect: (tabId: number) => PageLine,
): TabClient {
  let tab: Promise<number | null> | null = null;
  let line: PageLine | null = null;
  const ask = async <Reply>(schema: v.GenericSchema<unknown, Reply>, request: (tabId: number) => Request): Promise<Reply | Failure> => {
    try {
      tab ??= findTab();
      const tabId = await tab;
      if (tabId === null) return failure('tab-gone', '');
      return check(schema, await send(request(tabId)));
    } catch (error) {
      return failure('failed', error);
    }
  };
  return {
    read: () => ask(ReadReply, (tabId) => ({ type: 'read-tab', tabId })),
    tune: (sensitivity) => ask(ReadReply, (tabId) => ({ type: 'tune-tab', tabId, sensitivity })),
    highlight: (on) => ask(HighlightReply, (tabId) => ({ type: 'highlight-tab', tabId, on })),
    jump: (anchor) => ask(JumpReply, (tabId) => ({ type: 'jump-in-tab', tabId, anchor })),
    follow: (tell) =>
      void tab?.then((tabId) => {
        if (tabId === null) return;
        line?.disconnect();
        line = connect(tabId);
        line.onMessage.addListener((message) => tell(check(ReadReply, message)));
      }),
  };
}
