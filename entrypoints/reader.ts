import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPageRequest, type ReaderState } from '../lib/extension/reader.ts';
import { followReader } from '../lib/extension/reader-moves.ts';
import { type Probe, probePage } from '../lib/page/probe.ts';

/** Lives as long as the page: what makes a second injection harmless. */
const world = globalThis as typeof globalThis & { sourcelightReader?: ReaderState };

/**
 * The content script, injected on a click and registered nowhere. Not WXT's kind of content script: that one announces itself to the page
 * by an event and a message when it starts.
 *
 * The injection's result is a first look at the page, from which the background chooses the pack.
 */
export default defineUnlistedScript((): Probe => {
  if (!world.sourcelightReader) {
    const state: ReaderState = { report: null, facts: [], marks: false };
    world.sourcelightReader = state;
    const update = followReader(document, state);
    browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
      if (sender.id === browser.runtime.id) respond(answerPageRequest(document, state, message));
      update();
      return false;
    });
  }
  return probePage(document);
});
