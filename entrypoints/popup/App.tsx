/** The popup: one reading of the tab it was opened on. */
import { ReadingView } from '../../components/ReadingView.tsx';
import { useTranslator } from '../../components/translation.tsx';
import { marksOf } from '../../lib/extension/painted.ts';
import type { TabClient } from '../../lib/extension/surface/client.ts';
import { useReading } from '../../lib/extension/surface/use-reading.ts';

/** Everything it knows comes through `client`. */
export function App({ client }: { client: TabClient }) {
  const { reply, ...reading } = useReading(client, useTranslator());
  return <ReadingView {...reading} reply={reply} marks={reply?.ok ? marksOf(reply.report) : []} />;
}
