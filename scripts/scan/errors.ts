/** Why a page could not be analysed, as the scan command reports it. */

export type ScanErrorCode = 'not-found' | 'not-html' | 'navigation-failed' | 'timeout' | 'crashed' | 'failed';

export class ScanError extends Error {
  readonly code: ScanErrorCode;
  constructor(code: ScanErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Any failure as a {@link ScanError}; `failed` when nothing better is known. */
export function asScanError(error: unknown): ScanError {
  if (error instanceof ScanError) return error;
  const message = error instanceof Error ? error.message : String(error);
  // A tab or browser that went away in the middle of a command: puppeteer's words for it differ by where it was.
  if (/target closed|session closed|connection closed|detached|page has been closed|targetcrashed/i.test(message)) {
    return new ScanError('crashed', message);
  }
  return new ScanError('failed', message);
}

/**
 * Waits no longer than `ms`.
 * @throws ScanError `timeout` naming what took too long
 */
export async function within<T>(ms: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ScanError('timeout', `${what} took longer than ${ms / 1000} s.`)), ms);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
