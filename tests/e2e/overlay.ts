/** Looks into the closed shadow root in the page, which the page itself cannot: through the browser's own protocol. */
import type { Page } from 'puppeteer-core';
import type { Harness } from '../../scripts/browsers/harness.ts';

/** An element of ours in the page. */
export interface Part {
  className: string;
  text: string;
  attributes: Record<string, string>;
  /** On the screen. */
  box: { left: number; top: number; right: number; bottom: number; width: number; height: number };
  /** Not drawn: nothing of it has a box. */
  hidden: boolean;
  /** As markup. */
  html: string;
}

/** Runs in the page with an element of ours. */
const DESCRIBE = `(element) => {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  const hidden = element.getClientRects().length === 0;
  return JSON.stringify({ className: element.className, text: element.textContent, html: element.outerHTML, attributes, hidden, box: { left, top, right, bottom, width, height } });
}`;

/** All elements of ours; empty when nothing is shown. */
export async function overlayParts(harness: Harness, page: Page): Promise<Part[]> {
  const described = harness.kind === 'chromium' ? await throughDevTools(page) : await throughBidi(harness, page);
  return described.map((text) => JSON.parse(text));
}

interface DevToolsNode {
  nodeType: number;
  backendNodeId: number;
  shadowRootType?: string;
  children?: DevToolsNode[];
  shadowRoots?: DevToolsNode[];
}

async function throughDevTools(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DevToolsNode };
    const html = root.children?.find(({ nodeType, children }) => nodeType === 1 && children);
    const shadows = (html?.children ?? []).flatMap(({ shadowRoots }) => shadowRoots ?? []);
    const elements: DevToolsNode[] = [];
    const walk = (node: DevToolsNode): void => {
      if (node.nodeType === 1) elements.push(node);
      node.children?.forEach(walk);
    };
    for (const shadow of shadows.filter(({ shadowRootType }) => shadowRootType === 'closed')) walk(shadow);
    return await Promise.all(
      elements.map(async ({ backendNodeId }) => {
        const { object } = await session.send('DOM.resolveNode', { backendNodeId });
        const { result } = await session.send('Runtime.callFunctionOn', {
          objectId: object.objectId!,
          functionDeclaration: `function () { return (${DESCRIBE})(this); }`,
        });
        return result.value as string;
      }),
    );
  } finally {
    await session.detach();
  }
}

interface BidiNode {
  sharedId?: string;
  value?: { nodeType: number; shadowRoot?: BidiNode | null; children?: BidiNode[] };
}

async function throughBidi(harness: Harness, page: Page): Promise<string[]> {
  const { connection } = harness.browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> };
  };
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  const { result: html } = (
    await connection.send('script.evaluate', {
      expression: "[...document.querySelectorAll('html > :not(head, body)')]",
      target,
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 6, maxObjectDepth: 2, includeShadowTree: 'all' },
    })
  ).result as { result: { value: BidiNode[] } };
  const elements: BidiNode[] = [];
  const walk = (node: BidiNode): void => {
    if (node.value?.nodeType === 1) elements.push(node);
    node.value?.children?.forEach(walk);
  };
  for (const { value } of html.value) value?.shadowRoot?.value?.children?.forEach(walk);
  return Promise.all(
    elements.map(async ({ sharedId }) => {
      const reply = await connection.send('script.callFunction', {
        functionDeclaration: DESCRIBE,
        arguments: [{ sharedId }],
        target,
        awaitPromise: false,
      });
      return (reply.result as { result: { value: string } }).result.value;
    }),
  );
}
