/** The pages the tests visit, on loopback. */
import { type Answer, demoArticle, type LocalServer, serve } from '../../scripts/lib/serve.ts';
import { softArticle } from '../property/page-of.ts';

/** The smallest document that browsers take for a PDF. */
const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

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
  '/list.html': () => ({
    body: '<!doctype html><html lang="en"><title>Start</title><nav><a href="/a">One</a> <a href="/b">Two</a></nav><p>Welcome.</p>',
  }),
  '/document.pdf': () => ({ body: PDF, headers: { 'content-type': 'application/pdf' } }),
};

export const serveSite = (): Promise<LocalServer> => serve((path) => PAGES[path]?.() ?? null);
