/** The content script's answers: analyse the page, and have its passages shown. */
import { analyze } from '../analyze.ts';
import { type MarkedPage, UNMARKED } from '../model/marked.ts';
import type { PageReport } from '../model/page-report.ts';
import { readLiveText } from '../page/live-text.ts';
import { selectedPassage } from '../page/selection.ts';
import { withOwnWords } from '../text/own-words.ts';
import type { PageReply } from './page-reply.ts';
import { type PageRequest, parsePageRequest } from './page-requests.ts';
import type { PageTold } from './page-told.ts';
import { world } from './world.ts';

export interface Reader {
  /** Of the last analysis; null before the first. */
  report: PageReport | null;
  /** What is marked, as the background told it: until it has told it of the last report, that of the one before. */
  page: MarkedPage;
  /** The passages are painted in the page. */
  marks: boolean;
  /** Its number is kept up while nobody sees more of it. */
  counted: boolean;
  /** A surface of ours is open on the page. */
  isHeard(): boolean;
  /** Tells it what the reader does in the page. */
  tell(told: PageTold): void;
}

export const newReader = (): Reader => ({
  report: null,
  page: UNMARKED,
  marks: false,
  counted: false,
  isHeard: () => false,
  tell: () => {},
});

/** Forgets what was read: the page is another one. */
export function dropReport(reader: Reader): void {
  reader.report = null;
  reader.page = UNMARKED;
  world.sourcelightMarks?.hide();
}

/** @returns an answer to every message, also to one of the wrong shape; never throws. */
export function answerPageRequest(document: Document, reader: Reader, message: unknown): PageReply {
  const request = parsePageRequest(message);
  if (!request) return { ok: false, error: { code: 'bad-message', detail: '' } };
  try {
    return answer(document, reader, request);
  } catch (error) {
    return { ok: false, error: { code: 'failed', detail: error instanceof Error ? error.message : String(error) } };
  }
}

function answer(document: Document, reader: Reader, request: PageRequest): PageReply {
  const marks = world.sourcelightMarks;
  switch (request.type) {
    case 'analyze': {
      const { sourcelightPack } = world;
      if (!sourcelightPack) throw new Error('No language pack was injected before the analysis.');
      reader.counted = request.counted;
      reader.report = analyze(document, withOwnWords(sourcelightPack, request.own), { ...request, now: new Date() });
      return { ok: true, report: reader.report };
    }
    case 'passages':
      // Passages of a reading that another has followed are none of this one.
      if (reader.report?.id === request.report) reader.page = request.page;
      return { ok: true };
    case 'styled':
      if (marks) marks.css = request.css;
      return { ok: true };
    case 'highlight':
      reader.marks = request.on;
      return { ok: true, missing: (request.on ? marks?.show(reader.page) : marks?.hide()) ?? 0 };
    case 'jump':
      return { ok: true, found: marks?.jump(request.anchor) ?? false };
    case 'selection':
      return { ok: true, at: selectedPassage(document) };
    case 'step':
      // Before it is known what there is, the page must be read first.
      return reader.page !== UNMARKED ? { ok: true, found: marks?.step(reader.page, request.direction) ?? false } : { ok: true };
    case 'text':
      return { ok: true, text: readLiveText(document).text };
  }
}
