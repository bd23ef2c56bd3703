/** The content script's answers: analyse the page, paint it, scroll it. */
import { analyze } from '../analyze.ts';
import { clear, jumpTo, paint } from '../highlight/paint.ts';
import type { Pack } from '../model/pack.ts';
import type { Anchor, PageReport } from '../model/report.ts';
import type { PageReply } from './page-reply.ts';
import { type PageRequest, parsePageRequest } from './page-requests.ts';

export interface ReaderState {
  /** Of the last analysis; null before the first. */
  report: PageReport | null;
  /** Where its facts stand, as the background told them. */
  facts: readonly Anchor[];
  /** The passages are painted in the page. */
  marks: boolean;
}

/** @returns an answer to every message, also to one of the wrong shape; never throws. */
export function answerPageRequest(document: Document, state: ReaderState, message: unknown): PageReply {
  const request = parsePageRequest(message);
  if (!request) return { ok: false, error: { code: 'bad-message', detail: '' } };
  try {
    return answer(document, state, request);
  } catch (error) {
    return { ok: false, error: { code: 'failed', detail: error instanceof Error ? error.message : String(error) } };
  }
}

function answer(document: Document, state: ReaderState, request: PageRequest): PageReply {
  switch (request.type) {
    case 'analyze': {
      const { sourcelightPack } = globalThis as { sourcelightPack?: Pack };
      if (!sourcelightPack) throw new Error('No language pack was injected before the analysis.');
      state.facts = [];
      state.report = analyze(document, sourcelightPack, { ...request, now: new Date() });
      return { ok: true, report: state.report };
    }
    case 'facts':
      // Facts of a reading that another has followed are none of this one.
      if (state.report?.id === request.report) state.facts = request.facts;
      return { ok: true };
    case 'highlight':
      state.marks = request.on;
      if (!request.on) clear();
      return { ok: true, missing: request.on && state.report ? paint(document, state.report, state.facts) : 0 };
    case 'jump':
      return { ok: true, found: jumpTo(document, request.anchor) };
  }
}
