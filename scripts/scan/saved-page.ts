/** Serves a saved page to the browser under its own address, and lets nothing else out. */
import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CDPSession } from 'puppeteer-core';
import { ScanError } from './errors.ts';

export interface SavedPage {
  /** The address the browser sees; null = the one the page gives as its own, if any. */
  address: string | null;
  /** What it is served under until that is known, and where it gives none. */
  standIn: string;
  /** The address the report names: the one it was given, else the file's. */
  url: string;
  bytes: Buffer;
  contentType: string;
}

/** Under this host stand files that have no address of their own; `.invalid` never resolves (RFC 2606). */
const STAND_IN = 'https://file.invalid/';
/** Browsers look for a page's encoding in its first 1024 bytes; saved pages like to push it further down. */
const META_SEARCHED = 4096;

/** @throws ScanError when there is no such file, or it holds no text. */
export async function readSavedPage(file: string, url: string | null): Promise<SavedPage> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new ScanError('not-found', `No such file: ${file}`) : new ScanError('failed', error.message);
  });
  if (bytes.subarray(0, 4).toString('latin1') === '%PDF') throw new ScanError('not-html', `${file} is a PDF.`);
  if (isBinary(bytes)) throw new ScanError('not-html', `${file} is not text.`);
  return {
    address: url,
    standIn: STAND_IN + encodeURIComponent(path.basename(file)),
    url: url ?? pathToFileURL(file).href,
    bytes,
    contentType: contentType(bytes),
  };
}

const hasUtf16Mark = (bytes: Buffer): boolean => ['fffe', 'feff'].includes(bytes.subarray(0, 2).toString('hex'));
const isBinary = (bytes: Buffer): boolean => bytes.subarray(0, META_SEARCHED).includes(0) && !hasUtf16Mark(bytes);

/**
 * What is valid UTF-8 is UTF-8, whatever the page says: tools that save pages convert them and leave the old `meta`. Otherwise the page's
 * own word counts, and without one what browsers take.
 */
function contentType(bytes: Buffer): string {
  const head = bytes.subarray(0, META_SEARCHED).toString('latin1');
  if (hasUtf16Mark(bytes)) return 'text/html';
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  return `text/html; charset=${isUtf8(bytes) ? 'utf-8' : (declared ?? 'windows-1252')}`;
}

/**
 * Answers the main document's request with the page, its scripts off, and turns every other request away.
 * @returns lets it answer once more
 */
export async function serveSavedPage(session: CDPSession, page: SavedPage): Promise<() => void> {
  let served = false;
  session.on('Fetch.requestPaused', async ({ requestId, resourceType, request }) => {
    const isThePage = !served && resourceType === 'Document' && request.method === 'GET';
    served ||= isThePage;
    const answer = isThePage
      ? session.send('Fetch.fulfillRequest', {
          requestId,
          responseCode: 200,
          responseHeaders: [
            { name: 'Content-Type', value: page.contentType },
            // Stops the page's scripts and nothing of ours; the debugger's switch would show <noscript> and stop timers.
            { name: 'Content-Security-Policy', value: "script-src 'none'" },
          ],
          body: page.bytes.toString('base64'),
        })
      : // Aborted rather than blocked: a page that sends the reader elsewhere then stays where it is.
        session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    await answer.catch(() => undefined); // the page may be closed by now
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  return () => {
    served = false;
  };
}
