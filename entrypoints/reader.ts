import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPageRequest, newReader } from '../lib/extension/reader.ts';
import { followReader } from '../lib/extension/reader-moves.ts';
import { world } from '../lib/extension/world.ts';
import { type Probe, probePage } from '../lib/page/probe.ts';

/**
 * The content script, injected on a click and registered nowhere. Not WXT's kind of content script: that one announces itself to the page
 * by an event and a message when it starts.
 *
 * The injection's result is a first look at the page, from which the background chooses the pack.
 */
export default defineUnlistedScript((): Probe => {
  // What lives as long as the page makes a second injection harmless.
  if (!world.sourcelightReader) {
    const reader = newReader();
    world.sourcelightReader = reader;
    const update = followReader(document, reader);
    browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
      if (sender.id === browser.runtime.id) respond(answerPageRequest(document, reader, message));
      update();
      return false;
    });
  }
  return probePage(document);
});
