/** The export page's line to the background script. No call ever rejects: what goes wrong comes back as a failure. */
import type * as v from 'valibot';
import { EvidenceReply, type Failure, PictureReply, type Request } from '../messages.ts';
import { check, failure } from './client.ts';

export interface ExportClient {
  /** Reads the tab anew. */
  evidence(): Promise<EvidenceReply>;
  /** Takes a picture of the part of the page in view, if it is still the one at this address; the tab comes to the front for it. */
  picture(url: string): Promise<PictureReply>;
}

/** @param tabId the tab it is about; null when the address names none. */
export function createExportClient(send: (message: Request) => Promise<unknown>, tabId: number | null): ExportClient {
  const ask = async <Reply>(schema: v.GenericSchema<unknown, Reply>, request: (tabId: number) => Request): Promise<Reply | Failure> => {
    if (tabId === null) return failure('tab-gone', '');
    try {
      return check(schema, await send(request(tabId)));
    } catch (error) {
      return failure('failed', error);
    }
  };
  return {
    evidence: () => ask(EvidenceReply, (id) => ({ type: 'evidence-of-tab', tabId: id })),
    picture: (url) => ask(PictureReply, (id) => ({ type: 'picture-of-tab', tabId: id, url })),
  };
}
