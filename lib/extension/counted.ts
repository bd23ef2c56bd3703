/** Every reading of a tab, whoever began it, puts its number on the button; the one that was begun last is right. */
import type { Report } from '../model/report.ts';
import { showCount, showUnread } from './badge.ts';
import type { Failure } from './messages.ts';
import { createTurns } from './turns.ts';

/** In variables alone: what a stopped background had begun comes to no end. */
const readings = createTurns<number>();

/** Runs a reading of the tab; what it finds is on the button by the time it is answered, unless a newer one was begun meanwhile. */
export async function counted<Reply extends { ok: true; report: Pick<Report, 'promotions'> }>(
  tabId: number,
  read: () => Promise<Reply | Failure>,
): Promise<Reply | Failure> {
  const isNewest = readings.begin(tabId);
  let reply: Reply | Failure;
  try {
    reply = await read();
  } catch (error) {
    if (isNewest()) await showUnread(tabId, isNewest);
    throw error;
  }
  if (isNewest()) await (reply.ok ? showCount(tabId, reply.report, isNewest) : showUnread(tabId, isNewest));
  return reply;
}

/** The tab is not read, or shows another page now: what readings that are under way find is void. */
export const uncount = (tabId: number): Promise<void> => showUnread(tabId, readings.begin(tabId));
/** The tab is gone. */
export const forgetReadings = (tabId: number): void => readings.forget(tabId);
