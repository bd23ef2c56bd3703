/** A surface's line to the background script and to the page: asks in the contract's words, and lets in only answers that keep to it. */
import * as v from 'valibot';
import type { Answer } from '../../model/judgement.ts';
import type { Anchor } from '../../model/report.ts';
import type { Sensitivity } from '../../model/thresholds.ts';
import { takeAnswers } from '../answers.ts';
import { type Failure, HighlightReply, JumpReply, ReadReply, type Request } from '../messages.ts';
import { PageTold } from '../page-told.ts';
import type { TabTold } from '../tab-told.ts';

/** What is heard from a page that is followed; `gone` = another page took its place, or none. */
export type PageHeard = PageTold | { type: 'gone' };
/** What is heard about a tab, followed or not; `loaded` = a page has come to its end of loading. */
export type TabHeard = TabTold | { type: 'loaded' };

/** What a surface can ask of its tab. No call ever rejects: what goes wrong comes back as a {@link Failure}. */
export interface TabClient {
  read(): Promise<ReadReply>;
  /** Has the choice remembered and the tab read by it; `not-saved` when neither was done. */
  tune(sensitivity: Sensitivity): Promise<ReadReply>;
  highlight(on: boolean): Promise<HighlightReply>;
  jump(anchor: Anchor): Promise<JumpReply>;
  /** Takes one of the reader's marks away, and has the tab read without it. */
  unmark(id: string): Promise<ReadReply>;
  /** Calls with the answer to what was asked by the page's menu, now and later. @returns what ends it. */
  answers(tell: (answer: Answer) => void): () => void;
  /**
   * Has the page followed as long as the surface is open. Call whenever it was read.
   * @param tell gets every reading after the first.
   * @param hear gets what else the page has to say.
   */
  follow(tell: (reply: ReadReply) => void, hear: (heard: PageHeard) => void): void;
  /** Hears what happens to the tab, also where it may not be read. @returns what ends it. */
  overhear(hear: (heard: TabHeard) => void): () => void;
  /** Has the page followed no longer. */
  leave(): void;
}

/** The line to a content script: its end says that nobody looks any more. */
export interface PageLine {
  onMessage: { addListener(listener: (message: unknown) => void): void };
  /** Told when the page went away, not when the line is cut from here. */
  onDisconnect: { addListener(listener: () => void): void };
  disconnect(): void;
}

/** How the client reaches the browser. */
export interface Lines {
  /** Delivers a message to the background script and resolves to its answer. */
  send: (message: Request) => Promise<unknown>;
  /** The tab to ask about; asked once, null when there is none. */
  findTab: () => Promise<number | null>;
  /** Opens a line to the tab's content script. */
  connect: (tabId: number) => PageLine;
  /** Hears what happens to a tab; returns what ends it. */
  overhear: (tabId: number, hear: (heard: TabHeard) => void) => () => void;
}

export const failure = (code: Failure['error']['code'], error: unknown): Failure => ({
  ok: false,
  error: { code, detail: error instanceof Error ? error.message : String(error) },
});

/** Lets in only what keeps to the contract. */
export function check<Reply>(schema: v.GenericSchema<unknown, Reply>, message: unknown): Reply | Failure {
  const reply = v.safeParse(schema, message);
  return reply.success ? reply.output : failure('bad-message', `${v.getDotPath(reply.issues[0]) ?? ''} ${reply.issues[0].message}`.trim());
}

/** The client of one tab. */
export function createClient({ send, findTab, connect, overhear }: Lines): TabClient {
  let tab: Promise<number | null> | null = null;
  let line: PageLine | null = null;
  const theTab = () => {
    tab ??= findTab();
    return tab;
  };
  const ask = async <Reply>(schema: v.GenericSchema<unknown, Reply>, request: (tabId: number) => Request): Promise<Reply | Failure> => {
    try {
      const tabId = await theTab();
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
    unmark: (id) => ask(ReadReply, (tabId) => ({ type: 'unmark-in-tab', tabId, id })),
    answers: (tell) => {
      let end = () => {};
      let ended = false;
      theTab()
        .then((tabId) => {
          if (tabId !== null && !ended) end = takeAnswers(tabId, tell);
        })
        .catch(() => undefined); // whoever asks something of the tab is told
      return () => {
        ended = true;
        end();
      };
    },
    follow: (tell, hear) =>
      void theTab().then((tabId) => {
        if (tabId === null) return;
        line?.disconnect();
        const opened = connect(tabId);
        line = opened;
        opened.onMessage.addListener((message) => {
          const told = v.safeParse(PageTold, message);
          if (told.success) hear(told.output);
          else tell(check(ReadReply, message));
        });
        opened.onDisconnect.addListener(() => line === opened && hear({ type: 'gone' }));
      }),
    overhear: (hear) => {
      let end = () => {};
      let ended = false;
      theTab()
        .then((tabId) => {
          if (tabId !== null && !ended) end = overhear(tabId, hear);
        })
        .catch(() => undefined); // whoever asks something of the tab is told
      return () => {
        ended = true;
        end();
      };
    },
    leave: () => {
      line?.disconnect();
      line = null;
    },
  };
}
