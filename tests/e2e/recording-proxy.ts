/** A proxy that answers nothing and remembers what was asked of it, for proof of what a browser sends. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RecordingProxy {
  /** `host:port` */
  address: string;
  /** The addresses asked for; of a TLS connection only `https://host:port`. */
  asked: string[];
  close(): Promise<void>;
}

/** Answers with what `answer` gives for the address, else 404. */
export async function recordingProxy(answer: (url: string) => string | Buffer | null): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    const body = answer(url);
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body ?? '');
  });
  server.on('connect', (request, socket) => {
    asked.push(`https://${request.url}`);
    socket.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Hosts that browsers talk to by themselves, whatever extension is in them. */
const BROWSER_MAKERS =
  /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(com|net|org)|firefox\.com|microsoft\.com|bing\.com)$/;

/** Without what the browser asks its maker. */
export const withoutBrowserMakers = (asked: readonly string[]): string[] =>
  asked.filter((url) => !BROWSER_MAKERS.test(new URL(url).hostname));
