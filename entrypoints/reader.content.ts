import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerPageRequest, type ReaderState } from '../lib/extension/reader.ts';
import { type Probe, probePage } from '../lib/page/probe.ts';

/** Lives as long as the page: what makes a second injection harmless. */
const world = globalThis as typeof globalThis & { sourcelightReader?: ReaderState };

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  /** The injection's result: a first look at the page, from which the background chooses the pack. */
  main(): Probe {
    if (!world.sourcelightReader) {
      const state: ReaderState = { report: null };
      world.sourcelightReader = state;
      browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
        if (sender.id === browser.runtime.id) respond(answerPageRequest(document, state, message));
        return false;
      });
    }
    return probePage(document);
  },
});
