/** A small web server on loopback: the demo articles and the pages of the tests. */
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { inRoot } from './paths.ts';

/** What an address answers with. */
export interface Answer {
  body: string | Buffer;
  headers?: Record<string, string>;
}

export interface LocalServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  origin: string;
  /** Every path asked for, in order. */
  asked: string[];
  close(): Promise<void>;
}

/** Serves what `answer` gives for a path; 404 where it gives nothing. */
export async function serve(answer: (path: string) => Answer | null | Promise<Answer | null>): Promise<LocalServer> {
  const asked: string[] = [];
  const server = http.createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push(pathname);
    const found = await answer(pathname);
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...found?.headers });
    response.end(found?.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The languages there is a demo article in. */
export const DEMO_LANGUAGES = ['de', 'en'] as const;
export type DemoLanguage = (typeof DEMO_LANGUAGES)[number];

/** The demo article for a locale such as `de_DE.UTF-8`: German for German, English for all others. */
export const demoLanguage = (locale: string | undefined): DemoLanguage => (locale?.toLowerCase().startsWith('de') ? 'de' : 'en');

/** The demo article's bytes. */
export const demoArticle = (language: DemoLanguage): Promise<Buffer> => readFile(inRoot('demo', `${language}.html`));

/** Serves the demo articles as `/de.html` and `/en.html`. */
export const serveDemo = (): Promise<LocalServer> =>
  serve(async (path) => {
    const language = DEMO_LANGUAGES.find((name) => path === `/${name}.html`);
    return language ? { body: await demoArticle(language) } : null;
  });
