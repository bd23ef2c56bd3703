/** No request leaves the browser on the extension's account: everything goes through a proxy that writes down what was asked. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../scripts/browsers/launch.ts';
import { openPopup, setHighlighting } from '../../scripts/browsers/popup.ts';
import { demoArticle } from '../../scripts/lib/serve.ts';
import { type RecordingProxy, recordingProxy, withoutBrowserMakers } from './recording-proxy.ts';

const ARTICLE = 'http://magazine.example/article.html';
/** What a tracker or a late request would need to show up. */
const AFTERWARDS_MS = 1_000;

let proxy: RecordingProxy;
beforeAll(async () => {
  const article = await demoArticle('en');
  proxy = await recordingProxy((url) => (url === ARTICLE ? article : null));
});
afterAll(() => proxy.close());

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  it('sends nothing but the request for the page itself', async () => {
    proxy.asked.length = 0;
    const harness = await launch(kind, { proxy: proxy.address });
    try {
      const page = await harness.open(ARTICLE);
      const { popup } = await openPopup(harness, page);
      await setHighlighting(popup, true);
      await new Promise((resolve) => setTimeout(resolve, AFTERWARDS_MS));
      expect(withoutBrowserMakers(proxy.asked)).toEqual([ARTICLE]);
    } finally {
      await harness.close();
    }
  });
});
