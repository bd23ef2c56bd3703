/**
 * Follows a page that goes on changing: watches for words that come, go or change, waits until it is quiet and idle, and has it read
 * again. The page is watched only while somebody sees what was found in it, and nothing in it is changed.
 */
import { changesText } from '../page/moved.ts';

/** What comes in one go (an ad with its label, the next piece of an endless article) has come when nothing moved for so long. */
const QUIET_MS = 400;
/** A page that is never quiet is read all the same. */
const LONGEST_WAIT_MS = 2_000;
/** It rests after a reading; while it moves again before the rest is over, each rest is twice as long. */
const REST_MS = { first: 1_000, longest: 15_000 } as const;
/** … and never shorter than this many times what the reading cost: one twentieth of the time is the most we take. */
const REST_PER_COST = 20;
/** A page that is never idle is read after so long. */
const LONGEST_IDLE_MS = 1_000;

export interface Follower {
  /** An element that we put into the page ourselves. */
  isOurs?(node: Node): boolean;
  /** Throws away what was found if it is that of another page: the address changed without a load. @returns whether it was. */
  dropOther(): boolean;
  /** @returns the reading, to be run at the next idle moment; rejects when it cannot be done, which ends the watch. */
  prepare(): Promise<() => void>;
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Does not come before the page is shown: browsers draw no frames for hidden ones. */
const nextFrame = () => new Promise(requestAnimationFrame);
const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: LONGEST_IDLE_MS }));

/** @returns the switch: on = watch the page. Nothing is observed before it is on and after it is off. */
export function followPage(document: Document, { isOurs, dropOther, prepare }: Follower): (on: boolean) => void {
  let watching = false;
  let following = false;
  let lastMove = 0;
  let rest: number = REST_MS.first;
  let restUntil = 0;

  const observer = new MutationObserver((all) => {
    const records = isOurs ? all.filter(({ addedNodes, removedNodes }) => ![...addedNodes, ...removedNodes].some(isOurs)) : all;
    if (records.length === 0) return;
    lastMove = performance.now();
    const isOther = dropOther();
    if (!following && (isOther || records.some(changesText))) void follow();
  });

  function watch(on: boolean): void {
    if (on === watching) return;
    watching = on;
    if (on) observer.observe(document, { subtree: true, childList: true, characterDataOldValue: true });
    else observer.disconnect();
  }

  async function follow(): Promise<void> {
    following = true;
    const since = lastMove;
    rest = since < restUntil ? Math.min(rest * 2, REST_MS.longest) : REST_MS.first;
    try {
      for (let until = Math.max(since + QUIET_MS, restUntil), now = since; now < until; now = performance.now()) {
        await sleep(until - now);
        until = Math.min(lastMove + QUIET_MS, Math.max(since, restUntil) + LONGEST_WAIT_MS);
      }
      await nextFrame();
      if (!watching) return;
      const run = await prepare();
      await idle();
      if (!watching) return;
      const start = performance.now();
      run();
      const end = performance.now();
      restUntil = end + Math.max(rest, (end - start) * REST_PER_COST);
    } catch {
      watch(false);
    } finally {
      following = false;
    }
  }
  return watch;
}
