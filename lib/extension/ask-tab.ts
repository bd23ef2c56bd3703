/** Asking a tab's content script, and what is answered when it cannot be asked. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Failure, ReadErrorCode } from './messages.ts';
import { PageReply } from './page-reply.ts';
import type { PageRequest } from './page-requests.ts';

export const failure = (code: ReadErrorCode, detail: unknown = ''): Failure => ({
  ok: false,
  error: { code, detail: detail instanceof Error ? detail.message : String(detail) },
});

/** The page went away under us: the browsers' words for a content script that is no longer there. */
const GONE = /establish connection|receiving end|message (?:channel|port) closed|port closed|no tab with id/i;
export const failed = (error: unknown): Failure => failure(GONE.test(String(error)) ? 'tab-gone' : 'failed', error);

/** @throws when nobody is there to answer. */
export async function ask(tabId: number, request: PageRequest): Promise<PageReply> {
  const reply = v.safeParse(PageReply, await browser.tabs.sendMessage(tabId, request));
  return reply.success ? reply.output : failure('bad-message', v.summarize(reply.issues));
}
