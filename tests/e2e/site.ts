/** The pages the tests visit, on loopback. */
import { type Answer, demoArticle, type LocalServer, serve } from '../../scripts/lib/serve.ts';
import { AD, EDITORIAL, softArticle } from '../property/page-of.ts';

/** The smallest document that browsers take for a PDF. */
const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

/** An article higher than a window, with a labelled advertisement in its middle and one at its end; its link leads to a place in it. */
function tallArticle(): string {
  const text = EDITORIAL.map((words) => `<p>${words}</p>`).join('');
  const ad = (id: string) => `<div id="${id}"><p>Anzeige</p>${AD.map((words) => `<p><a href="#clicked">${words}</a></p>`).join('')}</div>`;
  const gap = '<p class="gap"></p>';
  return `<main><article><h1>Mehr Geld für den Küstenschutz</h1>${gap}${text}${ad('first')}${text}${gap}${ad('second')}${gap}</article></main>`;
}
const GAP = '.gap { height: 900px }';
const page = (style: string, rest = '', doctype = '<!doctype html>') =>
  `${doctype}<html lang="de"><meta charset="utf-8"><title>Küste</title><style>${GAP} ${style}</style><input id="field">${tallArticle()}${rest}</html>`;

const PAGES: Readonly<Record<string, () => Answer | Promise<Answer>>> = {
  '/de.html': async () => ({ body: await demoArticle('de') }),
  '/en.html': async () => ({ body: await demoArticle('en') }),
  /** As strict as a page can be: no styles, no scripts, nothing. */
  '/strict.html': async () => ({
    body: await demoArticle('de'),
    headers: { 'content-security-policy': "default-src 'none'; style-src 'none'" },
  }),
  /** On which readers who want few alarms and those who want many see different things. */
  '/soft.html': () => ({
    body: `<!doctype html><html lang="de"><meta charset="utf-8"><title>Mehr Geld für den Küstenschutz</title>${softArticle()}</html>`,
  }),
  '/tall.html': () => ({ body: page('') }),
  /** The window itself does not scroll. */
  '/box.html': () => ({
    body: page('html, body { height: 100%; margin: 0; overflow: hidden } main { height: 80%; margin-top: 40px; overflow: auto }'),
  }),
  /** In quirks mode; moves what is fixed, hides what it does not know, covers what the document can do, and takes out what is not its own. */
  '/hostile.html': () => ({
    body: page(
      'html { zoom: 1.25; transform: translateX(0); filter: brightness(1) } html > * { max-width: 900px } html > :not(head, body) { display: none !important }',
      `<img name="documentElement" alt=""><img name="createElementNS" alt=""><img name="caretPositionFromPoint" alt="">
       <script>
         Element.prototype.attachShadow = Element.prototype.showPopover = () => { throw new Error(); };
         const root = document.querySelector('html');
         window.takeOut = () => { for (const child of [...root.children].slice(2)) child.remove(); };
       </script>`,
      '',
    ),
  }),
  '/drawing.svg': () => ({
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Anzeige</text></svg>',
    headers: { 'content-type': 'image/svg+xml' },
  }),
  '/list.html': () => ({
    body: '<!doctype html><html lang="en"><title>Start</title><nav><a href="/a">One</a> <a href="/b">Two</a></nav><p>Welcome.</p>',
  }),
  '/document.pdf': () => ({ body: PDF, headers: { 'content-type': 'application/pdf' } }),
};

export const serveSite = (): Promise<LocalServer> => serve((path) => PAGES[path]?.() ?? null);
